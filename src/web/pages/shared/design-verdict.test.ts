import { expect, test } from 'vitest'
import type { Pooled } from '../../../answers/participation/compare.ts'
import type { DesignVariant } from '../../../answers/robustness/designs.ts'
import { codings, type Coding, type SchemeDesign } from '../../../domain/scheme.ts'
import { same } from '../../../domain/text.ts'
import { codingsAgreement, standingDesigns } from './design-verdict.ts'

type Interval = readonly [number, number]

const pooled = ([low, high]: Interval): Pooled => ({
  a: 'a',
  b: 'b',
  oddsRatio: Math.sqrt(low * high),
  low,
  high,
  riskDifference: 0,
  riskDifferenceLow: 0,
  riskDifferenceHigh: 0,
  p: 0.01,
  homogeneityP: null,
  strata: 5,
  informative: 5,
  participantsA: 5,
  inScopeA: 50,
  participantsB: 5,
  inScopeB: 50,
  bounds: { low, high, lowest: low, highest: high, pointsLowest: null, pointsHighest: null },
  conclusion: high < 1 ? 'lower' : low > 1 ? 'higher' : 'cannot-tell',
})
const variant = (id: string, interval: Interval) => ({
  id,
  change: {},
  title: same(id),
  meaning: same(''),
  pooled: pooled(interval),
  conclusion: pooled(interval).conclusion,
})
const design = (
  coding: Coding,
  name: SchemeDesign,
  interval: Interval,
  without: readonly Interval[],
): DesignVariant => ({
  ...variant(`${coding}/${name}`, interval),
  coding,
  design: name,
  without: without.map((one, i) => variant(`scheme ${i}`, one)),
})
const both = (adapted: Interval, adaptedWithout: readonly Interval[], national: Interval = [0.3, 0.9]) =>
  codings.flatMap((coding) => [
    design(coding, 'regionally-adapted', adapted, adaptedWithout),
    design(coding, 'national-solution', national, [[0.3, 0.95]]),
  ])

test('a conclusion that is clear under both codings and without any one scheme stands', () => {
  const designs = both(
    [1.4, 4],
    [
      [1.2, 4],
      [1.3, 5],
    ],
  )
  expect(standingDesigns(designs)).toEqual([
    { design: 'national-solution', conclusion: 'lower' },
    { design: 'regionally-adapted', conclusion: 'higher' },
  ])
})

test('a conclusion that one scheme carries does not stand', () => {
  const designs = both(
    [1.4, 4],
    [
      [0.2, 1.2],
      [1.3, 5],
    ],
  )
  expect(standingDesigns(designs).map((one) => one.design)).toEqual(['national-solution'])
})

test('a design with a single scheme stands on it alone', () => {
  expect(standingDesigns(both([1.4, 4], [])).map((one) => one.design)).toEqual(['national-solution'])
})

test('codings may agree, agree in part, or contradict each other', () => {
  const of = (first: Interval, second: Interval) =>
    codingsAgreement([design('first', 'spread', first, []), design('second', 'spread', second, [])])
  expect(of([1.1, 2], [1.2, 3])).toBe('same')
  expect(of([1.1, 2], [0.9, 3])).toBe('partly')
  expect(of([1.1, 2], [0.2, 0.9])).toBe('opposite')
})
