import type { CellValue, CodeWords, Table } from '../question.ts'
import type { ExplainAnswer } from './answer.ts'
import { changeTitles, t } from './words.ts'

const directionWords: CodeWords = {
  more: t('høyere', 'høgare', 'higher'),
  less: t('lavere', 'lågare', 'lower'),
  'cannot-tell': t('kan ikke avgjøres', 'kan ikkje avgjerast', 'cannot tell'),
  'too-thin': t('for lite å gå på', 'for lite å gå på', 'too thin to tell'),
}
const fixedWords: CodeWords = { list: t('ordning og år', 'ordning og år', 'scheme and year'), year: t('år', 'år', 'year'), county: t('fylke', 'fylke', 'county') }

const low = { id: 'low', title: t('nedre grense', 'nedre grense', 'lower limit') }
const high = { id: 'high', title: t('øvre grense', 'øvre grense', 'upper limit') }
const estimate = { id: 'estimate', title: t('koeffisient (log odds)', 'koeffisient (log odds)', 'coefficient (log odds)') }
const se = { id: 'se', title: t('standardfeil', 'standardfeil', 'standard error') }
const effect = { id: 'marginalEffect', title: t('går sammen med (prosentpoeng)', 'går saman med (prosentpoeng)', 'goes with (percentage points)'), unit: 'points' as const }
const effectLow = { id: 'marginalLow', title: t('nedre grense (prosentpoeng)', 'nedre grense (prosentpoeng)', 'lower limit (percentage points)'), unit: 'points' as const }
const effectHigh = { id: 'marginalHigh', title: t('øvre grense (prosentpoeng)', 'øvre grense (prosentpoeng)', 'upper limit (percentage points)'), unit: 'points' as const }
const title = { id: 'title', title: t('hva', 'kva', 'what') }

/** The answer's tables for CSV and Excel: terms, parts of the gap, other choices, levels and what fell out. */
export const explainTables = (answer: ExplainAnswer): readonly Table[] => [
  terms(answer),
  parts(answer),
  sensitivity(answer),
  levels(answer),
  leftOut(answer),
]

const terms = ({ model }: ExplainAnswer): Table => ({
  name: 'terms',
  columns: [
    { id: 'term', title: t('kjennetegn', 'kjenneteikn', 'fact') },
    title,
    { id: 'unit', title: t('ett steg', 'eitt steg', 'one step') },
    effect,
    effectLow,
    effectHigh,
    { id: 'direction', title: t('deltakelse', 'deltaking', 'participation'), words: directionWords },
    estimate,
    se,
    low,
    high,
    { id: 'p', title: t('p-verdi for koeffisienten', 'p-verdi for koeffisienten', 'p value of the coefficient') },
    { id: 'sentence', title: t('i ord', 'i ord', 'in words') },
  ],
  rows: (model?.terms ?? []).map((r): CellValue[] => [
    r.term,
    r.title,
    r.unit,
    r.marginalEffect,
    r.marginalLow,
    r.marginalHigh,
    r.direction,
    r.estimate,
    r.se,
    r.low,
    r.high,
    r.p,
    r.sentence,
  ]),
})

const parts = ({ decomposition: d }: ExplainAnswer): Table => ({
  name: 'gap',
  columns: [
    { id: 'part', title: t('del', 'del', 'part') }, title,
    { id: 'value', title: t('del av avstanden (prosentpoeng)', 'del av avstanden (prosentpoeng)', 'part of the gap (percentage points)'), unit: 'points' },
    { ...se, unit: 'points' }, { ...low, unit: 'points' }, { ...high, unit: 'points' },
    { id: 'share', title: t('andel av avstanden', 'del av avstanden', 'share of the gap') },
  ],
  rows: d === null
    ? []
    : [
        ...d.parts.map((p): CellValue[] => [p.id, p.title, p.value, p.se, p.low, p.high, p.share]),
        ['explained', t('går sammen med kjennetegnene', 'går saman med kjenneteikna', 'goes with the facts'), d.explained, null, null, null, d.gap === 0 ? null : d.explained / d.gap],
        ['unexplained', t('gjør det ikke', 'gjer det ikkje', 'does not'), d.unexplained, null, null, null, d.gap === 0 ? null : d.unexplained / d.gap],
        ['gap', t('hele avstanden', 'heile avstanden', 'the whole gap'), d.gap, null, null, null, d.gap === 0 ? null : 1],
      ],
})

const sensitivity = (answer: ExplainAnswer): Table => ({
  name: 'sensitivity',
  columns: [
    { id: 'id', title: t('valg', 'val', 'choice') },
    { id: 'kind', title: t('slags valg', 'slags val', 'kind of choice'), words: changeTitles },
    title,
    { id: 'meaning', title: t('betyr', 'tyder', 'means') },
    {
      id: 'conclusion',
      title: t(
        'dobbelt så mange innbyggere: deltakelse',
        'dobbelt så mange innbyggjarar: deltaking',
        'twice the population: participation',
      ),
      words: directionWords,
    },
    effect,
    effectLow,
    effectHigh,
    estimate,
    se,
    {
      id: 'gap',
      title: t('avstand (prosentpoeng)', 'avstand (prosentpoeng)', 'gap (percentage points)'),
      unit: 'points',
    },
    {
      id: 'explained',
      title: t(
        'går sammen med kjennetegnene (prosentpoeng)',
        'går saman med kjenneteikna (prosentpoeng)',
        'goes with the facts (percentage points)',
      ),
      unit: 'points',
    },
    {
      id: 'size',
      title: t(
        'går sammen med størrelse (prosentpoeng)',
        'går saman med storleik (prosentpoeng)',
        'goes with size (percentage points)',
      ),
      unit: 'points',
    },
    { id: 'n', title: t('rader', 'rader', 'rows'), unit: 'count' },
    { id: 'events', title: t('deltakelser', 'deltakingar', 'participations'), unit: 'count' },
  ],
  rows: answer.sensitivity.map((r): CellValue[] => [
    r.id,
    r.kind,
    r.title,
    r.meaning,
    r.conclusion,
    r.size?.marginalEffect ?? null,
    r.size?.marginalLow ?? null,
    r.size?.marginalHigh ?? null,
    r.size?.estimate ?? null,
    r.size?.se ?? null,
    r.gap?.gap ?? null,
    r.gap?.explained ?? null,
    r.gap?.size ?? null,
    r.n,
    r.events,
  ]),
})

const levels = ({ model }: ExplainAnswer): Table => ({
  name: 'levels',
  columns: [{ id: 'kind', title: t('slags nivå', 'slags nivå', 'kind of level'), words: fixedWords }, { id: 'id', title: t('id', 'id', 'id') }, title, estimate, se],
  rows: (model?.fixed ?? []).map((r): CellValue[] => [r.kind, r.id, r.title, r.estimate, r.se]),
})

const leftOut = ({ model }: ExplainAnswer): Table => ({
  name: 'left-out',
  columns: [
    { id: 'reason', title: t('grunn', 'grunn', 'reason') },
    title,
    { id: 'rows', title: t('rader', 'rader', 'rows'), unit: 'count' },
    { id: 'codes', title: t('hvilke', 'kva', 'which') },
  ],
  rows: [
    ...(model?.leftOut ?? []).map((r): CellValue[] => [r.reason, r.title, r.rows, r.codes.join(' ')]),
    ...(model?.termsLeftOut ?? []).map((r): CellValue[] => ['term', r.title, null, r.why]),
  ],
})
