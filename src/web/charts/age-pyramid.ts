import type { Drawing, Sheet } from '../picture.ts'
import { linear, ticksWithin } from './scale.ts'
import { textWidth } from './text-width.ts'
import { drawing, element, lettering, line, path } from './write.ts'

export interface AgeBars {
  /** What each group is called, the youngest first. */
  readonly labels: readonly string[]
  /** People by group now: filled bars. */
  readonly now: readonly number[]
  /** People by group then: a line around. */
  readonly then: readonly number[]
}

const rowHeight = 11
const [top, foot] = [6, 22]

/** One bar a group, the youngest at the bottom, from 0: filled for now, the outline of then drawn over. */
export const agePyramid = (
  words: Omit<Sheet, 'wide' | 'narrow'>,
  bars: AgeBars,
  whole: (value: number) => string,
): Sheet => ({
  ...words,
  wide: drawn(bars, whole, 620),
  narrow: drawn(bars, whole, 340),
})

function drawn({ labels, now, then }: AgeBars, whole: (value: number) => string, width: number): Drawing {
  const left = Math.max(...labels.map((label) => textWidth(label, 11))) + 10
  const most = Math.max(1, ...now, ...then)
  const right = width - Math.max(14, textWidth(whole(most), 12) / 2)
  const x = linear([0, most], [left, right])
  const bottom = top + labels.length * rowHeight
  const y = (group: number): number => bottom - group * rowHeight
  const axis = ticksWithin([0, most], width < 500 ? 3 : 6)
    .filter(Number.isInteger)
    .map(
      (tick) =>
        line(tick === 0 ? 'rule-axis' : 'rule-grid', x(tick), top, x(tick), bottom) +
        lettering(x(tick), bottom + 15, whole(tick), { ink: 'ink-quiet', size: 12, anchor: 'middle' }),
    )
  const bar = (value: number, group: number): string =>
    element('rect', {
      class: 'fill-other',
      x: left,
      y: y(group + 1) + 1,
      width: Math.max(0, x(value) - left),
      height: rowHeight - 2,
    })
  // Every other group is named: the names would stand on each other.
  const names = labels.map((label, group) =>
    group % 2 === 0 ? lettering(left - 6, y(group) - 1.5, label, { ink: 'ink-quiet', size: 11, anchor: 'end' }) : '',
  )
  const outline = then.flatMap((value, group): readonly (readonly [number, number])[] => [
    [x(value), y(group)],
    [x(value), y(group + 1)],
  ])
  return drawing(
    width,
    bottom + foot,
    [...axis, ...now.map(bar), path('rule-a', [[left, y(0)], ...outline, [left, y(labels.length)]]), ...names].join(''),
  )
}
