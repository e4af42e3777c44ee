import type { Drawing } from '../picture.ts'
import { type Ends, endsAround, headingsAt, inkOf, namedFigure, tickMarks } from './interval-words.ts'
import { linesOf, rowsOf } from './lines.ts'
import { rulesInRows, type Span } from './row-rules.ts'
import { linear, type Scale, ticksWithin } from './scale.ts'
import { fitted } from './text-width.ts'
import { circle, diamond, drawing, lettering, line } from './write.ts'

/** A figure with its interval on an axis through 0; without limits it is a sum, shown as a diamond. */
export interface PointRow {
  readonly id: string
  readonly label: string
  /** Under the label, quietly: what one step is. Empty where there is nothing to say. */
  readonly under: string
  readonly group?: string
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  /** "1,1 (0,6 til 1,6)". */
  readonly figure: string
  readonly verdict: string
  /** Whether the interval is clear of 0: a filled dot, else an open one. A sum is always clear. */
  readonly isClear: boolean
}

interface PointOptions {
  readonly rows: readonly PointRow[]
  readonly ends: Ends
  readonly tick: (value: number) => string
}

/**
 * Dots with intervals on a linear axis with a line at 0: filled where the interval is clear of 0, open where it covers
 * it.
 */
export const pointDrawings = (options: PointOptions): { readonly wide: Drawing; readonly narrow: Drawing } => ({
  wide: wide(options),
  narrow: narrow(options),
})

/** From the lowest to the highest, with 0 inside, and a little air. */
function domainOf(rows: readonly PointRow[]): readonly [number, number] {
  const values = rows.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value])
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)]
  const air = Math.max(1e-6, (most - least) * 0.04)
  return [least - air, most + air]
}

function marksOf({ value, low, high, isClear }: PointRow, at: Scale, y: number): string {
  if (low === null || high === null) return diamond('open-b', at(value), y, 5.4)
  return line('rule-a', at(low), y, at(high), y) + circle(isClear ? 'ink-a' : 'open-a', at(value), y, 4.6)
}

function wide({ rows, ends, tick }: PointOptions): Drawing {
  const { lines, height } = linesOf(rows)
  const step = rows.some(({ under }) => under !== '') ? 40 : 28
  const [top, left, right] = [54, 262, 566]
  const bottom = top + height * step
  const domain = domainOf(rows)
  const at = linear(domain, [left, right])
  const middle = (y: number): number => top + (y + 0.5) * step
  const axis = tickMarks(ticksWithin(domain, 6), { alike: 0, at, top, bottom, figure: tick })
  const name = (y: number, text: string, size: number, ink?: string): string =>
    lettering(left - 16, y, fitted(text, left - 20, size), {
      ...(ink === undefined ? {} : { ink }),
      size,
      anchor: 'end',
    })
  const placed = rowsOf(lines).map((row) => {
    const y = middle(row.y)
    return (
      (row.under === ''
        ? name(y + 5, row.label, 14)
        : name(y - 2, row.label, 14) + name(y + 14, row.under, 12.5, 'ink-quiet')) +
      marksOf(row, at, y) +
      lettering(right + 14, y + 4.5, row.figure, { size: 13, ...inkOf(row.isClear) }) +
      lettering(right + 170, y + 4.5, row.verdict, { size: 13, ...inkOf(row.isClear) })
    )
  })
  const headings = headingsAt(lines, (y) => middle(y) + 5, 14.5)
  return drawing(860, bottom + 8, axis + endsAround(at(0), top - 34, ends) + headings + placed.join(''))
}

/** Height of the line under a name. */
const underLine = 14

/** For a phone: name and figure stand above the interval. */
function narrow({ rows, ends, tick }: PointOptions): Drawing {
  const [step, top, width] = [58, 54, 328]
  // A row with nothing under its name is a line lower.
  const sized = rows.map((row) => ({ ...row, height: row.under === '' ? 1 - underLine / step : 1 }))
  const { lines, height } = linesOf(sized, 0.65, 0.25)
  const bottom = top + height * step
  const domain = domainOf(rows)
  const at = linear(domain, [10, width - 10])
  const markOf = (row: { readonly y: number; readonly under: string }): number =>
    top + row.y * step + (row.under === '' ? 42 - underLine : 42)
  const ticks = ticksWithin(domain, 4)
  const figures = ticks.map((value) => lettering(at(value), top - 14, tick(value), { ink: 'ink-quiet', size: 13, anchor: 'middle' }))
  // Lines stand beside the intervals alone: none runs through a name.
  const spans = rowsOf(lines).map((row): Span => [markOf(row) - 8, markOf(row) + 8])
  const axis = rulesInRows(ticks, { axis: 0, at, spans }) + figures.join('')
  // 0 may stand near an edge: the ends keep to the edges.
  const edges =
    lettering(at(domain[0]), top - 34, `← ${ends.lower}`, { size: 13 }) +
    lettering(width, top - 34, `${ends.higher} →`, { size: 13, anchor: 'end' })
  const placed = rowsOf(lines).map((row) => {
    const y = top + row.y * step
    return (
      namedFigure({ ...row, name: row.label }, { y: y + 14, width }) +
      (row.under === ''
        ? ''
        : lettering(0, y + 30, fitted(row.under, width, 12.5), { ink: 'ink-quiet', size: 12.5 })) +
      marksOf(row, at, markOf(row))
    )
  })
  const headings = headingsAt(lines, (y) => top + y * step + 24, 15.5)
  return drawing(width, bottom + 6, axis + edges + headings + placed.join(''))
}
