import { describe, expect, it } from 'vitest'
import { parseDate, type ReadDate } from './parse-date.ts'

describe('a date is read with the day before the month', () => {
  const cases: [string | Date, string][] = [
    ['23.11.2026', '2026-11-23'],
    ['3.1.2026', '2026-01-03'],
    ['23. 11. 2026', '2026-11-23'],
    ['23.11.26', '2026-11-23'],
    ['23.11.99', '1999-11-23'],
    ['23/11-2026', '2026-11-23'],
    ['03/04/2026', '2026-04-03'],
    ['2026-11-23', '2026-11-23'],
    ['2026-11-23T10:30:00Z', '2026-11-23'],
    ['2026-11-23 10:30', '2026-11-23'],
    ['23.11.2026 kl. 12.00', '2026-11-23'],
    ['23. november 2026', '2026-11-23'],
    ['1. mai 2019', '2019-05-01'],
    ['17 des. 2018', '2018-12-17'],
    [new Date('2026-11-23T00:00:00Z'), '2026-11-23'],
  ]
  it.each(cases)('%s is %s', (value, date) => {
    expect(parseDate(value)).toEqual({ state: 'read', date })
  })
})

describe('what is not a day is said to be something else', () => {
  const unreadable: ReadDate = { state: 'unreadable' }
  const cases: [string | number | null, ReadDate][] = [
    [null, { state: 'empty' }],
    ['', { state: 'empty' }],
    ['–', { state: 'empty' }],
    ['2019', { state: 'year', year: 2019 }],
    [2019, { state: 'year', year: 2019 }],
    ['2019/2020', unreadable],
    ['31.02.2026', unreadable],
    ['11/23/2026', unreadable],
    ['01.01.0026', unreadable],
    [45987, unreadable],
    ['våren 2019', unreadable],
    ['#N/A', unreadable],
  ]
  it.each(cases)('%s', (value, expected) => {
    expect(parseDate(value)).toEqual(expected)
  })
})
