import { beforeAll, expect, test } from 'vitest'
import { shippedSnapshot } from '../actions/shipped-snapshot.fixture.ts'
import { presets } from '../domain/group/presets.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { headlineInput, participation } from './participation.ts'
import { conclusionOf } from './participation/compare.ts'
import { participationInput } from './participation/input.ts'
import { robustness, robustnessInput } from './robustness.ts'

let snapshot: Snapshot
beforeAll(async () => {
  snapshot = await shippedSnapshot()
})

const { from, to, lists } = headlineInput

test('each rival definition gives what the participation question gives under it', () => {
  const { answer } = robustness.answer(snapshot, robustnessInput.parse({ from, to, lists }))
  expect(answer.definitions.map(({ id }) => id)).toEqual(presets.filter(({ smallRural }) => smallRural).map(({ id }) => id))
  for (const { id, pooled } of answer.definitions) {
    expect(pooled).toEqual(participation.answer(snapshot, participationInput.parse({ from, to, lists, group: [id] })).answer.pooled)
  }
})

test('leaving a scheme out leaves out exactly its scheme-years', () => {
  const { answer } = robustness.answer(snapshot, robustnessInput.parse({ from, to, lists }))
  const kik = answer.without.find(({ id }) => id === 'without/kulturminneplan-kik')
  expect(kik?.pooled.strata).toBe(answer.main.pooled.strata - 2)
})

test('a conclusion survives only where every variant says the same', () => {
  const { answer } = robustness.answer(snapshot, robustnessInput.parse({ from, to, lists }))
  expect(answer.survives.definitions).toBe(answer.definitions.every(({ conclusion }) => conclusion === answer.main.conclusion))
})

test.each([
  [{ oddsRatio: 0.6, low: 0.5, high: 0.8, bounds: { low: 0.59, high: 0.62, lowest: 0.48, highest: 0.85, pointsLowest: null, pointsHighest: null } }, 'lower'],
  [{ oddsRatio: 0.6, low: 0.5, high: 0.99, bounds: { low: 0.59, high: 0.62, lowest: 0.48, highest: 1.02, pointsLowest: null, pointsHighest: null } }, 'cannot-tell'],
  [{ oddsRatio: 0.9, low: 0.7, high: 1.2, bounds: { low: 0.9, high: 0.9, lowest: 0.7, highest: 1.2, pointsLowest: null, pointsHighest: null } }, 'cannot-tell'],
  [{ oddsRatio: 2, low: 1.4, high: 3, bounds: { low: 1.9, high: 2.1, lowest: 1.3, highest: 3.1, pointsLowest: null, pointsHighest: null } }, 'higher'],
  [{ oddsRatio: null, low: null, high: null, bounds: { low: null, high: null, lowest: null, highest: null, pointsLowest: null, pointsHighest: null } }, 'cannot-tell'],
])('%o → %s: the interval and the waiting rows must both agree', (figures, conclusion) => {
  const { answer } = participation.answer(snapshot, participationInput.parse({ from: 2019, to: 2019 }))
  expect(conclusionOf({ ...answer.pooled, riskDifferenceLow: null, riskDifferenceHigh: null, ...figures })).toBe(conclusion)
})

test.each([
  [{ riskDifferenceLow: -0.12, riskDifferenceHigh: -0.03, bounds: { low: 0, high: 0, lowest: null, highest: null, pointsLowest: -0.12, pointsHighest: -0.01 } }, 'lower'],
  [{ riskDifferenceLow: -0.12, riskDifferenceHigh: -0.03, bounds: { low: 0, high: 0.2, lowest: null, highest: 1.1, pointsLowest: -0.12, pointsHighest: 0.01 } }, 'cannot-tell'],
  [{ riskDifferenceLow: -0.12, riskDifferenceHigh: 0.01, bounds: { low: 0, high: 0, lowest: null, highest: null, pointsLowest: -0.12, pointsHighest: 0.01 } }, 'cannot-tell'],
])('%o → %s: where the odds ratio has no interval, the risk difference decides, waiting rows included', (figures, conclusion) => {
  const { answer } = participation.answer(snapshot, participationInput.parse({ from: 2019, to: 2019 }))
  expect(conclusionOf({ ...answer.pooled, oddsRatio: 0, low: null, high: null, ...figures })).toBe(conclusion)
})

test('other periods give what the participation question gives for their years, and are never the question itself', () => {
  const { answer } = robustness.answer(snapshot, robustnessInput.parse({ from, to, lists }))
  expect(answer.periods.map(({ id }) => id)).toEqual(['period/all', 'period/first-half', 'period/second-half', 'period/last-five'])
  // The lists of 1993 have nobody whose centrality is known: the years told of are those with somebody to compare.
  expect(answer.periods[0]?.title.nb).toBe('2001–2024, alle årene listene dekker')
  expect(answer.periods.map(({ meaning }) => meaning.nb !== '')).toEqual([true, false, true, true])
  expect(answer.periods[2]?.meaning.nb).toBe('uten Bygdevekstavtaler: 0,80 (0,49–1,31), kan ikke avgjøres')
  const last = answer.periods.find(({ id }) => id === 'period/last-five')
  expect(last?.pooled).toEqual(participation.answer(snapshot, participationInput.parse({ from: 2020, to: 2024, lists })).answer.pooled)
  expect(answer.survives.periods).toBe(answer.periods.every(({ conclusion }) => conclusion === answer.main.conclusion))
})
