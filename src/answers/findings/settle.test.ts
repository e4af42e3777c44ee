import fc from 'fast-check'
import { expect, test } from 'vitest'
import { same } from '../../domain/text.ts'
import type { FindingTest, Verdict } from './answer.ts'
import { listedTexts, settled, type Tried } from './settle.ts'

const verdicts: readonly Verdict[] = ['holds', 'does-not-hold', 'cannot-tell']
const from = { question: 'participation', input: {} }
const figure = { id: 'a', title: same('a'), unit: 'ratio', value: 1, low: null, high: null, count: null, of: null, from } as const
const testOf = (verdict: Verdict, name: string): FindingTest => ({ id: name, kind: 'without', title: same(name), verdict, figure, against: null })
const tried = (main: Verdict, tests: readonly FindingTest[]): Tried => ({
  id: 'lower-participation',
  title: same('claim'),
  verdict: main,
  sentence: same('sentence'),
  rule: same('rule'),
  figures: [],
  tests,
  rows: { count: 0, what: same('rows'), from, table: 'participants' },
  method: { id: 'participation', version: '1' },
})

const anyTests = fc.array(fc.constantFrom(...verdicts), { maxLength: 8 }).map((all) => all.map((verdict, i) => testOf(verdict, `way ${i}`)))

test('the verdict is the main count’s, with how many other ways agree', () => {
  fc.assert(
    fc.property(fc.constantFrom(...verdicts), anyTests, (main, tests) => {
      const { verdict, agree } = settled(tried(main, tests))
      expect(verdict).toBe(main)
      expect(agree).toEqual({ same: tests.filter((one) => one.verdict === main).length, all: tests.length })
    }),
  )
})

test('every way that turns the verdict is named, and no other', () => {
  fc.assert(
    fc.property(fc.constantFrom(...verdicts), anyTests, (main, tests) => {
      const told = settled(tried(main, tests)).wouldChange.map(({ en }) => en).join(' ')
      for (const { title, verdict } of tests) expect(new RegExp(`${title.en}\\b`).test(told)).toBe(verdict !== main)
    }),
  )
})

test('titles that hold a comma are set apart by semicolons', () => {
  expect(listedTexts([same('a'), same('b'), same('c')]).nb).toBe('a, b og c')
  expect(listedTexts([same('a, a'), same('b'), same('c')]).en).toBe('a, a; b and c')
  expect(listedTexts([same('a')]).nn).toBe('a')
})
