import { expect, test } from 'vitest'
import { clearAmong } from './clear.ts'

test('a difference is clear only where it stands when all are tried at once', () => {
  const one = (p: number | null) => ({ conclusion: 'lower' as const, p })
  expect(clearAmong([one(0.03)])).toEqual(['lower'])
  // p.adjust(c(0.03, 0.2, 0.3, 0.4), 'BH') in R: 0.12 0.40 0.40 0.40
  expect(clearAmong([one(0.03), ...[0.2, 0.3, 0.4].map((p) => ({ conclusion: 'cannot-tell' as const, p }))])).toEqual(Array.from({ length: 4 }, () => 'cannot-tell'))
  // p.adjust(c(0.001, 0.02, 0.9), 'BH') in R: 0.003 0.030 0.900
  expect(clearAmong([one(0.001), { conclusion: 'higher', p: 0.02 }, one(0.9)])).toEqual(['lower', 'higher', 'cannot-tell'])
  expect(clearAmong([one(null)])).toEqual(['cannot-tell'])
  expect(clearAmong([{ conclusion: 'cannot-tell', p: 0.001 }])).toEqual(['cannot-tell'])
  expect(clearAmong([])).toEqual([])
})
