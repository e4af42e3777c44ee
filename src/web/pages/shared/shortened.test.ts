import { expect, test } from 'vitest'
import { shortened } from './participation-rows.ts'

test('a name is cut between words, never inside one', () => {
  expect(shortened('Attraktiv by – statlig pris', 20)).toBe('Attraktiv by …')
  expect(shortened('Fysisk aktivitet', 20)).toBe('Fysisk aktivitet')
})

test('a first word that is too long is cut after a hyphen, or kept', () => {
  expect(shortened('Kulturminneplan-satsingen i kommunene', 20)).toBe('Kulturminneplan …')
  expect(shortened('Samfunnsøkonomianalyse', 10)).toBe('Samfunnsøkonomianalyse')
})
