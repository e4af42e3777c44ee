import type { ParticipationAnswer } from './answer.ts'
import { byWords, roleWords, stateWords, statusWords, valueWords } from '../code-words.ts'
import type { CellValue, CodeWords, Table } from '../question.ts'

const columns = {
  scheme: { id: 'scheme', title: { nb: 'ordning', nn: 'ordning', en: 'scheme' } },
  year: { id: 'year', title: { nb: 'år', nn: 'år', en: 'year' } },
  group: { id: 'group', title: { nb: 'gruppe', nn: 'gruppe', en: 'group' } },
  low: { id: 'low', title: { nb: 'nedre grense', nn: 'nedre grense', en: 'lower limit' } },
  high: { id: 'high', title: { nb: 'øvre grense', nn: 'øvre grense', en: 'upper limit' } },
} as const

/** Groups by the names that people know them by. */
const groupWords = ({ groups }: ParticipationAnswer): CodeWords => Object.fromEntries(groups.map(({ id, title }) => [id, title]))

/** Pooled over lists (Mantel–Haenszel): it need not equal the difference of the shares beside it. */
const weighted = {
  nb: 'differanse veid over listene (prosentpoeng)',
  nn: 'differanse vege over listene (prosentpoeng)',
  en: 'difference weighted over the lists (percentage points)',
} as const
const share = 'share' as const
const points = 'points' as const
const count = 'count' as const
const nok = 'nok' as const

/** The answer as tables: the cells first (the CSV), then differences, breakdown, participants and never-participants. */
export function participationTables(answer: ParticipationAnswer): readonly Table[] {
  return [cells(answer), differences(answer), breakdown(answer), trend(answer), distribution(answer), ...participants(answer), ...never(answer), ...participations(answer)]
}

const cells = (answer: ParticipationAnswer): Table => ({
  name: 'cells',
  columns: [
    columns.scheme,
    columns.year,
    { ...columns.group, words: groupWords(answer) },
    { id: 'participants', title: { nb: 'deltakere', nn: 'deltakarar', en: 'participants' }, unit: count },
    { id: 'inScope', title: { nb: 'i omfanget', nn: 'i omfanget', en: 'in scope' }, unit: count },
    { id: 'rate', title: { nb: 'andel', nn: 'del', en: 'rate' }, unit: share },
    { ...columns.low, unit: share },
    { ...columns.high, unit: share },
    { id: 'boundsLow', title: { nb: 'andel uten uavklarte', nn: 'del utan uavklarte', en: 'rate without waiting rows' }, unit: share },
    { id: 'boundsHigh', title: { nb: 'andel med alle uavklarte', nn: 'del med alle uavklarte', en: 'rate with all waiting rows' }, unit: share },
    { id: 'undetermined', title: { nb: 'uavklarte rader', nn: 'uavklarte rader', en: 'waiting rows' }, unit: count },
    { id: 'amountNok', title: { nb: 'kjent beløp, kr', nn: 'kjend sum, kr', en: 'known amount, NOK' }, unit: nok },
    { id: 'amountsUnknown', title: { nb: 'tildelinger uten kjent beløp', nn: 'tildelingar utan kjend sum', en: 'awards without known amount' }, unit: count },
    { id: 'awards', title: { nb: 'tildelinger', nn: 'tildelingar', en: 'awards' }, unit: count },
    { id: 'eligible', title: { nb: 'kunne delta etter reglene', nn: 'kunne delta etter reglane', en: 'could take part by the rules' }, unit: count },
    { id: 'state', title: { nb: 'tilstand', nn: 'tilstand', en: 'state' }, words: stateWords },
  ],
  rows: answer.cells.map((c): CellValue[] => [
    c.scheme, c.year, c.group, c.inScope === null ? null : c.participants, c.inScope, c.rate, c.low, c.high, c.bounds?.low ?? null, c.bounds?.high ?? null,
    c.undetermined.length, c.amountNok, c.amountsUnknown, c.awards, c.eligible, c.state,
  ]),
})

const differences = (answer: ParticipationAnswer): Table => ({
  name: 'differences',
  columns: [
    columns.scheme,
    columns.year,
    { id: 'a', title: { nb: 'gruppe', nn: 'gruppe', en: 'group' }, words: groupWords(answer) },
    { id: 'b', title: { nb: 'mot', nn: 'mot', en: 'against' }, words: groupWords(answer) },
    { id: 'difference', title: { nb: 'differanse (prosentpoeng)', nn: 'differanse (prosentpoeng)', en: 'difference (percentage points)' }, unit: points },
    { ...columns.low, unit: points },
    { ...columns.high, unit: points },
    { id: 'ratio', title: { nb: 'forholdstall', nn: 'forholdstal', en: 'ratio' } },
    { id: 'oddsRatio', title: { nb: 'oddsforhold', nn: 'oddsforhold', en: 'odds ratio' } },
    { id: 'p', title: { nb: 'p-verdi (Fisher)', nn: 'p-verdi (Fisher)', en: 'p value (Fisher)' } },
    { id: 'pAdjusted', title: { nb: 'p justert for antall tester', nn: 'p justert for talet på testar', en: 'p adjusted for the number of tests' } },
  ],
  rows: answer.differences.map((d): CellValue[] => [d.scheme, d.year, d.a, d.b, d.difference, d.low, d.high, d.ratio, d.oddsRatio, d.p, d.pAdjusted]),
})

const breakdown = (answer: ParticipationAnswer): Table => ({
  name: 'breakdown',
  columns: [
    { id: 'by', title: { nb: 'delt etter', nn: 'delt etter', en: 'divided by' }, words: byWords },
    { id: 'value', title: { nb: 'verdi', nn: 'verdi', en: 'value' }, words: { ...Object.fromEntries(answer.breakdown.map(({ value, title }) => [value, title])), ...valueWords } },
    { id: 'oddsRatio', title: { nb: 'oddsforhold', nn: 'oddsforhold', en: 'odds ratio' } },
    columns.low,
    columns.high,
    { id: 'riskDifference', title: weighted, unit: points },
    { id: 'p', title: { nb: 'p-verdi', nn: 'p-verdi', en: 'p value' } },
    { id: 'strata', title: { nb: 'lister (ordning og år)', nn: 'lister (ordning og år)', en: 'scheme-years' }, unit: count },
    { id: 'participantsA', title: { nb: 'deltakere i gruppen', nn: 'deltakarar i gruppa', en: 'participants in the group' }, unit: count },
    { id: 'inScopeA', title: { nb: 'i omfanget, gruppen', nn: 'i omfanget, gruppa', en: 'in scope, the group' }, unit: count },
    { id: 'participantsB', title: { nb: 'deltakere, de andre', nn: 'deltakarar, dei andre', en: 'participants, the others' }, unit: count },
    { id: 'inScopeB', title: { nb: 'i omfanget, de andre', nn: 'i omfanget, dei andre', en: 'in scope, the others' }, unit: count },
  ],
  rows: [{ ...answer.pooled, by: 'all', value: 'all' }, ...answer.breakdown].map((r): CellValue[] => [
    r.by, r.value, r.oddsRatio, r.low, r.high, r.riskDifference, r.p, r.strata, r.participantsA, r.inScopeA, r.participantsB, r.inScopeB,
  ]),
})

const trend = (answer: ParticipationAnswer): Table => ({
  name: 'trend',
  columns: [
    { id: 'figure', title: { nb: 'tall', nn: 'tal', en: 'figure' }, words: trendWords },
    columns.year,
    { id: 'difference', title: weighted, unit: points },
    { ...columns.low, unit: points },
    { ...columns.high, unit: points },
    { id: 'strata', title: { nb: 'lister (ordning og år)', nn: 'lister (ordning og år)', en: 'scheme-years' }, unit: count },
    { id: 'participantsA', title: { nb: 'deltakere i gruppen', nn: 'deltakarar i gruppa', en: 'participants in the group' }, unit: count },
    { id: 'inScopeA', title: { nb: 'i omfanget, gruppen', nn: 'i omfanget, gruppa', en: 'in scope, the group' }, unit: count },
    { id: 'participantsB', title: { nb: 'deltakere, de andre', nn: 'deltakarar, dei andre', en: 'participants, the others' }, unit: count },
    { id: 'inScopeB', title: { nb: 'i omfanget, de andre', nn: 'i omfanget, dei andre', en: 'in scope, the others' }, unit: count },
    { id: 'schemes', title: { nb: 'ordninger med flere år', nn: 'ordningar med fleire år', en: 'schemes with several years' }, unit: count },
  ],
  // Last the change for each year that passes, within one and the same scheme: what the heading tells.
  rows: [
    ...answer.trend.perYear.map((y): CellValue[] => ['difference', y.year, y.difference, y.low, y.high, y.strata, y.participantsA, y.inScopeA, y.participantsB, y.inScopeB, null]),
    ...(answer.trend.slope === null
      ? []
      : [['change-per-year', null, answer.trend.slope, answer.trend.low, answer.trend.high, null, null, null, null, null, answer.trend.schemes] satisfies CellValue[]]),
  ],
})

const distribution = ({ concentration }: ParticipationAnswer): Table => ({
  name: 'distribution',
  columns: [
    { id: 'participations', title: { nb: 'deltakelser', nn: 'deltakingar', en: 'participations' }, unit: count },
    { id: 'municipalities', title: { nb: 'kommuner', nn: 'kommunar', en: 'municipalities' }, unit: count },
  ],
  rows: concentration.distribution.map((one): CellValue[] => [one.count, one.municipalities]),
})

const participations = (answer: ParticipationAnswer): readonly Table[] =>
  answer.participations === null
    ? []
    : [
        {
          name: 'participations',
          columns: [
            { id: 'code', title: { nb: 'kommunenummer', nn: 'kommunenummer', en: 'municipality number' } },
            { id: 'name', title: { nb: 'kommune', nn: 'kommune', en: 'municipality' } },
            { id: 'count', title: { nb: 'deltakelser', nn: 'deltakingar', en: 'participations' }, unit: count },
          ],
          rows: answer.participations.map((p): CellValue[] => [p.code, p.name, p.count]),
        },
      ]

const participants = (answer: ParticipationAnswer): readonly Table[] =>
  answer.participants === null
    ? []
    : [
        {
          name: 'participants',
          columns: [
            columns.scheme,
            columns.year,
            { id: 'list', title: { nb: 'liste', nn: 'liste', en: 'list' } },
            { id: 'code', title: { nb: 'kommunenummer', nn: 'kommunenummer', en: 'municipality number' } },
            { id: 'name', title: { nb: 'kommune', nn: 'kommune', en: 'municipality' } },
            { id: 'text', title: { nb: 'som trykt', nn: 'som trykt', en: 'as printed' } },
            { id: 'role', title: { nb: 'rolle', nn: 'rolle', en: 'role' }, words: roleWords },
            { id: 'status', title: { nb: 'status', nn: 'status', en: 'status' }, words: statusWords },
            { id: 'project', title: { nb: 'prosjekt', nn: 'prosjekt', en: 'project' } },
            { id: 'amountNok', title: { nb: 'beløp, kr', nn: 'sum, kr', en: 'amount, NOK' }, unit: nok },
            { id: 'counted', title: { nb: 'talt med', nn: 'talt med', en: 'counted' } },
            { id: 'sourceUrl', title: { nb: 'kilde', nn: 'kjelde', en: 'source' } },
          ],
          rows: answer.participants.map((p): CellValue[] => [
            p.scheme, p.year, p.list, p.code, p.name, p.text, p.role, p.status, p.project, p.amountNok, p.counted, p.row.sourceUrl,
          ]),
        },
      ]

const never = (answer: ParticipationAnswer): readonly Table[] =>
  answer.never === null
    ? []
    : [
        {
          name: 'never',
          columns: [
            { id: 'code', title: { nb: 'kommunenummer', nn: 'kommunenummer', en: 'municipality number' } },
            { id: 'name', title: { nb: 'kommune', nn: 'kommune', en: 'municipality' } },
            { id: 'lists', title: { nb: 'hele lister den var i omfanget av', nn: 'heile lister han var i omfanget av', en: 'complete lists it was in the scope of' }, unit: count },
            { id: 'uncertain', title: { nb: 'usikkert', nn: 'usikkert', en: 'uncertain' } },
          ],
          rows: answer.never.map((n): CellValue[] => [n.code, n.name, n.lists, n.uncertain]),
        },
      ]

const trendWords = {
  difference: { nb: 'forskjell i året', nn: 'skilnad i året', en: 'difference in the year' },
  'change-per-year': { nb: 'endring per år', nn: 'endring per år', en: 'change per year' },
}
