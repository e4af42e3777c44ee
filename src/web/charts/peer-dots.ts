import type { Drawing, Sheet } from '../picture.ts'
import { ticksWithin } from './scale.ts'
import { fitted, textWidth } from './text-width.ts'
import { circle, diamond, drawing, element, lettering, line } from './write.ts'

export interface PeerDot {
  readonly label: string
  /** Stands beside the name in quiet: its population. */
  readonly size: string
  readonly count: number
  /** At most: more than `count` where the number is uncertain. */
  readonly most: number
  /** The number as it is written beside the mark. */
  readonly figure: string
  readonly self: boolean
}

/** One row a municipality in the order given, a mark at its count from 0; never ordered by rank. */
export const peerDots = (words: Omit<Sheet, 'wide' | 'narrow'>, rows: readonly PeerDot[]): Sheet => ({
  ...words,
  wide: drawn(rows, 860),
  narrow: drawn(rows, 340),
})

const rowHeight = 20
const top = 26

function drawn(rows: readonly PeerDot[], width: number): Drawing {
  const room = width < 500 ? 158 : 260
  const sizeRoom = Math.max(...rows.map(({ size }) => textWidth(size, 12))) + 16
  const labelRoom = Math.min(room, Math.max(...rows.map(({ label, self }) => textWidth(label, 12.5, self ? 600 : 400))) + sizeRoom + 8)
  const left = labelRoom + 16
  const right = width - 46
  const highest = Math.max(4, ...rows.map(({ most }) => most))
  const x = (count: number): number => left + ((right - left) * count) / highest
  const bottom = top + rows.length * rowHeight
  // No more steps than there are whole numbers: no tick at a half.
  const axis = ticksWithin([0, highest], Math.min(8, highest)).map(
    (tick) => line(tick === 0 ? 'rule-axis' : 'rule-grid', x(tick), top - 4, x(tick), bottom) + lettering(x(tick), top - 10, String(tick), { ink: 'ink-quiet', size: 12, anchor: 'middle' }),
  )
  const marks = rows.map((row, i) => {
    const y = top + (i + 0.5) * rowHeight
    const band = row.self ? element('rect', { class: 'wash-a', x: 0, y: y - rowHeight / 2, width, height: rowHeight }) : ''
    const weight = row.self ? 600 : 400
    const name = lettering(4, y + 4.4, fitted(row.label, labelRoom - sizeRoom - 4, 12.5, weight), { ink: row.self ? 'ink-a' : 'ink', weight })
    const size = lettering(labelRoom, y + 4.4, row.size, { ink: 'ink-quiet', size: 12, anchor: 'end' })
    return band + name + size + reach(row, x, y) + sign(row, x(row.count), y) + lettering(x(row.most) + 10, y + 4.4, row.figure, { ink: row.self ? 'ink-a' : 'ink-quiet', size: 12, weight })
  })
  return drawing(width, bottom + 6, axis.join('') + marks.join(''))
}

/** An uncertain number reaches from the least it can be to the most. */
const reach = ({ count, most }: PeerDot, x: (count: number) => number, y: number): string =>
  most > count ? line('rule-quiet', x(count), y, x(most), y, { 'stroke-dasharray': '3 3', 'stroke-width': 1.6 }) : ''

const sign = ({ self, count, most }: PeerDot, x: number, y: number): string => (self ? circle(most > count ? 'open-a' : 'ink-a', x, y, 5) : diamond('open-b', x, y, 5))
