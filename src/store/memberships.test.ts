import { describe, expect, it } from 'vitest'
import type { Constellation, ConstellationMember } from '../domain/constellation.ts'
import { shippedIndex } from '../intake/shipped-register.fixture.ts'
import { makeMemberships } from './memberships.ts'

const { register } = shippedIndex()
const member = (code: string | null, codeOn: string, more: Partial<ConstellationMember> = {}): ConstellationMember => ({
  text: code ?? '?', role: 'member', code, codeOn, candidates: [], validFrom: null, validTo: null, sourceUrl: '', ...more,
})
const group = (id: string, members: readonly ConstellationMember[], more: Partial<Constellation> = {}): Constellation => ({
  id, name: id, kind: 'regional-council', counties: [], validFrom: null, validTo: null, listedOn: null, ended: false, host: null, sourceUrl: '', note: '', members, ...more,
})
const ask = (groups: readonly Constellation[], code: string, on: string): readonly string[] =>
  makeMemberships(register, groups)(code, on).map(({ constellation, standing, inForce }) => `${constellation.id} ${standing} ${inForce}`)

describe('the groups of a municipality on a day', () => {
  it('are those that hold then, marked where nobody knows since when', () => {
    const groups = [group('old', [member('3430', '2024-01-01')]), group('new', [member('3430', '2024-01-01')], { validFrom: '2021-06' }), group('gone', [member('3430', '2024-01-01')], { validTo: '2022' })]
    expect(ask(groups, '3430', '2026-01-01')).toEqual(['old member assumed', 'new member yes'])
    expect(ask(groups, '3430', '2022-12-31')).toEqual(['old member assumed', 'new member yes', 'gone member assumed'])
    expect(ask(groups, '3430', '2020-06-01')).toEqual(['old member assumed', 'gone member assumed'])
  })

  it('follow it through new numbers, forwards and back', () => {
    // Os: 0441 in Hedmark, 3430 in Innlandet.
    expect(ask([group('g', [member('0441', '2019-12-31')])], '3430', '2024-01-01')).toEqual(['g member assumed'])
    expect(ask([group('g', [member('3430', '2024-01-01')])], '0441', '2018-01-01')).toEqual(['g member assumed'])
    expect(ask([group('g', [member('3430', '2024-01-01')])], '3430', '2018-01-01')).toEqual([])
  })

  it('follow it into a merger once, not back beyond it', () => {
    // Skedsmo 0231, Fet 0227 and Sørum 0226 became Lillestrøm 3030, 3205 from 2024.
    const both = group('g', [member('0231', '2019-01-01'), member('0227', '2019-01-01')])
    expect(ask([both], '3205', '2024-01-01')).toEqual(['g member assumed'])
    const sure = member('0226', '2019-01-01', { validFrom: '2015' })
    for (const members of [[sure, member('0231', '2019-01-01')], [member('0231', '2019-01-01'), sure]])
      expect(ask([group('g', members, { validFrom: '2010' })], '3205', '2024-01-01')).toEqual(['g member yes'])
    expect(ask([group('g', [member('3205', '2024-01-01')])], '0231', '2019-01-01')).toEqual([])
    expect(ask([group('g', [member('3205', '2024-01-01')])], '3030', '2020-01-01')).toEqual(['g member assumed'])
  })

  it('of another day are told of the municipalities that their members have become', () => {
    const membershipsOn = makeMemberships(register, [group('g', [member('0231', '2019-01-01')], { validTo: '2019' }), group('h', [member('3205', '2024-01-01')], { validFrom: '2020' })])
    const ids = (on: string, unitsOn?: string): readonly string[] => membershipsOn('3205', on, unitsOn).map(({ constellation }) => constellation.id)
    expect([ids('2018-01-01', '2024-01-01'), ids('2021-01-01', '2024-01-01'), ids('2024-01-01'), ids('2018-01-01')]).toEqual([['g'], ['h'], ['h'], []])
  })

  it('are the same however many days were asked of in between', () => {
    const membershipsOn = makeMemberships(register, [group('g', [member('3430', '2024-01-01')], { validFrom: '2021' })])
    const [before] = membershipsOn('3430', '2024-05-01')
    for (let day = 0; day < 500; day++) membershipsOn('3430', `${2025 + Math.floor(day / 28)}-01-${String(1 + (day % 28)).padStart(2, '0')}`)
    expect(membershipsOn('3430', '2024-05-01')).toEqual([before])
    expect(before?.inForce).toBe('yes')
  })

  it('do not follow it through a split: nobody knows which part', () => {
    // Ålesund 1507 was divided in Ålesund 1508 and Haram 1580.
    const groups = [group('g', [member('1507', '2021-01-01')]), group('h', [member('1508', '2024-01-01')])]
    expect([ask(groups, '1508', '2024-01-01'), ask(groups, '1580', '2024-01-01'), ask(groups, '1507', '2022-01-01')]).toEqual([['h member assumed'], [], ['g member assumed']])
  })

  it('tell each standing, and nothing of names that are not certain', () => {
    const groups = [group('g', [member('3430', '2024-01-01', { role: 'board member' }), member('3430', '2024-01-01', { role: 'observer' }), member(null, '2024-01-01')])]
    expect(ask(groups, '3430', '2024-01-01')).toEqual(['g member assumed', 'g observer assumed'])
  })
})
