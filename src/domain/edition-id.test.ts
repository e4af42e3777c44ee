import { expect, test } from 'vitest'
import { correctionIdOf, editionIdOf, readEditionId } from './edition-id.ts'

test.each([
  ['2026', { year: 2026, county: null, place: 1 }],
  ['2026-2', { year: 2026, county: null, place: 2 }],
  ['2026-12', { year: 2026, county: null, place: 12 }],
  ['2026-fylke-18', { year: 2026, county: '18', place: 1 }],
  ['2026-fylke-18-3', { year: 2026, county: '18', place: 3 }],
] as const)('%s is read in its parts, and written again', (text, parts) => {
  expect(readEditionId(text)).toEqual(parts)
  expect(editionIdOf(parts)).toBe(text)
})

test.each(['', '26', '1926', '2026-1', '2026-0', '2026-02', '2026-100', '2026-fylke-1', '2026-fylke-018', '2026-18-fylke', 'utkast', '2026 ', '2026\n', '../2026', '2026-fylke-18-1'])('“%s” is no id', (text) => {
  expect(readEditionId(text)).toBeNull()
})

test('a correction has the next number of its series', () => {
  expect(correctionIdOf({ year: 2026, county: null, place: 1 })).toBe('2026-2')
  expect(correctionIdOf({ year: 2026, county: '18', place: 2 })).toBe('2026-fylke-18-3')
})
