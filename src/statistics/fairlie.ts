import { type DesignMatrix, offsetsOf, predictorOf, widthOf } from './design-matrix.ts'
import { logistic } from './logistic.ts'
import { deltaError } from './marginal-effects.ts'
import { type Chance, shuffled } from './seeded.ts'

/** Columns and factors of a design, by their places, that change hands together. */
export interface FairliePart {
  readonly columns: readonly number[]
  readonly factors: readonly number[]
}

/** A logistic model of both groups together, and which rows are of which group. */
export interface FairlieCase {
  readonly design: DesignMatrix
  readonly coefficients: Float64Array
  readonly a: Int32Array
  readonly b: Int32Array
  /**
   * Every column that differs between rows belongs to one part. At most about ten parts: all their combinations are
   * worked out.
   */
  readonly parts: readonly FairliePart[]
}

/** What the difference in predicted rates, group a less group b, is made of. */
export interface Fairlie {
  /** Mean predicted probability of each group; `explained` is their difference. */
  readonly meanA: number
  readonly meanB: number
  readonly explained: number
  /** Part by part; they sum to `explained`. */
  readonly parts: Float64Array
  /** Standard errors of the parts; empty unless a covariance was given. */
  readonly errors: Float64Array
}

/**
 * Random orders of the parts, each followed by its reverse, which evens out what chance does; the same seed gives the
 * same ones.
 */
export function randomOrders(parts: number, draws: number, chance: Chance): readonly Int32Array[] {
  const orders: Int32Array[] = []
  while (orders.length < draws) {
    const order = shuffled(parts, chance)
    orders.push(order, order.toReversed())
  }
  return orders.slice(0, draws)
}

/**
 * Fairlie's decomposition of a difference between two groups' rates in a logistic model. Rows of the groups are paired
 * by the rank of their predicted probability; then group b's values are replaced by group a's, part by part, and the
 * change in the mean prediction at each step is what that part accounts for. What a part accounts for depends on the
 * order, so it is the mean over `orders`. Where the groups differ in size, a row is paired with several, each by its
 * share, so that every row counts the same within its group:
 * what the mean over ever more random subsamples of the larger group tends to.
 * `covariance` is that of the coefficients; errors are by the delta method, with the rows taken as given.
 * Sources: Fairlie (1999), Journal of Labor Economics 17, 80-108; Fairlie (2005), Journal of Economic and Social
 * Measurement 30, 305-316; random order Fairlie (2017), IZA Discussion Paper 10917.
 */
export function fairlie(given: FairlieCase, orders: readonly Int32Array[], covariance?: Float64Array): Fairlie {
  const { design, parts } = given
  const size = widthOf(design)
  const eta = predictorOf(design, given.coefficients)
  const odds = oddsByPart(given, eta)
  const pairs = pairsOf(ranked(given.a, eta, odds), ranked(given.b, eta, odds))
  const { values, gradients } = everyMixture(given, odds, pairs, covariance !== undefined)
  const weights = weightsOf(parts.length, orders)
  const mixed = 1 << parts.length
  const found = new Float64Array(parts.length)
  const errors = new Float64Array(covariance ? parts.length : 0)
  for (let part = 0; part < parts.length; part++) {
    const gradient = new Float64Array(size)
    for (let mix = 0; mix < mixed; mix++) {
      const weight = weights[part * mixed + mix] ?? 0
      found[part] = (found[part] ?? 0) + weight * (values[mix] ?? 0)
      if (covariance)
        for (let j = 0; j < size; j++) gradient[j] = (gradient[j] ?? 0) + weight * (gradients[mix * size + j] ?? 0)
    }
    if (covariance) errors[part] = deltaError(gradient, covariance)
  }
  const [meanA, meanB] = [meanOf(given.a, eta), meanOf(given.b, eta)]
  return { meanA, meanB, explained: meanA - meanB, parts: found, errors }
}

const meanOf = (rows: Int32Array, eta: Float64Array): number =>
  rows.reduce((sum, row) => sum + logistic(eta[row] ?? 0), 0) / rows.length

/**
 * e^−η of each part in each row, part after part, and last of what belongs to no part. Each about its mean, so that
 * none overflows.
 */
function oddsByPart({ design, coefficients, parts }: FairlieCase, eta: Float64Array): readonly Float64Array[] {
  const offsets = offsetsOf(design)
  const rest = Float64Array.from(eta)
  const own = parts.map(({ columns, factors }) => {
    const sum = new Float64Array(design.rows)
    for (const j of columns)
      for (let i = 0; i < sum.length; i++)
        sum[i] = (sum[i] ?? 0) + (coefficients[j] ?? 0) * (design.columns[j]?.[i] ?? 0)
    for (const f of factors) {
      for (let i = 0; i < sum.length; i++) {
        const level = design.factors[f]?.at[i] ?? -1
        if (level >= 0) sum[i] = (sum[i] ?? 0) + (coefficients[(offsets[f] ?? 0) + level] ?? 0)
      }
    }
    const middle = sum.reduce((total, value) => total + value, 0) / Math.max(1, sum.length)
    for (let i = 0; i < sum.length; i++) {
      const about = (sum[i] ?? 0) - middle
      rest[i] = (rest[i] ?? 0) - about
      sum[i] = Math.exp(-about)
    }
    return sum
  })
  return [...own, rest.map((value) => Math.exp(-value))]
}

/**
 * A group's rows by predicted probability; rows alike in that by their parts, so that the order they came in says
 * nothing.
 */
const ranked = (rows: Int32Array, eta: Float64Array, odds: readonly Float64Array[]): Int32Array =>
  rows.toSorted((one, other) => {
    const byChance = (eta[one] ?? 0) - (eta[other] ?? 0)
    if (byChance !== 0) return byChance
    for (const part of odds) if (part[one] !== part[other]) return (part[one] ?? 0) - (part[other] ?? 0)
    return 0
  })

interface Pairs {
  readonly a: Int32Array
  readonly b: Int32Array
  /** Sums to 1. */
  readonly weight: Float64Array
}

/** Rank by rank: each row of a group has the same weight, shared between those at the same place in the other group. */
function pairsOf(a: Int32Array, b: Int32Array): Pairs {
  const most = Math.max(0, a.length + b.length - 1)
  const [ofA, ofB, weight] = [new Int32Array(most), new Int32Array(most), new Float64Array(most)]
  let count = 0
  // In units of 1 / (rows of a × rows of b) everything is whole.
  for (let i = 0, j = 0, leftA = b.length, leftB = a.length; i < a.length && j < b.length; count++) {
    const shared = Math.min(leftA, leftB)
    ofA[count] = a[i] ?? 0
    ofB[count] = b[j] ?? 0
    weight[count] = shared / (a.length * b.length)
    leftA -= shared
    leftB -= shared
    if (leftA === 0) {
      i++
      leftA = b.length
    }
    if (leftB === 0) {
      j++
      leftB = a.length
    }
  }
  return { a: ofA.subarray(0, count), b: ofB.subarray(0, count), weight: weight.subarray(0, count) }
}

/**
 * The mean prediction for every mixture of parts from a and parts from b (bit k set: part k from a), and its gradient
 * in the coefficients.
 */
function everyMixture(
  { design, parts }: FairlieCase,
  odds: readonly Float64Array[],
  pairs: Pairs,
  withGradients: boolean,
): { readonly values: Float64Array; readonly gradients: Float64Array } {
  const mixed = 1 << parts.length
  const size = widthOf(design)
  const offsets = offsetsOf(design)
  const values = new Float64Array(mixed)
  const gradients = new Float64Array(withGradients ? mixed * size : 0)
  const against = new Float64Array(mixed)
  const rest = odds[parts.length]
  const partOf = partOfColumn(design, parts)
  for (let at = 0; at < pairs.weight.length; at++) {
    const [rowA, rowB, weight] = [pairs.a[at] ?? 0, pairs.b[at] ?? 0, pairs.weight[at] ?? 0]
    let none = rest?.[rowA] ?? 1
    for (let k = 0; k < parts.length; k++) none *= odds[k]?.[rowB] ?? 1
    against[0] = none
    for (let k = 0, bit = 1; k < parts.length; k++, bit <<= 1) {
      const times = (odds[k]?.[rowA] ?? 1) / (odds[k]?.[rowB] ?? 1)
      for (let mix = 0; mix < bit; mix++) against[mix | bit] = (against[mix] ?? 1) * times
    }
    for (let mix = 0; mix < mixed; mix++) {
      const p = 1 / (1 + (against[mix] ?? 0))
      values[mix] = (values[mix] ?? 0) + weight * p
      if (!withGradients) continue
      const slope = weight * p * (1 - p)
      for (let j = 0; j < design.columns.length; j++) {
        const row = mixHas(mix, partOf.columns[j] ?? -1) ? rowA : rowB
        gradients[mix * size + j] = (gradients[mix * size + j] ?? 0) + slope * (design.columns[j]?.[row] ?? 0)
      }
      for (let f = 0; f < design.factors.length; f++) {
        const level = design.factors[f]?.at[mixHas(mix, partOf.factors[f] ?? -1) ? rowA : rowB] ?? -1
        const place = mix * size + (offsets[f] ?? 0) + level
        if (level >= 0) gradients[place] = (gradients[place] ?? 0) + slope
      }
    }
  }
  return { values, gradients }
}

/** Whether a part is from a in a mixture; what belongs to no part always is. */
const mixHas = (mix: number, part: number): boolean => part < 0 || ((mix >>> part) & 1) === 1

const partOfColumn = ({ columns, factors }: DesignMatrix, parts: readonly FairliePart[]) => ({
  columns: columns.map((_, j) => parts.findIndex((part) => part.columns.includes(j))),
  factors: factors.map((_, f) => parts.findIndex((part) => part.factors.includes(f))),
})

/**
 * How much each mixture counts for each part: in every order, the mixture just after the part is taken over, less the
 * one before.
 */
function weightsOf(parts: number, orders: readonly Int32Array[]): Float64Array {
  const mixed = 1 << parts
  const weights = new Float64Array(parts * mixed)
  for (const order of orders) {
    let mix = 0
    for (const part of order) {
      const before = part * mixed + mix
      mix |= 1 << part
      weights[before] = (weights[before] ?? 0) - 1 / orders.length
      weights[part * mixed + mix] = (weights[part * mixed + mix] ?? 0) + 1 / orders.length
    }
  }
  return weights
}
