import { expect, it } from 'vitest'
import { seeded } from '../../statistics/seeded.ts'
import { fitRows } from './fit.ts'
import type { ModelRows } from './model-rows.ts'
import type { ColumnTerm } from './terms.ts'

const many = 600

/** Two lists of three hundred municipalities in two counties. */
function rowsWith(columns: readonly (readonly [ColumnTerm, Float64Array])[], outcome: Uint8Array): ModelRows {
  return {
    rows: many, outcome, columns: new Map(columns),
    levels: [{ id: 'a|2020', scheme: 'a', year: 2020 }, { id: 'b|2021', scheme: 'b', year: 2021 }],
    level: Int32Array.from({ length: many }, (_, i) => i % 2),
    counties: ['03', '18'], county: Int32Array.from({ length: many }, (_, i) => Math.floor(i / 2) % 2),
    municipalities: Array.from({ length: many / 2 }, (_, i) => String(i)), cluster: Int32Array.from({ length: many }, (_, i) => Math.floor(i / 2)),
    group: new Int8Array(many), leftOut: new Map(), unknownTerms: [],
  }
}

const chance = seeded(11)
const size = Float64Array.from({ length: many }, () => 9 + 5 * chance())
const outcome = Uint8Array.from(size, (x) => (chance() < 1 / (1 + Math.exp(11 - x)) ? 1 : 0))

it('names facts that follow each other wholly, and tells nothing', () => {
  const fitted = fitRows(rowsWith([['population', size], ['centrality', size.map((x) => 20 - x)]], outcome), ['population', 'centrality'])
  expect(fitted).toEqual({ state: 'too-thin', why: { kind: 'not-told-apart', terms: ['population', 'centrality'] } })
})

it('takes a fact that is alike in all rows out of the model', () => {
  const fitted = fitRows(rowsWith([['population', size], ['council', new Float64Array(many).fill(1)]], outcome), ['population', 'council'])
  expect(fitted).toMatchObject({ state: 'fitted', kind: 'logistic', reason: 'enough-events', constant: ['council'], columns: ['population'] })
})

it('uses Firth’s likelihood where a fact divides those who took part from the rest, and names it', () => {
  const council = Float64Array.from(outcome, (took, i) => (took === 0 && i % 3 === 0 ? 1 : 0))
  const fitted = fitRows(rowsWith([['population', size], ['council', council]], outcome), ['population', 'council'])
  expect(fitted).toMatchObject({ state: 'fitted', kind: 'firth', reason: 'separation', separating: ['council'] })
})

it('measures counties against the one with most rows, and centrality class by class against the most common', () => {
  const classes = Float64Array.from({ length: many }, (_, i) => [1, 2, 2, 4][Math.floor(i / 4) % 4] ?? 2)
  const rows = rowsWith([['population', size], ['centrality', classes]], outcome)
  const fitted = fitRows(rows, ['population', 'centrality', 'county'], { centrality: 'classes' })
  if (fitted.state !== 'fitted') return expect.fail('too thin')
  expect(fitted.factors).toEqual(['level', 'county', 'classes'])
  expect(fitted.design.factors.map(({ levels }) => levels)).toEqual([2, 1, 2])
  expect(fitted.baseCounty).toBe('03')
})
