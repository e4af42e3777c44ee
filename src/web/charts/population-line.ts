import type { Drawing, Sheet } from '../picture.ts'
import { textWidth } from './text-width.ts'
import { circle, drawing, element, lettering, line, path } from './write.ts'

interface Point {
  readonly year: number
  readonly people: number
}

export interface PopulationLines {
  /** In each year's own borders; an unbroken run of years with the same borders is one line. */
  readonly runs: readonly (readonly Point[])[]
  /** In today's borders, an unbroken run of years a line; empty where they are the same. */
  readonly today: readonly (readonly Point[])[]
  /** Years on 1 January of which the borders became others, with a word of two on how. */
  readonly changes: readonly { readonly year: number; readonly text: string }[]
}

const height = 236
const [top, bottom] = [44, height - 26]

/**
 * Population over years as lines from 0, the ends written out. Where the borders changed, the line breaks at a marked
 * rule; the dashed line is the same area all along.
 */
export const populationLine = (words: Omit<Sheet, 'wide' | 'narrow'>, lines: PopulationLines, whole: (value: number) => string): Sheet => ({
  ...words,
  wide: drawn(lines, whole, 860),
  narrow: drawn(lines, whole, 340),
})

function drawn({ runs, today, changes }: PopulationLines, whole: (value: number) => string, width: number): Drawing {
  const points = [...runs.flat(), ...today.flat()]
  const years = points.map(({ year }) => year)
  const [first, last] = [Math.min(...years), Math.max(...years, Math.min(...years) + 1)]
  const step = stepFor(Math.max(1, ...points.map(({ people }) => people)))
  const most = Math.ceil(Math.max(1, ...points.map(({ people }) => people)) / step) * step
  const left = Math.max(...[0, most].map((value) => textWidth(whole(value), 12))) + 12
  const right = width - 20
  const x = (year: number): number => left + ((right - left) * (year - first)) / (last - first)
  const y = (people: number): number => bottom - ((bottom - top) * people) / most
  const at = ({ year, people }: Point): readonly [number, number] => [x(year), y(people)]
  const levels = Array.from({ length: most / step + 1 }, (_, i) => i * step)
  const grid = levels.map((value) => line(value === 0 ? 'rule-axis' : 'rule-grid', left, y(value), right, y(value)) + lettering(left - 8, y(value) + 4, whole(value), { ink: 'ink-quiet', size: 12, anchor: 'end' }))
  const axis = yearTicks(first, last, width).map((year) => lettering(x(year), height - 8, String(year), { ink: 'ink-quiet', size: 12, anchor: year === first ? 'start' : year === last ? 'end' : 'middle' }))
  const marks = changes.map(({ year, text }, i) => {
    const baseline = 12 + (i % 2) * 15
    return line('rule-quiet', x(year), baseline + 4, x(year), bottom, { 'stroke-dasharray': '2 3' }) + lettering(x(year) + (x(year) > width / 2 ? -4 : 4), baseline, text, { ink: 'ink-quiet', size: 12, anchor: x(year) > width / 2 ? 'end' : 'start' })
  })
  const own = runs.map((run) => (run.length > 1 ? path('rule-a', run.map(at)) : run.map((point) => circle('ink-a', ...at(point), 2.6)).join('')))
  const moved = today.map((run) => (run.length > 1 ? dashed(run.map(at)) : ''))
  const spine = today.length > 0 ? today.flat() : runs.flat()
  return drawing(width, height, [...grid, ...axis, ...marks, ...moved, ...own, ends(spine, at, whole, today.length > 0)].join(''))
}

const dashed = (points: readonly (readonly [number, number])[]): string =>
  element('path', { class: 'rule-quiet', 'stroke-dasharray': '5 3', d: `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}` })

/** The first and last figure, above their points. */
function ends(points: readonly Point[], at: (point: Point) => readonly [number, number], whole: (value: number) => string, isMoved: boolean): string {
  const [start, end] = [points[0], points.at(-1)]
  if (!start || !end) return ''
  const written = (point: Point, anchor: 'start' | 'end'): string => {
    const [px, py] = at(point)
    return circle(isMoved && anchor === 'start' ? 'ink-quiet' : 'ink-a', px, py, 4) + lettering(px + (anchor === 'start' ? -2 : 4), py - 9, whole(point.people), { ink: isMoved && anchor === 'start' ? 'ink-quiet' : 'ink-a', weight: 600, anchor })
  }
  return start === end ? written(start, 'start') : written(start, 'start') + written(end, 'end')
}

/** A round step that gives three to five levels. */
function stepFor(highest: number): number {
  const size = 10 ** Math.floor(Math.log10(highest / 3))
  return [1, 2, 2.5, 5, 10].map((times) => times * size).find((step) => highest / step <= 4.2 && Number.isInteger(step)) ?? Math.max(1, 10 * size)
}

function yearTicks(first: number, last: number, width: number): readonly number[] {
  const step = [1, 2, 5, 10, 20].find((size) => (last - first) / size <= (width < 500 ? 4 : 9)) ?? 20
  const round = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => year % step === 0 && year - first > step * 0.7 && last - year > step * 0.7)
  return [first, ...round, last]
}
