import * as Plot from '@observablehq/plot'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linear, logarithmic, ticksWithin } from './scale.ts'

const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true })

test('a linear axis puts the ends of its domain at the ends of its range, and the middle in the middle', () => {
  const at = linear([0, 0.2], [300, 600])
  expect([at(0), at(0.1), at(0.2)]).toEqual([300, 450, 600])
})

test('on a logarithmic axis half and double lie equally far from 1', () => {
  const at = logarithmic([0.1, 10], [0, 200])
  expect(at(1)).toBeCloseTo(100, 9)
  expect(at(2) - at(1)).toBeCloseTo(at(1) - at(0.5), 9)
})

test('a domain of one value is no fault', () => {
  expect(linear([3, 3], [0, 10])(3)).toBe(0)
  expect(ticksWithin([3, 3], 5)).toEqual([3])
})

test('figures of an axis are round', () => {
  expect(ticksWithin([0, 0.163], 5)).toEqual([0, 0.05, 0.1, 0.15])
  expect(ticksWithin([-0.07, 0.11], 4)).toEqual([-0.05, 0, 0.05, 0.1])
})

test('figures of an axis lie within it, in order, each once, and are about as many as asked for', () => {
  fc.assert(
    fc.property(finite(-100, 100), finite(0.001, 100), fc.integer({ min: 2, max: 8 }), (from, length, about) => {
      const ticks = ticksWithin([from, from + length], about)
      expect(ticks.every((tick, i) => tick >= from - length * 1e-6 && tick <= from + length * (1 + 1e-6) && (i === 0 || tick > (ticks[i - 1] ?? tick)))).toBe(true)
      expect(ticks.length).toBeLessThanOrEqual(about + 1)
      expect(ticks.length).toBeGreaterThanOrEqual(Math.max(1, Math.floor(about / 2.6)))
    }),
  )
})

test('both axes place a value where Observable Plot does', () => {
  fc.assert(
    fc.property(finite(0.01, 1), finite(1.5, 100), fc.integer({ min: 0, max: 100 }), (from, to, share) => {
      const value = from + ((to - from) * share) / 100
      const domain = [from, to] as const
      const range = [20, 620] as const
      const plot = (type: 'linear' | 'log'): number => Number(Plot.scale({ x: { type, domain: [...domain], range: [...range] } })?.apply(value))
      expect(linear(domain, range)(value)).toBeCloseTo(plot('linear'), 6)
      expect(logarithmic(domain, range)(value)).toBeCloseTo(plot('log'), 6)
    }),
  )
})
