import { expect, test } from 'vitest'
import { inked, strangersIn } from './inked.ts'

test('classes become attributes, and win over what the element says itself', () => {
  expect(inked('<text class="ink-a" fill="red" x="1">a</text>')).toBe('<text fill="#0a4f8f" x="1">a</text>')
  expect(inked('<path class="rule-a" stroke-dasharray="5 3" d="M0 0"/>')).toBe('<path stroke-dasharray="5 3" d="M0 0" fill="none" stroke="#0a4f8f" stroke-width="2"/>')
})

test('text is left as it is, and links are taken off around what they hold', () => {
  expect(inked('<a href="/kommuner/1835"><text x="1">class="ink"</text></a>')).toBe('<text x="1">class="ink"</text>')
})

test('a class that no file knows is told', () => {
  expect(strangersIn('<g class="ink nosuch"><path class="other-one"/></g>')).toEqual(['nosuch', 'other-one'])
})
