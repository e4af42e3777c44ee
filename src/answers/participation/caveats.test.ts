import { expect, test } from 'vitest'
import { shippedSnapshot } from '../../actions/shipped-snapshot.fixture.ts'
import { participation } from '../participation.ts'
import { participationInput } from './input.ts'

const snapshot = await shippedSnapshot()
const told = (asked: object) => participation.answer(snapshot, participationInput.parse(asked)).warnings.filter(({ code }) => code === 'scheme-caveat')

test('a scheme asked about by name tells its caveat, in every language', () => {
  const [caveat, ...rest] = told({ scheme: ['kulturminneplan-kik'], from: 2018, to: 2018 })
  expect(rest).toEqual([])
  expect(caveat?.where).toBe('kulturminneplan-kik')
  expect(caveat?.message.nb).toContain('sier lite')
  expect(new Set(Object.values(caveat?.message ?? {})).size).toBe(3)
})

test('nothing is told of a scheme that is not counted', () => {
  expect(told({ from: 2018, to: 2018, without: ['kulturminneplan-kik'] })).toEqual([])
  expect(told({ scheme: ['kulturminneplan-kik'], from: 2024, to: 2024 })).toEqual([])
})

test('a scheme not named is told of when it counts for much', () => {
  expect(told({ from: 2018, to: 2018, lists: 'national' }).map(({ where }) => where)).toEqual(['kulturminneplan-kik'])
})

test('programmes for cities tell that who could take part is not known', () => {
  for (const scheme of ['omradesatsing-byer', 'i-front-klimatilpasning']) {
    const [caveat] = told({ scheme: [scheme] })
    expect(caveat?.where).toBe(scheme)
    expect(caveat?.message.nb).toMatch(/ikke (kjent|oppgitt).*, så andelen regnes blant alle kommuner i landet\.$/)
    expect(new Set(Object.values(caveat?.message ?? {})).size).toBe(3)
  }
})
