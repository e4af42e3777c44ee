import { expect, test } from 'vitest'
import { skeleton } from './skeleton.ts'

test.each([
  ['Træna', ['TRÆNA', 'Traena', 'trana', ' træna ']],
  ['Bømlo', ['Boemlo', 'Bomlo', 'bömlo']],
  ['Ålesund', ['Aalesund', 'Alesund', 'ålesund']],
  ['Kárášjohka', ['karasjohka', 'KÁRÁŠJOHKA']],
  ['Sør-Varanger', ['Sor Varanger', 'sør–varanger', 'Sør_Varanger']],
  ['Møre og Romsdal', ['More og Romsdal', 'Møre & Romsdal']],
])('%s is found however it is typed', (name, typed) => {
  for (const text of typed) expect(skeleton(text)).toBe(skeleton(name))
})

test('names that differ by more than their writing keep apart', () => {
  expect(skeleton('Os')).not.toBe(skeleton('Ås'))
  expect(skeleton('Bø')).not.toBe(skeleton('Bu'))
})

test('signs alone leave nothing', () => {
  expect(skeleton(' –,.()«»! ')).toBe('')
})
