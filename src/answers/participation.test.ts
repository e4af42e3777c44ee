import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { shippedSnapshot } from '../actions/shipped-snapshot.fixture.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { headlineInput, participation } from './participation.ts'
import { participationInput } from './participation/input.ts'

/** Computed apart from the product by bench/oracles/participation.R. */
const oracle = JSON.parse(readFileSync('data/oracles/participation.json', 'utf8'))

let snapshot: Snapshot
beforeAll(async () => {
  snapshot = await shippedSnapshot()
})

const ask = (input: object) => participation.answer(snapshot, participationInput.parse(input))

describe('the heritage-plan grant of 2018 against a limit of 5,000 inhabitants', () => {
  const input = { scheme: ['kulturminneplan-kik'], from: 2018, to: 2018, group: ['small=population < 5000'] }

  test('422 municipalities in scope, 221 of them small', () => {
    const { cells } = ask(input).answer
    expect(cells.map(({ group, inScope }) => [group, inScope])).toEqual([['small', 221], ['others', 201]])
  })

  test('all 31 printed receivers are accounted for: 30 counted, and Våler, of which there are two, waits', () => {
    const { answer, coverage } = ask(input)
    expect(coverage.rows).toEqual({ printed: 31, counted: 30, waiting: 1, outside: 0, notMunicipality: 0 })
    expect(answer.cells.reduce((total, { participants }) => total + (participants ?? 0), 0)).toBe(30)
    expect(answer.participants?.filter(({ code }) => code === null).map(({ text }) => text)).toEqual(['Våler'])
  })

  test('Våler bounds both groups: 14 or 15 of 221, 16 or 17 of 201', () => {
    const [small, others] = ask(input).answer.cells
    expect(small?.bounds).toEqual({ low: 14 / 221, high: 15 / 221 })
    expect(others?.bounds).toEqual({ low: 16 / 201, high: 17 / 201 })
    expect(small?.undetermined[0]?.candidates.map(({ code, inGroup }) => [code, inGroup])).toEqual([['0137', false], ['0426', true]])
  })
})

describe('complete national lists of state schemes 2017–2024 agree with R', () => {
  test.each(oracle.strata as { scheme: string; year: number; participantsA: number; inScopeA: number; participantsB: number; inScopeB: number }[])(
    '$scheme $year: the same counts',
    (stratum) => {
      const cells = ask(headlineInput).answer.cells.filter(({ scheme, year }) => scheme === stratum.scheme && year === stratum.year)
      expect(cells.map(({ participants, inScope }) => [participants, inScope])).toEqual([
        [stratum.participantsA, stratum.inScopeA],
        [stratum.participantsB, stratum.inScopeB],
      ])
    },
  )

  const agrees = (found: number | null | undefined, expected: number | null): void => {
    if (expected === null) expect(found).toBeNull()
    else expect(found).toBeCloseTo(expected, 8)
  }

  test('pooled Mantel–Haenszel', () => {
    const { pooled } = ask(headlineInput).answer
    expect(pooled.strata).toBe(oracle.pooled.strata)
    for (const name of ['oddsRatio', 'low', 'high', 'p', 'riskDifference'] as const) agrees(pooled[name], oracle.pooled[name])
  })

  test.each(['first', 'second'] as const)('by design under the %s coding', (coding) => {
    const rows = ask({ ...headlineInput, coding }).answer.breakdown.filter(({ by }) => by === 'design')
    expect(rows.map(({ value }) => value).toSorted()).toEqual(Object.keys(oracle.by_design[coding]).toSorted())
    for (const row of rows) {
      const expected = oracle.by_design[coding][row.value]
      for (const name of ['oddsRatio', 'low', 'high', 'riskDifference'] as const) agrees(row[name], expected[name])
    }
  })

  test('trend within schemes that have several years', () => {
    const { trend } = ask(headlineInput).answer
    expect(trend.schemes).toBe(oracle.trend.schemes)
    for (const name of ['slope', 'low', 'high'] as const) agrees(trend[name], oracle.trend[name])
  })
})

describe('what is counted', () => {
  test('a county list says nothing of other counties', () => {
    const { cells } = ask({ scheme: ['klimasats'], from: 2017, to: 2017, role: 'lead' }).answer
    const oppland = cells.filter(({ state }) => state === 'known')
    expect(oppland.reduce((total, { inScope }) => total + (inScope ?? 0), 0)).toBe(26)
  })

  test('a scheme-year without a complete list has no rate, and says why', () => {
    const { cells } = ask({ scheme: ['kulturminneplan-kik'], from: 2017, to: 2017 }).answer
    expect(cells.length).toBeGreaterThan(0)
    for (const cell of cells) expect([cell.rate, cell.inScope, cell.state]).toEqual([null, null, 'incomplete-list'])
  })

  test('among those who could take part, only they are in scope', () => {
    const all = ask({ scheme: ['digihjelpen'], from: 2022, to: 2022 }).answer.cells
    const eligible = ask({ scheme: ['digihjelpen'], from: 2022, to: 2022, among: 'eligible' }).answer.cells
    const total = (cells: typeof all): number => cells.reduce((sum, { inScope }) => sum + (inScope ?? 0), 0)
    expect(total(all)).toBe(356)
    expect(total(eligible)).toBeLessThan(356)
    expect(total(eligible)).toBeGreaterThan(200)
  })

  test('bands of a division part the scope between them', () => {
    for (const by of ['county', 'centrality', 'population']) {
      const { cells } = ask({ scheme: ['kulturminneplan-kik'], from: 2019, to: 2019, by }).answer
      expect(cells.reduce((total, { inScope }) => total + (inScope ?? 0), 0)).toBe(422)
    }
  })

  test('an amount that is not known is not 0', () => {
    const [cell] = ask({ scheme: ['gnist'], from: 2021, to: 2021 }).answer.cells
    expect(cell?.amountNok).toBeNull()
    expect(cell?.amountsUnknown).toBe(3)
  })

  test('never-participants are in scope of enough lists and stand on none', () => {
    const { never, participants } = ask({ ...headlineInput, never: true, participants: true, minlists: 5 }).answer
    const seen = new Set(participants?.map(({ code }) => code))
    expect(never?.length).toBeGreaterThan(50)
    expect(never?.every(({ lists }) => lists >= 5)).toBe(true)
    expect(never?.filter(({ code }) => seen.has(code))).toEqual([])
  })
})

describe('refusals', () => {
  test.each([
    [{ scheme: ['kulturminneplan'] }, 'unknown-scheme'],
    [{ from: 2020, to: 2018 }, 'years-reversed'],
    [{ group: ['small=population <'] }, 'group-syntax'],
    [{ group: ['a=folketall < 5000'] }, 'group-unknown-fact'],
  ])('%o → %s', (input, code) => {
    expect(() => ask(input)).toThrow(expect.objectContaining({ code }))
  })

  test('an unknown scheme is answered with those nearest', () => {
    expect(() => ask({ scheme: ['kulturminneplan'] })).toThrow(/kulturminneplan-kik/)
  })
})
