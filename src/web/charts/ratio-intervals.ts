import type { Drawing } from '../picture.ts'
import { headingsOf, linesOf, rowsOf } from './lines.ts'
import { logarithmic, type Scale } from './scale.ts'
import { fitted } from './text-width.ts'
import { circle, drawing, lettering, line, path } from './write.ts'

export interface RatioRow {
  readonly id: string
  readonly label: string
  /** For a narrow screen: at most about 32 letters. */
  readonly shortLabel: string
  readonly group?: string
  /** null: cannot be computed; the row then shows only its words. */
  readonly ratio: number | null
  readonly low: number | null
  readonly high: number | null
  /** To the right: the figure in words, "0,92 (0,70–1,21)". */
  readonly figure: string
  /** The conclusion in a word or two. */
  readonly verdict: string
  /** Whether the interval is clear of 1: a filled dot, else an open one. */
  readonly isClear: boolean
}

interface RatioOptions {
  readonly rows: readonly RatioRow[]
  readonly ends: { readonly lower: string; readonly higher: string }
  readonly number: (value: number) => string
}

/** Odds ratios with intervals on a logarithmic axis with a line at 1; filled where the interval is clear of 1, open where it is not. */
export function ratioDrawings(options: RatioOptions): { readonly wide: Drawing; readonly narrow: Drawing } {
  return { wide: wide(options), narrow: narrow(options) }
}

/** Limits of the axis: intervals that run further end in an arrow at its edge, with the figures beside. */
const [least, most] = [0.1, 10] as const
/** Whether an interval runs beyond the axis, so that the reader must be told what an arrow is. */
export const runsOff = (rows: readonly RatioRow[]): boolean => rows.some(({ low, high }) => (low !== null && low < least) || (high !== null && high > most))

const clamp = (value: number): number => Math.min(most, Math.max(least, value))

/** As wide as the intervals need, at least from a half to the double, so that 1 always stands inside. */
const axisOf = (rows: readonly RatioRow[]): readonly [number, number] => [
  Math.min(0.5, ...rows.flatMap(({ low }) => (low === null ? [] : [clamp(low)]))),
  Math.max(2, ...rows.flatMap(({ high }) => (high === null ? [] : [clamp(high)]))),
]

function axisMarks(domain: readonly [number, number], at: Scale, [top, bottom]: readonly [number, number], { ends, number }: RatioOptions): string {
  const ticks = [0.1, 0.2, 0.5, 1, 2, 5, 10].filter((tick) => tick >= domain[0] && tick <= domain[1])
  const marks = ticks.map(
    (tick) => line(tick === 1 ? 'rule-axis' : 'rule-grid', at(tick), top - 6, at(tick), bottom) + lettering(at(tick), top - 14, number(tick), { ink: 'ink-quiet', size: 13, anchor: 'middle' }),
  )
  return (
    marks.join('') +
    lettering(at(1) - 8, top - 34, `← ${ends.lower}`, { size: 13, anchor: 'end' }) +
    lettering(at(1) + 8, top - 34, `${ends.higher} →`, { size: 13 })
  )
}

function marksOf({ ratio, low, high, isClear }: RatioRow, at: Scale, y: number): string {
  if (ratio === null || low === null || high === null) return ''
  const [from, to] = [at(clamp(low)), at(clamp(high))]
  const isOff = ratio < least || ratio > most
  return (
    line('rule-a', from, y, to, y) +
    (low < least ? path('ink-a', [[from - 7, y], [from + 1, y - 4], [from + 1, y + 4]], 'Z') : '') +
    (high > most ? path('ink-a', [[to + 7, y], [to - 1, y - 4], [to - 1, y + 4]], 'Z') : '') +
    (isOff ? '' : circle(isClear ? 'ink-a' : 'open-a', at(ratio), y, 4.6))
  )
}

/** Room for a name in the wide drawing, and the size it is set in. */
export const ratioLabel = { width: 280, size: 14 } as const

function wide(options: RatioOptions): Drawing {
  const { rows } = options
  const { lines, height } = linesOf(rows)
  const [step, top, left, right] = [24, 54, 298, 574]
  const bottom = top + height * step
  const domain = axisOf(rows)
  const at = logarithmic(domain, [left, right])
  const middle = (y: number): number => top + (y + 0.5) * step
  const headings = headingsOf(lines).map(({ y, heading }) => lettering(0, middle(y) + 5, heading, { size: 14.5, weight: 600 }))
  const placed = rowsOf(lines).map((row) => {
    const y = middle(row.y)
    return (
      lettering(left - 16, y + 5, row.label, { size: ratioLabel.size, anchor: 'end' }) +
      marksOf(row, at, y) +
      lettering(right + 18, y + 4.5, row.figure, { size: 13 }) +
      lettering(right + 160, y + 4.5, row.verdict, { size: 13, ...weightOf(row) })
    )
  })
  return drawing(860, bottom + 8, axisMarks(domain, at, [top, bottom], options) + headings.join('') + placed.join(''))
}

/** For a phone: name and figure stand above the interval. */
function narrow(options: RatioOptions): Drawing {
  const { rows } = options
  const { lines, height } = linesOf(rows, 0.65, 0.25)
  const [step, top, width] = [46, 54, 328]
  const bottom = top + height * step
  const domain = axisOf(rows)
  const at = logarithmic(domain, [10, width - 10])
  const headings = headingsOf(lines).map(({ y, heading }) => lettering(0, top + y * step + 22, heading, { size: 15.5, weight: 600 }))
  const placed = rowsOf(lines).map((row) => {
    const y = top + row.y * step
    return (
      lettering(0, y + 14, fitted(row.shortLabel, width - 122, 14), { ink: 'ink ink-halo', size: 14 }) +
      lettering(width, y + 14, row.figure, { size: 13, anchor: 'end', weight: row.isClear ? 600 : 400, ink: `${weightOf(row).ink} ink-halo` }) +
      marksOf(row, at, y + 29)
    )
  })
  return drawing(width, bottom + 6, axisMarks(domain, at, [top, bottom], options) + headings.join('') + placed.join(''))
}

const weightOf = ({ isClear }: RatioRow): { readonly ink: string; readonly weight: 400 | 600 } => ({ ink: isClear ? 'ink' : 'ink-quiet', weight: isClear ? 600 : 400 })
