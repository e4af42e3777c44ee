import { describe, expect, it } from 'vitest'
import { shippedIndex } from '../../intake/shipped-register.fixture.ts'
import { context, nameOn } from './outcome.fixture.ts'
import { resolve } from './resolve.ts'

const reasons = (name: string, on: string, county = ''): readonly string[] =>
  resolve(shippedIndex(), name, context(on, { county }), null).candidates.map(({ why }) => why.nb)

describe('the date', () => {
  it('decides which municipality a name means', () => {
    expect(nameOn('Øygarden', '2019-12-31')).toBe('certain 1259')
    expect(nameOn('Øygarden', '2020-01-01')).toBe('certain 4626')
    expect(nameOn('Rindal', '2018-12-31')).toBe('certain 1567')
    expect(nameOn('Rindal', '2019-01-01')).toBe('certain 5061')
  })

  it('makes a municipality that is gone a question, its successors the candidates', () => {
    expect(nameOn('Skedsmo', '2021-01-01')).toBe('ambiguous 3030')
    expect(nameOn('Flora', '2021-01-01')).toBe('ambiguous 4602')
    expect(nameOn('Haram', '2022-01-01')).toBe('ambiguous 1507')
    expect(nameOn('Tysfjord', '2021-01-01')).toBe('ambiguous 1806;1875')
    expect(nameOn('Stokke', '2017-01-01')).toBe('ambiguous 0704;0710')
  })

  it('makes a municipality to come a question, its predecessors the candidates', () => {
    expect(nameOn('Indre Østfold', '2019-01-01')).toBe('ambiguous 0122;0123;0124;0125;0138')
    expect(nameOn('Nordre Follo', '2019-01-01')).toBe('ambiguous 0213;0217')
  })

  it('knows the same municipality under its other name, for as long as that is remembered', () => {
    expect(nameOn('Nesbyen', '2018-01-01')).toBe('certain 0616')
    expect(nameOn('Nes i Buskerud', '2021-01-01')).toBe('certain 3040')
    expect(nameOn('Borre', '2010-01-01')).toBe('certain 0701')
    expect(nameOn('Raane', '2005-01-01')).toBe('certain 1833')
    expect(nameOn('Ofoten', '2019-01-01')).toBe('ambiguous 1853')
    expect(nameOn('Eiker', '2019-01-01')).toBe('ambiguous 0624')
  })

  it('says with the date what became of the name', () => {
    expect(reasons('Skedsmo', '2021-01-01')).toEqual(['Skedsmo gikk inn i Lillestrøm 2020-01-01'])
    expect(reasons('Nordre Follo', '2019-01-01')[0]).toBe('Ski gikk inn i Nordre Follo 2020-01-01')
    expect(reasons('Snillfjord', '2021-01-01')[0]).toBe('Snillfjord ble delt; en del er Heim 2020-01-01')
    expect(reasons('Florø', '2021-01-01')).toEqual(['Florø gikk inn i Flora 1964-01-01, nå Kinn'])
  })
})

describe('the county', () => {
  it('settles a namesake for the applicant', () => {
    expect(nameOn('Våler', '2019-01-01', { county: 'Hedmark' })).toBe('certain 0426')
    expect(nameOn('Nes', '2021-01-01', { county: 'Viken' })).toBe('certain 3034')
  })

  it('only puts its own first for a partner, who may come from elsewhere', () => {
    expect(nameOn('Våler', '2019-01-01', { county: 'Hedmark', role: 'partner' })).toBe('ambiguous 0426;0137')
    expect(nameOn('Våler', '2019-01-01', { county: 'Østfold', role: 'partner' })).toBe('ambiguous 0137;0426')
    expect(nameOn('Bodø', '2022-01-01', { county: 'Finnmark', role: 'partner' })).toBe('certain 1804')
  })

  it('asks when a namesake of another time lies in it', () => {
    expect(nameOn('Nes', '2021-01-01', { county: 'Buskerud' })).toBe('ambiguous 3040;3034')
  })

  it('asks when it contradicts the name of an applicant', () => {
    expect(nameOn('Rana', '2022-01-01', { county: 'Finnmark' })).toBe('ambiguous 1833')
    expect(reasons('Rana', '2022-01-01', 'Finnmark')).toEqual(['har navnet, men ligger ikke i Finnmark'])
  })

  it('may be one of another time', () => {
    expect(nameOn('Bergen', '2018-01-01', { county: 'Vestland' })).toBe('certain 1201')
    expect(nameOn('Alta', '2022-01-01', { county: 'Finnmark' })).toBe('certain 5403')
  })
})

describe('a misspelling', () => {
  it.each([
    ['Rakkstad', '2019-01-01', 'suggested 0128'],
    ['Austreim', '2020-01-01', 'suggested 4632'],
    ['Lyngsal', '2021-01-01', 'suggested 4225'],
    ['Stadt', '2018-01-01', 'suggested 1441;1443'],
    ['Sogndalen', '2007-01-01', 'suggested 1017;1420'],
    ['Al', '2019-01-01', 'suggested 0619'],
    ['Xyzzy', '2019-01-01', 'none'],
  ])('is suggested and never used: %s on %s', (name, on, expected) => {
    expect(nameOn(name, on)).toBe(expected)
  })
})
