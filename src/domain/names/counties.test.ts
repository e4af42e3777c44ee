import { describe, expect, it } from 'vitest'
import { shippedIndex } from '../../intake/shipped-register.fixture.ts'
import { countiesNamed, countyWords, hasLainIn, isCountyName } from './counties.ts'

const { register } = shippedIndex()

describe('countiesNamed', () => {
  it.each([
    ['Østfold', ['01', '31']],
    ['Nordland fylke', ['18']],
    ['Vestfold og Telemark fylkeskommune', ['38']],
    ['M&R', ['15']],
    ['Møre & Romsdal', ['15']],
    ['Moere og Romsdal', ['15']],
    ['TROMS', ['19', '55']],
    ['Vesterålen', ['18']],
    ['Solør', ['04', '34']],
    ['Bergen', []],
    ['', []],
  ])('%j names %j', (text, codes) => {
    expect(countiesNamed(register, text)).toEqual(codes)
  })
})

it('tells a county from a region and a municipality', () => {
  expect(isCountyName(register, 'Viken')).toBe(true)
  expect(isCountyName(register, 'Solør')).toBe(false)
  expect(isCountyName(register, 'Voss')).toBe(false)
})

it('names counties by what they were called on the day', () => {
  expect(countyWords(register, ['18', '55'], '2024-01-01')).toBe('Nordland / Troms')
})

describe('hasLainIn', () => {
  it('follows a municipality to its earlier and later counties', () => {
    expect(hasLainIn(register, '0137', ['30'])).toBe(true)
    expect(hasLainIn(register, '3114', ['01'])).toBe(true)
    expect(hasLainIn(register, '3114', ['34'])).toBe(false)
  })

  it('does not follow a part that moved: Tinn has not lain in Viken though Nore og Uvdal has ground from it', () => {
    expect(hasLainIn(register, '3818', ['30', '06'])).toBe(false)
  })
})
