import { describe, expect, it } from 'vitest'
import { shippedIndex } from '../../intake/shipped-register.fixture.ts'
import { matchNumber } from './number.ts'
import { cellOn, context, type Given, outcomeOf } from './outcome.fixture.ts'

const match = (code: string, name: string | null, on: string, given?: Given): string =>
  outcomeOf(matchNumber(shippedIndex(), code, name, context(on, given)))

describe('a number beside a name', () => {
  it('settles namesakes and misspellings', () => {
    expect(match('0426', 'Våler', '2019-01-01')).toBe('certain 0426')
    expect(match('0128', 'Rakkstad', '2019-01-01')).toBe('certain 0128')
    expect(match('0426', 'Våler', '2019-01-01', { county: 'Østfold', role: 'partner' })).toBe('certain 0426')
  })

  it('of another time is followed to the day, where the name agrees', () => {
    expect(match('1805', 'Narvik', '2021-01-01')).toBe('certain 1806')
    expect(match('1806', 'Narvik', '2019-01-01')).toBe('certain 1805')
    expect(match('0231', 'Skedsmo', '2021-01-01')).toBe('ambiguous 3030')
  })

  it('that disagrees makes a question, with both as candidates', () => {
    expect(match('1806', 'Bodø', '2021-01-01')).toBe('ambiguous 1806;1804')
    expect(match('1804', 'Xyzzy', '2021-01-01')).toBe('ambiguous 1804')
  })

  it('that no municipality has had leaves the name to itself', () => {
    expect(match('9998', 'Bodø', '2021-01-01')).toBe('certain 1804')
    expect(match('9998', null, '2021-01-01')).toBe('none')
  })

  it('does not make a county authority a municipality', () => {
    expect(match('1804', 'Nordland fylkeskommune', '2021-01-01')).toBe('not-municipality county')
  })
})

describe('a number alone in its column', () => {
  it('is used when it is in force, and asked about when it is of another time', () => {
    expect(match('1806', null, '2021-01-01')).toBe('certain 1806')
    expect(match('1805', null, '2021-01-01')).toBe('ambiguous 1806')
  })
})

describe('a number inside the name', () => {
  it.each([
    ['1806 Narvik', 'certain 1806'],
    ['Narvik (1806)', 'certain 1806'],
    ['301 Oslo', 'certain 0301'],
    ['1806 Bodø', 'ambiguous 1806;1804'],
    ['1806', 'ambiguous 1806'],
    ['12', 'none'],
  ])('is read as the number, but alone it may be a year: %s', (text, expected) => {
    expect(cellOn(text, '2021-01-01')).toBe(expected)
  })
})
