import { beforeAll, describe, expect, it } from 'vitest'
import { shippedSnapshot } from '../actions/shipped-snapshot.fixture.ts'
import type { FactLookup } from '../domain/fact.ts'
import { makeFactLookup } from './fact-lookup.ts'
import type { FactRow } from './snapshot.ts'
import type { Snapshot } from './snapshot.ts'

let snapshot: Snapshot
let facts: FactLookup
beforeAll(async () => {
  snapshot = await shippedSnapshot()
  facts = snapshot.facts
})

const population = (code: string, on: string) => facts('population', code, on, null)
const unknown = { value: { state: 'unknown' }, asOf: null, edition: null, dataset: null }

describe('population is that of 1 January of the year, in the borders of that year', () => {
  it('comes from the age table: Våler in Østfold had 5471 in 2018', () => {
    expect(population('0137', '2018-06-01')).toEqual({ value: { state: 'known', value: 5471 }, asOf: '2018-01-01', edition: null, dataset: 'population-by-age' })
  })

  it('is the same on the first and the last day of the year', () => {
    expect(population('0137', '2018-12-31')).toEqual(population('0137', '2018-01-01'))
  })

  it('comes from the indicators of 2016 where the age table lacks the year: Sandefjord in its old borders', () => {
    expect(population('0706', '2016-01-01')).toEqual({ value: { state: 'known', value: 45820 }, asOf: '2016-01-01', edition: null, dataset: 'population-2016-indicators' })
  })

  it('is carried back from totals in the borders of 2024 for one whose borders are the same: Halden, renumbered twice', () => {
    expect(population('0101', '1998-01-01')).toEqual({ value: { state: 'known', value: 26417 }, asOf: '1998-01-01', edition: null, dataset: 'population-total-2024-borders' })
    expect(population('1811', '1998-05-17')).toMatchObject({ value: { state: 'known', value: 1969 } })
  })

  it.each([
    ['merged since', '1504', '1998-01-01'],
    ['merged since, into one with its own name and number kept', '1103', '1998-01-01'],
    ['split since', '1507', '1998-01-01'],
    ['not a number at all', '9999', '1998-01-01'],
  ])('is unknown, not guessed, for one %s (%s)', (_, code, on) => {
    expect(population(code, on)).toEqual(unknown)
  })

  it('is unknown in a year that no table has', () => {
    expect(population('0301', '1890-01-01')).toEqual(unknown)
    expect(population('0301', '2090-01-01')).toEqual(unknown)
  })
})

describe('shares by age', () => {
  it('add up to one with those between them', () => {
    const share = (name: 'age-0-19' | 'age-20-64' | 'age-65'): number => {
      const { value } = facts(name, '0137', '2018-01-01', null)
      return value.state === 'known' && typeof value.value === 'number' ? value.value : Number.NaN
    }
    expect(share('age-0-19') + share('age-20-64') + share('age-65')).toBeCloseTo(1, 12)
  })

  it('are unknown where only the total is known', () => {
    expect(facts('age-65', '0706', '2016-01-01', null)).toEqual(unknown)
  })
})

describe('editions of centrality are never mixed', () => {
  it('2024 is meant when none is named', () => {
    expect(facts('centrality', '0101', '2018-01-01', null)).toEqual({ value: { state: 'known', value: 3 }, asOf: '2024', edition: '2024', dataset: 'centrality-2024' })
  })

  it('2020 is known only as a set, only for Innlandet, and only while that edition held', () => {
    expect(facts('centrality', '3403', '2021-01-01', '2020')).toMatchObject({ value: { state: 'known', value: [1, 2, 3] }, edition: '2020' })
    expect(facts('centrality', '3403', '2024-01-01', '2020')).toEqual(unknown)
    expect(facts('centrality', '3403', '2019-12-31', '2020')).toEqual(unknown)
    expect(facts('centrality', '0301', '2021-01-01', '2020')).toEqual(unknown)
  })

  it('2008 is known from 2008 to 2016 and no longer', () => {
    expect(facts('centrality', '0101', '2008-01-01', '2008')).toMatchObject({ value: { state: 'known', value: 3 }, edition: '2008', dataset: 'centrality-2008' })
    expect(facts('centrality', '0101', '2016-12-31', '2008')).toMatchObject({ value: { state: 'known' } })
    expect(facts('centrality', '0101', '2007-12-31', '2008')).toEqual(unknown)
    expect(facts('centrality', '0101', '2017-01-01', '2008')).toEqual(unknown)
  })

  it('an edition that there is none of is unknown', () => {
    expect(facts('centrality', '0101', '2018-01-01', '1994')).toEqual(unknown)
  })
})

describe('a fact with a period', () => {
  const row: FactRow = { dataset: 'd', name: 'kostra', edition: '2024', code: '0301', validFrom: '2020-01-01', validTo: '2021-01-01', value: 0 }
  it('holds from its first day to the day before its last, and zero is known', () => {
    const lookup = makeFactLookup(snapshot.names.register, [row], new Map())
    const states = ['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01'].map((on) => lookup('kostra', '0301', on, null).value)
    expect(states).toEqual([{ state: 'unknown' }, { state: 'known', value: 0 }, { state: 'known', value: 0 }, { state: 'unknown' }])
  })
})

describe('code and county need no table', () => {
  it('are read from the number', () => {
    expect(facts('code', '0137', '2018-01-01', null).value).toEqual({ state: 'known', value: '0137' })
    expect(facts('county', '0137', '2018-01-01', null).value).toEqual({ state: 'known', value: '01' })
  })
})
