import type { Drawing } from '../picture.ts'
import { linear } from './scale.ts'
import { textWidth } from './text-width.ts'
import { circle, drawing, lettering, line, path } from './write.ts'

/** The part of the units, from those with least, that holds a part of the total; both 0–1. */
export interface LorenzPoint {
  readonly units: number
  readonly total: number
}

export interface LorenzOptions {
  /** From (0, 0) to (1, 1). */
  readonly points: readonly LorenzPoint[]
  /** The same as chance alone would spread it: dashed. */
  readonly chance: readonly LorenzPoint[]
  readonly percent: (share: number) => string
  readonly words: {
    readonly across: string
    readonly up: string
    /** Beside the diagonal. */
    readonly equal: string
    /** Beside the corner of the tenth with most: one line each. */
    readonly topTenth: readonly string[]
    /** Beside the flat part: one line each; empty when nobody has nothing. */
    readonly zeros: readonly string[]
  }
}

/** How unevenly a total is spread: the curve under the diagonal, with those who have nothing and the tenth with most marked. */
export function lorenzDrawings(options: LorenzOptions): { readonly wide: Drawing; readonly narrow: Drawing } {
  return { wide: sized(options, 720), narrow: sized(options, 328) }
}

function sized({ points, chance, percent, words }: LorenzOptions, width: number): Drawing {
  const isNarrow = width < 500
  const side = isNarrow ? 254 : 400
  const [left, top] = [isNarrow ? 50 : 58, isNarrow ? 34 : 38]
  const x = linear([0, 1], [left, left + side])
  const y = linear([0, 1], [top + side, top])
  const size = isNarrow ? 13 : 14
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (tick) =>
      line(tick === 0 ? 'rule-axis' : 'rule-grid', x(tick), y(0), x(tick), y(1)) +
      line(tick === 0 ? 'rule-axis' : 'rule-grid', x(0), y(tick), x(1), y(tick)) +
      lettering(x(tick), y(0) + 20, percent(tick), { ink: 'ink-quiet', size, anchor: 'middle' }) +
      lettering(x(0) - 8, y(tick) + 4, percent(tick), { ink: 'ink-quiet', size, anchor: 'end' }),
  )
  const curve = points.map(({ units, total }): readonly [number, number] => [x(units), y(total)])
  const below = totalAt(points, 0.9)
  const nothing = flatOf(points)
  const flat = Math.min(nothing, chance.length > 1 ? flatOf(chance) : nothing)
  const labels = isNarrow
    ? words.topTenth.map((text, i) => lettering(x(0) + 8, y(1) + 20 + i * 17, text, { size, weight: i === 0 ? 600 : 400 }))
    : words.topTenth.map((text, i) => lettering(x(1) + 18, (y(below) + y(1)) / 2 + i * 18, text, { size, weight: i === 0 ? 600 : 400 }))
  // Ends where the flat part of both curves ends, if there is room for it between the diagonal and there.
  const hasRoom = words.zeros.every((text) => textWidth(text, size) < x(flat) - x(0) - 40)
  const zeros = words.zeros.map((text, i, all) =>
    lettering(hasRoom ? x(flat) - 12 : x(0) + 34, y(0) - 10 - (all.length - 1 - i) * 17, text, { size, anchor: hasRoom ? 'end' : 'start' }),
  )
  const [dx, dy] = [x(0.42), y(0.42)]
  const equal = `<g transform="rotate(-45 ${dx.toFixed(1)} ${dy.toFixed(1)})">${lettering(dx, dy - 7, words.equal, { ink: 'ink-quiet', size, anchor: 'middle' })}</g>`
  return drawing(
    width,
    y(0) + (isNarrow ? 50 : 48),
    ticks.join('') +
      path('wash-a', [...curve, [x(0), y(0)]], 'Z') +
      line('rule-faint', x(0), y(0), x(1), y(1)) +
      (chance.length > 1 ? path('rule-quiet', chance.map(({ units, total }) => [x(units), y(total)] as const), '', { 'stroke-dasharray': '5 4' }) : '') +
      path('rule-a', curve) +
      line('rule-quiet', x(0.9), y(0), x(0.9), y(below)) +
      line('rule-axis', x(1) + 6, y(below), x(1) + 6, y(1)) +
      line('rule-quiet', x(0.9), y(below), x(1) + 6, y(below)) +
      circle('ink-a', x(0.9), y(below), 4.6) +
      (nothing > 0 ? circle('ink-a', x(nothing), y(0), 4.6) : '') +
      equal +
      labels.join('') +
      zeros.join('') +
      lettering(x(0), 16, `↑ ${words.up}`, { size }) +
      lettering(x(1), y(0) + 40, `${words.across} →`, { size, anchor: 'end' }),
  )
}

/** The share of the units that hold nothing. */
const flatOf = (points: readonly LorenzPoint[]): number => points.findLast(({ total }) => total === 0)?.units ?? 0

/** What the units up to a share hold, on the straight line between the points around it. */
function totalAt(points: readonly LorenzPoint[], units: number): number {
  const after = points.findIndex((point) => point.units >= units)
  const [a, b] = [points[after - 1], points[after]]
  if (!a || !b) return 0
  return b.units === a.units ? b.total : a.total + ((units - a.units) / (b.units - a.units)) * (b.total - a.total)
}
