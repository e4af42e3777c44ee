import type { Drawing } from '../picture.ts'
import { linear, type Scale, ticksWithin } from './scale.ts'
import { textWidth } from './text-width.ts'
import { circle, drawing, element, lettering, line, path } from './write.ts'

/** A year's difference between two groups, with its interval and how it is written. */
export interface TrendYear {
  readonly year: number
  readonly difference: number
  /** Null where no interval can be computed: the dot stands alone. */
  readonly low: number | null
  readonly high: number | null
  /** "−2,1". */
  readonly figure: string
  /** How many lists it rests on. */
  readonly lists: string
  readonly isClear: boolean
}

/** The change for each year that passes, with its interval; drawn through the point (`x`, `y`). */
export interface TrendSlope {
  readonly x: number
  readonly y: number
  readonly slope: number
  readonly low: number
  readonly high: number
  /** Whether the interval is clear of 0: a whole line, else a dashed one. */
  readonly isClear: boolean
}

export interface TrendOptions {
  readonly years: readonly TrendYear[]
  /** First and last year asked about: years without lists stand as gaps. */
  readonly from: number
  readonly to: number
  readonly slope: TrendSlope | null
  /** The difference in one and the same scheme, year by year: what the trend is made of. */
  readonly within: readonly { readonly name: string; readonly years: readonly { readonly year: number; readonly difference: number }[] }[]
  readonly points: (share: number) => string
  readonly words: {
    /** At the line at 0, and on each side of it. */
    readonly above: string
    readonly below: string
    /** Before the row of counts under the years. */
    readonly lists: string
    /** Where a year has none. */
    readonly none: string
  }
}

/** The difference each year as a dot with its interval around a line at 0, and the trend through them. */
export function trendDrawings(options: TrendOptions): { readonly wide: Drawing; readonly narrow: Drawing } {
  return { wide: sized(options, 860), narrow: sized(options, 328) }
}

function sized({ years, from, to, slope, within, points, words }: TrendOptions, width: number): Drawing {
  const isNarrow = width < 500
  const [left, right, top, bottom] = [isNarrow ? 36 : 64, width - (isNarrow ? 12 : 20), 34, isNarrow ? 292 : 316]
  const domain = domainOf(years, within.flatMap((run) => run.years), slope ? [from, to].flatMap((year) => [slope.low, slope.high].map((of) => slope.y + of * (year - slope.x))) : [])
  const up = linear(domain, [bottom, top])
  const pad = (right - left) / (2 * Math.max(1, to - from + 1))
  const across = linear([from, to], [left + pad, right - pad])
  const size = isNarrow || to - from > 15 ? 12 : 13.5
  const all = Array.from({ length: to - from + 1 }, (_, i) => from + i)
  const every = Math.max(1, Math.ceil((all.length * (isNarrow ? 32 : 38)) / (right - left)))
  const byYear = new Map(years.map((one) => [one.year, one]))
  const grid = ticksWithin(domain, isNarrow ? 4 : 5).map(
    (tick) => line(tick === 0 ? 'rule-axis' : 'rule-grid', left, up(tick), right, up(tick)) + lettering(left - 8, up(tick) + 4, points(tick), { ink: 'ink-quiet', size, anchor: 'end' }),
  )
  const sides = lettering(left, top - 16, `↑ ${words.above}`, { size }) + lettering(left, bottom + 24, `↓ ${words.below}`, { size })
  const foot = all.map((year, i) => {
    const one = byYear.get(year)
    return (
      (i % every === 0 ? lettering(across(year), bottom + 48, String(year), { ink: one ? 'ink' : 'ink-quiet', size, anchor: 'middle' }) : '') +
      lettering(across(year), bottom + 66, one ? one.lists : words.none, { ink: 'ink-quiet', size, anchor: 'middle' })
    )
  })
  const title = lettering(isNarrow ? 0 : left, bottom + 84, words.lists, { ink: 'ink-quiet', size })
  const hasFigures = 2 * pad >= 44
  const dots = years.map((one, i) => yearMarks(one, across(one.year), up, domain, hasFigures ? 6 : one.difference < domain[0] || one.difference > domain[1] ? (i % 2) * 15 + 6 : null, size))
  const trend = slope ? slopeMarks(slope, [from, to], across, up) : ''
  const runs = within.map(({ name, years: of }) => ({ name, at: of.map(({ year, difference }): Point => [across(year), up(difference)]) }))
  const schemes = runs.map(({ at }) => path('rule-faint', at) + at.map(([x, y]) => circle('ink-faint', x, y, 2.4)).join(''))
  const taken = years.map(({ year, low, high, difference }): Box => {
    const x = across(year)
    return [x - 7, up(Math.min(domain[1], high ?? difference)) - size - 8, x + (hasFigures ? 44 : 7), up(Math.max(domain[0], low ?? difference)) + 7]
  })
  const names = runNames(runs, taken, [left, right])
  const frame = slope ? element('clipPath', { id: 'frame' }, element('rect', { x: left, y: top - 6, width: right - left, height: bottom - top + 12 })) : ''
  return drawing(width, bottom + 92, frame + grid.join('') + (trend && element('g', { 'clip-path': 'url(#frame)' }, trend)) + schemes.join('') + names + dots.join('') + sides + foot.join('') + title)
}

/** An interval this many times as wide as the middle one does not decide the axis: it ends in an arrow at its edge. */
const tooWide = 4

/** From the lowest limit to the highest, 0 always within, with a little air. */
function domainOf(told: readonly TrendYear[], also: readonly { readonly difference: number }[], wedge: readonly number[]): readonly [number, number] {
  const years = told.map(({ difference, low, high }) => ({ low: low ?? difference, high: high ?? difference }))
  const widths = years.filter(({ low, high }) => high > low).map(({ low, high }) => high - low).toSorted((x, y) => x - y)
  const most = tooWide * (widths[Math.floor(widths.length / 2)] ?? 0)
  const usual = years.filter(({ low, high }) => high - low <= most)
  const all = [0, ...usual.flatMap(({ low, high }) => [low, high])]
  const reach = [Math.min(...all), Math.max(...all)] as const
  // The wedge is shown whole unless it would press all else together.
  const furthest = Math.max(-reach[0], reach[1])
  const within = [...also.map(({ difference }) => difference).filter((difference) => Math.abs(difference) <= furthest * 1.5), ...wedge.filter((end) => Math.abs(end) <= furthest * 2.5)]
  const [low, high] = [Math.min(...reach, ...within), Math.max(...reach, ...within)]
  const air = Math.max(0.005, (high - low) * 0.06)
  return [low - air, high + air]
}

/** A year's dot on its interval; what lies beyond the axis is an arrow at its edge, with the figure beside, so far up; null: not written. */
function yearMarks({ difference, figure, isClear, ...limits }: TrendYear, x: number, up: Scale, [least, most]: readonly [number, number], figureUp: number | null, size: number): string {
  const [low, high] = [limits.low ?? difference, limits.high ?? difference]
  const y = (value: number): number => up(Math.min(most, Math.max(least, value)))
  const arrow = (value: number, way: 1 | -1): string =>
    path('ink-a', [[x, y(value) + 7 * way], [x - 4, y(value) - way], [x + 4, y(value) - way]], 'Z')
  const isOff = difference < least || difference > most
  return (
    line('rule-a', x, y(low), x, y(high)) +
    (low < least ? arrow(low, 1) : '') +
    (high > most ? arrow(high, -1) : '') +
    (isOff ? '' : circle(isClear ? 'ink-a' : 'open-a', x, y(difference), 5)) +
    (figureUp !== null ? lettering(x + 9, y(difference) - figureUp, figure, { ink: 'ink ink-halo', size, weight: isClear ? 600 : 400 }) : '')
  )
}

/** The line, and between the steepest and the flattest it can be a wash: a trend that cannot be told opens both ways. */
function slopeMarks({ x, y, slope, low, high, isClear }: TrendSlope, [from, to]: readonly [number, number], across: Scale, up: Scale): string {
  const end = (year: number, of: number): readonly [number, number] => [across(year), up(y + of * (year - x))]
  const wash = path('wash-a', [end(from, low), [across(x), up(y)], end(to, low), end(to, high), [across(x), up(y)], end(from, high)], 'Z')
  const [start, stop] = [end(from, slope), end(to, slope)]
  return wash + line('rule-quiet', start[0], start[1], stop[0], stop[1], isClear ? { 'stroke-width': 2 } : { 'stroke-dasharray': '6 4' })
}

type Point = readonly [number, number]
/** Left, top, right, bottom. */
type Box = readonly [number, number, number, number]

const nameSize = 12

/** The name of each run at its last point, or before its first, where it hides nothing; a run without room goes unnamed. */
function runNames(runs: readonly { readonly name: string; readonly at: readonly Point[] }[], marks: readonly Box[], [least, most]: readonly [number, number]): string {
  const points = runs.flatMap(({ at }) => at.map(([x, y]): Box => [x - 3, y - 3, x + 3, y + 3]))
  const taken = [...marks, ...points]
  return runs
    .map(({ name, at }) => {
      const wide = textWidth(name, nameSize)
      const [first, last] = [at[0], at.at(-1)]
      const places = [...(last ? [[last[0] + 6, last[1] + 4] as const] : []), ...(first ? [[first[0] - 6 - wide, first[1] + 4] as const] : [])]
      const place = places.find(([x, y]) => x >= least && x + wide <= most && !taken.some((box) => meets([x, y - nameSize, x + wide, y + 3], box)))
      if (!place) return ''
      taken.push([place[0], place[1] - nameSize, place[0] + wide, place[1] + 3])
      return lettering(place[0], place[1], name, { ink: 'ink-quiet ink-halo', size: nameSize })
    })
    .join('')
}

const meets = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
