import { aliasedColumns } from '../../statistics/aliased-columns.ts'
import { clusteredCovariance } from '../../statistics/clustered-errors.ts'
import { type DesignMatrix, type Factor, widthOf } from '../../statistics/design-matrix.ts'
import { fitFirth } from '../../statistics/firth.ts'
import { fitLogistic, type LogisticFit } from '../../statistics/logistic.ts'
import type { FitReason } from './answer.ts'
import type { ModelRows } from './model-rows.ts'
import type { ColumnTerm, TermId } from './terms.ts'

/** How centrality stands in the model: as a number, one class less central at a time, or each class for itself. */
export type CentralityAs = 'number' | 'classes'

/** A model's columns, and what each is. */
export interface Layout {
  readonly design: DesignMatrix
  /** One column each, in order. */
  readonly columns: readonly ColumnTerm[]
  /** Factors in order: the level of the list or year always first. */
  readonly factors: readonly ('level' | 'county' | 'classes')[]
  /** The county that the others are compared with; null when county is not in the model. */
  readonly baseCounty: string | null
}

/** Why nothing can be told. */
export type TooThin =
  | { readonly kind: 'no-rows' }
  | { readonly kind: 'few-events'; readonly events: number; readonly others: number; readonly needed: number }
  | { readonly kind: 'not-told-apart'; readonly terms: readonly TermId[] }
  | { readonly kind: 'few-municipalities'; readonly municipalities: number; readonly needed: number }

export interface Fitted extends Layout {
  readonly state: 'fitted'
  readonly kind: 'logistic' | 'firth'
  readonly reason: FitReason
  /** Terms that divide those who took part from the rest. */
  readonly separating: readonly TermId[]
  readonly fit: LogisticFit
  /** Clustered by municipality. */
  readonly covariance: Float64Array
  readonly adjustment: number
  readonly eventsPerVariable: number
  /** Terms that have the same value in every row. */
  readonly constant: readonly TermId[]
}

/** Events for each coefficient that a likelihood without penalty wants (Peduzzi et al. 1996). */
const enoughEvents = 10
/** Below this many who took part, or who did not, nothing is told. */
const fewest = 10
/** Errors clustered by municipality want at least so many of them, and two for each coefficient that is not a list's level. */
const fewestMunicipalities = 20

interface FitChoice {
  readonly centrality?: CentralityAs
  /** How near the maximum the search goes (`fitFirth`); left out: as near as numbers go. */
  readonly closeEnough?: number
}

/** Fits the rows: maximum likelihood where there are events enough and nothing separates them, else Firth's. */
export function fitRows(rows: ModelRows, terms: readonly TermId[], { centrality = 'number', closeEnough }: FitChoice = {}): Fitted | { readonly state: 'too-thin'; readonly why: TooThin } {
  if (rows.rows === 0) return thin({ kind: 'no-rows' })
  const known = terms.filter((term) => !rows.unknownTerms.includes(term))
  const constant = known.filter((term) => isConstant(rows, term))
  const used = known.filter((term) => !constant.includes(term))
  const layout = layoutOf(rows, used, centrality)
  const { design } = layout
  const events = rows.outcome.reduce((sum, one) => sum + one, 0)
  const fewer = Math.min(events, rows.rows - events)
  const variables = widthOf(design) - 1
  // Each list's own level is told by its own events; all else needs at least one event a coefficient.
  const own = widthOf(design) - rows.levels.length
  const needed = Math.max(fewest, own)
  if (fewer < needed) return thin({ kind: 'few-events', events, others: rows.rows - events, needed })
  const municipalities = rows.municipalities.length
  const enough = Math.max(fewestMunicipalities, 2 * own)
  if (municipalities < enough) return thin({ kind: 'few-municipalities', municipalities, needed: enough })
  if (aliasedColumns(design).length > 0) return thin({ kind: 'not-told-apart', terms: entangled(rows, used, centrality) })
  const eventsPerVariable = fewer / Math.max(1, variables)
  const plain = eventsPerVariable < enoughEvents ? null : fitLogistic(design, rows.outcome)
  const separating = plain === null ? [] : termsOf(layout, plain.separated)
  const reason: FitReason = eventsPerVariable < enoughEvents ? 'few-events' : plain === null || plain.separated.length > 0 ? 'separation' : 'enough-events'
  const fit = reason === 'enough-events' ? plain : fitFirth(design, rows.outcome, closeEnough)
  if (fit === null) return thin({ kind: 'not-told-apart', terms: used })
  const clustered = clusteredCovariance(design, rows.outcome, fit, rows.cluster)
  if (clustered === null) return thin({ kind: 'few-municipalities', municipalities, needed: enough })
  const { covariance, adjustment } = clustered
  return { ...layout, state: 'fitted', kind: reason === 'enough-events' ? 'logistic' : 'firth', reason, separating, fit, covariance, adjustment, eventsPerVariable, constant }
}

const thin = (why: TooThin) => ({ state: 'too-thin', why }) as const

const isConstant = (rows: ModelRows, term: TermId): boolean => {
  if (term === 'county') return rows.counties.length < 2
  const column = rows.columns.get(term)
  return column === undefined || column.every((value) => value === column[0])
}

/** The columns of a model: one a term, then a level for each list or year, then counties but the one with most rows. */
export function layoutOf(rows: ModelRows, terms: readonly TermId[], centrality: CentralityAs): Layout {
  const asClasses = centrality === 'classes' && terms.includes('centrality')
  const columns = terms.flatMap((term): readonly ColumnTerm[] => (term === 'county' || (asClasses && term === 'centrality') ? [] : [term]))
  const level: Factor = { at: rows.level, levels: rows.levels.length }
  const county = terms.includes('county') ? factorWithoutMost(rows.county, rows.counties.length) : null
  const classes = asClasses ? factorWithoutMost(Int32Array.from(rows.columns.get('centrality') ?? []), 7) : null
  return {
    design: {
      rows: rows.rows,
      columns: columns.map((term) => rows.columns.get(term) ?? new Float64Array(rows.rows)),
      factors: [level, ...(county ? [county.factor] : []), ...(classes ? [classes.factor] : [])],
    },
    columns,
    factors: ['level', ...(county ? ['county' as const] : []), ...(classes ? ['classes' as const] : [])],
    baseCounty: county ? (rows.counties[county.base] ?? null) : null,
  }
}

/** A factor of the values there are, without a column for the most common: the others are compared with it. */
function factorWithoutMost(values: Int32Array, most: number): { readonly factor: Factor; readonly base: number } {
  const counts = new Int32Array(most)
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  const base = counts.indexOf(counts.reduce((largest, count) => Math.max(largest, count), 0))
  let levels = 0
  const place = Array.from(counts, (count, value) => (count === 0 || value === base ? -1 : levels++))
  return { factor: { at: values.map((value) => place[value] ?? -1), levels }, base }
}

/** Which terms some coefficients belong to. */
function termsOf({ columns, design, factors }: Layout, coefficients: readonly number[]): readonly TermId[] {
  const ends = design.factors.map((_, f) => design.factors.slice(0, f + 1).reduce((sum, { levels }) => sum + levels, columns.length))
  const of = (coefficient: number): readonly TermId[] => {
    const column = columns[coefficient]
    if (column !== undefined) return [column]
    const factor = factors[ends.findIndex((end) => coefficient < end)]
    return factor === 'county' ? ['county'] : factor === 'classes' ? ['centrality'] : []
  }
  return [...new Set(coefficients.flatMap(of))]
}

/** The terms that cannot be told apart: those without any one of which the rest can. */
const entangled = (rows: ModelRows, terms: readonly TermId[], centrality: CentralityAs): readonly TermId[] => {
  const found = terms.filter((term) => aliasedColumns(layoutOf(rows, terms.filter((other) => other !== term), centrality).design).length === 0)
  return found.length > 0 ? found : terms
}
