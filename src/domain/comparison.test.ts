import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseAmongMany, caseOf, type Compared, isCompared } from './comparison.ts'

const low: Compared = { strata: 4, inScopeA: 600, inScopeB: 700, low: 0.3, high: 0.8, conclusion: 'lower' }
const high: Compared = { ...low, low: 1.2, high: 2.7, conclusion: 'higher' }
const unsure: Compared = { ...low, low: 0.7, high: 1.2, conclusion: 'cannot-tell' }

describe('the case of a comparison', () => {
  test('is the conclusion, and what it rests on', () => {
    expect(caseOf(low)).toEqual({ kind: 'lower', by: 'interval' })
    expect(caseOf(high)).toEqual({ kind: 'higher', by: 'interval' })
    expect(caseOf({ ...low, low: null, high: null })).toEqual({ kind: 'lower', by: 'difference' })
  })

  test('tells why nothing is decided', () => {
    expect(caseOf(unsure)).toEqual({ kind: 'cannot-tell', because: 'both-sides' })
    expect(caseOf({ ...low, conclusion: 'cannot-tell' })).toEqual({ kind: 'cannot-tell', because: 'waiting' })
    expect(caseOf({ ...high, conclusion: 'cannot-tell' })).toEqual({ kind: 'cannot-tell', because: 'waiting' })
    expect(caseOf({ ...unsure, low: null, high: null })).toEqual({ kind: 'cannot-tell', because: 'no-interval' })
  })

  test('is none where there is nothing to hold against anything', () => {
    expect(caseOf({ ...low, strata: 0, inScopeA: 0, inScopeB: 0 }).kind).toBe('no-lists')
    expect(caseOf({ ...low, inScopeA: 0, inScopeB: 0 }).kind).toBe('group-unknown')
    expect(caseOf({ ...low, inScopeA: 0 }).kind).toBe('no-group')
    expect(caseOf({ ...low, inScopeB: 0 }).kind).toBe('no-others')
  })
})

const limit = fc.option(fc.double({ min: 0.01, max: 9, noNaN: true }))
const any: fc.Arbitrary<Compared> = fc.record({
  strata: fc.constantFrom(0, 1, 4), inScopeA: fc.constantFrom(0, 1, 600), inScopeB: fc.constantFrom(0, 1, 700),
  low: limit, high: limit, conclusion: fc.constantFrom('lower', 'higher', 'cannot-tell'),
})

test('a direction is never told but the conclusion’s own, and only where somebody is on both sides', () => {
  fc.assert(
    fc.property(any, fc.boolean(), fc.boolean(), (compared, isTooFew, isClear) => {
      const alone = caseOf(compared)
      const isThere = compared.strata > 0 && compared.inScopeA > 0 && compared.inScopeB > 0
      expect(isCompared(alone)).toBe(isThere)
      if (isCompared(alone)) expect(alone.kind).toBe(compared.conclusion)
      const told = caseAmongMany(compared, { isTooFew, isClear })
      if (!isThere) expect(told).toEqual(alone)
      else if (isTooFew) expect(told.kind).toBe('too-few')
      else expect(told.kind).toBe(isClear ? compared.conclusion : 'cannot-tell')
    }),
  )
})

test('clear alone and not among all: so it is told, or that there is no interval to tell it by', () => {
  const notClear = { isTooFew: false, isClear: false }
  expect(caseAmongMany(low, notClear)).toEqual({ kind: 'cannot-tell', because: 'all-at-once' })
  expect(caseAmongMany({ ...low, low: null, high: null }, notClear)).toEqual({ kind: 'cannot-tell', because: 'no-interval' })
  expect(caseAmongMany(unsure, notClear)).toEqual(caseOf(unsure))
})
