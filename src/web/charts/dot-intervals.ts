import type { Drawing } from '../picture.ts'
import { headingsOf, linesOf, rowsOf } from './lines.ts'
import { rulesInRows, type Span } from './row-rules.ts'
import { linear, type Scale, ticksWithin } from './scale.ts'
import { fitted, wrapped } from './text-width.ts'
import { circle, diamond, drawing, lettering, line } from './write.ts'

/** One group in one row: a share 0–1 with its interval, and the counts behind it. */
export interface Share {
  readonly rate: number
  readonly low: number
  readonly high: number
  /** The counts as shown: "16 av 164". */
  readonly count: string
}

export interface DotRow {
  readonly id: string
  readonly label: string
  /** Heading of the run of rows; rows come ordered by it. */
  readonly group?: string
  readonly a: Share
  readonly b: Share
  /** The difference as shown: "−2,1", in percentage points. */
  readonly difference: string
  /** Whether the interval of the difference is clear of 0: set in bold. */
  readonly isClear: boolean
}

interface DotOptions {
  readonly rows: readonly DotRow[]
  /** Above the column of differences. */
  readonly differenceTitle: string
  readonly percent: (share: number) => string
}

/**
 * Rows with two dots each: filled circle for group a, open diamond for group b, each on its interval; counts and difference to
 * the right. The axis starts at 0.
 */
export function dotDrawings(options: DotOptions): { readonly wide: Drawing; readonly narrow: Drawing } {
  return { wide: wide(options), narrow: narrow(options) }
}

type Placed = DotRow & { readonly y: number }

const domainOf = (rows: readonly DotRow[]): readonly [number, number] => [0, Math.max(0.01, ...rows.flatMap(({ a, b }) => [a.high, b.high]))]

/** Group a above the middle of its line, group b below: marks never hide each other. */
const marksOf = ({ a, b }: Placed, at: Scale, y: number): string =>
  line('rule-a', at(a.low), y - 4, at(a.high), y - 4) +
  line('rule-b', at(b.low), y + 4, at(b.high), y + 4) +
  diamond('open-b', at(b.rate), y + 4, 4.8) +
  circle('ink-a', at(a.rate), y - 4, 4.3)

/** Room for a name with its year in the wide and the narrow drawing, and the size it is set in. */
export const dotLabel = { width: 276, narrow: 328, size: 14 } as const

/** From one line of a name to the next. */
const nameLine = 16

/** A row with its whole name, on as many lines as it needs, and its height in steps; a word wider than a line is cut. */
function withLines(row: DotRow, width: number, step: number): DotRow & { readonly names: readonly string[]; readonly height: number } {
  const names = wrapped(row.label, width, dotLabel.size).map((name) => fitted(name, width, dotLabel.size))
  return { ...row, names, height: 1 + (Math.max(0, names.length - 1) * nameLine) / step }
}

/** Names to the left, counts and difference in columns to the right. */
function wide({ rows, differenceTitle, percent }: DotOptions): Drawing {
  const { lines, height } = linesOf(rows.map((row) => withLines(row, dotLabel.width, 24)))
  const [step, top, left, right] = [24, 36, 290, 590]
  const columns = { a: 690, b: 778, difference: 858 }
  const bottom = top + height * step
  const domain = domainOf(rows)
  const at = linear(domain, [left, right])
  const middle = (y: number): number => top + (y + 0.5) * step
  const axis = ticksWithin(domain, 5).map((tick) => axisMark(at(tick), tick, [top - 8, bottom], percent(tick), 'middle'))
  const heads = circle('ink-a', columns.a - 4, 14, 4.3) + diamond('open-b', columns.b - 5, 14, 4.8) + lettering(columns.difference, 18, differenceTitle, { ink: 'ink-quiet', size: 13, anchor: 'end' })
  const headings = headingsOf(lines).map(({ y, heading }) => lettering(0, middle(y) + 5, heading, { size: 14.5, weight: 600 }))
  const placed = rowsOf(lines).map((row) => {
    const y = middle(row.y + (row.height - 1) / 2)
    const first = y + 5 - ((row.names.length - 1) * nameLine) / 2
    return (
      row.names.map((name, i) => lettering(left - 14, first + i * nameLine, name, { size: dotLabel.size, anchor: 'end' })).join('') +
      marksOf(row, at, y) +
      lettering(columns.a, y + 4.5, row.a.count, { ink: 'ink-a', size: 13, anchor: 'end' }) +
      lettering(columns.b, y + 4.5, row.b.count, { ink: 'ink-b', size: 13, anchor: 'end' }) +
      differenceOf(row, columns.difference, y + 4.5)
    )
  })
  return drawing(860, bottom + 8, axis.join('') + heads + headings.join('') + placed.join(''))
}

/** For a phone: the name stands above its row, the counts and the difference beside the dots. */
function narrow({ rows, differenceTitle, percent }: DotOptions): Drawing {
  const { lines, height } = linesOf(rows.map((row) => withLines(row, dotLabel.narrow, 50)), 0.6, 0.25)
  const [step, top, left, right, width] = [50, 30, 6, 184, dotLabel.narrow]
  const bottom = top + height * step
  const domain = domainOf(rows)
  const at = linear(domain, [left, right])
  const ticks = ticksWithin(domain, 3)
  const axis = ticks.map((tick) => axisFigure(at(tick), percent(tick), tick === 0 ? 'start' : 'middle'))
  // Under the name of each row, and no further than the row goes.
  const spans = rowsOf(lines).map(({ y, names, height: steps }): Span => [top + y * step + names.length * nameLine + 4, top + (y + steps) * step - 2])
  const rules = rulesInRows(ticks, { axis: 0, at, spans })
  const head = lettering(width, 18, differenceTitle, { ink: 'ink-quiet', size: 13, anchor: 'end' })
  const headings = headingsOf(lines).map(({ y, heading }) => lettering(0, top + y * step + 22, heading, { size: 15.5, weight: 600 }))
  const placed = rowsOf(lines).map((row) => {
    const from = top + row.y * step
    const y = from + (row.names.length - 1) * nameLine
    return (
      row.names.map((name, i) => lettering(0, from + 14 + i * nameLine, name, { size: dotLabel.size })).join('') +
      marksOf(row, at, y + 31) +
      lettering(right + 92, y + 30, row.a.count, { ink: 'ink-a', size: 13, anchor: 'end' }) +
      lettering(right + 92, y + 45, row.b.count, { ink: 'ink-b', size: 13, anchor: 'end' }) +
      differenceOf(row, width, y + 37)
    )
  })
  return drawing(width, bottom + 6, rules + axis.join('') + head + headings.join('') + placed.join(''))
}

const axisMark = (x: number, tick: number, [top, bottom]: Span, text: string, anchor: 'start' | 'middle'): string =>
  line(tick === 0 ? 'rule-axis' : 'rule-grid', x, top, x, bottom) + axisFigure(x, text, anchor)

const axisFigure = (x: number, text: string, anchor: 'start' | 'middle'): string =>
  lettering(anchor === 'start' ? 0 : x, 18, text, { ink: 'ink-quiet', size: 13, anchor })

/** In bold where it is clear. */
const differenceOf = ({ difference, isClear }: DotRow, x: number, y: number): string =>
  lettering(x, y, difference, { ink: isClear ? 'ink' : 'ink-quiet', size: 13, weight: isClear ? 600 : 400, anchor: 'end' })
