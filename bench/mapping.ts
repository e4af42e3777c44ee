import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { shippedSnapshot } from '../src/actions/shipped-snapshot.fixture.ts'
import { mappingInput } from '../src/answers/mapping/input.ts'
import { mappingOf } from '../src/answers/mapping/mapping-of.ts'
import type { Mapping } from '../src/answers/mapping/mapping.ts'
import { makeSnapshot } from '../src/store/make-snapshot.ts'
import type { Snapshot } from '../src/store/snapshot.ts'
import { exportRows } from './runner/export-rows.ts'
import { type Bench, figure, type Figure, timed } from './runner/figure.ts'
import { runR } from './runner/run-r.ts'

const whole = mappingInput.parse({ whole: true })

export const bench: Bench = {
  about:
    'The whole mapping: every scheme-year with a countable list × both roles × both scopes × six groups × fifteen breakdowns, each row with two rates with intervals, their difference with its interval, odds ratio and Fisher’s p. R computes the same rows from the same units, scopes and entries (bench/mapping.R), timed without start-up and reading.',
  run: async (tell) => {
    const snapshot = await shippedSnapshot()
    const mapping = mappingOf(snapshot, whole)
    const warm = timed(() => mappingOf(snapshot, whole), { warm: 5, runs: 30 })
    const fresh = timed((unused) => mappingOf(unused, whole), { warm: 2, runs: 10, before: () => makeSnapshot(snapshot.data) })
    tell(`${mapping.count} rows in ${warm.median.toFixed(1)} ms; now R, which takes a minute or two`)
    const compared = compare(snapshot, mapping)
    const cells = mapping.columns.inScope.reduce((n, inScope, row) => n + (inScope > 0 ? 1 : 0) + ((mapping.columns.othersInScope[row] ?? 0) > 0 ? 1 : 0), 0)
    const against = (seconds: number | undefined, name: string) => (seconds === undefined ? null : { name, value: seconds * 1000 })
    return [
      figure({ name: 'whole mapping, median', value: warm.median, unit: 'ms', atMost: 100, baseline: against(compared?.perCell, 'R, prop.test and fisher.test for each cell') }),
      figure({ name: 'whole mapping, 95th percentile', value: warm.p95, unit: 'ms', atMost: 100 }),
      figure({ name: 'whole mapping from a snapshot just made, median', value: fresh.median, unit: 'ms', atMost: 100, baseline: against(compared?.distinctOnly, 'R, each distinct table once'), note: 'Groups and breakdowns evaluated anew' }),
      figure({ name: 'rows', value: mapping.count, unit: 'rows', atLeast: 100_000, note: `${cells} rates with intervals in them` }),
      ...(compared
        ? [
            figure({ name: 'times faster than R on the same rows', value: (compared.perCell * 1000) / warm.median, unit: '×', atLeast: 20 }),
            figure({ name: 'rows that R has too, with the same counts', value: compared.same, unit: 'rows', atLeast: mapping.count }),
            ...compared.deviations,
          ]
        : []),
    ]
  },
}

interface Compared {
  readonly perCell: number
  readonly distinctOnly: number
  readonly same: number
  readonly deviations: readonly Figure[]
}

/** Has R compute the same rows, and finds how far the figures lie apart; null without R and data.table. */
function compare(snapshot: Snapshot, mapping: Mapping): Compared | null {
  const folder = mkdtempSync(join(tmpdir(), 'rekkevidde-bench-'))
  try {
    for (const [name, text] of exportRows(snapshot, mapping)) writeFileSync(join(folder, name), text)
    const told = runR('bench/mapping.R', folder)
    if (told === null) return null
    const { perCell, distinctOnly } = JSON.parse(told) as { perCell: number; distinctOnly: number }
    const theirs = new Map((parse(readFileSync(join(folder, 'cells.csv')), { columns: true }) as Record<string, string>[]).map((row) => [`${row.stratum}|${row.by}|${row.value}|${row.group}`, row]))
    return { perCell, distinctOnly, ...deviations(mapping, theirs) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const counts = ['participants', 'inScope', 'othersParticipants', 'othersInScope', 'unknownMembers'] as const
const shares = ['rate', 'low', 'high', 'othersRate', 'othersLow', 'othersHigh', 'difference', 'differenceLow', 'differenceHigh'] as const
const ratios = ['oddsRatio', 'p'] as const

type Theirs = ReadonlyMap<string, Readonly<Record<string, string>>>

function deviations({ count, columns, strata, groups, parts }: Mapping, theirs: Theirs): Pick<Compared, 'same' | 'deviations'> {
  const largest = new Map<string, number>([...shares, ...ratios].map((name) => [name, 0]))
  let same = 0
  for (let row = 0; row < count; row++) {
    const part = parts[columns.part[row] ?? -1]
    const found = theirs.get(`${columns.stratum[row]}|${part?.by}|${part?.value}|${groups[columns.group[row] ?? -1]?.id}`)
    if (!found || strata.length === 0 || counts.some((name) => Number(found[name]) !== columns[name][row])) continue
    same++
    for (const name of shares) widen(largest, name, apart(columns[name][row] ?? NaN, found[name] ?? '', false))
    for (const name of ratios) widen(largest, name, apart(columns[name][row] ?? NaN, found[name] ?? '', true))
  }
  const most = (names: readonly string[]): number => Math.max(...names.map((name) => largest.get(name) ?? 0))
  // A row of R's that the product lacks is a fault as well.
  const surplus = theirs.size - count
  return {
    same: surplus === 0 ? same : same - Math.abs(surplus),
    deviations: [
      figure({ name: 'largest deviation from R, rates, differences and intervals', value: most(shares), unit: 'of 1', atMost: 1e-8 }),
      figure({ name: 'largest relative deviation from R, Fisher’s p', value: most(['p']), unit: 'of 1', atMost: 1e-7 }),
      figure({ name: 'largest relative deviation from R, odds ratio', value: most(['oddsRatio']), unit: 'of 1', atMost: 1e-8 }),
    ],
  }
}

const widen = (largest: Map<string, number>, name: string, deviation: number): void => {
  largest.set(name, Math.max(largest.get(name) ?? 0, deviation))
}

/** Infinity where one of the two has a figure and the other has none. */
function apart(ours: number, written: string, relative: boolean): number {
  const theirs = written === '' ? NaN : Number(written)
  if (Number.isNaN(ours) || Number.isNaN(theirs)) return Number.isNaN(ours) === Number.isNaN(theirs) ? 0 : Infinity
  return Math.abs(ours - theirs) / (relative && theirs !== 0 ? Math.abs(theirs) : 1)
}
