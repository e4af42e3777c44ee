import type { Block, ChartBlock, Sentence } from '../../../domain/edition.ts'
import { schemeName } from '../../../domain/scheme.ts'
import { joinTexts, same, type Text } from '../../../domain/text.ts'
import type { NeedUnit } from '../../need/answer.ts'
import { askMap, askNeed } from '../asks.ts'
import { cell, paragraph, section, table, words, type Section } from '../blocks.ts'
import type { Frame, ListWords } from '../frame.ts'
import { tellPerOld, tellProbability, tellUnit, type Together } from '../need-figures.ts'
import { large, line, say, t } from '../pieces.ts'
import { highNeed, named, needMeans, perOldAgainst, type HighNeedFigures } from '../sentences/need.ts'
import { backtestSection } from './backtest.ts'
import { findingBlocks, testsTable } from './findings.ts'
import { careOutlook, carriedTold, officialOutlook, outlook, outlookTable, ratesTable, togetherIn, yearsOf } from './outlook.ts'
import { otherMunicipalities } from './reach.ts'

const nowhere: Text = t('', '', '')
const nothing: Text = t('ingenting', 'ingenting', 'nothing')

/** How many need help, how many can give it, and who has great need and no participation. */
export function needChapter(frame: Frame): readonly Section[] {
  const area = frame.area ? { code: frame.area.county, name: frame.area.name } : null
  const together = togetherIn(frame, area)
  return [
    section('finding', null, findingBlocks(frame, 'need-no-smaller', [needMeans(askNeed(frame).answer.horizon)]), testsTable(frame, 'need-no-smaller')),
    section('outlook', t('Flere eldre, færre i yrkesaktiv alder?', 'Fleire eldre, færre i yrkesaktiv alder?', 'More old people, fewer of working age?'), paragraph(outlook(frame, together)), paragraph(carriedTold(frame)), paragraph(careOutlook(frame, together), officialOutlook(frame, together)), outlookTable(frame, together), ratesTable(frame)),
    ...(area ? [] : [groupsSection(frame)]),
    highNeedSection(frame, together),
    backtestSection(frame),
  ].filter(({ blocks }) => blocks.length > 0)
}

/** The group against all others, by the borders and classes of the map. */
function groupsOf(frame: Frame) {
  const { ledger, group } = frame
  const { answer, source } = askNeed(frame)
  const membership = new Map(askMap(frame).answer.municipalities.map(({ code, isMember }) => [code, isMember]))
  const of = (id: string, title: Text, isMember: boolean) => ({ title, together: { of: id, about: large(title), units: answer.municipalities.filter(({ code }) => membership.get(code) === isMember) } })
  const [a, b] = [of('group', group.title, true), of('others', otherMunicipalities, false)]
  const years = yearsOf(answer)
  const series = [a, b].map(({ title, together }) => ({ title, figures: years.map((year) => tellPerOld(ledger, together, year, source)) }))
  const told = perOldAgainst({ title: a.title, figure: tellPerOld(ledger, a.together, answer.horizon, source) }, { title: b.title, figure: tellPerOld(ledger, b.together, answer.horizon, source) }, answer.horizon)
  return { told, series, years }
}

/** How many of working age there are for each old person in the group and among the others. */
export const groupsAgainst = (frame: Frame): readonly Sentence[] => groupsOf(frame).told

function groupsSection(frame: Frame): Section {
  const { told, series, years } = groupsOf(frame)
  const [title] = told
  const chart: readonly ChartBlock[] = title
    ? [
        {
          kind: 'chart',
          id: 'need/groups',
          title,
          subtitle: t(
            'Innbyggere i yrkesaktiv alder (20–64 år) for hver innbygger på 80 år og over, kommunene i hver gruppe lagt sammen',
            'Innbyggjarar i yrkesaktiv alder (20–64 år) for kvar innbyggjar på 80 år og over, kommunane i kvar gruppe lagde saman',
            'People of working age (20–64) for each person aged 80 and over, the municipalities of each group added up',
          ),
          data: { kind: 'bars', unit: 'per-person', categories: years.map((year) => t(String(year), String(year), String(year))), series: series.map((one) => ({ title: one.title, figures: one.figures.map(({ id }) => id) })) },
          notes: [],
        },
      ]
    : []
  return section('groups', t('Gruppen og de andre', 'Gruppa og dei andre', 'The group and the others'), paragraph(told), chart)
}

/** Counts of great need, with and without participation, as figures. */
export function highNeedFigures(frame: Frame, { of, about, units }: Together, lists: ListWords = frame.lists.short): { readonly figures: HighNeedFigures; readonly names: readonly string[] } {
  const { ledger, area } = frame
  const { answer, source } = askNeed(frame)
  const codes = new Set(units.map(({ code }) => code))
  const without = answer.highNeed.filter(({ code }) => codes.has(code))
  const count = (id: string, title: Text, value: number) => ledger.tell({ id: `need/${of}/high-need/${id}`, title: t(`${about.nb}: ${title.nb}`, `${about.nn}: ${title.nn}`, `${about.en}: ${title.en}`), unit: 'count', value, source })
  const where = of === 'country' ? nowhere : area ? t(' i fylket', ' i fylket', ' in the county') : t(` i ${about.nb}`, ` i ${about.nn}`, ` in ${about.en}`)
  return {
    figures: {
      where,
      lists,
      year: answer.horizon,
      high: count('all', t('kommuner med stort behov', 'kommunar med stort behov', 'municipalities with great need'), units.filter(({ isHigh }) => isHigh).length),
      without: count('without', t('kommuner med stort behov og ikke på noen av listene', 'kommunar med stort behov og ikkje på nokon av listene', 'municipalities with great need and on none of the lists'), without.length),
      unknown: count('unknown', t('kommuner med stort behov der deltakelse ikke er kjent', 'kommunar med stort behov der deltaking ikkje er kjend', 'municipalities with great need whose participation is not known'), answer.highNeedUnknown.filter((code) => codes.has(code)).length),
      all: count('of', t('kommuner', 'kommunar', 'municipalities'), units.length),
    },
    names: without.map(({ name }) => name),
  }
}

/** At most this many rows stand in the table; the rest are in the tables of the edition's figures. */
const mostShown = 40

function highNeedSection(frame: Frame, together: Together): Section {
  const { ledger, snapshot } = frame
  const { answer, source } = askNeed(frame)
  const { figures, names } = highNeedFigures(frame, together)
  const codes = new Set(together.units.map(({ code }) => code))
  const byCode = new Map(together.units.map((unit) => [unit.code, unit]))
  const schemeTitle = (id: string): Text => {
    const scheme = snapshot.schemeById.get(id)
    return scheme ? schemeName(scheme) : same(id)
  }
  const tellOf = (unit: NeedUnit | undefined, year: number) => (unit ? tellUnit(ledger, unit, 'working-per-80', year) : null)
  const rows = answer.highNeed
    .filter(({ code }) => codes.has(code))
    .slice(0, mostShown)
    .map((one) => [
      words(one.name),
      words(one.county ?? ''),
      cell(tellProbability(ledger, one, source)),
      cell(tellOf(byCode.get(one.code), answer.horizon)),
      words(one.peersTookPartIn.length === 0 ? nothing : joinTexts(one.peersTookPartIn.slice(0, 2).map(({ scheme }) => schemeTitle(scheme)), '; ')),
    ])
  const tableBlock: readonly Block[] = table(
    'need/high-need',
    t('Stort behov, og ikke på noen av listene', 'Stort behov, og ikkje på nokon av listene', 'Great need, and on none of the lists'),
    [
      ['municipality', t('Kommune', 'Kommune', 'Municipality')],
      ['county', t('Fylke', 'Fylke', 'County')],
      ['probability', t('Sannsynlighet', 'Sannsyn', 'Probability'), 'figure'],
      ['per-old', t(`20–64 år per innbygger 80 år og over ${answer.horizon}`, `20–64 år per innbyggjar 80 år og over ${answer.horizon}`, `Aged 20–64 per person aged 80 and over ${answer.horizon}`), 'figure'],
      ['peers', t('De som ligner mest, deltok i', 'Dei som liknar mest, deltok i', 'Those most alike took part in')],
    ],
    rows,
    t('Sannsynlighet for å være i den femdelen av landets kommuner som har størst behov. De mest sannsynlige først. Ikke på noen av listene: av statens ordninger i perioden, verken de som er talt eller andre vi kjenner.', 'Sannsyn for å vere i den femdelen av kommunane i landet som har størst behov. Dei mest sannsynlege først. Ikkje på nokon av listene: av ordningane til staten i perioden, verken dei som er talde eller andre vi kjenner.', 'Probability of being in the fifth of the country’s municipalities with most need. The most probable first. On none of the lists: of the state’s schemes in the period, neither those counted nor others that are known.'),
  )
  return section('high-need', t('Stort behov, og ikke på noen av listene', 'Stort behov, og ikkje på nokon av listene', 'Great need, and on none of the lists'), paragraph(highNeed({ ...figures, lists: frame.lists.whole }), figures.without.value && names.length <= 12 ? named(names) : [], notARank), tableBlock)
}

const notARank: readonly Sentence[] = [
  say(
    line`Kommunene er ikke rangert én for én: framskrivingen er for usikker til det, så det som telles, er hvor sannsynlig det er at en kommune er blant dem med størst behov.`,
    line`Kommunane er ikkje rangerte éin for éin: framskrivinga er for usikker til det, så det som tel, er kor sannsynleg det er at ein kommune er mellom dei med størst behov.`,
    line`The municipalities are not ranked one by one: the projection is too uncertain for that, so what counts is how probable it is that a municipality is among those with most need.`,
  ),
]
