import { describe, expect, it } from 'vitest'
import type { FetchedContent, FetchedVersion } from '../domain/fetched.ts'
import { same } from '../domain/text.ts'
import { emptyData } from '../store/snapshot-data.fixture.ts'
import type { PopulationRow } from '../store/snapshot.ts'
import type { Facts } from '../store/write-facts.ts'
import { isOvertaken, layOver } from './lay-over.ts'

const version = (dataset: string): FetchedVersion => ({
  number: 1, dataset, version: '2027-02-24', fetchedAt: '2027-03-01T00:00:00Z', url: 'https://example.org', rows: 1, sha256: 'x', state: 'in-use', usedAt: null,
  source: 'S', sourceUrl: '', licence: 'L', licenceUrl: '',
})
const ages = (people: number): readonly number[] => [people, ...Array.from({ length: 19 }, () => 0)]
const row = (dataset: string, year: number, code: string, people: number, known = true): PopulationRow => ({ dataset, year, code, total: people, ages: known ? ages(people) : null })
const facts: Facts = {
  ...emptyData,
  register: { ...emptyData.register, municipalities: [{ code: '0301', label: 'Oslo', validFrom: '1838-01-01', validTo: null }, { code: '0706', label: 'Sandefjord', validFrom: '1838-01-01', validTo: '2017-01-01' }] },
  population: [row('population-2016-indicators', 2016, '0706', 3, false), row('population-by-age', 2016, '0301', 5), row('population-by-age', 2025, '0301', 6), row('population-total-2024-borders', 2016, '0301', 8, false)],
  populationIn2024Borders: [row('population-by-age-2024-borders', 2016, '0301', 5), row('population-by-age-2024-borders', 2025, '0301', 6)],
}
const people = (...rows: readonly (readonly [number, string, number])[]): FetchedContent => ({ kind: 'population', rows: rows.map(([year, code, n]) => ({ year, code, ages: ages(n) })) })
const dataset = (id: string): Facts['datasets'][number] => ({ id, version: '', title: same(id), description: '', source: '', sourceUrl: '', licence: '', licenceUrl: '', rows: 9, sha256: 'shipped' })
const told = (rows: readonly PopulationRow[]): readonly string[] => rows.map(({ dataset, year, code, total }) => `${dataset} ${year} ${code} ${total}`)

describe('people laid over', () => {
  it('take the place of whole years: of totals that stood in for them too, not of figures in other borders', () => {
    const after = layOver(facts, [{ version: version('population-by-age'), content: people([2016, '0301', 50], [2016, '0706', 30]) }])
    expect(told(after.population)).toEqual(['population-by-age 2025 0301 6', 'population-total-2024-borders 2016 0301 8', 'population-by-age 2016 0301 50', 'population-by-age 2016 0706 30'])
    expect(after.populationIn2024Borders).toEqual(facts.populationIn2024Borders)
  })

  it('of the latest division enter the borders of 2024 as well', () => {
    const after = layOver(facts, [{ version: version('population-by-age'), content: people([2025, '0301', 60], [2027, '0301', 70]) }])
    expect(told(after.populationIn2024Borders)).toEqual([
      'population-by-age-2024-borders 2016 0301 5', 'population-by-age-2024-borders 2025 0301 60', 'population-by-age-2024-borders 2027 0301 70',
    ])
  })
})

describe('a register laid over', () => {
  const merged: FetchedContent = {
    kind: 'register',
    municipalities: [
      { code: '0301', label: 'Oslo', validFrom: '1838-01-01', validTo: '2027-01-01' },
      { code: '0302', label: 'Storoslo', validFrom: '2027-01-01', validTo: null },
    ],
    successions: [{ date: '2027-01-01', fromCode: '0301', fromLabel: 'Oslo', toCode: '0302', toLabel: 'Storoslo' }],
  }
  const register = { version: version('municipalities-codes'), content: merged }
  const fetched = { version: version('population-by-age'), content: people([2025, '0301', 60], [2027, '0302', 70]) }

  it('decides which years are in the borders of 2024, also when it was fetched after the people', () => {
    for (const inUse of [[register, fetched], [fetched, register]]) {
      expect(told(layOver(facts, inUse).populationIn2024Borders)).toEqual([
        'population-by-age-2024-borders 2016 0301 5', 'population-by-age-2024-borders 2025 0301 60',
      ])
    }
  })

  it('tells the datasets that change together with a fetched one as changed', () => {
    const shipped = { ...facts, datasets: ['municipalities-codes', 'municipalities-changes', 'population-by-age-2024-borders', 'counties'].map(dataset) }
    expect(layOver(shipped, [fetched, register]).datasets.map(({ id, rows, sha256 }) => `${id} ${rows} ${sha256}`)).toEqual([
      'municipalities-codes 1 x', 'municipalities-changes 1 x', 'population-by-age-2024-borders 2 x', 'counties 9 shipped', 'population-by-age 1 x',
    ])
  })
})

it('a dataset that does not ship is told as its register tells it', () => {
  const { datasets } = layOver(facts, [{ version: version('projections'), content: { kind: 'projections', rows: [] } }])
  expect(datasets).toMatchObject([{ id: 'projections', version: '2027-02-24', source: 'S', title: { en: 'Population projections' } }])
})

it('is overtaken by what ships only when that was made on a later day, and is the same dataset', () => {
  const shipped = (id: string, made: string) => [{ id, version: made }]
  expect(['2027-03-01', '2027-03-02', ''].map((made) => isOvertaken(version('a'), shipped('a', made)))).toEqual([false, true, false])
  expect(isOvertaken(version('a'), shipped('b', '2030-01-01'))).toBe(false)
})
