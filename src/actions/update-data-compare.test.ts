import { expect, test } from 'vitest'
import type { FetchedContent } from '../domain/fetched.ts'
import { Refusal } from '../domain/refusal.ts'
import { shippedIndex } from '../intake/shipped-register.fixture.ts'
import { compareFetched, type Difference } from './update-data-compare.ts'
import { requirePlausible } from './update-data-plausible.ts'

const { register } = shippedIndex()
const ages = (people: number): readonly number[] => Array.from({ length: 20 }, (_, i) => (i === 0 ? people : 0))
const row = (year: number, code: string, people: number) => ({
  dataset: 'population-by-age',
  year,
  code,
  total: people,
  ages: ages(people),
})
const inForce = {
  register,
  projections: [],
  facts: [
    {
      dataset: 'centrality-2024',
      name: 'centrality' as const,
      edition: '2024',
      code: '3901',
      validFrom: '1994-01-01',
      validTo: null,
      value: 2,
    },
    {
      dataset: 'other',
      name: 'centrality' as const,
      edition: '2024',
      code: '3903',
      validFrom: '1994-01-01',
      validTo: null,
      value: 2,
    },
  ],
  population: [
    row(2025, '3901', 1000),
    row(2025, '3903', 2000),
    row(2026, '3901', 1010),
    { dataset: 'elsewhere', year: 2026, code: '3901', total: 9, ages: null },
  ],
}
const people = (rows: readonly (readonly [number, string, number])[]): FetchedContent => ({
  kind: 'population',
  rows: rows.map(([year, code, n]) => ({ year, code, ages: ages(n) })),
})
const refused = (work: () => void): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) return error.code
  }
  return 'not refused'
}

test('rows new, changed, gone and the same, of the years that were fetched alone; the biggest by share first', () => {
  const content = people([
    [2026, '3901', 1100],
    [2026, '3903', 2050],
    [2027, '3901', 1],
    [2025, '3903', 2000],
  ])
  expect(compareFetched(content, 'population-by-age', inForce)).toEqual({
    rows: { added: 2, changed: 1, gone: 1, same: 1 },
    biggest: [
      { code: '3901', name: 'Horten', which: '2026', before: 1010, after: 1100 },
      { code: '3901', name: 'Horten', which: '2027', before: null, after: 1 },
      { code: '3903', name: 'Holmestrand', which: '2026', before: null, after: 2050 },
      { code: '3901', name: 'Horten', which: '2025', before: 1000, after: null },
    ],
    newYears: [2027],
    municipalities: { added: [], gone: [] },
  })
})

test('people who have only moved between age groups are a change, though the total is the same', () => {
  const moved: FetchedContent = {
    kind: 'population',
    rows: [{ year: 2026, code: '3901', ages: [1000, 10, ...Array<number>(18).fill(0)] }],
  }
  expect(compareFetched(moved, 'population-by-age', inForce).rows).toEqual({ added: 0, changed: 1, gone: 0, same: 0 })
})

test('facts are compared within their own dataset; where nothing was before, no row stands out', () => {
  const rows = [
    { name: 'centrality' as const, edition: '2024', code: '3901', validFrom: '1994-01-01', validTo: null, value: 3 },
  ]
  expect(compareFetched({ kind: 'facts', rows }, 'centrality-2024', inForce)).toMatchObject({
    rows: { changed: 1, gone: 0 },
    biggest: [{ which: '2024, 1994-01-01', before: 2, after: 3 }],
  })
  expect(compareFetched({ kind: 'facts', rows }, 'centrality-2020', inForce)).toMatchObject({
    rows: { added: 1 },
    biggest: [],
  })
})

test('of the register: municipalities in force that are new and that are gone, by name', () => {
  const { municipalities, successions } = register
  const changed = municipalities.map((one) =>
    one.code === '3901' && one.validTo === null ? { ...one, validTo: '2027-01-01' } : one,
  )
  const content: FetchedContent = {
    kind: 'register',
    successions,
    municipalities: [
      ...changed,
      { code: '3913', label: 'Nye Horten', validFrom: '2027-01-01', validTo: null },
      { code: '2111', label: 'Spitsbergen', validFrom: '1900-01-01', validTo: null },
    ],
  }
  const { municipalities: told, rows } = compareFetched(content, 'municipalities-codes', inForce)
  expect(told).toEqual({ added: ['3913 Nye Horten'], gone: ['3901 Horten'] })
  expect(rows).toMatchObject({ added: 1, changed: 1, gone: 0 })
})

const difference = (rows: Partial<Difference['rows']>): Difference => ({
  rows: { added: 0, changed: 0, gone: 0, same: 0, ...rows },
  biggest: [],
  newYears: [],
  municipalities: { added: [], gone: [] },
})

test('plausible: rows gone, classes changed, people who move wildly and a country that grows overnight are refused', () => {
  const facts: FetchedContent = { kind: 'facts', rows: [] }
  expect(refused(() => requirePlausible('x', facts, difference({ same: 98, gone: 2 }), []))).toBe('not refused')
  expect(refused(() => requirePlausible('x', facts, difference({ same: 97, gone: 3 }), []))).toBe('fetched-implausible')
  // A new projection leaves the first years of the one before behind.
  expect(refused(() => requirePlausible('x', { kind: 'projections', rows: [] }, difference({ same: 60, gone: 40 }), []))).toBe('not refused')
  expect(refused(() => requirePlausible('x', facts, difference({ same: 50, changed: 50 }), []))).toBe(
    'fetched-implausible',
  )
  const known = Array.from({ length: 100 }, (_, i) => row(2026, String(1000 + i), 1000))
  const with10 = (count: number, people10: number) =>
    people(known.map(({ code }, i) => [2026, code, i < count ? people10 : 1000]))
  expect(refused(() => requirePlausible('x', with10(2, 1500), difference({ same: 100 }), known))).toBe('not refused')
  expect(refused(() => requirePlausible('x', with10(3, 1500), difference({ same: 100 }), known))).toBe(
    'fetched-implausible',
  )
  expect(refused(() => requirePlausible('x', with10(100, 1030), difference({ same: 100 }), known))).toBe(
    'fetched-implausible',
  )
  expect(refused(() => requirePlausible('x', with10(100, 1010), difference({ same: 100 }), known))).toBe('not refused')
})
