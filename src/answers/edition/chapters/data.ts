import type { EditionFigure } from '../../../domain/edition.ts'
import type { Text } from '../../../domain/text.ts'
import { groupBy } from '../../../domain/register/register.ts'
import { schemeName } from '../../../domain/scheme.ts'
import { unusedWords } from '../../code-words.ts'
import type { Unused } from '../../participation/list-use.ts'
import { schemes as schemesQuestion } from '../../schemes.ts'
import { askCoverage, askNeed, askParticipation } from '../asks.ts'
import { cell, list, paragraph, section, table, words, type Section } from '../blocks.ts'
import type { Frame } from '../frame.ts'
import { tellCount } from '../ledger.ts'
import { large, line, numbered, plainly, say, t } from '../pieces.ts'
import { grantsTold, listsTold, namesTold, notByChance, schemesTold, type ListFigures } from '../sentences/data.ts'

/** What the edition rests on, and what it does not know. */
export function dataChapter(frame: Frame): readonly Section[] {
  const figures = listFigures(frame)
  return [
    section(
      'lists',
      t('Listene', 'Listene', 'The lists'),
      paragraph(listsTold(figures), notByChance(figures), namesTold(figures)),
      paragraph(schemesTold(figures), grants(frame, figures)),
      unusedTable(frame),
      caveatsTable(frame),
    ),
    section(
      'gaps',
      t('Hva vi ikke vet', 'Kva vi ikkje veit', 'What is not known'),
      list([notWhy, notEffort, notOthers].map(plainly)),
      paragraph(estimates(frame)),
    ),
    section('datasets', t('Datasettene', 'Datasetta', 'The datasets'), datasetsTable(frame)),
  ]
}

/** The lists of the period: known, complete and counted, and the names on those counted. */
export function listFigures(frame: Frame): ListFigures {
  const { coverage: counted, source } = askParticipation(frame)
  const { answer } = askCoverage(frame)
  const { answer: all, source: schemesSource } = frame.ledger.ask(schemesQuestion, 'schemes', { owner: 'state' })
  const of = (id: string, title: Text, value: number, from = source): EditionFigure =>
    tellCount(frame.ledger, `data/${id}`, title, value, from)
  return {
    known: of('lists/known', t('kjente lister', 'kjende lister', 'known lists'), counted.listsKnown),
    complete: of('lists/complete', t('hele lister', 'heile lister', 'complete lists'), counted.listsComplete),
    counted: of('lists/counted', t('lister som er talt', 'lister som er talde', 'lists counted'), counted.listsCounted),
    waiting: of('names/waiting', t('navn som venter', 'namn som ventar', 'names that wait'), counted.rows.waiting),
    printed: of('names/printed', t('navn på listene som er talt', 'namn på listene som er talde', 'names on the lists counted'), counted.rows.printed),
    national: nationalNames(frame, counted.uncounted.map(({ list }) => list)),
    withoutListInPeriod: of('schemes/without-list-in-period', t('ordninger uten kjent liste i perioden', 'ordningar utan kjend liste i perioden', 'schemes without a known list in the period'), all.schemes.filter(({ id }) => !answer.lists.some(({ scheme }) => scheme === id)).length, 'coverage'),
    withoutList: of('schemes/without-list', t('ordninger uten kjent liste', 'ordningar utan kjend liste', 'schemes without a known list'), answer.schemesWithoutList.length, 'coverage'),
    schemes: of('schemes', t('statlige ordninger', 'statlege ordningar', 'schemes of the state'), all.schemes.length, schemesSource),
  }
}

/** The names on the lists counted in a county's edition, in the whole country: null for the country's own edition. */
function nationalNames(frame: Frame, uncounted: readonly string[]): ListFigures['national'] {
  if (!frame.area) return null
  const left = new Set(uncounted)
  const lists = askCoverage(frame).answer.lists.filter(({ id }) => !left.has(id))
  const tell = (id: string, title: Text, of: (list: (typeof lists)[number]) => number): EditionFigure =>
    tellCount(frame.ledger, `data/names/national/${id}`, title, lists.reduce((total, list) => total + of(list), 0), 'coverage')
  return {
    printed: tell('printed', t('navn på listene som er talt, hele landet', 'namn på listene som er talde, heile landet', 'names on the lists counted, the whole country'), ({ rows }) => rows),
    waiting: tell('waiting', t('navn som venter på listene som er talt, hele landet', 'namn som ventar på listene som er talde, heile landet', 'names that wait on the lists counted, the whole country'), ({ waiting }) => waiting),
  }
}

function grants(frame: Frame, { known }: ListFigures) {
  const { ledger } = frame
  // The totals are of whole lists: they say nothing of one county.
  if (frame.area) return []
  const { coverage, source } = askParticipation(frame)
  const { lists, applications, awards } = coverage.grants
  return grantsTold(
    tellCount(ledger, 'data/grants/lists', t('lister med begge summer', 'lister med begge summar', 'lists with both totals'), lists, source),
    known,
    tellCount(ledger, 'data/grants/applications', t('søknader på listene med begge summer', 'søknader på listene med begge summar', 'applications on the lists with both totals'), applications, source),
    tellCount(ledger, 'data/grants/awards', t('tildelinger på listene med begge summer', 'tildelingar på listene med begge summar', 'awards on the lists with both totals'), awards, source),
  )
}

function unusedTable(frame: Frame) {
  const { coverage, source } = askParticipation(frame)
  const reasons = new Map<Unused, number>()
  for (const { why } of coverage.uncounted) reasons.set(why, (reasons.get(why) ?? 0) + 1)
  const rows = [...reasons].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return table(
    'data/uncounted',
    t('Hvorfor kjente lister ikke er talt', 'Kvifor kjende lister ikkje er talde', 'Why known lists are not counted'),
    [
      ['why', t('Grunn', 'Grunn', 'Reason')],
      ['lists', t('Lister', 'Lister', 'Lists'), 'figure'],
    ],
    rows.map(([why, n]) => [
      words(large(unusedWords[why])),
      cell(tellCount(frame.ledger, `data/uncounted/${why}`, unusedWords[why], n, source)),
    ]),
  )
}

/** What must be known to read the rates of the schemes counted. */
function caveatsTable(frame: Frame) {
  const { answer } = askParticipation(frame)
  const counted = answer.breakdown.flatMap(({ by, value }) =>
    by === 'scheme' ? (frame.snapshot.schemeById.get(value) ?? []) : [],
  )
  return table(
    'data/caveats',
    t('Forbehold for ordningene som er talt', 'Atterhald for ordningane som er talde', 'Caveats of the schemes counted'),
    [
      ['scheme', t('Ordning', 'Ordning', 'Scheme')],
      ['caveat', t('Hva en må vite', 'Kva ein må vite', 'What must be known')],
    ],
    counted.flatMap((scheme) => scheme.caveats.map(({ text }) => [words(schemeName(scheme)), words(text)])),
  )
}

/** Municipalities whose early ages are shared out by the source. */
function estimates(frame: Frame) {
  const { answer, source } = askNeed(frame)
  const within = answer.municipalities.filter(({ countyCode }) => !frame.area || countyCode === frame.area.county)
  const estimated = within.filter((unit) => unit.estimated)
  if (estimated.length === 0) return []
  const n = tellCount(frame.ledger, 'data/estimated', t('kommuner der tidlige tall er anslag', 'kommunar der tidlege tal er overslag', 'municipalities whose early figures are estimates'), estimated.length, source)
  return [
    say(
      line`For ${n} ${numbered(n, 'kommune', 'kommuner')} er tidlige tall for alder et anslag, fordi kommunen var del av en som siden er delt.`,
      line`For ${n} ${numbered(n, 'kommune', 'kommunar')} er tidlege tal for alder eit overslag, fordi kommunen var del av ein som sidan er delt.`,
      line`Of ${n} ${numbered(n, 'municipality', 'municipalities')} early figures of age are estimates, since the municipality was part of one that has since been divided.`,
    ),
  ]
}

const notWhy: Text = t(
  'Hvorfor en kommune ikke står på en liste: om den ikke kjente ordningen, ikke søkte, søkte uten å få, eller ikke trengte den.',
  'Kvifor ein kommune ikkje står på ei liste: om han ikkje kjende ordninga, ikkje søkte, søkte utan å få, eller ikkje trong henne.',
  'Why a municipality is not on a list: whether it did not know the scheme, did not apply, applied without being awarded, or did not need it.',
)

const notEffort: Text = t(
  'Hva deltakelsen kostet kommunen i tid og egne penger, og hva den fikk ut av den.',
  'Kva deltakinga kosta kommunen i tid og eigne pengar, og kva han fekk ut av henne.',
  'What taking part cost the municipality in time and money of its own, and what it got out of it.',
)

const notOthers: Text = t(
  'Hvem som deltok i ordninger som ingen hel liste er kjent for.',
  'Kven som deltok i ordningar som inga heil liste er kjend for.',
  'Who took part in schemes of which no complete list is known.',
)

function datasetsTable({ snapshot, ledger }: Frame) {
  const used = new Set(ledger.sources().flatMap(({ datasets }) => datasets))
  // Parts of one dataset have title, source and licence in common; version and name of each stand at the front of the
  // edition.
  const groups = groupBy(snapshot.data.datasets.filter(({ id }) => used.has(id)), ({ title, source, licence }) => `${title.nb}|${source}|${licence}`)
  return table(
    'data/datasets',
    t('Datasett som utgaven bygger på', 'Datasett som utgåva byggjer på', 'Datasets that the edition rests on'),
    [
      ['dataset', t('Datasett', 'Datasett', 'Dataset')],
      ['source', t('Kilde (navnet er på engelsk)', 'Kjelde (namnet er på engelsk)', 'Source')],
      ['licence', t('Lisens', 'Lisens', 'Licence')],
    ],
    [...groups.values()].flatMap(([first]) =>
      first ? [[words(first.title), words(first.source), words(first.licence)]] : [],
    ),
  )
}
