import { headingsOf, linesOf, rowsOf } from '../../charts/lines.ts'
import { linear, type Scale, ticksWithin } from '../../charts/scale.ts'
import { fitted } from '../../charts/text-width.ts'
import { circle, diamond, drawing, lettering, line } from '../../charts/write.ts'
import type { Drawing } from '../../picture.ts'

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
}

interface PointOptions {
  readonly rows: readonly PointRow[]
  readonly ends: { readonly lower: string; readonly higher: string }
  readonly tick: (value: number) => string
}

/** Dots with intervals on a linear axis with a line at 0: filled where the interval is clear of 0, open where it covers it. */
export const pointDrawings = (options: PointOptions): { readonly wide: Drawing; readonly narrow: Drawing } => ({ wide: wide(options), narrow: narrow(options) })

const isClear = ({ low, high }: PointRow): boolean => (low ?? -1) > 0 || (high ?? 1) < 0

/** From the lowest to the highest, with 0 inside, and a little air. */
function domainOf(rows: readonly PointRow[]): readonly [number, number] {
  const values = rows.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value])
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)]
  const air = Math.max(1e-6, (most - least) * 0.04)
  return [least - air, most + air]
}

function marksOf(row: PointRow, at: Scale, y: number): string {
  const { value, low, high } = row
  if (low === null || high === null) return diamond('open-b', at(value), y, 5.4)
  return line('rule-a', at(low), y, at(high), y) + circle(isClear(row) ? 'ink-a' : 'open-a', at(value), y, 4.6)
}

function axisMarks(domain: readonly [number, number], at: Scale, [top, bottom]: readonly [number, number], { tick }: PointOptions, about: number): string {
  const ticks = ticksWithin(domain, about).map(
    (value) => line(value === 0 ? 'rule-axis' : 'rule-grid', at(value), top - 6, at(value), bottom) + lettering(at(value), top - 14, tick(value), { ink: 'ink-quiet', size: 13, anchor: 'middle' }),
  )
  return ticks.join('')
}

const endsOf = (x: number, y: number, { lower, higher }: PointOptions['ends']): string =>
  lettering(x - 8, y, `← ${lower}`, { size: 13, anchor: 'end' }) + lettering(x + 8, y, `${higher} →`, { size: 13 })

const weightOf = (row: PointRow): { readonly ink: string; readonly weight: 400 | 600 } =>
  isClear(row) || row.low === null ? { ink: 'ink', weight: 600 } : { ink: 'ink-quiet', weight: 400 }

function wide(options: PointOptions): Drawing {
  const { rows } = options
  const { lines, height } = linesOf(rows)
  const step = rows.some(({ under }) => under !== '') ? 40 : 28
  const [top, left, right] = [54, 262, 566]
  const bottom = top + height * step
  const domain = domainOf(rows)
  const at = linear(domain, [left, right])
  const headings = headingsOf(lines).map(({ y, heading }) => lettering(0, top + (y + 0.5) * step + 5, heading, { size: 14.5, weight: 600 }))
  const placed = rowsOf(lines).map((row) => {
    const y = top + (row.y + 0.5) * step
    const name = row.under === ''
      ? lettering(left - 16, y + 5, fitted(row.label, left - 20, 14), { size: 14, anchor: 'end' })
      : lettering(left - 16, y - 2, fitted(row.label, left - 20, 14), { size: 14, anchor: 'end' }) + lettering(left - 16, y + 14, fitted(row.under, left - 20, 12.5), { ink: 'ink-quiet', size: 12.5, anchor: 'end' })
    return name + marksOf(row, at, y) + lettering(right + 14, y + 4.5, row.figure, { size: 13, ...weightOf(row) }) + lettering(right + 170, y + 4.5, row.verdict, { size: 13, ...weightOf(row) })
  })
  return drawing(860, bottom + 8, axisMarks(domain, at, [top, bottom], options, 6) + endsOf(at(0), top - 34, options.ends) + headings.join('') + placed.join(''))
}

/** For a phone: name and figure stand above the interval. */
function narrow(options: PointOptions): Drawing {
  const { rows } = options
  const { lines, height } = linesOf(rows, 0.65, 0.25)
  const [step, top, width] = [58, 54, 328]
  const bottom = top + height * step
  const domain = domainOf(rows)
  const at = linear(domain, [10, width - 10])
  const headings = headingsOf(lines).map(({ y, heading }) => lettering(0, top + y * step + 24, heading, { size: 15.5, weight: 600 }))
  const placed = rowsOf(lines).map((row) => {
    const y = top + row.y * step
    return (
      lettering(0, y + 14, fitted(row.label, width - 130, 14), { ink: 'ink ink-halo', size: 14 }) +
      lettering(width, y + 14, row.figure, { size: 13, anchor: 'end', weight: weightOf(row).weight, ink: `${weightOf(row).ink} ink-halo` }) +
      (row.under === '' ? '' : lettering(0, y + 30, fitted(row.under, width, 12.5), { ink: 'ink-quiet ink-halo', size: 12.5 })) +
      marksOf(row, at, y + 42)
    )
  })
  const labels = lettering(at(domain[0]), top - 34, `← ${options.ends.lower}`, { size: 13 }) + lettering(width, top - 34, `${options.ends.higher} →`, { size: 13, anchor: 'end' })
  const axis = axisMarks(domain, at, [top, bottom], options, 4)
  return drawing(width, bottom + 6, axis + labels + headings.join('') + placed.join(''))
}
