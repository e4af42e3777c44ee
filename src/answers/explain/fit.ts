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
/**
 * Below this many who took part, or who did not, or two for each coefficient, nothing is told: of a whole country, a
 * county and a scheme alike.
 */
const fewest = 20
/**
 * Errors clustered by municipality want at least so many of them, and two for each coefficient that is not a list's
 * level.
 */
const fewestMunicipalities = 20

interface FitChoice {
  readonly centrality?: CentralityAs
  /** How near the maximum the search goes (`fitFirth`); left out: as near as numbers go. */
  readonly closeEnough?: number
}

/** Fits the rows: maximum likelihood where there are events enough and nothing separates them, else Firth's. */
export function fitRows(
  rows: ModelRows,
  terms: readonly TermId[],
  { centrality = 'number', closeEnough }: FitChoice = {},
): Fitted | { readonly state: 'too-thin'; readonly why: TooThin } {
  if (rows.rows === 0) return thin({ kind: 'no-rows' })
  const known = terms.filter((term) => !rows.unknownTerms.includes(term))
  const constant = known.filter((term) => isConstant(rows, term))
  const used = known.filter((term) => !constant.includes(term))
  const layout = layoutOf(rows, used, centrality)
  const little = tooLittle(rows, layout)
  if (little) return thin(little)
  const { design } = layout
  if (aliasedColumns(design).length > 0) {
    return thin({ kind: 'not-told-apart', terms: entangled(rows, used, centrality) })
  }
  const eventsPerVariable = fewerOf(rows).fewer / Math.max(1, widthOf(design) - 1)
  const plain = eventsPerVariable < enoughEvents ? null : fitLogistic(design, rows.outcome)
  const separates = plain === null || plain.separated.length > 0
  const reason: FitReason =
    eventsPerVariable < enoughEvents ? 'few-events' : separates ? 'separation' : 'enough-events'
  const fit = reason === 'enough-events' ? plain : fitFirth(design, rows.outcome, closeEnough)
  if (fit === null) return thin({ kind: 'not-told-apart', terms: used })
  const clustered = clusteredCovariance(design, rows.outcome, fit, rows.cluster)
  if (clustered === null) return thin(fewMunicipalities(rows, layout))
  return {
    ...layout,
    state: 'fitted',
    kind: reason === 'enough-events' ? 'logistic' : 'firth',
    reason,
    separating: plain === null ? [] : termsOf(layout, plain.separated),
    fit,
    covariance: clustered.covariance,
    adjustment: clustered.adjustment,
    eventsPerVariable,
    constant,
  }
}

/** How many took part, and how many did not or did, whichever are fewer. */
function fewerOf({ outcome, rows }: ModelRows): { readonly events: number; readonly fewer: number } {
  const events = outcome.reduce((sum, one) => sum + one, 0)
  return { events, fewer: Math.min(events, rows - events) }
}

/** Coefficients that are not a list's own level. */
const ownOf = ({ levels }: ModelRows, { design }: Layout): number => widthOf(design) - levels.length

const fewMunicipalities = (rows: ModelRows, layout: Layout) => ({
  kind: 'few-municipalities' as const,
  municipalities: rows.municipalities.length,
  needed: Math.max(fewestMunicipalities, 2 * ownOf(rows, layout)),
})

/** Whether there are too few events or municipalities for so many coefficients; null when there are enough of both. */
function tooLittle(rows: ModelRows, layout: Layout): TooThin | null {
  const { events, fewer } = fewerOf(rows)
  const needed = Math.max(fewest, 2 * (widthOf(layout.design) - 1))
  if (fewer < needed) return { kind: 'few-events', events, others: rows.rows - events, needed }
  const few = fewMunicipalities(rows, layout)
  return few.municipalities < few.needed ? few : null
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
  const columns = terms.flatMap((term): readonly ColumnTerm[] =>
    term === 'county' || (asClasses && term === 'centrality') ? [] : [term],
  )
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
  const ends = design.factors.map((_, f) =>
    design.factors.slice(0, f + 1).reduce((sum, { levels }) => sum + levels, columns.length),
  )
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
  const found = terms.filter(
    (term) =>
      aliasedColumns(
        layoutOf(
          rows,
          terms.filter((other) => other !== term),
          centrality,
        ).design,
      ).length === 0,
  )
  return found.length > 0 ? found : terms
}
