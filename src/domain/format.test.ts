import { expect, test } from 'vitest'
import { formats } from './format.ts'

test.each([
  [1, 'over 99 %', 'over 99%'],
  [0.995, 'over 99 %', 'over 99%'],
  [0.9949, '99 %', '99%'],
  [0.5, '50 %', '50%'],
  [0.0051, '1 %', '1%'],
  [0.005, 'under 1 %', 'under 1%'],
  [0, 'under 1 %', 'under 1%'],
  [null, '–', '–'],
])('a probability of %d is never said to be certain or impossible', (value, norwegian, english) => {
  const told = (['nb', 'nn', 'en'] as const).map((language) => formats[language].probability(value).replace(/\s/g, ' '))
  expect(told).toEqual([norwegian, norwegian, english])
})
