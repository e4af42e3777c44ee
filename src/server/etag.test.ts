import { expect, test } from 'vitest'
import { buildMark, isHeld, tagOf } from './etag.ts'

test('a tag is the same for the same parts, and another when one of them changes, the build too', () => {
  expect(tagOf(['build', 1, 'csv'])).toBe(tagOf(['build', 1, 'csv']))
  expect(tagOf(['another build', 1, 'csv'])).not.toBe(tagOf(['build', 1, 'csv']))
  expect(tagOf(['a', 'bc'])).not.toBe(tagOf(['ab', 'c']))
  expect(buildMark().length).toBeGreaterThan(4)
})

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['*', true],
  ['"b"', false],
  [undefined, false],
])('If-None-Match %s against "a" → %s', (header, held) => {
  expect(isHeld(header, '"a"')).toBe(held)
})
