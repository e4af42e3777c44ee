import type { Drawing } from '../picture.ts'
import { type Ends, endsAround, headingsAt, inkOf, tickMarks } from './interval-words.ts'
import { linesOf, rowsOf } from './lines.ts'
import { rulesInRows, type Span } from './row-rules.ts'
import { logarithmic, type Scale } from './scale.ts'
import { fitted, wrapped } from './text-width.ts'
import { circle, drawing, lettering, line, path } from './write.ts'

export interface RatioRow {
  readonly id: string
  /** Its whole name; on a phone it may take two lines. */
  readonly name: string
  /** The name on one line of the wide drawing: at most `ratioLabel.width` wide. */
  readonly label: string
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
  readonly ends: Ends
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

const ticksOf = (domain: readonly [number, number]): readonly number[] =>
  [0.1, 0.2, 0.5, 1, 2, 5, 10].filter((tick) => tick >= domain[0] && tick <= domain[1])

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

function wide({ rows, ends, number }: RatioOptions): Drawing {
  const { lines, height } = linesOf(rows)
  const [step, top, left, right] = [24, 54, 298, 574]
  const bottom = top + height * step
  const domain = axisOf(rows)
  const at = logarithmic(domain, [left, right])
  const middle = (y: number): number => top + (y + 0.5) * step
  const axis = tickMarks(ticksOf(domain), { alike: 1, at, top, bottom, figure: number })
  const headings = headingsAt(lines, (y) => middle(y) + 5, 14.5)
  const placed = rowsOf(lines).map((row) => {
    const y = middle(row.y)
    return (
      lettering(left - 16, y + 5, row.label, { size: ratioLabel.size, anchor: 'end' }) +
      marksOf(row, at, y) +
      lettering(right + 18, y + 4.5, row.figure, { size: 13 }) +
      lettering(right + 160, y + 4.5, row.verdict, { size: 13, ...inkOf(row.isClear) })
    )
  })
  return drawing(860, bottom + 8, axis + endsAround(at(1), top - 34, ends) + headings + placed.join(''))
}

/** On a phone: the width of the drawing, what of it the figures need, and from one line of a name to the next. */
const [phone, figureRoom, nameLine] = [328, 122, 16] as const
const named = ratioLabel.size

/** A row with its name on one line or two, beside the figure, and its height in steps. */
function withLines(row: RatioRow, step: number): RatioRow & { readonly names: readonly string[]; readonly height: number } {
  const room = phone - figureRoom
  const [first = '', ...rest] = wrapped(row.name, room, named)
  const names = [first, ...(rest.length > 0 ? [rest.join(' ')] : [])].map((name) => fitted(name, room, named))
  return { ...row, names, height: 1 + ((names.length - 1) * nameLine) / step }
}

/** For a phone: name and figure stand above the interval. */
function narrow({ rows, ends, number }: RatioOptions): Drawing {
  const [step, top] = [46, 54]
  const { lines, height } = linesOf(rows.map((row) => withLines(row, step)), 0.65, 0.25)
  const bottom = top + height * step
  const domain = axisOf(rows)
  const at = logarithmic(domain, [10, phone - 10])
  const ticks = ticksOf(domain)
  const figures = ticks.map((tick) => lettering(at(tick), top - 14, number(tick), { ink: 'ink-quiet', size: 13, anchor: 'middle' }))
  const spans = rowsOf(lines).map(({ y, names, height: steps }): Span => [top + y * step + names.length * nameLine + 3, top + (y + steps) * step - 3])
  const axis = rulesInRows(ticks, { axis: 1, at, spans }) + figures.join('') + endsAround(at(1), top - 34, ends)
  const headings = headingsAt(lines, (y) => top + y * step + 22, 15.5)
  const placed = rowsOf(lines).map((row) => {
    const y = top + row.y * step + 14
    return (
      row.names.map((name, i) => lettering(0, y + i * nameLine, name, { size: named })).join('') +
      lettering(phone, y, row.figure, { size: 13, anchor: 'end', ...inkOf(row.isClear) }) +
      marksOf(row, at, y + 15 + (row.names.length - 1) * nameLine)
    )
  })
  return drawing(phone, bottom + 6, axis + headings + placed.join(''))
}
