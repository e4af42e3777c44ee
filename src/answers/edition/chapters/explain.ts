import type { EditionFigure, EditionUnit, Sentence } from '../../../domain/edition.ts'
import type { Text } from '../../../domain/text.ts'
import type { Decomposition, ExplainModel, ExplainTerm } from '../../explain/answer.ts'
import { partMeanings, termSteps } from '../../explain/words.ts'
import { askExplain } from '../asks.ts'
import { cell, chart, list, paragraph, section, table, words, joined, type Section } from '../blocks.ts'
import type { Frame } from '../frame.ts'
import { large, line, plainly, say, t } from '../pieces.ts'
import { directionOf, gapTold, goesWith, madeFrom, sizeStands, type GapTold, type ModelTold, type TermTold } from '../sentences/explain.ts'

/**
 * What goes with taking part, and how much of the gap that comes to; over the whole country, also in a county's
 * edition.
 */
export function explainChapter(frame: Frame): readonly Section[] {
  const { answer } = askExplain(frame)
  const { model, decomposition } = answer
  const national = frame.area ? [plainly(forTheCountry)] : []
  if (!model) return [section('finding', null, paragraph(national, tooThin))]
  const parts = decomposition ? decomposition.parts.map((part) => ({ part, figure: partTold(frame, part) })) : []
  const gap = decomposition ? gapTold(gapFigures(frame, decomposition, parts)) : []
  const size = sizeTold(frame)
  const rows = madeFrom(modelFigures(frame, model))
  const terms = model.terms.map((term): TermLine => ({ term, told: termTold(frame, term) }))
  return [
    section('finding', null, paragraph(national, gap, size), paragraph(rows)),
    section(
      'terms',
      t('Kjennetegn for kjennetegn', 'Kjenneteikn for kjenneteikn', 'Fact by fact'),
      list(terms.map(({ told }) => joined(goesWith(told)))),
      termChart(terms),
      termTable(terms),
    ),
    ...(parts.length > 0 ? [partsSection(parts)] : []),
  ]
}

/** A fact of the model, and what is told of it. */
interface TermLine {
  readonly term: ExplainTerm
  readonly told: TermTold
}

/** A part of the gap, and its figure. */
interface PartLine {
  readonly part: Decomposition['parts'][number]
  readonly figure: EditionFigure
}

const forTheCountry: Text = t(
  'Dette kapitlet gjelder hele landet: ett fylke alene har for få deltakelser til en slik modell.',
  'Dette kapittelet gjeld heile landet: eitt fylke åleine har for få deltakingar til ein slik modell.',
  'This chapter is about the whole country: one county alone has too few participations for such a model.',
)

const tooThin: readonly Sentence[] = [
  say(
    line`Det er for lite i de hele listene til å si hva som går sammen med deltakelse.`,
    line`Det er for lite i dei heile listene til å seie kva som går saman med deltaking.`,
    line`There is too little in the complete lists to tell what goes with participation.`,
  ),
  say(
    line`Ingen tall er derfor vist her; flere hele lister ville gjøre det mulig.`,
    line`Ingen tal er difor viste her; fleire heile lister ville gjere det mogleg.`,
    line`No figures are therefore shown here; more complete lists would make it possible.`,
  ),
]

const tell = (
  { ledger }: Frame,
  id: string,
  title: Text,
  unit: EditionUnit,
  value: number | null,
  low: number | null = null,
  high: number | null = null,
): EditionFigure => ledger.tell({ id: `explain/${id}`, title, unit, value, low, high, source: 'explain' })

/** The year whose borders rows are in, unless each year has its own. */
const bordersOf = (frame: Frame): number | null => {
  const { borders } = askExplain(frame).input
  return borders === 'own' ? null : Number(borders)
}

const modelFigures = (frame: Frame, { n, municipalities, strata, events, leftOut }: ExplainModel): ModelTold => ({
  rows: tell(frame, 'model/rows', t('rader i modellen', 'rader i modellen', 'rows in the model'), 'count', n),
  municipalities: tell(frame, 'model/municipalities', t('kommuner i modellen', 'kommunar i modellen', 'municipalities in the model'), 'count', municipalities),
  lists: tell(frame, 'model/lists', t('lister i modellen', 'lister i modellen', 'lists in the model'), 'count', strata),
  events: tell(frame, 'model/participations', t('deltakelser i modellen', 'deltakingar i modellen', 'participations in the model'), 'count', events),
  borders: bordersOf(frame),
  leftOut: leftOut
    .filter(({ rows }) => rows > 0)
    .map(({ reason, title, rows }) => ({ rows: tell(frame, `model/left-out/${reason}`, t(`rader holdt utenfor: ${title.nb}`, `rader haldne utanfor: ${title.nn}`, `rows left out: ${title.en}`), 'count', rows), why: title })),
})

/** A fact of the model with its average marginal effect. */
export function termTold(
  frame: Frame,
  { term, title, caution, marginalEffect, marginalLow, marginalHigh }: ExplainTerm,
): TermTold {
  const about = t(
    `${title.nb}: hva ett trinn går sammen med`,
    `${title.nn}: kva eitt trinn går saman med`,
    `${title.en}: what one step goes with`,
  )
  return {
    step: termSteps[term],
    effect: tell(frame, `term/${term}`, about, 'points', marginalEffect, marginalLow, marginalHigh),
    caution,
  }
}

/** A part of the gap as a figure. */
const partTold = (frame: Frame, { id, title, value, low, high }: PartLine['part']): EditionFigure =>
  tell(frame, `part/${id}`, t(`avstanden: ${title.nb}`, `avstanden: ${title.nn}`, `the gap: ${title.en}`), 'points', value, low, high)

function gapFigures(
  frame: Frame,
  { rateA, rateB, gap, explained, unexplained }: Decomposition,
  parts: readonly PartLine[],
): GapTold {
  return {
    group: frame.group.title,
    rateA: tell(
      frame,
      'gap/group',
      t('deltakelse per liste, gruppen', 'deltaking per liste, gruppa', 'participation a list, the group'),
      'share',
      rateA,
    ),
    rateB: tell(
      frame,
      'gap/others',
      t('deltakelse per liste, alle andre', 'deltaking per liste, alle andre', 'participation a list, all others'),
      'share',
      rateB,
    ),
    gap: tell(frame, 'gap', t('avstanden', 'avstanden', 'the gap'), 'points', gap),
    explained: tell(
      frame,
      'gap/explained',
      t('går sammen med kjennetegnene', 'går saman med kjenneteikna', 'goes with the facts'),
      'points',
      explained,
    ),
    unexplained: tell(
      frame,
      'gap/unexplained',
      t('går ikke sammen med kjennetegnene', 'går ikkje saman med kjenneteikna', 'does not go with the facts'),
      'points',
      unexplained,
    ),
    parts: parts.flatMap(({ part: { title }, figure }) =>
      directionOf(figure) === 'cannot-tell' ? [] : [{ title, figure }],
    ),
  }
}

function sizeTold(frame: Frame): readonly Sentence[] {
  const tests = askExplain(frame).answer.sizeTests
  if (tests === null) return []
  const count = (id: keyof typeof tests, title: Text): EditionFigure => tell(frame, `sensitivity/${id}`, title, 'count', tests[id])
  return sizeStands({
    all: count('all', t('andre valg prøvd', 'andre val prøvde', 'other choices tried')),
    same: count('same', t('valg med samme svar om størrelse', 'val med same svar om storleik', 'choices with the same answer about size')),
    open: count('open', t('valg som ikke kan avgjøre det', 'val som ikkje kan avgjere det', 'choices that cannot tell')),
    thin: count('thin', t('valg med for lite å gå på', 'val med for lite å gå på', 'choices with too little to go by')),
    other: count('other', t('valg med et annet svar om størrelse', 'val med eit anna svar om storleik', 'choices with another answer about size')),
  })
}

function termChart(terms: readonly TermLine[]) {
  const clear = terms.find(({ told }) => directionOf(told.effect) !== 'cannot-tell')
  return chart(
    'explain/terms',
    (clear && goesWith({ ...clear.told, caution: null })[0]) ?? noneClear,
    t(
      'Hva ett trinn i hvert kjennetegn går sammen med, i prosentpoeng deltakelse per liste, når de andre er like',
      'Kva eitt trinn i kvart kjenneteikn går saman med, i prosentpoeng deltaking per liste, når dei andre er like',
      'What one step of each fact goes with, in percentage points of participation a list, when the others are equal',
    ),
    {
      kind: 'intervals',
      unit: 'points',
      groups: [t('endring', 'endring', 'change')],
      rows: terms.map(({ term: { title }, told }) => ({ title, section: null, figures: [told.effect.id] })),
      reference: 0,
    },
  )
}

const noneClear: Sentence = say(
  line`Ikke for noe enkelt kjennetegn avgjør tallene om det går sammen med høyere eller lavere deltakelse.`,
  line`Ikkje for noko einskilt kjenneteikn avgjer tala om det går saman med høgare eller lågare deltaking.`,
  line`For no single fact can the figures tell whether it goes with higher or lower participation.`,
)

const directionTitles = {
  more: t('høyere', 'høgare', 'higher'),
  less: t('lavere', 'lågare', 'lower'),
  'cannot-tell': t('kan ikke avgjøres', 'kan ikkje avgjerast', 'cannot be told'),
}

const termTable = (terms: readonly TermLine[]) =>
  table(
    'explain/terms',
    t('Kjennetegn og deltakelse', 'Kjenneteikn og deltaking', 'Facts and participation'),
    [
      ['term', t('Kjennetegn', 'Kjenneteikn', 'Fact')],
      ['step', t('Ett trinn', 'Eitt trinn', 'One step')],
      ['effect', t('Deltakelse per liste', 'Deltaking per liste', 'Participation a list'), 'figure'],
      ['direction', t('Retning', 'Retning', 'Direction')],
    ],
    terms.map(({ term: { title, unit }, told: { effect } }) => [
      words(title),
      words(unit),
      cell(effect),
      words(directionTitles[directionOf(effect)]),
    ]),
    t(
      'Fylke og liste er også med i modellen.',
      'Fylke og liste er òg med i modellen.',
      'County and list are in the model too.',
    ),
  )

const partsSection = (parts: readonly PartLine[]): Section =>
  section(
    'parts',
    t('Avstanden delt opp', 'Avstanden delt opp', 'The gap divided'),
    table(
      'explain/parts',
      t('Hvor mye av avstanden som går sammen med hva', 'Kor mykje av avstanden som går saman med kva', 'How much of the gap goes with what'),
      [
        ['part', t('Del', 'Del', 'Part')],
        ['meaning', t('Hva den er', 'Kva han er', 'What it is')],
        ['value', t('Av avstanden', 'Av avstanden', 'Of the gap'), 'figure'],
      ],
      parts.map(({ part: { id, title }, figure }) => [words(large(title)), words(partMeanings[id]), cell(figure)]),
    ),
  )
