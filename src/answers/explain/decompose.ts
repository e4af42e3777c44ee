import { type FairlieCase, type FairliePart, fairlie, randomOrders } from '../../statistics/fairlie.ts'
import { criticalValue } from '../../statistics/normal.ts'
import { seeded } from '../../statistics/seeded.ts'
import { type NamedGroup, othersTitle } from '../groups.ts'
import type { Decomposition, GapPart, NotDivided } from './answer.ts'
import type { Fitted } from './fit.ts'
import type { ExplainInput } from './input.ts'
import type { ModelRows } from './model-rows.ts'
import { directionOf } from './sentences.ts'
import { type PartId, partIds, partOfTerm, type TermId } from './terms.ts'
import { groupTitle, partTitles } from './words.ts'

/** Municipalities that either group must have. */
const fewestInGroup = 5

/**
 * Whether there is no gap to divide: either group has too few municipalities, or who is in it follows wholly from a term
 * that has a level for each of its values, so that the gap would go with the group itself. Null when there is one.
 */
export function whyNotDivided(rows: ModelRows, { columns, factors }: Fitted): NotDivided | null {
  for (const [of, mark] of [['group', 1], ['others', 0]] as const) {
    const municipalities = new Set(rows.cluster.filter((_, row) => rows.group[row] === mark)).size
    if (municipalities < fewestInGroup) return { kind: 'few-municipalities', of, municipalities, needed: fewestInGroup }
  }
  const levelled: readonly (readonly [TermId, boolean, ArrayLike<number> | undefined])[] = [
    ['county', factors.includes('county'), rows.county],
    ['centrality', factors.includes('classes'), rows.columns.get('centrality')],
    ['council', columns.includes('council'), rows.columns.get('council')],
    ['earlier', columns.includes('earlier'), rows.columns.get('earlier')],
  ]
  const settling = levelled.find(([, isUsed, values]) => isUsed && values !== undefined && settles(rows.group, values))
  return settling ? { kind: 'is-term', term: settling[0] } : null
}

/** Whether every value is of one group alone. */
function settles(group: Int8Array, values: ArrayLike<number>): boolean {
  const markOf = new Map<number, number>()
  return group.every((mark, row) => {
    if (mark === -1) return true
    const value = values[row] ?? NaN
    const known = markOf.get(value) ?? mark
    markOf.set(value, known)
    return known === mark
  })
}

/** The gap between the group and all others, and what it goes with; null when there is none to divide. */
export function decompositionOf(rows: ModelRows, fitted: Fitted, group: NamedGroup, { draws, seed, confidence }: ExplainInput): Decomposition | null {
  const found = whyNotDivided(rows, fitted) === null ? caseOf(rows, fitted) : null
  if (found === null) return null
  const { ids, given } = found
  const parts = fairlie(given, randomOrders(ids.length, draws, seeded(seed)), fitted.covariance)
  const [eventsA, eventsB] = [eventsIn(rows, given.a), eventsIn(rows, given.b)]
  const [rateA, rateB] = [eventsA / given.a.length, eventsB / given.b.length]
  const gap = rateA - rateB
  const z = criticalValue(confidence)
  return {
    a: { id: group.id, title: groupTitle(group), definition: group.definition, rows: given.a.length, events: eventsA },
    b: { id: 'others', title: othersTitle, definition: `!(${group.definition})`, rows: given.b.length, events: eventsB },
    rateA, rateB, gap,
    explained: parts.explained,
    unexplained: gap - parts.explained,
    parts: ids.map((id, i): GapPart => {
      const [value, se] = [parts.parts[i] ?? 0, parts.errors[i] ?? 0]
      const [low, high] = [value - z * se, value + z * se]
      return { id, title: partTitles[id], value, se, low, high, share: gap === 0 ? null : value / gap, direction: directionOf(low, high) }
    }),
    draws, seed,
    groupUnknown: rows.group.reduce((sum, mark) => sum + (mark === -1 ? 1 : 0), 0),
  }
}

/** The gap, what goes with the model's facts and what goes with size alone, without errors: for asking many times over. */
export function gapOf(rows: ModelRows, fitted: Fitted, draws: number, seed: number): { readonly gap: number; readonly explained: number; readonly size: number | null } | null {
  const found = whyNotDivided(rows, fitted) === null ? caseOf(rows, fitted) : null
  if (found === null) return null
  const { ids, given } = found
  const { parts, explained } = fairlie(given, randomOrders(ids.length, draws, seeded(seed)))
  const gap = eventsIn(rows, given.a) / given.a.length - eventsIn(rows, given.b) / given.b.length
  return { gap, explained, size: ids.includes('size') ? (parts[ids.indexOf('size')] ?? null) : null }
}

const eventsIn = ({ outcome }: ModelRows, group: Int32Array): number => group.reduce((sum, row) => sum + (outcome[row] ?? 0), 0)

/** The two groups as a case for Fairlie’s decomposition, with the parts that have something in the model; null when either has no rows. */
export function caseOf(rows: ModelRows, { design, columns, factors, fit }: Fitted): { readonly ids: readonly PartId[]; readonly given: FairlieCase } | null {
  const [a, b] = [rowsMarked(rows, 1), rowsMarked(rows, 0)]
  if (a.length === 0 || b.length === 0) return null
  const all = partIds.map((id): [PartId, FairliePart] => [id, {
    columns: columns.flatMap((term, j) => (partOfTerm[term] === id ? [j] : [])),
    factors: factors.flatMap((factor, f) => (partOfFactor[factor] === id ? [f] : [])),
  }])
  // One list or year alone is the same for both groups: nothing can go with it.
  const used = all.filter(([id, part]) => part.columns.length + part.factors.length > 0 && (id !== 'lists' || rows.levels.length > 1))
  return { ids: used.map(([id]) => id), given: { design, coefficients: fit.coefficients, a, b, parts: used.map(([, part]) => part) } }
}

const partOfFactor = { level: 'lists', county: 'place', classes: 'place' } as const

const rowsMarked = ({ group }: ModelRows, mark: number): Int32Array => Int32Array.from(group.keys()).filter((row) => group[row] === mark)
