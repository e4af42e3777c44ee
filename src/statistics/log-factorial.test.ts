import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logFactorial, logFactorialRatio } from './log-factorial.ts'
import { expectAgrees, generated } from './oracle.fixture.ts'

describe('logFactorial', () => {
  it('agrees with lfactorial in R, on both sides of what is kept in a table', () => {
    for (const [n, value] of generated.log_factorial) expectAgrees(logFactorial(n), value, `n = ${n}`, 1e-15)
  })

  it('grows by log n at each step', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (n) => {
        expectAgrees(logFactorial(n) - logFactorial(n - 1), Math.log(n), `n = ${n}`, 1e-10)
      }),
    )
  })
})

describe('logFactorialRatio', () => {
  it('is the difference of the logarithms', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(20_000), (a, b) => {
        expectAgrees(logFactorialRatio(a, b), logFactorial(a) - logFactorial(b), `${a} over ${b}`, 1e-9)
      }),
    )
  })

  it('keeps its digits in the millions', () => {
    expect(logFactorialRatio(3_000_001, 3_000_000)).toBeCloseTo(Math.log(3_000_001), 13)
  })
})
