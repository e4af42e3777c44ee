import { beforeAll, describe, expect, test } from 'vitest'
import { shippedSnapshot } from '../../actions/shipped-snapshot.fixture.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { participation } from '../participation.ts'
import { unitsOf } from '../units.ts'
import { participationInput } from './input.ts'
import { areaOf } from './where.ts'

let snapshot: Snapshot
beforeAll(async () => {
  snapshot = await shippedSnapshot()
})

const ask = (input: object) => participation.answer(snapshot, participationInput.parse(input))
const kik = { scheme: ['kulturminneplan-kik'], from: 2018, to: 2018, group: ['whole=all'] }
const members = (where: string, year: number): readonly string[] => {
  const area = areaOf(snapshot, where, year)
  return unitsOf(snapshot, year).codes.filter((_, place) => area?.[place] === 1)
}

describe('a county of today, counted by hand in the register and the list of 2018', () => {
  test('Nordland had 44 municipalities in 2018, and Tjeldsund’s area is in Troms now: 4 of 43 took part, and no name waits', () => {
    const { answer, coverage } = ask({ ...kik, where: 'county:18' })
    expect(answer.cells[0]).toMatchObject({ participants: 4, inScope: 43, state: 'known' })
    expect(coverage.rows).toEqual({ printed: 4, counted: 4, waiting: 0, outside: 0, notMunicipality: 0 })
    expect(members('county:18', 2018)).not.toContain('1852')
    expect(members('county:18', 2024)).toHaveLength(41)
  })

  test('Jevnaker and Lunner, then in Oppland, are followed as Akershus', () => {
    expect(members('county:32', 2018)).toEqual(expect.arrayContaining(['0532', '0533', '0216']))
    expect(ask({ ...kik, where: 'county:32' }).answer.cells[0]?.participants).toBe(3)
  })

  test('the counties together are the whole country, each municipality in one', () => {
    const counties = ['03', '11', '15', '18', '31', '32', '33', '34', '39', '40', '42', '46', '50', '55', '56']
    for (const year of [2017, 2019, 2022, 2024]) {
      expect(counties.flatMap((code) => members(`county:${code}`, year)).toSorted(), String(year)).toEqual(unitsOf(snapshot, year).codes)
    }
  })
})

test('an area as an expression is read as of the year', () => {
  expect(ask({ ...kik, where: 'county = 18' }).answer.cells[0]).toMatchObject({ participants: 4, inScope: 44 })
})

test('a list for other parts of the country is not counted, and says so', () => {
  const { coverage, answer } = ask({ lists: 'all', owner: 'any', from: 2017, to: 2024, where: 'county:03' })
  expect(coverage.uncounted.filter(({ why }) => why === 'elsewhere').length).toBeGreaterThan(0)
  expect(answer.cells.filter(({ state }) => state === 'known').every(({ inScope }) => inScope === 1)).toBe(true)
})

test('without an area, and with the whole country as one, the figures are the same', () => {
  const whole = ask({ ...kik, where: 'all' })
  expect(whole.answer.pooled).toEqual(ask(kik).answer.pooled)
  expect(whole.coverage.rows).toEqual(ask(kik).coverage.rows)
})

test('a county of the past is refused with those of today', () => {
  expect(() => ask({ ...kik, where: 'county:30' })).toThrow(/18 Nordland.*county = 30/)
})
