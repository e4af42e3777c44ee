import { beforeAll, expect, test } from 'vitest'
import { shippedSnapshot } from '../actions/shipped-snapshot.fixture.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { allQuestions } from './all.ts'
import { ask } from './answer.ts'

let snapshot: Snapshot
beforeAll(async () => {
  snapshot = await shippedSnapshot()
})

test.each(allQuestions.map((question) => [question.id, question] as const))('%s: what was asked is enough to get the same answer', (_, question) => {
  const whole = ask(question, snapshot, question.example.input, 'nb')
  const short = ask(question, snapshot, whole.asked, 'nb')
  expect(short.input).toEqual(whole.input)
  expect(JSON.stringify(short.answer)).toBe(JSON.stringify(whole.answer))
})
