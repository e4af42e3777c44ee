import { beforeAll, expect, test } from 'vitest'
import { shippedSnapshot } from '../actions/shipped-snapshot.fixture.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { ask } from './answer.ts'
import { map } from './map.ts'
import { participation } from './participation.ts'

let snapshot: Snapshot
beforeAll(async () => {
  snapshot = await shippedSnapshot()
})
const kik = { scheme: ['kulturminneplan-kik'], from: 2018, to: 2018 }
const unit = (code: string, input: object = kik) => ask(map, snapshot, input, 'nb').answer.municipalities.find((one) => one.code === code)

test('every municipality of 2024 is there once, with its county', () => {
  const { municipalities } = ask(map, snapshot, kik, 'nb').answer
  expect(new Set(municipalities.map(({ code }) => code)).size).toBe(357)
  expect(municipalities.every(({ county, countyCode, code }) => county !== null && countyCode !== null && code.startsWith(countyCode))).toBe(true)
})

test('a municipality since divided took part as none of its parts, and a name that waits makes its candidates unknown', () => {
  expect([unit('1508')?.standing, unit('1580')?.standing]).toEqual(['unknown', 'unknown'])
  expect([unit('3114')?.standing, unit('3419')?.standing]).toEqual(['unknown', 'unknown'])
  expect(ask(map, snapshot, kik, 'nb').answer.divided.map(({ code }) => code).toSorted()).toEqual(['1504', '1546'])
})

test('what is not known is empty in the table, never 0', () => {
  const { answer } = ask(map, snapshot, kik, 'nb')
  const [table] = map.tables?.(answer) ?? []
  const at = table?.columns.findIndex(({ id }) => id === 'count') ?? -1
  const rows = [...(table?.rows ?? [])]
  const counts = answer.municipalities.map((one, row) => [one.standing, rows[row]?.[at]] as const)
  expect(counts.filter(([standing]) => standing === 'unknown').map(([, count]) => count)).toEqual([null, null, null, null])
  expect(counts.some(([standing, count]) => standing === 'never' && count === 0)).toBe(true)
})

test('who is outside the scope of every complete list is neither zero nor unknown', () => {
  const regional = ask(map, snapshot, { scheme: ['kulturminneplan-kik'], where: 'county:18' }, 'nb').answer.municipalities
  expect(regional.filter(({ countyCode }) => countyCode !== '18').some(({ standing }) => standing === 'never')).toBe(false)
  expect(regional.filter(({ countyCode }) => countyCode === '18').some(({ standing }) => standing === 'never')).toBe(true)
})

test('where no border has changed since, the counts are those of participation', () => {
  const input = { from: 2024, to: 2024, lists: 'national' }
  const counted = ask(participation, snapshot, { ...input, never: true }, 'nb').answer.participations ?? []
  expect(ask(map, snapshot, input, 'nb').answer.municipalities.map(({ code, count }) => [code, count])).toEqual(counted.map(({ code, count }) => [code, count]))
})

test('never means in scope and named on no list at all', () => {
  const { municipalities } = ask(map, snapshot, {}, 'nb').answer
  for (const one of municipalities) {
    expect(one.count ?? 0).toBeLessThanOrEqual(one.inScope ?? 0)
    expect(one.count === null).toBe(one.standing === 'unknown' || one.standing === 'outside')
    if (one.standing === 'never') expect([one.count, (one.inScope ?? 0) > 0]).toEqual([0, true])
    if (one.standing === 'outside') expect(one.inScope).toBe(0)
    if (one.standing === 'took-part') expect(one.count).toBeGreaterThan(0)
  }
})

test('an unknown scheme and reversed years are refused', () => {
  expect(() => ask(map, snapshot, { scheme: ['nosuch'] }, 'nb')).toThrow()
  expect(() => ask(map, snapshot, { from: 2020, to: 2019 }, 'nb')).toThrow()
})
