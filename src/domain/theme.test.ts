import { expect, test } from 'vitest'
import { themesOf } from './theme.ts'

test('near-twins are one theme, and a scheme that has both has it once', () => {
  expect(themesOf(['schools'])).toEqual(themesOf(['school']))
  expect(themesOf(['digital', 'health', 'digitalisation'])).toEqual(['digitalisation', 'health'])
})

test('other themes are kept as they are, in their order', () => {
  expect(themesOf(['planning', 'digital inclusion'])).toEqual(['planning', 'digital inclusion'])
})
