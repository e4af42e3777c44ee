import fc from 'fast-check'
import { expect, test } from 'vitest'
import { same } from '../../domain/text.ts'
import type { FindingTest, Tried, Verdict } from './answer.ts'
import { settled } from './settle.ts'

const verdicts: readonly Verdict[] = ['holds', 'does-not-hold', 'cannot-tell']
const from = { question: 'participation', input: {} }
const figure = { id: 'a', title: same('a'), unit: 'ratio', value: 1, low: null, high: null, count: null, of: null, from } as const
const testOf = (verdict: Verdict, name: string): FindingTest => ({ id: name, kind: 'without', title: same(name), note: same(''), leftOut: null, verdict, figure, against: null })
const tried = (main: Verdict, tests: readonly FindingTest[]): Tried => ({
  id: 'lower-participation',
  title: same('claim'),
  verdict: main,
  canFail: true,
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

test('schemes whose absence turns the verdict are those rested on, and are named in the notes', () => {
  const leftOut = (verdict: Verdict, name: string): FindingTest => ({ ...testOf(verdict, name), leftOut: same(name) })
  const { restsOn, notes } = settled(tried('holds', [leftOut('cannot-tell', 'A'), leftOut('holds', 'B'), testOf('cannot-tell', 'C')]))
  expect(restsOn.map(({ en }) => en)).toEqual(['A'])
  expect(notes.map(({ en }) => en)).toEqual(['Without A the claim cannot be settled.'])
})

test('of opposite periods two without a year in common are told, if there are such', () => {
  const period = (verdict: Verdict, years: readonly [number, number]): FindingTest => ({
    ...testOf(verdict, years.join('–')),
    kind: 'period',
    figure: { ...figure, from: { ...from, input: { from: years[0], to: years[1] } } },
  })
  const told = (periods: readonly FindingTest[]) => settled(tried('cannot-tell', periods)).notes.map(({ en }) => en)
  const [whole, early, late] = [period('holds', [2001, 2024]), period('holds', [2017, 2020]), period('does-not-hold', [2021, 2024])]
  expect(told([whole, early, late])).toEqual(['The answers are opposite in 2017–2020 (holds) and 2021–2024 (does not hold).'])
  expect(told([whole, late])).toEqual(['The answers are opposite in 2001–2024 (holds) and 2021–2024 (does not hold).'])
  expect(told([whole, early])).toEqual([])
})
