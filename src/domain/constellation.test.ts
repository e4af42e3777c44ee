import { describe, expect, it } from 'vitest'
import { readCsvRecords } from '../intake/read-csv-records.ts'
import { shippedText } from '../intake/shipped-register.fixture.ts'
import { type Constellation, firstDayIn, inForceOn, lastDayIn, memberOn, type Standing, standingOf } from './constellation.ts'
import { groupBy } from './register/register.ts'

describe('standingOf', () => {
  it('reads every role in our data: each is known, and told', () => {
    const roles = [...new Set(readCsvRecords(shippedText('constellations/members.csv')).map(({ role = '' }) => role))].toSorted()
    expect(Object.fromEntries(groupBy(roles, standingOf))).toEqual({
      member: ['board lead', 'board member', 'host', 'lead', 'member', 'owner'],
      project: ['network representative', 'project lead Digivekst', 'project partner Digivekst', 'steering group', 'steering group 2024', 'steering group lead'],
      observer: ['observer'],
      former: ['former member'],
      party: ['applicant 2017', 'merger party', 'merger party (via Nord-Troms regionråd)'],
      other: ['all-in-county', 'host in interim year 2021', 'most-in-county'],
    } satisfies Record<Standing, readonly string[]>)
  })

  it.each([['Member ', 'member'], ['memberless', 'other'], ['former host', 'former'], ['', 'other']])('%j is %s', (role, standing) => {
    expect(standingOf(role)).toBe(standing)
  })
})

describe('inForceOn', () => {
  it.each([
    ['1992', null, '1991-12-31', 'no'],
    ['1992', null, '1992-01-01', 'yes'],
    ['2022-11', null, '2022-10-31', 'no'],
    ['2022-11', null, '2022-11-01', 'yes'],
    [null, '2016', '2016-12-31', 'assumed'],
    [null, '2016', '2017-01-01', 'no'],
    ['1996', '2017-12-31', '2017-12-31', 'yes'],
    ['1996', '2017-12-31', '2018-01-01', 'no'],
    [null, null, '2024-01-01', 'assumed'],
  ] as const)('%s to %s on %s: %s', (from, to, on, expected) => {
    expect(inForceOn(from, to, on)).toBe(expected)
  })
})

describe('memberOn', () => {
  const group = (more: Partial<Constellation>): Constellation => ({
    id: 'g', name: 'G', kind: 'regional-council', counties: [], validFrom: null, validTo: null, listedOn: null, ended: false, host: null, sourceUrl: '', note: '', members: [], ...more,
  })
  const always = { validFrom: null, validTo: null }

  it.each([
    ['a group that nobody dates', group({}), always, '2026-01-01', 'assumed'],
    ['a dated group', group({ validFrom: '2020' }), always, '2026-01-01', 'yes'],
    ['before the group', group({ validFrom: '2020' }), always, '2019-12-31', 'no'],
    ['one who came later', group({ validFrom: '2000' }), { validFrom: '2010', validTo: null }, '2009-01-01', 'no'],
    ['one who has left', group({ validFrom: '2000' }), { validFrom: null, validTo: '2015-12-31' }, '2016-01-01', 'no'],
    ['a dated member of an undated group', group({}), { validFrom: '2010', validTo: null }, '2012-01-01', 'yes'],
    ['a group that has ended, within its list', group({ ended: true, listedOn: '2019' }), always, '2019-06-01', 'assumed'],
    ['a group that has ended, after its list', group({ ended: true, listedOn: '2019' }), always, '2020-01-01', 'no'],
    ['a dated group, within its list', group({ validFrom: '1994', listedOn: '2018' }), always, '2018-06-01', 'yes'],
    ['a dated group, after its list', group({ validFrom: '1994', listedOn: '2018' }), always, '2019-01-01', 'assumed'],
    ['a group whose end is known, after its list', group({ validFrom: '1994', validTo: '2020', listedOn: '2018' }), always, '2019-01-01', 'yes'],
    ['a group still there, after its list', group({ listedOn: '2019' }), always, '2026-01-01', 'assumed'],
  ])('%s', (_, of, member, on, expected) => {
    expect(memberOn(of, member, on)).toBe(expected)
  })
})

it('a year and a month have a first and a last day', () => {
  expect(['1992', '2022-11', '2021-02-19'].map(firstDayIn)).toEqual(['1992-01-01', '2022-11-01', '2021-02-19'])
  expect(['1992', '2022-11', '2021-02-19'].map(lastDayIn)).toEqual(['1992-12-31', '2022-11-28', '2021-02-19'])
})
