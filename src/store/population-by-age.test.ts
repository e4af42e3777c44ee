import { describe, expect, it } from 'vitest'
import { makePopulationByAge } from './population-by-age.ts'
import type { PopulationRow } from './snapshot.ts'

const row = (code: string, year: number, first: number | null): PopulationRow => ({
  dataset: 'd', code, year, total: 0, ages: first === null ? null : Array.from({ length: 20 }, (_, i) => first + i),
})
const reason = { nb: 'delt', nn: 'delt', en: 'divided' }
const people = makePopulationByAge(
  [row('1580', 2026, 100), row('0301', 2024, 7), row('0301', 2026, 500), row('1508', 2024, null)],
  [{ code: '1580', fromYear: 2020, untilYear: 2023, reason }],
)

describe('people by age in fixed borders', () => {
  it('knows its municipalities and years in order', () => {
    expect(people.codes).toEqual(['0301', '1508', '1580'])
    expect(people.years).toEqual([2024, 2026])
  })

  it('gives twenty groups where they are known', () => {
    expect(people.ages('1580', 2026)?.length).toBe(20)
    expect(people.ages('1580', 2026)?.[19]).toBe(119)
    expect(people.ages('0301', 2024)?.[0]).toBe(7)
    expect(people.ages('0301', 2026)?.[0]).toBe(500)
  })

  it.each([['1580', 2024], ['1508', 2024], ['9999', 2024], ['0301', 2025], ['0301', 2023], ['0301', 2027]])('does not know %s in %i', (code, year) => {
    expect(people.ages(code, year)).toBeNull()
  })

  it('tells which years are estimates, and why', () => {
    expect([2019, 2020, 2023, 2024].map((year) => people.estimate('1580', year))).toEqual([null, reason, reason, null])
    expect(people.estimate('0301', 2020)).toBeNull()
  })

  it('holds nothing when there is nothing', () => {
    const none = makePopulationByAge([], [])
    expect([none.codes, none.years, none.ages('0301', 2024), none.estimate('0301', 2024)]).toEqual([[], [], null, null])
  })
})
