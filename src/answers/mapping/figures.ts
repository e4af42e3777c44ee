import { fisher } from '../../statistics/fisher.ts'
import { newcombeHigh, newcombeLow } from '../../statistics/newcombe.ts'
import { criticalValue } from '../../statistics/normal.ts'
import { wilsonHigh, wilsonLow } from '../../statistics/wilson.ts'
import type { MappingColumns } from './mapping.ts'

type Counts = Pick<MappingColumns, 'participants' | 'inScope' | 'othersParticipants' | 'othersInScope'>
export type Figures = Pick<
  MappingColumns,
  'rate' | 'low' | 'high' | 'othersRate' | 'othersLow' | 'othersHigh' | 'difference' | 'differenceLow' | 'differenceHigh' | 'oddsRatio' | 'p'
>

/**
 * The figures of every row from its four counts. Many rows have the same four, small ones above all: each table is
 * worked out once and its figures copied. NaN where a side has nobody in scope, and for an odds ratio with an empty cell.
 */
export function figuresOf(counts: Counts, confidence: number): Figures {
  const rows = counts.participants.length
  const column = (): Float64Array => new Float64Array(rows).fill(NaN)
  const figures: Figures = {
    rate: column(), low: column(), high: column(),
    othersRate: column(), othersLow: column(), othersHigh: column(),
    difference: column(), differenceLow: column(), differenceHigh: column(),
    oddsRatio: column(), p: column(),
  }
  const z = criticalValue(confidence)
  const sameAs = firstsOf(counts)
  const columns = Object.values(figures)
  for (let row = 0; row < rows; row++) {
    const first = sameAs[row] ?? row
    if (first === row) work(counts, row, z, figures)
    else for (const values of columns) values[row] = values[first] ?? NaN
  }
  return figures
}

function work({ participants, inScope, othersParticipants, othersInScope }: Counts, row: number, z: number, into: Figures): void {
  const x1 = participants[row] ?? 0
  const n1 = inScope[row] ?? 0
  const x2 = othersParticipants[row] ?? 0
  const n2 = othersInScope[row] ?? 0
  const [rate1, rate2] = [x1 / n1, x2 / n2]
  const low1 = n1 > 0 ? wilsonLow(x1, n1, z) : NaN
  const high1 = n1 > 0 ? wilsonHigh(x1, n1, z) : NaN
  const low2 = n2 > 0 ? wilsonLow(x2, n2, z) : NaN
  const high2 = n2 > 0 ? wilsonHigh(x2, n2, z) : NaN
  into.rate[row] = rate1
  into.low[row] = low1
  into.high[row] = high1
  into.othersRate[row] = rate2
  into.othersLow[row] = low2
  into.othersHigh[row] = high2
  if (n1 === 0 || n2 === 0) return
  into.difference[row] = rate1 - rate2
  into.differenceLow[row] = newcombeLow(rate1, low1, rate2, high2)
  into.differenceHigh[row] = newcombeHigh(rate1, high1, rate2, low2)
  into.p[row] = fisher(x1, n1, x2, n2)
  const across = (n1 - x1) * x2
  const along = x1 * (n2 - x2)
  if (across > 0 && along > 0) into.oddsRatio[row] = along / across
}

/** For each row, the first row with the same four counts: a hash table with open addressing, kept in one typed array. */
function firstsOf({ participants, inScope, othersParticipants, othersInScope }: Counts): Int32Array {
  const rows = participants.length
  const mask = 2 ** Math.ceil(Math.log2(Math.max(2, rows * 2))) - 1
  const table = new Int32Array(mask + 1).fill(-1)
  const firsts = new Int32Array(rows)
  for (let row = 0; row < rows; row++) {
    const x1 = participants[row] ?? 0
    const n1 = inScope[row] ?? 0
    const x2 = othersParticipants[row] ?? 0
    const n2 = othersInScope[row] ?? 0
    let at = mixed(mixed(mixed(mixed(0, x1), n1), x2), n2) & mask
    for (;;) {
      const first = table[at] ?? -1
      if (first === -1) {
        table[at] = row
        firsts[row] = row
        break
      }
      if (participants[first] === x1 && inScope[first] === n1 && othersParticipants[first] === x2 && othersInScope[first] === n2) {
        firsts[row] = first
        break
      }
      at = (at + 1) & mask
    }
  }
  return firsts
}

/** Spreads numbers that lie close together. Constants of MurmurHash3 (Appleby, public domain). */
function mixed(hash: number, value: number): number {
  const h = Math.imul(hash ^ value, 0x85ebca6b)
  return Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ (h >>> 16)
}
