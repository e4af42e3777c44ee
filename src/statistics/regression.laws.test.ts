import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aliasedColumns } from './aliased-columns.ts'
import { cholesky, inverseFrom, logDeterminant, solveWith } from './cholesky.ts'
import { clusteredCovariance } from './clustered-errors.ts'
import { crossOf, type DesignMatrix, gramOf, predictorOf, widthOf } from './design-matrix.ts'
import { fairlie, type FairliePart, randomOrders } from './fairlie.ts'
import { fitFirth } from './firth.ts'
import { fitLogistic, type LogisticFit } from './logistic.ts'
import { marginalEffects } from './marginal-effects.ts'
import { seeded, shuffled } from './seeded.ts'

interface Case {
  readonly design: DesignMatrix
  readonly outcome: Uint8Array
}

/** Rows with a number, a yes or no, a factor of three levels that makes up the intercept, and an outcome that they bear on. */
const cases = fc.tuple(fc.integer({ min: 0, max: 2 ** 31 }), fc.integer({ min: 60, max: 150 })).map(([seed, rows]): Case => {
  const chance = seeded(seed)
  const number = Float64Array.from({ length: rows }, () => chance() * 4 - 2)
  const flag = Float64Array.from({ length: rows }, () => (chance() < 0.4 ? 1 : 0))
  const at = Int32Array.from({ length: rows }, (_, i) => i % 3)
  const outcome = Uint8Array.from({ length: rows }, (_, i) => (chance() < 1 / (1 + Math.exp(0.3 - 0.5 * (number[i] ?? 0) - 0.4 * (flag[i] ?? 0))) ? 1 : 0))
  return { design: { rows, columns: [number, flag], factors: [{ at, levels: 3 }] }, outcome }
})

const dense = ({ rows, columns, factors }: DesignMatrix): DesignMatrix => ({
  rows, factors: [],
  columns: [...columns, ...factors.flatMap(({ at, levels }) => Array.from({ length: levels }, (_, level) => Float64Array.from(at, (one) => (one === level ? 1 : 0))))],
})
const inOrder = ({ design, outcome }: Case, order: Int32Array): Case => ({
  design: {
    rows: order.length,
    columns: design.columns.map((column) => Float64Array.from(order, (i) => column[i] ?? 0)),
    factors: design.factors.map(({ at, levels }) => ({ at: Int32Array.from(order, (i) => at[i] ?? 0), levels })),
  },
  outcome: Uint8Array.from(order, (i) => outcome[i] ?? 0),
})
const must = <T>(value: T | null): T => value ?? expect.fail('no fit')
const near = (a: ArrayLike<number>, b: ArrayLike<number>, within = 1e-7): void => {
  expect(a.length).toBe(b.length)
  for (let i = 0; i < a.length; i++) expect(Math.abs((a[i] ?? NaN) - (b[i] ?? NaN))).toBeLessThanOrEqual(within * Math.max(1, Math.abs(b[i] ?? 0)))
}
/** Only cases that have a maximum. */
const fitted = (given: Case): LogisticFit => {
  const fit = fitLogistic(given.design, given.outcome)
  fc.pre(fit !== null && fit.separated.length === 0)
  return must(fit)
}

describe('a design with factors', () => {
  it('is the same as one with a column for each level', () => {
    fc.assert(fc.property(cases, ({ design }) => {
      const plain = dense(design)
      const b = Float64Array.from({ length: widthOf(design) }, (_, j) => j / 3 - 0.5)
      const weights = Float64Array.from({ length: design.rows }, (_, i) => 0.1 + (i % 7) / 7)
      near(predictorOf(design, b), predictorOf(plain, b), 1e-12)
      near(crossOf(design, weights), crossOf(plain, weights), 1e-12)
      near(gramOf(design, weights), gramOf(plain, weights), 1e-12)
    }), { numRuns: 30 })
  })

  it('has an inverse and a solution, and a determinant that fits them', () => {
    fc.assert(fc.property(cases, ({ design }) => {
      const size = widthOf(design)
      const gram = gramOf(design, new Float64Array(design.rows).fill(1))
      const lower = must(cholesky(gram, size))
      const b = Float64Array.from({ length: size }, (_, j) => j + 1)
      const x = solveWith(lower, b)
      const inverse = inverseFrom(lower, size)
      const back = b.map((_, i) => x.reduce((sum, value, j) => sum + (gram[i * size + j] ?? 0) * value, 0))
      near(back, b, 1e-8)
      near(b.map((_, i) => b.reduce((sum, value, j) => sum + (inverse[i * size + j] ?? 0) * value, 0)), x, 1e-8)
      near([logDeterminant(must(cholesky(inverse, size)), size)], [-logDeterminant(lower, size)], 1e-8)
    }), { numRuns: 30 })
  })

  it('names columns that cannot be told apart, and no fit is made of them', () => {
    const column = Float64Array.from({ length: 30 }, (_, i) => i)
    const design = { rows: 30, columns: [new Float64Array(30).fill(1), column, column.map((x) => 2 * x + 3)], factors: [] }
    expect(aliasedColumns(design)).toEqual([2])
    expect(fitLogistic(design, Uint8Array.from(column, (_, i) => i % 2))).toBeNull()
    expect(fitFirth(design, Uint8Array.from(column, (_, i) => i % 2))).toBeNull()
    expect(aliasedColumns({ ...design, columns: design.columns.slice(0, 2) })).toEqual([])
  })

  it('refuses a constant beside levels that make one up, and a column that repeats another', () => {
    fc.assert(fc.property(cases, fc.constantFrom(-3, 0, 0.01, 1, 50), ({ design, outcome }, value) => {
      const { rows, columns } = design
      const number = columns[0] ?? new Float64Array(rows)
      for (const more of [new Float64Array(rows).fill(value), number.map((x) => value * x)]) {
        const wide = { ...design, columns: [...columns, more] }
        expect(aliasedColumns(design)).toEqual([])
        expect(aliasedColumns(wide)).toHaveLength(1)
        expect([fitLogistic(wide, outcome), fitFirth(wide, outcome)]).toEqual([null, null])
      }
    }), { numRuns: 15 })
  })
})

describe('both likelihoods', () => {
  it('do not turn on the order of rows', () => {
    fc.assert(fc.property(cases, fc.nat(), (given, seed) => {
      const other = inOrder(given, shuffled(given.design.rows, seeded(seed)))
      near(fitted(other).coefficients, fitted(given).coefficients)
      near(must(fitFirth(other.design, other.outcome)).coefficients, must(fitFirth(given.design, given.outcome)).coefficients)
    }), { numRuns: 30 })
  })

  it('give a column in another unit a coefficient in that unit, and everything else the same', () => {
    fc.assert(fc.property(cases, fc.constantFrom(0.01, 0.5, 3, 1000), (given, factor) => {
      const [first = new Float64Array(0), ...rest] = given.design.columns
      const scaled = { ...given.design, columns: [first.map((x) => x * factor), ...rest] }
      for (const fit of [fitLogistic, fitFirth]) {
        fitted(given)
        const [one, other] = [must(fit(given.design, given.outcome)), must(fit(scaled, given.outcome))]
        near(other.coefficients.map((b, j) => (j === 0 ? b * factor : b)), one.coefficients)
        near(other.fitted, one.fitted)
        const of = (design: DesignMatrix, { coefficients, covariance }: LogisticFit): number | undefined => marginalEffects(design, coefficients, covariance, [{ column: 0, kind: 'slope' }])[0]?.effect
        near([(of(scaled, other) ?? NaN) * factor], [of(given.design, one) ?? NaN])
      }
    }), { numRuns: 20 })
  })

  it('predict as many outcomes on each level as there are, when unpenalised', () => {
    fc.assert(fc.property(cases, (given) => {
      const { fitted: p } = fitted(given)
      near(crossOf(given.design, p).slice(2), crossOf(given.design, Float64Array.from(given.outcome)).slice(2), 1e-6)
    }), { numRuns: 30 })
  })

  it('Firth’s is finite where a term separates the outcomes, and says nothing that the plain one can', () => {
    fc.assert(fc.property(cases, (given) => {
      const flag = given.design.columns[1] ?? new Float64Array(0)
      // Nobody with the flag has the outcome.
      const outcome = given.outcome.map((one, i) => (flag[i] === 1 ? 0 : one))
      fc.pre(outcome.some((one) => one === 1) && flag.some((one) => one === 1))
      const firth = must(fitFirth(given.design, outcome))
      expect([...firth.coefficients, ...firth.covariance].every(Number.isFinite)).toBe(true)
      expect(Math.abs(firth.coefficients[1] ?? Infinity)).toBeLessThan(15)
      expect(must(fitLogistic(given.design, outcome)).separated).toContain(1)
    }), { numRuns: 30 })
  })

  it('are drawn towards each other as rows are repeated', () => {
    fc.assert(fc.property(cases, (given) => {
      const apart = (times: number): number => {
        const many = inOrder(given, Int32Array.from({ length: given.design.rows * times }, (_, i) => i % given.design.rows))
        const plain = fitted(many).coefficients
        return must(fitFirth(many.design, many.outcome)).coefficients.reduce((most, b, j) => Math.max(most, Math.abs(b - (plain[j] ?? 0))), 0)
      }
      expect(apart(30)).toBeLessThan(apart(1) / 10)
    }), { numRuns: 8 })
  })
})

describe('clustered errors', () => {
  it('want two clusters, and do not turn on how clusters are numbered', () => {
    fc.assert(fc.property(cases, (given) => {
      const fit = fitted(given)
      const cluster = Int32Array.from({ length: given.design.rows }, (_, i) => i % 12)
      const one = must(clusteredCovariance(given.design, given.outcome, fit, cluster))
      near(must(clusteredCovariance(given.design, given.outcome, fit, cluster.map((c) => 11 - c))).covariance, one.covariance, 1e-9)
      expect([one.clusters, one.adjustment]).toEqual([12, 12 / 11])
      expect(clusteredCovariance(given.design, given.outcome, fit, new Int32Array(given.design.rows))).toBeNull()
    }), { numRuns: 15 })
  })
})

describe('Fairlie’s decomposition', () => {
  const parts: readonly FairliePart[] = [{ columns: [0], factors: [] }, { columns: [1], factors: [] }, { columns: [], factors: [0] }]
  const groupsOf = (rows: number): { readonly a: Int32Array; readonly b: Int32Array } => {
    const all = Int32Array.from({ length: rows }, (_, i) => i)
    return { a: all.filter((i) => i % 5 < 2), b: all.filter((i) => i % 5 >= 2) }
  }

  it('parts sum to what is explained, in every order, and turn with the groups', () => {
    fc.assert(fc.property(cases, fc.nat(), fc.integer({ min: 1, max: 6 }), (given, seed, draws) => {
      const { coefficients } = must(fitFirth(given.design, given.outcome))
      const { a, b } = groupsOf(given.design.rows)
      const orders = randomOrders(3, draws, seeded(seed))
      const there = fairlie({ design: given.design, coefficients, a, b, parts }, orders)
      near([there.parts.reduce((sum, part) => sum + part, 0)], [there.explained], 1e-12)
      near([there.meanA - there.meanB], [there.explained], 1e-12)
      const back = fairlie({ design: given.design, coefficients, a: b, b: a, parts }, orders.map((order) => order.toReversed()))
      near(back.parts.map((part) => -part), there.parts, 1e-9)
    }), { numRuns: 30 })
  })

  it('does not turn on how parts are numbered when every order is taken, and random orders come near that', () => {
    const every = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]].map((order) => Int32Array.from(order))
    fc.assert(fc.property(cases, fc.constantFrom(...every), fc.nat(), (given, numbers, seed) => {
      const { design, outcome } = given
      const { coefficients } = must(fitFirth(design, outcome))
      const { a, b } = groupsOf(design.rows)
      const one = fairlie({ design, coefficients, a, b, parts }, every)
      const renumbered = [...numbers].flatMap((number) => parts[number] ?? [])
      const other = fairlie({ design, coefficients, a, b, parts: renumbered }, every)
      near(other.parts, Array.from(numbers, (number) => one.parts[number] ?? NaN), 1e-9)
      const drawn = fairlie({ design, coefficients, a, b, parts }, randomOrders(3, 3000, seeded(seed)))
      drawn.parts.forEach((part, i) => expect(Math.abs(part - (one.parts[i] ?? NaN))).toBeLessThan(0.01))
    }), { numRuns: 20 })
  })

  it('gives nothing to a part that is alike in both groups, and does not turn on the order of rows', () => {
    fc.assert(fc.property(cases, fc.nat(), (given, seed) => {
      const design = { ...given.design, columns: [given.design.columns[0] ?? new Float64Array(0), new Float64Array(given.design.rows)] }
      const { a, b } = groupsOf(design.rows)
      const coefficients = Float64Array.of(0.7, 0.4, -1, -0.5, 0.2)
      const orders = randomOrders(3, 4, seeded(seed))
      const one = fairlie({ design, coefficients, a, b, parts }, orders)
      expect(one.parts[1]).toBeCloseTo(0, 14)
      const other = fairlie({ design, coefficients, a: a.toReversed(), b: b.toReversed(), parts }, orders)
      near(other.parts, one.parts, 1e-12)
    }), { numRuns: 20 })
  })
})

describe('the seeded generator', () => {
  it('gives the same numbers for the same seed, from 0 up to 1, evenly', () => {
    const [one, same] = [seeded(42), seeded(42)]
    const drawn = Array.from({ length: 20_000 }, one)
    expect(Array.from({ length: 20_000 }, same)).toEqual(drawn)
    expect(drawn.every((x) => x >= 0 && x < 1)).toBe(true)
    expect(Math.abs(drawn.reduce((sum, x) => sum + x, 0) / drawn.length - 0.5)).toBeLessThan(0.01)
    const tenths = drawn.reduce((counts, x) => counts.with(Math.floor(x * 10), (counts[Math.floor(x * 10)] ?? 0) + 1), new Array<number>(10).fill(0))
    expect(Math.min(...tenths)).toBeGreaterThan(1800)
    expect(seeded(43)()).not.toBe(seeded(42)())
  })

  it('shuffles every order about as often', () => {
    const chance = seeded(1)
    const seen = new Map<string, number>()
    for (let i = 0; i < 6000; i++) seen.set(shuffled(3, chance).join(''), (seen.get(shuffled(3, chance).join('')) ?? 0) + 1)
    expect(seen.size).toBe(6)
    expect(Math.min(...seen.values())).toBeGreaterThan(800)
  })
})
