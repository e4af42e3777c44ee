import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AgeGroups, cohortCounts, comingFrom } from './cohort-change.ts'
import { projectStep, projectYears } from './hamilton-perry.ts'
import { atLaterLevel, pooledRatios, shrunkRatios, withFallingMortality } from './shrunk-ratios.ts'

const groups: AgeGroups = { count: 6, parents: [2, 4] }
const people = (units: number, most = 5000) => fc.array(fc.integer({ min: 1, max: most }), { minLength: units * groups.count, maxLength: units * groups.count }).map((ages) => Float64Array.from(ages))
const total = (ages: Float64Array): number => ages.reduce((sum, one) => sum + one, 0)
const own = { local: 0, region: 0, level: 0, bands: [] }

describe('by hand', () => {
  // Three groups; the young come from the grown of the same day, the old from the grown and themselves.
  const three: AgeGroups = { count: 3, parents: [1, 2] }
  const start = Float64Array.of(40, 50, 30)
  const end = Float64Array.of(33, 44, 60)

  test('what cohorts were and became', () => {
    const { after, before } = cohortCounts([{ start, end }], three)
    expect([...after]).toEqual([33, 44, 60])
    expect([...before]).toEqual([44, 40, 80])
    expect([...pooledRatios({ after, before }, 3)]).toEqual([0.75, 1.1, 0.75])
  })

  test('two steps count by their people, not by their ratios', () => {
    const { after, before } = cohortCounts([{ start, end }, { start: Float64Array.of(400, 0, 0), end: Float64Array.of(0, 400, 0) }], three)
    expect((after[1] ?? 0) / (before[1] ?? 0)).toBeCloseTo((44 + 400) / (40 + 400), 12)
  })

  test('one step ahead, and between the steps', () => {
    const ratios = Float64Array.of(0.75, 1.1, 0.75)
    expect([...projectStep(end, ratios, three)].map((one) => Math.round(one * 1e6) / 1e6)).toEqual([27.225, 36.3, 78])
    expect([...projectYears(end, () => ratios, three, 3)].map((one) => Math.round(one * 1e6) / 1e6)).toEqual([0.4 * 33 + 0.6 * 27.225, 0.4 * 44 + 0.6 * 36.3, 0.4 * 60 + 0.6 * 78].map((one) => Math.round(one * 1e6) / 1e6))
    expect(projectYears(end, () => ratios, three, 0)).toEqual(end)
  })
})

describe('laws', () => {
  test('where nobody moves and nobody dies each cohort goes on as it is, and the oldest gather', () => {
    fc.assert(
      fc.property(people(3), (now) => {
        const next = projectStep(now, new Float64Array(now.length).fill(1), groups)
        for (let unit = 0; unit < now.length; unit += groups.count) {
          for (let group = 1; group < groups.count - 1; group++) expect(next[unit + group]).toBe(now[unit + group - 1])
          expect(next[unit + 5]).toBe((now[unit + 4] ?? 0) + (now[unit + 5] ?? 0))
        }
      }),
    )
  })

  test('the ratios of a step take its start to its end', () => {
    fc.assert(
      fc.property(people(2), people(2), (start, end) => {
        const ratios = shrunkRatios(cohortCounts([{ start, end }], groups), groups.count, Int32Array.of(0, 1), own)
        projectStep(start, ratios, groups).forEach((one, i) => expect(one).toBeCloseTo(end[i] ?? NaN, 6))
      }),
    )
  })

  test('people who are the same at the end of a step as at its start stay as they are, however far ahead', () => {
    fc.assert(
      fc.property(people(2), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 1000 }), (now, years, local) => {
        const counts = cohortCounts([{ start: now, end: now }], groups)
        // One unit a region: what a unit borrows from is then itself.
        const ratios = shrunkRatios(counts, groups.count, Int32Array.of(0, 1), { ...own, local })
        projectYears(now, () => ratios, groups, years).forEach((one, i) => expect(one / (now[i] ?? NaN)).toBeCloseTo(1, 9))
      }),
    )
  })

  test('so many times the people project to so many times the people', () => {
    fc.assert(
      fc.property(people(2), people(2), fc.integer({ min: 2, max: 50 }), fc.integer({ min: 1, max: 14 }), (start, end, times, years) => {
        const ratios = shrunkRatios(cohortCounts([{ start, end }], groups), groups.count, Int32Array.of(0, 0), own)
        const more = projectYears(end.map((one) => one * times), () => ratios, groups, years)
        projectYears(end, () => ratios, groups, years).forEach((one, i) => expect((more[i] ?? NaN) / (one * times)).toBeCloseTo(1, 9))
      }),
    )
  })

  test('whole steps are the steps themselves, and between them nothing leaves the line', () => {
    fc.assert(
      fc.property(people(2), people(2), fc.integer({ min: 0, max: 15 }), (now, as, years) => {
        const ratios = Float64Array.from(as, (one) => one / 2500)
        const steps = Math.floor(years / 5)
        let before: Float64Array = now
        for (let i = 0; i < steps; i++) before = projectStep(before, ratios, groups)
        const after = projectStep(before, ratios, groups)
        projectYears(now, () => ratios, groups, years).forEach((one, i) => {
          const [from, to] = [before[i] ?? 0, after[i] ?? 0]
          expect(one).toBeGreaterThanOrEqual(Math.min(from, to) * (1 - 1e-12))
          expect(one).toBeLessThanOrEqual(Math.max(from, to) * (1 + 1e-12))
        })
      }),
    )
  })
})

describe('borrowing', () => {
  const counts = fc.tuple(people(4), people(4)).map(([start, end]) => cohortCounts([{ start, end }], groups))
  const regionOf = Int32Array.of(0, 0, 1, 1)

  test('with strength 0 the ratios are a unit’s own, with strength Infinity the country’s', () => {
    fc.assert(
      fc.property(counts, (known) => {
        const country = pooledRatios(known, groups.count)
        shrunkRatios(known, groups.count, regionOf, own).forEach((one, i) => expect(one).toBeCloseTo((known.after[i] ?? 0) / (known.before[i] ?? 0), 12))
        const wide = shrunkRatios(known, groups.count, regionOf, { local: Infinity, region: Infinity, level: Infinity, bands: [[1, 6]] })
        wide.forEach((one, i) => expect(one).toBe(country[i % groups.count]))
      }),
    )
  })

  test('a ratio lies between a unit’s own and what it is drawn to, nearer its own the more people it rests on', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 1000 }), (known, local) => {
        const wide = shrunkRatios(known, groups.count, regionOf, { ...own, local: Infinity })
        shrunkRatios(known, groups.count, regionOf, { ...own, local }).forEach((one, i) => {
          const [mine, wider] = [(known.after[i] ?? 0) / (known.before[i] ?? 0), wide[i] ?? 0]
          const weight = (known.before[i] ?? 0) / ((known.before[i] ?? 0) + local)
          expect(one).toBeCloseTo(weight * mine + (1 - weight) * wider, 9)
        })
      }),
    )
  })

  test('with a level of its own, a unit drawn wholly to its region keeps its people in the band', () => {
    fc.assert(
      fc.property(counts, (known) => {
        const ratios = shrunkRatios(known, groups.count, regionOf, { local: Infinity, region: 0, level: 0, bands: [[1, 6]] })
        for (let unit = 0; unit < 4; unit++) {
          let [there, given] = [0, 0]
          for (let group = 1; group < 6; group++) {
            there += known.after[unit * 6 + group] ?? 0
            given += (known.before[unit * 6 + group] ?? 0) * (ratios[unit * 6 + group] ?? 0)
          }
          expect(given).toBeCloseTo(there, 6)
        }
      }),
    )
  })

  test('a unit without people has the wider ratios, never none', () => {
    const known = cohortCounts([{ start: Float64Array.of(0, 0, 0, 0, 0, 0, 10, 10, 10, 10, 10, 10), end: Float64Array.of(0, 0, 0, 0, 0, 0, 9, 9, 9, 9, 9, 9) }], groups)
    const ratios = shrunkRatios(known, groups.count, Int32Array.of(0, 0), { local: 0, region: 0, level: 0, bands: [[1, 6]] })
    expect([...ratios.subarray(0, 6)]).toEqual([...ratios.subarray(6)])
    expect(ratios.every(Number.isFinite)).toBe(true)
  })

  test('brought to a later level only where it is asked, and left where nobody was before', () => {
    const ratios = Float64Array.of(1, 2, 3, 4)
    expect([...atLaterLevel(ratios, Float64Array.of(2, 0), Float64Array.of(1, 1), () => true)]).toEqual([0.5, 2, 1.5, 4])
    expect([...atLaterLevel(ratios, Float64Array.of(2, 1), Float64Array.of(1, 3), (group) => group === 1)]).toEqual([1, 6, 3, 12])
  })
})

describe('mortality that falls', () => {
  test('by hand: of 40 in 100 who are lost, a tenth fewer in each of two steps', () => {
    const [old, growing, young] = withFallingMortality(Float64Array.of(0.6, 1.2, 0.9), 3, 0.1, 2, (group) => group < 2)
    expect(old).toBeCloseTo(1 - 0.4 * 0.81, 12)
    expect([growing, young]).toEqual([1.2, 0.9])
  })

  test('no fall changes nothing, a whole one keeps everybody, and it is never more than all', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 4 }), (ratio, fall, steps) => {
        const at = (share: number, times = steps): number => withFallingMortality(Float64Array.of(ratio), 1, share, times, () => true)[0] ?? NaN
        expect(at(0)).toBeCloseTo(ratio, 12)
        expect(at(1)).toBe(Math.max(1, ratio))
        expect(at(fall)).toBeGreaterThanOrEqual(ratio - 1e-12)
        expect(at(fall)).toBeLessThanOrEqual(Math.max(1, ratio))
        expect(at(fall, steps + 1)).toBeGreaterThanOrEqual(at(fall) - 1e-12)
      }),
    )
  })
})

test('the parents of a day have the youngest, and the oldest come from two groups', () => {
  const ages = Float64Array.of(1, 2, 3, 4, 5, 6)
  expect(comingFrom(ages, 0, 0, groups)).toBe(7)
  expect(comingFrom(ages, 0, 5, groups)).toBe(11)
  expect(total(cohortCounts([], groups).after)).toBe(0)
})
