import type { Drawing } from '../picture.ts'
import { linear, logarithmic, type Scale, ticksWithin } from './scale.ts'
import { swarmOf } from './swarm.ts'
import { textWidth } from './text-width.ts'
import { circle, diamond, drawing, lettering, line } from './write.ts'

export interface NeedPoint {
  /** What need is ranked by. */
  readonly need: number
  /** The row it lies in: a place in `rows`. */
  readonly row: number
  readonly isHigh: boolean
  /** Its number in the list of those with great need on no list; null without. */
  readonly number: number | null
}

export interface ScatterRow {
  readonly title: string
  /** How many lie in it, in words. */
  readonly count: string
}

export interface ScatterWords {
  readonly rows: readonly ScatterRow[]
  /** What the values are, under their axis. */
  readonly axis: string
  /** Said at the end of the axis where need is greatest. */
  readonly most: string
  /** Which end of the values is most need. */
  readonly mostIs: 'high' | 'low'
  /** A value on the axis, as it is told. */
  readonly value: (need: number) => string
}

const radii = { wide: 3.6, narrow: 2.7, numbered: 8.5 } as const
const [size, small] = [12.5, 12] as const

/** Whether the scale of such values is one of factors, the same distance for half as for double: where all are above 0 and lie apart. */
export function isByFactors(values: readonly number[]): boolean {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return least > 0 && most / least > 2.5 && most / least < 30
}

/**
 * Need across, larger values to the right, and a row for each way of standing to the lists. Marks lie at their value and are moved
 * up or down in their row so that none covers another. A few have the number they have in the list.
 */
export function needScatter(points: readonly NeedPoint[], words: ScatterWords, width: number): Drawing {
  const isNarrow = width < 500
  const radius = isNarrow ? radii.narrow : radii.wide
  const labelRoom = isNarrow
    ? 0
    : Math.max(0, ...words.rows.flatMap(({ title, count }) => [textWidth(title, size), textWidth(count, small)])) + 18
  const [left, right] = [labelRoom + radii.numbered + 6, width - radii.numbered - 8]
  const { x, ticks } = across(
    points.map(({ need }) => need),
    [left, right],
    isNarrow ? 4 : 8,
    words.value,
  )
  const marks: string[] = []
  const labels: string[] = []
  let top = 22
  for (const [row, { title, count }] of words.rows.entries()) {
    const own = points.filter((point) => point.row === row)
    const placed = own.map(({ need, number }) => ({
      x: x(need),
      radius: (number === null ? radius : radii.numbered) + 0.7,
    }))
    const { offsets, reach } = swarmOf(placed)
    const above = isNarrow ? 20 : 0
    const height = Math.max(isNarrow ? 12 : 38, 2 * reach + 10)
    const middle = top + above + height / 2
    labels.push(line('rule-grid', 0, top, width, top))
    labels.push(
      ...(isNarrow
        ? [lettering(0, top + 15, `${title}: ${count}`, { ink: 'ink ink-halo', size: small, weight: 600 })]
        : [
            lettering(0, middle - 2, title, { size, weight: 600 }),
            lettering(0, middle + 14, count, { ink: 'ink-quiet', size: small }),
          ]),
    )
    for (const [i, { isHigh, number }] of own.entries()) {
      const [at, y] = [placed[i]?.x ?? 0, middle + (offsets[i] ?? 0)]
      if (number !== null)
        marks.push(
          circle('open-b', at, y, radii.numbered) +
            lettering(at, y + 4, String(number), { size: 11, weight: 600, anchor: 'middle' }),
        )
      else marks.push(isHigh ? diamond('open-b', at, y, radius + 0.6) : circle('open-a', at, y, radius - 0.6))
    }
    top += above + height
  }
  const bottom = top
  const end = words.mostIs === 'low' ? ({ x: left, anchor: 'start' } as const) : ({ x: right, anchor: 'end' } as const)
  // A figure at the very edge is told within it.
  const inside = (tick: number): number => {
    const half = textWidth(words.value(tick), small) / 2
    return Math.max(half, Math.min(x(tick), width - half))
  }
  const frame = [
    ...ticks.map(
      (tick) =>
        line('rule-grid', x(tick), 22, x(tick), bottom) +
        lettering(inside(tick), bottom + 17, words.value(tick), { ink: 'ink-quiet', size: small, anchor: 'middle' }),
    ),
    line('rule-axis', isNarrow ? 0 : labelRoom, bottom, width, bottom),
    lettering(end.x, 13, words.most, { size: small, weight: 600, anchor: end.anchor }),
    lettering(isNarrow ? width / 2 : (left + right) / 2, bottom + 36, words.axis, { size: small, anchor: 'middle' }),
  ]
  return drawing(width, bottom + 42, [...frame, ...labels, ...marks].join(''))
}

/** Where each value stands, and the round figures told under the axis: no two so near that they run together. */
function across(
  values: readonly number[],
  [left, right]: readonly [number, number],
  about: number,
  told: (value: number) => string,
): { readonly x: Scale; readonly ticks: readonly number[] } {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const byFactors = isByFactors(values)
  const x = byFactors ? logarithmic([least, most], [left, right]) : linear([least, most], [left, right])
  const ticks: number[] = []
  let free = -Infinity
  for (const tick of byFactors ? roundWithin(least, most) : ticksWithin([least, most], about)) {
    const half = textWidth(told(tick), small) / 2 + 6
    if (x(tick) - half < free) continue
    ticks.push(tick)
    free = x(tick) + half
  }
  return { x, ticks }
}

/** Round figures on a scale of factors. */
function roundWithin(least: number, most: number): readonly number[] {
  const found: number[] = []
  for (let power = 10 ** Math.floor(Math.log10(least)); power <= most; power *= 10) {
    for (const times of [1, 1.5, 2, 3, 4, 5, 7]) {
      const value = Number((times * power).toPrecision(6))
      if (value >= least && value <= most) found.push(value)
    }
  }
  return found
}
