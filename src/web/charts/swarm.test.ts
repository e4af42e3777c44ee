import fc from 'fast-check'
import { expect, test } from 'vitest'
import { swarmOf } from './swarm.ts'

test('marks that touch nobody stay on the line; two in one place lie side by side', () => {
  expect(swarmOf([{ x: 0, radius: 3 }, { x: 10, radius: 3 }])).toEqual({ offsets: [0, 0], reach: 3 })
  const { offsets, reach } = swarmOf([{ x: 0, radius: 3 }, { x: 0, radius: 3 }])
  expect(Math.abs((offsets[0] ?? 0) - (offsets[1] ?? 0))).toBeCloseTo(6)
  expect(reach).toBeCloseTo(9)
  expect(swarmOf([])).toEqual({ offsets: [], reach: 0 })
})

test('no mark covers another, and the same marks lie the same way', () => {
  const mark = fc.record({ x: fc.double({ min: 0, max: 60, noNaN: true }), radius: fc.constantFrom(3, 8) })
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 60 }), (marks) => {
      const { offsets, reach } = swarmOf(marks)
      expect(swarmOf(marks).offsets).toEqual(offsets)
      marks.forEach((a, i) => {
        expect(Math.abs(offsets[i] ?? NaN) + a.radius).toBeLessThanOrEqual(reach + 1e-9)
        marks.slice(0, i).forEach((b, j) => {
          const away = Math.hypot(a.x - b.x, (offsets[i] ?? NaN) - (offsets[j] ?? NaN))
          expect(away).toBeGreaterThanOrEqual(a.radius + b.radius - 1e-3)
        })
      })
    }),
    { numRuns: 60 },
  )
})
