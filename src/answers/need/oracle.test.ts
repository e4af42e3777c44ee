import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { shippedSnapshot } from '../../actions/shipped-snapshot.fixture.ts'
import { empiricalFactors } from '../../statistics/forecast-errors.ts'
import { packageRoot } from '../../store/package-root.ts'
import type { NeedAnswer } from './answer.ts'
import { type BacktestMeasure, sizeClasses } from './answer.ts'
import { backtestRuns, type Run } from './backtest.ts'
import { need } from '../need.ts'
import { errorsOf } from './errors.ts'
import { needInput } from './input.ts'
import { fixedMeasures, type FixedMeasure } from './measures.ts'
import { outlookOf, type Outlook } from './projection.ts'

/** Figures that R computed apart from the product (bench/oracles/need.R). */
interface Oracle {
  readonly lastYear: number
  readonly county: string
  readonly projection: Readonly<Record<string, readonly { readonly code: string; readonly ages: readonly number[] }[]>>
  readonly countryTotals: readonly number[]
  readonly backtest: readonly { measure: BacktestMeasure; sizeClass: string; years: number; cases: number; mape: number; mapeNoChange: number; mapeConstantGrowth: number; mapeOwnGrowth: number; coverage: number }[]
  readonly limits: readonly { measure: FixedMeasure; sizeClass: string; years: number; low: number; high: number }[]
}

const oracle = JSON.parse(readFileSync(join(packageRoot, 'data/oracles/need.json'), 'utf8')) as Oracle
const close = (found: number, expected: number): void => expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(expected)))

let outlook: Outlook
let runs: readonly Run[]
let answer: NeedAnswer
beforeAll(async () => {
  const snapshot = await shippedSnapshot()
  outlook = outlookOf(snapshot)
  runs = backtestRuns(snapshot)
  answer = need.answer(snapshot, needInput.parse({})).answer
})

describe('agrees with R', () => {
  test('on every age group of a small county, each year ahead', () => {
    expect(outlook.base).toBe(oracle.lastYear)
    expect(Object.keys(oracle.projection).map(Number)).toEqual(outlook.years)
    for (const [year, units] of Object.entries(oracle.projection)) {
      const people = outlook.people(Number(year))
      expect(units).toHaveLength(outlook.series.codes.filter((code) => code.startsWith(oracle.county)).length)
      for (const { code, ages } of units) {
        const place = outlook.series.placeOf.get(code) ?? -1
        ages.forEach((expected, group) => close(people[place * 20 + group] ?? NaN, expected))
      }
    }
  })

  test('on the people of the whole country', () => {
    outlook.years.forEach((year, i) => close(outlook.people(year).reduce((sum, one) => sum + one, 0), oracle.countryTotals[i] ?? NaN))
  })

  test('on every backtest error and on how much the intervals held', () => {
    expect(oracle.backtest).toHaveLength(6 * 3 * 7)
    for (const expected of oracle.backtest) {
      const row = answer.backtest.find(({ measure, sizeClass, years }) => measure === expected.measure && sizeClass === expected.sizeClass && years === expected.years)
      expect(row?.cases).toBe(expected.cases)
      for (const name of ['mape', 'mapeNoChange', 'mapeConstantGrowth', 'mapeOwnGrowth', 'coverage'] as const) close(row?.[name] ?? NaN, expected[name])
    }
  })

  test('on the limits of every size class', () => {
    for (const { measure, sizeClass, years, low, high } of oracle.limits) {
      const size = sizeClasses.findIndex((one) => one === sizeClass)
      const factors = empiricalFactors(errorsOf(runs, fixedMeasures[measure], years).sorted[size] ?? new Float64Array(), 0.8)
      close(factors?.low ?? NaN, low)
      close(factors?.high ?? NaN, high)
    }
  })
})

test('ours is lower than no change and both kinds of constant growth in every size class, for every measure', () => {
  const lost = answer.backtest.filter(({ beatsAll }) => !beatsAll).map(({ measure, sizeClass, years }) => `${measure} ${sizeClass} +${years}`)
  expect(lost).toEqual([])
})

test('intervals hold about as much as they say, with the origin itself left out', () => {
  for (const { measure, years, sizeClass, coverage } of answer.backtest) {
    if (sizeClass !== 'all') continue
    expect(coverage, `${measure} +${years}`).toBeGreaterThan(0.75)
    expect(coverage, `${measure} +${years}`).toBeLessThan(0.82)
  }
})
