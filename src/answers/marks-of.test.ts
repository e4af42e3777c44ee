import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { shippedSnapshot } from '../actions/shipped-snapshot.fixture.ts'
import { belongs } from '../domain/group/evaluate.ts'
import { parseExpression } from '../domain/group/parse.ts'
import { firstDayOf } from '../domain/plain-date.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { smallSnapshot } from './mapping/small-snapshot.fixture.ts'
import { membershipOf, unitsOf } from './units.ts'

let shipped: Snapshot
beforeAll(async () => {
  shipped = await shippedSnapshot()
})

const comparison = fc.constantFrom('<', '<=', '>', '>=', '=', '!=')
const term = fc.oneof(
  fc.tuple(fc.constantFrom('population', 'centrality', 'centrality@2020', 'centrality@2008', 'kostra', 'area', 'travel-minutes'), comparison, fc.constantFrom(1, 3, 5, 6, 500, 4999, 5000)).map((parts) => parts.join(' ')),
  fc.tuple(fc.constantFrom('age-80', 'age-65', 'age-20-64', 'age-0-19'), comparison, fc.constantFrom('0.05', '0.2', '0.5')).map((parts) => parts.join(' ')),
  fc.tuple(fc.constantFrom('county', 'code'), comparison, fc.constantFrom('03', '18', '0301', '1804')).map((parts) => parts.join(' ')),
  fc.constantFrom('centrality in 5-6', 'centrality in 1,3-4', 'county in 18,54', 'language = nynorsk', 'language != nynorsk', 'robek = true', 'all', 'population in 1000-4999', 'labour-region != Alta'),
)
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof({ depthSize: 'small' }, term, tie('expression').map((of) => `!(${of})`), fc.tuple(tie('expression'), fc.constantFrom('&', '|'), tie('expression')).map(([a, op, b]) => `(${a}) ${op} (${b})`)),
}))

function expectSame(snapshot: Snapshot, definition: string, year: number): void {
  const read = parseExpression(definition)
  const plain = unitsOf(snapshot, year).codes.map((code) => {
    const is = belongs(read, code, firstDayOf(year), snapshot.facts)
    return is === null ? -1 : is ? 1 : 0
  })
  expect([...membershipOf(snapshot, definition, year)]).toEqual(plain)
}

test('column by column gives what asking of every municipality gives, for any expression and year of the shipped facts', () => {
  fc.assert(fc.property(expression, fc.constantFrom(1999, 2012, 2015, 2017, 2019, 2020, 2023, 2024), (definition, year) => expectSame(shipped, definition, year)), { numRuns: 150 })
})

test('also where facts are missing or only narrowed down', () => {
  fc.assert(fc.property(smallSnapshot, expression, fc.constantFrom(2018, 2020), expectSame), { numRuns: 150 })
})
