import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { shippedSnapshot } from '../../actions/shipped-snapshot.fixture.ts'
import { fairlie } from '../../statistics/fairlie.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { explain, type ExplainAnswer } from '../explain.ts'
import { drawnFrom, rowsFor } from './asked.ts'
import { caseOf } from './decompose.ts'
import { type Fitted, fitRows } from './fit.ts'
import { frameOf } from './frames.ts'
import { type ExplainInput, explainInput } from './input.ts'
import type { ModelRows } from './model-rows.ts'
import { readTerm } from './read-model.ts'
import type { ColumnTerm } from './terms.ts'

/** The same figures from R on the same shipped rows, made apart from the product (bench/oracles/explain.R). */
const oracle = JSON.parse(readFileSync(new URL('../../../data/oracles/explain.json', import.meta.url), 'utf8')) as { council_members: Figures; firth: Told & { orders: number[][]; stored_orders: Parts; subsamples: Subsamples }; logistic: Told }

type Figures = Readonly<Record<string, number>>
interface Parts {
  readonly explained: number
  readonly parts: Figures
  readonly se: Figures
}
interface Subsamples {
  readonly parts: Figures
  readonly error: Figures
}
interface Told {
  readonly n: number
  readonly events: number
  readonly municipalities: number
  readonly levels: number
  readonly coef: Figures
  readonly se: Figures
  readonly se_cluster: Figures
  readonly loglik: number
  readonly effects: Readonly<Record<string, { effect: number; se: number }>>
  readonly rowsA: number
  readonly rowsB: number
  readonly rateA: number
  readonly rateB: number
  readonly gap: number
  readonly every_order: Parts
}

const inR: Readonly<Record<ColumnTerm, string>> = { population: 'population', centrality: 'centrality', 'age-65': 'age65', 'age-80': 'age80', travel: 'travel', council: 'council', earlier: 'earlier' }

/** To 1e-6 of the figure, or of 1 for what is small: the precision that R's own iterations leave. */
const agrees = (ours: number | undefined, theirs: number | undefined, label: string): void => {
  if (!(Math.abs((ours ?? NaN) - (theirs ?? NaN)) <= 1e-6 * Math.max(1e-2, Math.abs(theirs ?? NaN)))) expect.fail(`${label}: ${ours} is not ${theirs}`)
}

/** Every order of so many parts. */
const permutations = (size: number): readonly Int32Array[] =>
  size === 0 ? [new Int32Array(0)] : permutations(size - 1).flatMap((rest) => Array.from({ length: size }, (_, at) => Int32Array.from([...rest.slice(0, at), size - 1, ...rest.slice(at)])))

let snapshot: Snapshot
beforeAll(async () => {
  snapshot = await shippedSnapshot()
})

function fitted(input: ExplainInput): { readonly rows: ModelRows; readonly fit: Fitted } {
  const rows = rowsFor(snapshot, input, drawnFrom(snapshot, input))
  const fit = fitRows(rows, input.terms)
  return fit.state === 'fitted' ? { rows, fit } : expect.fail('too thin')
}

const headline = { from: 2017, to: 2024, lists: 'national', sensitivity: 'none' } as const

describe.each([
  ['Firth, all facts, municipality by list', headline, 'firth'],
  ['maximum likelihood, size and place, municipality by year', { ...headline, unit: 'year', terms: ['population', 'centrality', 'travel'] }, 'logistic'],
] as const)('%s, beside R', (_, asked, kind) => {
  const told = oracle[kind]
  const input = explainInput.parse(asked)
  const found = (): ReturnType<typeof fitted> => fitted(input)

  it('is drawn from the same rows', () => {
    const { rows, fit } = found()
    expect(fit.kind).toBe(kind)
    expect([rows.rows, rows.outcome.reduce((sum, one) => sum + one, 0), rows.municipalities.length, rows.levels.length]).toEqual([told.n, told.events, told.municipalities, told.levels])
  })

  it('has the same coefficients, own errors and likelihood', () => {
    const { rows, fit } = found()
    const size = fit.fit.coefficients.length
    const names = [...fit.columns.map((term) => inR[term]), ...rows.levels.map(({ id }) => `level:${id}`), ...rows.counties.filter((code) => code !== fit.baseCounty).map((code) => `county:${code}`)].slice(0, size)
    expect(names.toSorted()).toEqual(Object.keys(told.coef).toSorted())
    for (const [j, name] of names.entries()) {
      agrees(fit.fit.coefficients[j], told.coef[name], name)
      agrees(Math.sqrt(fit.fit.covariance[j * size + j] ?? NaN), told.se[name], `${name}, own error`)
      agrees(Math.sqrt(fit.covariance[j * size + j] ?? NaN), told.se_cluster[name], `${name}, clustered error`)
    }
    agrees(fit.fit.logLikelihood, told.loglik, 'log likelihood')
  })

  it('has the same marginal effects with their errors', () => {
    const { fit } = found()
    expect(fit.columns.map((term) => inR[term]).toSorted()).toEqual(Object.keys(told.effects).toSorted())
    for (const term of fit.columns) {
      const read = readTerm(fit, term, 0.95)
      agrees(read?.marginalEffect, told.effects[inR[term]]?.effect, term)
      agrees(read?.marginalSe, told.effects[inR[term]]?.se, `${term}, error`)
    }
  })

  it('divides the same gap into the same parts, in every order', () => {
    const { rows, fit } = found()
    const given = caseOf(rows, fit)
    if (given === null) return expect.fail('no groups')
    const { explained, parts, errors } = fairlie(given.given, permutations(given.ids.length), fit.covariance)
    expect([...given.ids]).toEqual(Object.keys(told.every_order.parts))
    expect([given.given.a.length, given.given.b.length]).toEqual([told.rowsA, told.rowsB])
    agrees(explained, told.every_order.explained, 'explained')
    for (const [i, id] of given.ids.entries()) {
      agrees(parts[i], told.every_order.parts[id], id)
      agrees(errors[i], told.every_order.se[id], `${id}, error`)
    }
  })
})

describe('the answer of the headline', () => {
  const answered = (more: object = {}): ExplainAnswer => explain.answer(snapshot, explainInput.parse({ ...headline, ...more })).answer

  it('counts the members of regional councils on 1 January of each year as R does', () => {
    const members = Object.keys(oracle.council_members).map((year) => [year, frameOf(snapshot, '2024', Number(year)).council.reduce((sum, one) => sum + one, 0)])
    expect(Object.fromEntries(members)).toEqual(oracle.council_members)
  })

  it('gives the same parts of the gap in the stored orders', () => {
    const { rows, fit } = fitted(explainInput.parse(headline))
    const given = caseOf(rows, fit)
    if (given === null) return expect.fail('no groups')
    const { parts, errors } = fairlie(given.given, oracle.firth.orders.map((order) => Int32Array.from(order, (part) => part - 1)), fit.covariance)
    for (const [i, id] of given.ids.entries()) {
      agrees(parts[i], oracle.firth.stored_orders.parts[id], id)
      agrees(errors[i], oracle.firth.stored_orders.se[id], `${id}, error`)
    }
  })

  it('lies near the mean over random subsamples, as the papers have it', () => {
    const { decomposition } = answered()
    expect(decomposition?.gap).toBeCloseTo(oracle.firth.gap, 12)
    for (const { id, value } of decomposition?.parts ?? []) {
      const { parts, error } = oracle.firth.subsamples
      // Four standard errors of the simulation, and what few orders leave.
      expect(Math.abs(value - (parts[id] ?? NaN))).toBeLessThan(4 * (error[id] ?? NaN) + 2e-4)
    }
  })

  it('moves little with the seed, and not at all with the same', () => {
    const [one, same, other] = [answered(), answered(), answered({ seed: 7 })]
    expect(same.decomposition).toEqual(one.decomposition)
    for (const [i, part] of (one.decomposition?.parts ?? []).entries()) expect(Math.abs(part.value - (other.decomposition?.parts[i]?.value ?? NaN))).toBeLessThan(1e-4)
  })
})
