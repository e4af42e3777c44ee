import { expect, test } from 'vitest'
import { choicesTold } from './choices.ts'

const frame = { counties: [{ code: '18', name: 'Nordland' }] }

test('what was chosen is told in words, never as names of inputs', () => {
  expect(choicesTold(frame, { from: 2017, to: 2024, group: ['small-rural'], lists: 'national' }).nb).toBe('2017–2024; små distriktskommuner; landslister')
  expect(choicesTold(frame, { from: 2018, to: 2018, lists: 'national', where: 'county:18' }).nn).toBe('2018; lister for heile fylket eller heile landet; Nordland')
  expect(choicesTold(frame, { county: '18', owner: 'state' }).en).toBe('Nordland; schemes of the state')
  expect(choicesTold(frame, {}).nb).toBe('ingen')
})

test('what has no words of its own is told as it is', () => {
  expect(choicesTold(frame, { horizon: 2040, group: ['population < 900'] }).nb).toBe('horizon 2040; population < 900')
})
