import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundedCache } from './bounded-cache.ts'

const ofLength = (most: number) => boundedCache<string>(most, (_, value) => value.length)

test('the one longest unused gives way, and to be read is to be used', () => {
  const cache = ofLength(2)
  cache.set('a', '1')
  cache.set('b', '1')
  cache.get('a')
  cache.set('c', '1')
  expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual(['1', undefined, '1'])
})

test('a value set again counts once, and one too large alone drives out nothing but what it replaces', () => {
  const cache = ofLength(3)
  for (let i = 0; i < 10; i++) cache.set('a', '1')
  cache.set('b', '22')
  expect([cache.get('a'), cache.get('b')]).toEqual(['1', '22'])
  cache.set('b', '4444')
  expect([cache.get('a'), cache.get('b')]).toEqual(['1', undefined])
})

test('never keeps more than it may, and always what was set last when that fits', () => {
  const steps = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e'), size: fc.nat(8), does: fc.constantFrom('set', 'set', 'get', 'delete') }), { maxLength: 60 })
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 12 }), (all, most) => {
      const cache = ofLength(most)
      for (const { key, size, does } of all) {
        if (does === 'get') cache.get(key)
        if (does === 'delete') cache.delete(key)
        if (does !== 'set') continue
        cache.set(key, 'x'.repeat(size))
        expect(cache.get(key)?.length).toBe(size <= most ? size : undefined)
        const total = ['a', 'b', 'c', 'd', 'e'].reduce((sum, one) => sum + (cache.get(one)?.length ?? 0), 0)
        expect(total).toBeLessThanOrEqual(most)
      }
    }),
  )
})
