import type { Drawing } from '../picture.ts'
import { linear, logarithmic, ticksWithin } from './scale.ts'
import { fitted, textWidth } from './text-width.ts'
import { circle, diamond, drawing, element, lettering, line } from './write.ts'

export interface NeedPoint {
  readonly name: string
  /** What need is ranked by. */
  readonly need: number
  /** How many; or that it is only on lists that are not counted, or not known. */
  readonly participations: number | 'apart' | 'unknown'
  readonly isHigh: boolean
  /** Its name stands beside it. */
  readonly isNamed: boolean
}

export interface ScatterWords {
  readonly axis: string
  /** What the columns beside the scale are called. */
  readonly beside: Readonly<Record<'apart' | 'unknown', string>>
  /** A value on the axis of need, as it is told. */
  readonly value: (need: number) => string
  /** Which end is most need, and stands at the top. */
  readonly most: 'high' | 'low'
}

const height = 520
const [top, bottom] = [14, height - 44]
const lineHeight = 14

export interface Scatter extends Drawing {
  /** Names that found no room. */
  readonly unnamed: number
}

/** Need upwards, participation across: a mark where the figures are, never moved. Those without a number stand in columns beside the scale. */
export function needScatter(points: readonly NeedPoint[], words: ScatterWords, width: number): Scatter {
  const values = points.map(({ need }) => need)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const named = points.filter(({ isNamed }) => isNamed)
  // Ratios lie close at one end: for them the same distance is the same factor.
  const isRatio = least > 0
  const ticks = isRatio ? roundWithin(least, most) : ticksWithin([least, most], 5)
  const axisRoom = Math.max(0, ...ticks.map((tick) => textWidth(words.value(tick), 12))) + 10
  const nameRoom = named.length === 0 ? 12 : Math.min(width < 500 ? 92 : 150, Math.max(...named.map(({ name }) => textWidth(name, 12)))) + 26
  const columns = (['apart', 'unknown'] as const).filter((kind) => points.some(({ participations }) => participations === kind))
  // On a narrow screen each word has a line of its own.
  const namesOf = (kind: 'apart' | 'unknown'): readonly string[] => (width < 500 ? words.beside[kind].split(' ') : [words.beside[kind]])
  const columnRoom = Math.max(width < 500 ? 30 : 44, ...columns.flatMap(namesOf).map((name) => textWidth(name, 12) + 8))
  const [left, right] = [axisRoom + nameRoom, width - columnRoom * columns.length - 14]
  const middleOf = (kind: 'apart' | 'unknown'): number => width - columnRoom * (columns.length - columns.indexOf(kind) - 0.5)
  const highest = Math.max(2, ...points.map(({ participations }) => (typeof participations === 'number' ? participations : 0)))
  const x = linear([0, highest], [left, right])
  const ends = words.most === 'high' ? ([bottom - 6, top + 6] as const) : ([top + 6, bottom - 6] as const)
  const y = isRatio ? logarithmic([least, most], ends) : linear([least, most], ends)
  const at = ({ participations, need }: NeedPoint): readonly [number, number] => [typeof participations === 'number' ? x(participations) : middleOf(participations), y(need)]
  const grid = [
    ...ticks.map((tick) => line('rule-grid', axisRoom, y(tick), width, y(tick)) + lettering(axisRoom - 8, y(tick) + 4, words.value(tick), { ink: 'ink-quiet', size: 12, anchor: 'end' })),
    ...ticksWithin([0, highest], Math.min(highest, width < 500 ? 5 : 10)).filter(Number.isInteger).map((tick) => line(tick === 0 ? 'rule-axis' : 'rule-grid', x(tick), top, x(tick), bottom) + lettering(x(tick), bottom + 17, String(tick), { ink: 'ink-quiet', size: 12, anchor: 'middle' })),
    lettering((left + right) / 2, height - 8, words.axis, { ink: 'ink-quiet', size: 12, anchor: 'middle' }),
    ...columns.map((kind) => element('rect', { class: 'wash-a', x: middleOf(kind) - columnRoom / 2 + 2, y: top, width: columnRoom - 4, height: bottom - top }) + namesOf(kind).map((name, i) => lettering(middleOf(kind), bottom + 17 + 14 * i, name, { ink: 'ink-quiet', size: 12, anchor: 'middle' })).join('')),
  ]
  const others = points.filter(({ isHigh }) => !isHigh).map((point) => circle('open-a', ...at(point), 2.6))
  const high = points.filter(({ isHigh }) => isHigh).map((point) => diamond('open-b', ...at(point), 4.6))
  const { labels, unnamed } = namesBeside(named, y, left, nameRoom)
  return { ...drawing(width, height, [...grid, ...others, ...labels, ...high].join('')), unnamed }
}

/** Round figures on a scale of factors, not too near each other. */
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

/** Names left of the column of nil, spread so that none covers another, each with a line to its mark. */
function namesBeside(named: readonly NeedPoint[], y: (need: number) => number, left: number, room: number): { labels: readonly string[]; unnamed: number } {
  const most = Math.floor((bottom - top) / lineHeight)
  const shown = named.toSorted((a, b) => y(a.need) - y(b.need)).slice(0, most)
  const places: number[] = []
  for (const { need } of shown) places.push(Math.max(y(need), (places.at(-1) ?? top - lineHeight) + lineHeight))
  // Pushed down past the end, they are pushed up again from below.
  for (let i = places.length - 1, limit = bottom; i >= 0; i--, limit -= lineHeight) places[i] = Math.min(places[i] ?? limit, limit)
  const labels = shown.map(({ name, need }, i) => {
    const place = places[i] ?? 0
    return line('rule-faint', left - 18, place, left - 4, y(need)) + lettering(left - 21, place + 4, fitted(name, room - 24, 12), { size: 12, anchor: 'end' })
  })
  return { labels, unnamed: named.length - shown.length }
}
