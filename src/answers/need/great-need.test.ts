import { expect, test } from 'vitest'
import { shippedSnapshot } from '../../actions/shipped-snapshot.fixture.ts'
import { need } from '../need.ts'
import { rankedBy } from './answer.ts'
import { greatNeedOf } from './great-need.ts'
import { needInput } from './input.ts'

test('who has great need is who the whole answer says has, by every indicator, year and threshold', async () => {
  const snapshot = await shippedSnapshot()
  const inputs = [...rankedBy.map((indicator) => ({ indicator })), { horizon: 2030 }, { horizon: 2040 }, { threshold: 0.9 }, { projection: 'own' }]
  for (const input of inputs.map((input) => needInput.parse(input))) {
    const { base, years, horizon, rankedBy: by, municipalities } = need.answer(snapshot, input).answer
    const whole = { base, years, horizon, rankedBy: by, municipalities: municipalities.map(({ code, isHigh }) => ({ code, isHigh })) }
    expect(greatNeedOf(snapshot, input)).toEqual(whole)
  }
})

test('a year that is not projected to is refused', async () => {
  const snapshot = await shippedSnapshot()
  expect(() => greatNeedOf(snapshot, needInput.parse({ horizon: 2031 }))).toThrow(expect.objectContaining({ code: 'year-not-ahead' }))
})
