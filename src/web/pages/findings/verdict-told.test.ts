import { expect, test } from 'vitest'
import { same } from '../../../domain/text.ts'
import { agreementTold, verdictTold } from './verdict-told.ts'

test('a clear verdict that turns without one scheme names it, many are counted, an open one says no more', () => {
  const [a, b, c] = [same('Ordning A'), same('Ordning B'), same('Ordning C')]
  expect(verdictTold({ verdict: 'holds', restsOn: [] }, 'nb')).toBe('Holder')
  expect(verdictTold({ verdict: 'holds', restsOn: [a] }, 'nb')).toBe('Holder, men hviler på Ordning A')
  expect(verdictTold({ verdict: 'does-not-hold', restsOn: [a, b] }, 'nn')).toBe('Held ikkje, men kviler på Ordning A og Ordning B')
  expect(verdictTold({ verdict: 'holds', restsOn: [a, b, c] }, 'en')).toBe('Holds, but rests on 3 single schemes')
  expect(verdictTold({ verdict: 'cannot-tell', restsOn: [a] }, 'nb')).toBe('Kan ikke avgjøres')
})

test('how many other ways agree is not told where there are none, or where the answer is open by design', () => {
  const agree = { same: 5, all: 5 }
  expect(agreementTold({ verdict: 'cannot-tell', canFail: true, agree }, 'nb')).toBe('Samme svar på 5 av 5 andre måter å telle på.')
  expect(agreementTold({ verdict: 'cannot-tell', canFail: false, agree }, 'nb')).toBeNull()
  expect(agreementTold({ verdict: 'holds', canFail: false, agree }, 'nb')).not.toBeNull()
  expect(agreementTold({ verdict: 'holds', canFail: true, agree: { same: 0, all: 0 } }, 'nb')).toBeNull()
})
