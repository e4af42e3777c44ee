import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { shippedSnapshot } from '../../actions/shipped-snapshot.fixture.ts'
import { presets } from '../../domain/group/presets.ts'
import { fisher } from '../../statistics/fisher.ts'
import { newcombe } from '../../statistics/newcombe.ts'
import { oddsRatio } from '../../statistics/odds-ratio.ts'
import { wilson } from '../../statistics/wilson.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { participation } from '../participation.ts'
import { participationInput } from '../participation/input.ts'
import { listUses } from '../participation/list-use.ts'
import type { Stratum } from '../participation/stratum.ts'
import { strataOf } from '../participation/strata.ts'
import { mostFurther } from '../participation/undetermined.ts'
import { membershipOf } from '../units.ts'
import { breakdowns } from './breakdowns.ts'
import { divide } from './divide.ts'
import { mappingInput } from './input.ts'
import { mappingOf } from './mapping-of.ts'
import type { Mapping } from './mapping.ts'
import { smallSnapshot } from './small-snapshot.fixture.ts'

let snapshot: Snapshot
let whole: Mapping
beforeAll(async () => {
  snapshot = await shippedSnapshot()
  whole = mappingOf(snapshot, mappingInput.parse({ whole: true }))
})

/** A row by the plain definitions: one place after another, no bits, no memory, no bundles. */
function plainRow(of: Snapshot, stratum: Stratum, definition: string, by: (typeof breakdowns)[number], value: string) {
  const { values, at } = divide(of, by, stratum.year)
  const marks = membershipOf(of, definition, stratum.year)
  const within = (place: number): boolean => stratum.inScope[place] === 1 && values[at[place] ?? -1]?.value === value
  const places = [...stratum.units.codes.keys()].filter(within)
  const side = (mark: number) => {
    const members = places.filter((place) => marks[place] === mark)
    const participants = members.filter((place) => stratum.participants.has(place)).length
    const more = mostFurther(stratum.undetermined, (place) => members.includes(place) && !stratum.participants.has(place), members.length - participants)
    return { participants, inScope: members.length, more }
  }
  return { group: side(1), others: side(0), unknown: side(-1).inScope }
}

/** Every row of a mapping held against the plain definitions. */
function expectPlain(of: Snapshot, mapping: Mapping, rows: Iterable<number>): void {
  const { columns, strata, groups, parts } = mapping
  for (const row of rows) {
    const { scheme, year, role, among } = strata[columns.stratum[row] ?? -1] ?? expect.fail('a row without a stratum')
    const part = parts[columns.part[row] ?? -1] ?? expect.fail('a row without a part')
    const input = participationInput.parse({ scheme: [scheme], from: year, to: year, role, among })
    const [stratum] = strataOf(of, input, listUses(of, input))
    if (!stratum) return expect.fail(`no stratum ${scheme} ${year}`)
    const { group, others, unknown } = plainRow(of, stratum, groups[columns.group[row] ?? -1]?.definition ?? '', part.by, part.value)
    const at = (name: keyof typeof columns): number | null => (Number.isNaN(columns[name][row]) ? null : (columns[name][row] ?? null))
    expect([at('participants'), at('inScope'), at('mostMore')]).toEqual([group.participants, group.inScope, group.more])
    expect([at('othersParticipants'), at('othersInScope'), at('othersMostMore')]).toEqual([others.participants, others.inScope, others.more])
    expect(at('unknownMembers')).toBe(unknown)
    const counts = [group.participants, group.inScope, others.participants, others.inScope] as const
    const interval = wilson(group.participants, group.inScope)
    const difference = newcombe(...counts)
    expect([at('low'), at('high')]).toEqual([interval?.low ?? null, interval?.high ?? null])
    expect([at('difference'), at('differenceLow'), at('differenceHigh')]).toEqual([difference?.difference ?? null, difference?.low ?? null, difference?.high ?? null])
    expect(at('p')).toBe(difference === null ? null : fisher(...counts))
    expect(at('oddsRatio')).toBe(oddsRatio(...counts)?.oddsRatio ?? null)
  }
}

describe('the whole mapping of the shipped facts', () => {
  test('has more than 100,000 rows over 171 scheme-years, roles and scopes, six groups and fifteen breakdowns', () => {
    expect([whole.count > 100_000, whole.strata.length, whole.groups.length, new Set(whole.parts.map(({ by }) => by)).size]).toEqual([true, 171, presets.length, breakdowns.length])
  })

  test('every figure is what the plain definitions give, in a sample of rows', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.nat(whole.count - 1), { minLength: 20, maxLength: 20 }), (rows) => expectPlain(snapshot, whole, rows)), { numRuns: 10 })
  })

  test('rows with names that wait are bounded as the plain definition bounds them', () => {
    const waiting = [...whole.columns.mostMore.keys()].filter((row) => (whole.columns.mostMore[row] ?? 0) > 0 || (whole.columns.othersMostMore[row] ?? 0) > 0)
    expect(waiting.length).toBeGreaterThan(100)
    expectPlain(snapshot, whole, waiting.filter((_, i) => i % Math.ceil(waiting.length / 60) === 0))
  })

  test('the parts of a breakdown add up to the whole country', () => {
    const { columns, parts } = whole
    const sums = new Map<string, Map<string, number>>()
    for (let row = 0; row < whole.count; row++) {
      const key = `${columns.stratum[row]}|${columns.group[row]}`
      const ofBy = sums.get(key) ?? new Map<string, number>()
      sums.set(key, ofBy)
      const by = parts[columns.part[row] ?? -1]?.by ?? ''
      ofBy.set(by, (ofBy.get(by) ?? 0) + (columns.inScope[row] ?? 0) * 1000 + (columns.participants[row] ?? 0))
    }
    for (const ofBy of sums.values()) for (const sum of ofBy.values()) expect(sum).toBe(ofBy.get('national'))
  })

  test('for the whole country the cells are those of the participation question', () => {
    const mapping = mappingOf(snapshot, mappingInput.parse({ from: 2017, to: 2024 }))
    const { cells, differences } = participation.answer(snapshot, participationInput.parse({ from: 2017, to: 2024 })).answer
    const own = cells.filter(({ group, inScope }) => group === 'small-rural' && (inScope ?? 0) > 0)
    const { columns } = mapping
    expect(Array.from({ length: mapping.count }, (_, row) => [columns.participants[row], columns.inScope[row], columns.low[row], columns.high[row]])).toEqual(
      own.map(({ participants, inScope, low, high }) => [participants, inScope, low, high]),
    )
    const compared = differences.flatMap(({ p }) => (p === null ? [] : [p]))
    expect([...columns.p].filter((p) => !Number.isNaN(p))).toEqual(compared)
  })
})

test('in made-up registers every row is what the plain definitions give', () => {
  fc.assert(
    fc.property(smallSnapshot, (made) => {
      const mapping = mappingOf(made, mappingInput.parse({ whole: true }))
      expectPlain(made, mapping, mapping.columns.stratum.keys())
    }),
    { numRuns: 40 },
  )
})

test('a scheme-year without a countable list is told of with its reason, never as 0', () => {
  const { count, uncounted } = mappingOf(snapshot, mappingInput.parse({ scheme: ['kulturminneplan-kik'], from: 2017, to: 2017 }))
  expect([count, uncounted]).toEqual([0, [{ scheme: 'kulturminneplan-kik', year: 2017, role: 'any', among: 'all', why: 'other-stage' }]])
})

describe('a mapping too large to hold', () => {
  test('is refused before it is made: sixty groups over everything', () => {
    const group = Array.from({ length: 60 }, (_, i) => `g${i}=population < ${5000 + i * 100}`)
    expect(() => mappingOf(snapshot, mappingInput.parse({ whole: true, group }))).toThrow(expect.objectContaining({ code: 'mapping-too-large', kind: 'too-large' }))
  })

  test('the limit itself passes, one row less does not', () => {
    const asked = mappingInput.parse({ from: 2017, to: 2024 })
    const { count } = mappingOf(snapshot, asked)
    expect(mappingOf(snapshot, asked, count).count).toBe(count)
    expect(() => mappingOf(snapshot, asked, count - 1)).toThrow(expect.objectContaining({ code: 'mapping-too-large' }))
  })

  test('more than a hundred groups are not read at all', () => {
    const groups = (n: number) => mappingInput.safeParse({ group: Array.from({ length: n }, (_, i) => `g${i}=population < ${i}`) }).success
    expect([groups(100), groups(101)]).toEqual([true, false])
  })
})

test.each([
  [{ scheme: ['kulturminneplan'] }, 'unknown-scheme'],
  [{ from: 2020, to: 2018 }, 'years-reversed'],
  [{ group: ['small', 'small'] }, null],
  [{ group: ['a=population < 1', 'a=population < 2'] }, 'group-twice'],
])('%o → %s', (input, code) => {
  const ask = () => mappingOf(snapshot, mappingInput.parse(input))
  if (code === null) expect(ask().groups.length).toBe(1)
  else expect(ask).toThrow(expect.objectContaining({ code }))
})
