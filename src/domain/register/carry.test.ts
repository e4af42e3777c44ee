import { describe, expect, it } from 'vitest'
import { shippedIndex } from '../../intake/shipped-register.fixture.ts'
import { carryForward, lineOf, relativesOn } from './carry.ts'
import { municipalitiesOn } from './register.ts'

const { register } = shippedIndex()

describe('carryForward', () => {
  it.each([
    ['renamed', '0701', '2002-06-01', '2024-01-01', '3901'],
    ['renumbered', '1567', '2018-01-01', '2024-01-01', '5061'],
    ['merged', '0231', '2019-01-01', '2024-01-01', '3205'],
    ['enlarged', '1601', '2017-01-01', '2024-01-01', '5001'],
    ['gone on after losing a part', '0412', '1991-01-01', '2024-01-01', '3411'],
  ])('carries one that was %s to exactly one', (_, code, since, until, expected) => {
    expect(carryForward(register, code, since, until)).toEqual({ kind: 'exact', code: expected })
  })

  it.each([
    ['Tysfjord', '1850', '2019-01-01', ['1806', '1875']],
    ['Stokke', '0720', '2016-01-01', ['3905', '3907']],
    ['Haram, by way of Ålesund', '1534', '2019-01-01', ['1508', '1580']],
    ['Ålesund', '1507', '2021-01-01', ['1508', '1580']],
  ])('carries nothing through a split: %s', (_, code, since, codes) => {
    expect(carryForward(register, code, since, '2024-01-01')).toEqual({ kind: 'divided', codes })
  })

  it('stays where it is on the same day, and knows no number that was not in force', () => {
    expect(carryForward(register, '0301', '2019-01-01', '2019-01-01')).toEqual({ kind: 'exact', code: '0301' })
    expect(carryForward(register, '0231', '2021-01-01', '2024-01-01')).toEqual({ kind: 'none' })
  })

  it('carries every municipality of 2005 somewhere in 2024', () => {
    const lost = municipalitiesOn(register, '2005-01-01').filter(
      ({ code }) => carryForward(register, code, '2005-01-01', '2024-01-01').kind === 'none',
    )
    expect(lost).toEqual([])
  })
})

describe('relativesOn', () => {
  it('goes both ways in time', () => {
    expect(relativesOn(register, '3030', '2020-01-01', '2019-01-01').toSorted()).toEqual(['0226', '0227', '0231'])
    expect(relativesOn(register, '0231', '2019-12-31', '2024-01-01')).toEqual(['3205'])
    expect(relativesOn(register, '1580', '2024-01-01', '2022-01-01')).toEqual(['1507'])
  })

  it('leaves out one that only gave a part and went on', () => {
    expect(relativesOn(register, '0403', '1995-01-01', '1991-01-01')).not.toContain('0412')
  })
})

it('follows a line to both ends, and not through parts that moved', () => {
  expect([...lineOf(register, '3114')].toSorted()).toEqual(['0137', '3018', '3114'])
  expect(lineOf(register, '0403').has('0412')).toBe(false)
})
