import { expect, test } from 'vitest'
import { sizeClassOf } from './backtest.ts'
import { projectFrom, ratiosAt, stepsTo } from './projection.ts'
import type { AgeSeries } from './series.ts'
import { settings } from './settings.ts'

/** A small county: two municipalities in one region, the second ten times as large; everybody known in 2000 and 2005 alone. */
const block = (first: readonly number[], second: readonly number[]): Float64Array => Float64Array.from([...first, ...second])
const all = (people: number): readonly number[] => Array.from({ length: 20 }, () => people)
const known: Readonly<Record<number, Float64Array>> = {
  // In the first, 80 of every 100 are still there five years on; in the second 95 of every 100, and of the old too.
  2000: block(all(100), all(1000)),
  2005: block([60, ...all(80).slice(1, 19), 160], [600, ...all(950).slice(1, 19), 1900]),
}
const county: AgeSeries = {
  codes: ['9901', '9902'],
  placeOf: new Map([['9901', 0], ['9902', 1]]),
  firstYear: 2000,
  lastYear: 2005,
  people: (year) => known[year] ?? new Float64Array(0),
  regionOf: Int32Array.of(0, 0),
}

test('a small county by hand', () => {
  const ratios = ratiosAt(county, 2005, settings)
  // Region and country are the same here: 1030 of 1100 of every cohort.
  const region = (80 + 950) / 1100
  // Below 65 the first has 12 cohorts of 80 where the region's ratio would give 12 of 100 times it, drawn with 1000 to the region's level.
  const levelYoung = (12 * 80 + 1000) / (12 * 100 * region + 1000)
  // From 65: six cohorts of 80 of 100, and the open one 160 of 200.
  const levelOld = (6 * 80 + 160 + 1000) / (8 * 100 * region + 1000)
  const young = (80 + 1000 * region * levelYoung) / (100 + 1000)
  const old = (80 + 1000 * region * levelOld) / (100 + 1000)
  const open = (160 + 1000 * region * levelOld) / (200 + 1000)
  // 660 children of five groups of parents: 80 each in the first, 950 in the second.
  const births = (60 + 1000 * (660 / (5 * 1030))) / (5 * 80 + 1000)
  expect(ratios[1]).toBeCloseTo(young, 12)
  expect(ratios[12]).toBeCloseTo(young, 12)
  expect(ratios[13]).toBeCloseTo(old, 12)
  expect(ratios[19]).toBeCloseTo(open, 12)
  expect(ratios[0]).toBeCloseTo(births, 12)

  // Of those who would be lost after 65, three in a hundred fewer.
  const living = (ratio: number): number => 1 - (1 - ratio) * 0.97

  const projected = projectFrom(county, 2005, ratios, 5, settings)
  const now = 60 + 18 * 80 + 160
  const below65 = [births * 5 * 80 * young, young * 60, ...Array.from({ length: 11 }, () => young * 80)]
  const above = 6 * living(old) * 80 + living(open) * (80 + 160)
  const below = below65.reduce((sum, people) => sum + people, 0)
  const weight = 0.3 + (0.7 * 1000) / (1000 + now)
  const factor = ((1 - weight) * (below + above) + weight * now - above) / below
  below65.forEach((people, group) => expect(projected[group]).toBeCloseTo(people * factor, 9))
  expect(projected[13]).toBeCloseTo(living(old) * 80, 9)
  expect(projected[19]).toBeCloseTo(living(open) * (80 + 160), 9)

  // Three years on: three fifths of the way for the old, who are not drawn.
  expect(projectFrom(county, 2005, ratios, 3, settings)[13]).toBeCloseTo(0.4 * 80 + 0.6 * living(old) * 80, 9)
})

test('nothing later than the origin is looked at', () => {
  const asked: number[] = []
  const watched: AgeSeries = { ...county, firstYear: 1995, lastYear: 2010, people: (year) => (asked.push(year), county.people(2000)) }
  projectFrom(watched, 2003, ratiosAt(watched, 2003, settings), 9, settings)
  expect(Math.max(...asked)).toBe(2003)
  expect(stepsTo(watched, 2003)).toHaveLength(4)
})

test('size classes end where they say', () => {
  expect([0, 999, 1000, 4999, 5000, 19_999, 20_000, 9e5].map(sizeClassOf)).toEqual([0, 0, 1, 2, 3, 4, 5, 5])
})
