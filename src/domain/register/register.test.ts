import { describe, expect, it } from 'vitest'
import { shippedIndex } from '../../intake/shipped-register.fixture.ts'
import { countyOf, latestByCode, municipalitiesOn, municipalityByCode } from './register.ts'

const { register } = shippedIndex()

describe('municipalitiesOn', () => {
  it.each([
    ['2016-06-01', 428],
    ['2016-12-31', 428],
    ['2017-01-01', 426],
    ['2017-12-31', 426],
    ['2018-01-01', 422],
    ['2019-12-31', 422],
    ['2020-01-01', 356],
    ['2023-12-31', 356],
    ['2024-01-01', 357],
    ['2026-01-01', 357],
  ])('counts as the register does on %s: %d', (on, count) => {
    expect(municipalitiesOn(register, on)).toHaveLength(count)
  })

  it('gives each number once a day', () => {
    for (const on of ['1950-01-01', '1990-01-01', '2005-01-01', '2019-01-01', '2024-01-01']) {
      const codes = municipalitiesOn(register, on).map(({ code }) => code)
      expect(new Set(codes).size).toBe(codes.length)
    }
  })

  it('leaves out Svalbard, the shelf and "not stated"', () => {
    expect(municipalitiesOn(register, '2024-01-01').filter(({ code }) => /^(2[1-9]|99)/.test(code))).toEqual([])
  })
})

describe('municipalityByCode', () => {
  it('needs the day as well as the number', () => {
    expect(municipalityByCode(register, '0701', '2002-06-01')?.label).toBe('Borre')
    expect(municipalityByCode(register, '0701', '2010-01-01')?.label).toBe('Horten')
    expect(municipalityByCode(register, '0701', '2020-01-01')).toBeUndefined()
    expect(latestByCode(register, '0701')?.label).toBe('Horten')
    expect(latestByCode(register, '9999')).toBeUndefined()
  })
})

it('finds the county of a number on the day', () => {
  expect(countyOf(register, '0137', '2019-01-01')?.name).toBe('Østfold')
  expect(countyOf(register, '3018', '2021-01-01')?.name).toBe('Viken')
  expect(countyOf(register, '3114', '2024-01-01')?.name).toBe('Østfold')
  expect(countyOf(register, '0137', '2021-01-01')).toBeUndefined()
})
