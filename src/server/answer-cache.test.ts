import { beforeAll, expect, test } from 'vitest'
import { shippedSnapshot } from '../actions/shipped-snapshot.fixture.ts'
import type { AnyQuestion } from '../answers/all.ts'
import { schemes } from '../answers/schemes.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { answerCache } from './answer-cache.ts'

let snapshot: Snapshot
let asked = 0
const counting = { ...schemes, answer: (...given: Parameters<typeof schemes.answer>) => (asked++, schemes.answer(...given)) } as unknown as AnyQuestion
beforeAll(async () => {
  snapshot = await shippedSnapshot()
})

test('the same input over the same data is answered once; another snapshot or another app asks anew', () => {
  const askOnce = answerCache()
  const before = asked
  const first = askOnce(counting, snapshot, { text: 'kommune' }, 'nb')
  expect(askOnce(counting, snapshot, { text: 'kommune' }, 'nb')).toBe(first)
  expect(asked - before).toBe(1)
  askOnce(counting, { ...snapshot }, { text: 'kommune' }, 'nb')
  answerCache()(counting, snapshot, { text: 'kommune' }, 'nb')
  expect(asked - before).toBe(3)
})

test('what is kept is bounded by size: the oldest answers give way, and one too large is not kept', () => {
  const size = JSON.stringify(answerCache()(counting, snapshot, { text: 'a' }, 'nb')).length
  const askOnce = answerCache(size * 2.5)
  const ask = (text: string): number => {
    const before = asked
    askOnce(counting, snapshot, { text }, 'nb')
    return asked - before
  }
  // The same rows in other words, so that the three are of about the same size.
  expect([ask('a'), ask('a '), ask('a  ')]).toEqual([1, 1, 1])
  expect([ask('a  '), ask('a ')]).toEqual([0, 0])
  expect(ask('a')).toBe(1)
  const tiny = answerCache(10)
  expect(tiny(counting, snapshot, {}, 'nb')).not.toBe(tiny(counting, snapshot, {}, 'nb'))
})
