import { describe, expect, it } from 'vitest'
import { shippedIndex } from '../../intake/shipped-register.fixture.ts'
import { type Change, changesFrom, changesTo } from './changes.ts'

const { register } = shippedIndex()
const line = ({ kind, from, to }: Change): string =>
  `${kind}: ${from.map((u) => u.code).join('+')} → ${to.map((u) => u.code).join('+')}`
const from = (code: string, date: string): readonly string[] =>
  changesFrom(register, code)
    .filter((c) => c.date === date)
    .map(line)
const to = (code: string, date: string): readonly string[] =>
  changesTo(register, code)
    .filter((c) => c.date === date)
    .map(line)

describe('changesFrom', () => {
  it.each([
    ['Borre, named Horten', '0701', '2003-01-01', 'renamed: 0701 → 0701'],
    ['Rindal, moved to Trøndelag', '1567', '2019-01-01', 'renumbered: 1567 → 5061'],
    ['Nes, named Nesbyen in Viken', '0616', '2020-01-01', 'renumbered-and-renamed: 0616 → 3040'],
    ['Skedsmo, in Lillestrøm', '0231', '2020-01-01', 'merged: 0226+0227+0231 → 3030'],
    ['Skjerstad, in Bodø', '1842', '2005-01-01', 'merged: 1804+1842 → 1804'],
    ['Bodø, with Skjerstad', '1804', '2005-01-01', 'enlarged: 1804+1842 → 1804'],
    ['Klæbu, in Trondheim', '5030', '2020-01-01', 'merged: 5001+5030 → 5001'],
    ['Trondheim, with Klæbu', '5001', '2020-01-01', 'enlarged: 5001+5030 → 5001'],
    ['Våle, with Ramnes named Re', '0716', '2002-01-01', 'merged: 0716+0718 → 0716'],
    ['Ålesund, with Haram taken out', '1507', '2024-01-01', 'split: 1507 → 1508+1580'],
    ['Stokke, to Tønsberg and Sandefjord', '0720', '2017-01-01', 'split: 0720 → 0704+0710'],
    ['Tysfjord, to Narvik and Hamarøy', '1850', '2020-01-01', 'split: 1850 → 1806+1875'],
    ['Snillfjord, to Heim, Hitra and Orkland', '5012', '2020-01-01', 'split: 5012 → 5055+5056+5059'],
    ['Ringsaker, a part to Hamar', '0412', '1992-01-01', 'part-moved: 0412 → 0403'],
    ['Moskenes, cut out of Flakstad', '1858', '1976-01-01', 'split: 1858 → 1859+1874'],
  ])('tells apart what happened: %s', (_, code, date, expected) => {
    expect(from(code, date)).toEqual([expected])
  })

  it('goes forwards in order of time', () => {
    expect(changesFrom(register, '0701').map(({ date }) => date)).toEqual(
      changesFrom(register, '0701')
        .map(({ date }) => date)
        .toSorted(),
    )
  })
})

describe('changesTo', () => {
  it('goes backwards: who became a municipality', () => {
    expect(to('3030', '2020-01-01')).toEqual(['merged: 0226+0227+0231 → 3030'])
    expect(to('5001', '2020-01-01')).toEqual(['enlarged: 5001+5030 → 5001'])
    expect(to('5061', '2019-01-01')).toEqual(['renumbered: 1567 → 5061'])
    expect(to('1580', '2024-01-01')).toEqual(['split: 1507 → 1508+1580'])
  })
})
