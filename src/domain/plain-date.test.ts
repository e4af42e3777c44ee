import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayBefore, firstDayOf, holdsOn, isPlainDate, yearOf } from './plain-date.ts'

test.each([
  ['2018-01-31', true],
  ['2020-02-29', true],
  ['2019-02-29', false],
  ['2018-13-01', false],
  ['2018-1-1', false],
  ['31.01.2018', false],
  ['', false],
])('%s is a day: %s', (text, is) => {
  expect(isPlainDate(text)).toBe(is)
})

test('a period holds on its first day, and not on the day it ends', () => {
  const period = { validFrom: '2018-01-01', validTo: '2020-01-01' }
  expect(['2017-12-31', '2018-01-01', '2019-12-31', '2020-01-01'].map((day) => holdsOn(period, day))).toEqual([false, true, true, false])
  expect(holdsOn({ validFrom: '2020-01-01', validTo: null }, '2026-11-23')).toBe(true)
})

test('the day before the first of a year is the last of the year before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1838, max: 2100 }), (year) => {
      expect(dayBefore(firstDayOf(year))).toBe(`${year - 1}-12-31`)
      expect(yearOf(firstDayOf(year))).toBe(year)
    }),
  )
  expect(dayBefore('2020-03-01')).toBe('2020-02-29')
})
