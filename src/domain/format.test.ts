import { expect, test } from 'vitest'
import { formats, pointsTogether, rangeText } from './format.ts'

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

test('figures that stand together have the same decimals: two where all are below one point', () => {
  expect([0.021, -0.004].map(pointsTogether('nb', [0.021, -0.004]))).toEqual(['2,1', '−0,4'])
  expect([0.0021, -0.0004].map(pointsTogether('en', [0.0021, -0.0004]))).toEqual(['0.21', '−0.04'])
})

test('a limit that lies near nothing is written so that its side of it shows; nothing has no side', () => {
  const [low, high] = [-0.0304, 0.00039]
  expect([low, high, -high, 0.0000042].map(pointsTogether('nb', [low, high]))).toEqual(['−3,0', '0,04', '−0,04', '0,0004'])
  expect([0.0021, 0.00004, -0.00004].map(pointsTogether('en', [0.0021]))).toEqual(['0.21', '0.004', '−0.004'])
  expect([0, -0, 1e-18, -1e-18].map(pointsTogether('nb', [low]))).toEqual(['0,0', '0,0', '0,0', '0,0'])
  expect([low, 0.0004, -0.00049, 0.0005, 0, -1e-18, null].map(formats.nb.points)).toEqual(['−3,0', '+0,04', '−0,05', '+0,1', '0,0', '0,0', '–'])
})

test('an interval has a dash between its limits, and a word where a limit has a sign', () => {
  expect(rangeText('nb', '0,8 %', '5,2 %')).toBe('0,8 % – 5,2 %')
  expect(rangeText('nb', '−16,4', '−1,0')).toBe('−16,4 til −1,0')
  expect(rangeText('nn', '0,0', '+2,1')).toBe('0,0 til +2,1')
  expect(rangeText('en', '-16.4', '+1.0')).toBe('-16.4 to +1.0')
})
