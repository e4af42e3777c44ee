import { beforeAll, describe, expect, test } from 'vitest'
import { shippedSnapshot } from '../../actions/shipped-snapshot.fixture.ts'
import { makeSnapshot } from '../../store/make-snapshot.ts'
import type { Snapshot, SnapshotData, StoredEntry } from '../../store/snapshot.ts'
import { participation } from '../participation.ts'
import { participationInput } from './input.ts'

let snapshot: Snapshot
beforeAll(async () => {
  snapshot = await shippedSnapshot()
})

const ask = (input: object, of: Snapshot = snapshot) => participation.answer(of, participationInput.parse(input))
const changed = (change: (entry: StoredEntry) => StoredEntry): Snapshot => {
  const data: SnapshotData = { ...snapshot.data, entries: snapshot.data.entries.map(change) }
  return makeSnapshot(data)
}

const kik = { scheme: ['kulturminneplan-kik'], from: 2018, to: 2018, group: ['small=population < 5000'] }

describe('rows that wait for a person', () => {
  test('settled, a row moves its group to the upper bound, and the bounds close', () => {
    const settled = changed((e) => (e.list === 'kulturminneplan-kik-2018' && e.text === 'Våler' ? { ...e, answer: 'settled', answerCode: '0426' } : e))
    const [small, others] = ask(kik, settled).answer.cells
    expect([small?.participants, others?.participants]).toEqual([15, 16])
    expect(small?.bounds).toEqual({ low: 15 / 221, high: 15 / 221 })
  })

  test('rejected, it is no municipality, and nothing waits', () => {
    const { answer, coverage } = ask(kik, changed((e) => (e.text === 'Våler' ? { ...e, answer: 'rejected' } : e)))
    expect(answer.cells.map(({ participants }) => participants)).toEqual([14, 16])
    expect(coverage.rows).toMatchObject({ waiting: 0, notMunicipality: 1 })
  })

  test('the estimate lies within its bounds, whatever waits', () => {
    for (const input of [{}, { lists: 'national' }, { group: ['small'] }, { owner: 'any', repeats: 'each' }]) {
      const { oddsRatio, bounds } = ask(input).answer.pooled
      expect(bounds.low ?? 0).toBeLessThanOrEqual(oddsRatio ?? 0)
      expect(bounds.high ?? 0).toBeGreaterThanOrEqual(oddsRatio ?? 0)
    }
  })
})

describe('roles', () => {
  test('a list of participants alone says nothing of who led: it is not counted as nobody', () => {
    const { coverage, answer } = ask({ scheme: ['i-front-klimatilpasning'], from: 2017, to: 2017, role: 'lead' })
    expect(coverage.uncounted).toEqual([expect.objectContaining({ why: 'roles-not-told' })])
    expect(answer.cells.every(({ rate, participants }) => rate === null && participants === null)).toBe(true)
  })

  test('among those who led, a row whose role is not told waits', () => {
    const untold = changed((e) => (e.list === 'kulturminneplan-kik-2018' && e.text === 'Træna' ? { ...e, role: null } : e))
    const { answer, coverage } = ask({ ...kik, role: 'lead' }, untold)
    expect(coverage.rows).toMatchObject({ counted: 29, waiting: 2 })
    expect(answer.cells[0]?.bounds?.high).toBe(15 / 221)
  })
})

describe('applications', () => {
  test('a list that covers both tells who applied and who was chosen', () => {
    const applied = ask({ scheme: ['barnevern-ansvarsforsok'], from: 2015, to: 2015, status: 'applied' })
    const awarded = ask({ scheme: ['barnevern-ansvarsforsok'], from: 2015, to: 2015 })
    const total = (answer: typeof applied): number => answer.answer.cells.reduce((sum, { participants }) => sum + (participants ?? 0), 0)
    expect(total(awarded)).toBe(4)
    expect(total(applied)).toBeGreaterThan(13)
  })
})

describe('money', () => {
  test('a partner has no award of its own, and a pilot without a grant has no unknown amount', () => {
    const [cell] = ask({ scheme: ['fritidskort-forsok'], from: 2019, to: 2019 }).answer.cells.filter(({ group }) => group === 'others')
    expect(cell?.participants).toBe(2)
    expect(cell?.amountsUnknown).toBe(cell?.awards)
  })

  test('kroner for each municipality are shown only when every sum of the group is known and nothing waits', () => {
    const [small2018] = ask({ ...kik }).answer.cells
    const [small2019] = ask({ ...kik, from: 2019, to: 2019 }).answer.cells
    expect(small2018?.nokPerMunicipality).toBeNull()
    expect(small2019?.nokPerMunicipality).toBeCloseTo((small2019?.amountNok ?? 0) / (small2019?.inScope ?? 1), 10)
  })
})

describe('what is said beside the figures', () => {
  const codes = (input: object): readonly string[] => ask(input).warnings.map(({ code }) => code)

  test('a single scheme-year is told by the same methods in its row and pooled: Newcombe and Fisher', () => {
    const { pooled, differences } = ask(kik).answer
    const [only] = differences
    expect([pooled.riskDifference, pooled.riskDifferenceLow, pooled.riskDifferenceHigh, pooled.p]).toEqual([only?.difference, only?.low, only?.high, only?.p])
  })

  test('groups that overlap are warned of; a group and its complement are not', () => {
    expect(codes({ ...kik, group: ['a=population < 5000', 'b=population < 3000'] })).toContain('groups-overlap')
    expect(codes({ ...kik, group: ['a=population < 5000', 'b=!(population < 5000)'] })).not.toContain('groups-overlap')
  })

  test('a county number of another time gives a group that nobody belongs to, and says so', () => {
    const { answer, warnings } = ask({ ...kik, group: ['viken=county = 30'] })
    expect(answer.cells[0]?.state).toBe('empty-group')
    expect(warnings.map(({ code }) => code)).toContain('group-empty')
  })

  test('where the facts that a group turns on are missing, the group is unknown, not empty', () => {
    const { answer } = ask({ ...kik, group: ['k=kostra = 5'] })
    expect(answer.cells.map(({ state }) => state)).toEqual(['unknown-group', 'unknown-group'])
  })

  test('where it is unknown of more than half of the scope who belongs, those who are known do not stand for all', () => {
    const without = (keep: (place: number) => boolean): Snapshot =>
      makeSnapshot({ ...snapshot.data, population: snapshot.data.population.filter(({ year, code }) => year !== 2018 || keep(Number(code))) })
    const few = ask(kik, without((code) => code < 200))
    expect(few.answer.cells.map(({ state, rate, low, bounds }) => [state, rate, low, bounds])).toEqual([['unknown-group', null, null, null], ['unknown-group', null, null, null]])
    expect(few.answer.cells[0]?.unknownMembers).toBeGreaterThan(300)
    expect(few.answer.differences.map(({ difference, p }) => [difference, p])).toEqual([[null, null]])
    expect([few.answer.pooled.oddsRatio, few.answer.pooled.inScopeA, few.answer.pooled.inScopeB, few.answer.pooled.conclusion]).toEqual([null, 0, 0, 'cannot-tell'])
    expect(few.warnings.map(({ code }) => code)).toContain('group-unknown')
    const most = ask(kik, without((code) => code >= 200))
    expect(most.answer.cells.map(({ state }) => state)).toEqual(['known', 'known'])
    expect(most.warnings.map(({ code }) => code)).toContain('group-unknown')
  })

  test('lists that share municipalities make the pooled interval too narrow, and unlike lists are an average', () => {
    expect(codes({ lists: 'national', from: 2017, to: 2024 })).toContain('lists-alike')
    expect(ask({ lists: 'national', from: 2017, to: 2024 }).answer.pooled.homogeneityP).toBeLessThan(0.001)
  })
})

describe('refusals', () => {
  test.each([
    [{ group: ['others=population < 5000'] }, 'group-twice'],
    [{ group: ['a=population < 5000', 'a=population < 3000'] }, 'group-twice'],
    [{ group: ['a=centrality@1999 in 5-6'] }, 'group-unknown-edition'],
    [{ group: ['a=population@2018 < 5000'] }, 'group-unknown-edition'],
  ])('%o → %s', (input, code) => {
    expect(() => ask(input)).toThrow(expect.objectContaining({ code }))
  })

  test('where nothing is counted there is no year that participation is carried to', () => {
    const { concentration, membership } = ask({ scheme: ['kulturminneplan-kik'], from: 2017, to: undefined, theme: ['nosuch'] }).answer
    expect([concentration.year, concentration.gini, concentration.distribution, membership]).toEqual([null, null, [], null])
  })

  test('a year beyond the data is answered in the borders of the last year known', () => {
    expect(ask({ to: 2100 }).answer.concentration.year).toBe(2026)
  })
})
