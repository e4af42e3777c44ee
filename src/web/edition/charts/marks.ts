import { fitted, textWidth } from '../../charts/text-width.ts'
import { circle, diamond, element, lettering, line } from '../../charts/write.ts'

/** How the first, second … group or series is drawn: by shape first, so that it holds in greyscale. A fifth begins anew. */
interface Look {
  readonly rule: string
  readonly ink: string
  readonly dashes: string | undefined
  /** Of a bar. */
  readonly fill: string
  readonly mark: (x: number, y: number, r: number) => string
}

const square =
  (ink: string) =>
  (x: number, y: number, r: number): string =>
    element('rect', { class: ink, x: x - r * 0.85, y: y - r * 0.85, width: r * 1.7, height: r * 1.7 })

const looks: readonly [Look, Look, Look, Look] = [
  { rule: 'rule-a', ink: 'ink-a', dashes: undefined, fill: 'ink-a', mark: (x, y, r) => circle('ink-a', x, y, r) },
  { rule: 'rule-b', ink: 'ink-b', dashes: '7 3', fill: 'open-b', mark: (x, y, r) => diamond('open-b', x, y, r + 0.6) },
  { rule: 'rule-quiet', ink: 'ink-quiet', dashes: '2 3', fill: 'fill-other', mark: square('ink-quiet') },
  {
    rule: 'rule-quiet',
    ink: 'ink-quiet',
    dashes: '9 3 2 3',
    fill: 'ink-faint',
    mark: (x, y, r) => circle('open-a', x, y, r),
  },
]

export const lookOf = (place: number): Look => looks[place % looks.length] ?? looks[0]

/** An interval lying or standing, and an arrow where it runs beyond the axis. */
export const spanAcross = (
  rule: string,
  ink: string,
  from: number,
  to: number,
  y: number,
  off: { readonly low: boolean; readonly high: boolean },
): string =>
  line(rule, from, y, to, y) + (off.low ? arrow(ink, from, y, -1) : '') + (off.high ? arrow(ink, to, y, 1) : '')

const arrow = (ink: string, x: number, y: number, way: 1 | -1): string =>
  element('path', {
    class: ink,
    d: `M${Math.round((x + 7 * way) * 10) / 10} ${Math.round(y * 10) / 10}l${-8 * way}-4v8z`,
  })

/** A line of names with their signs over a drawing, broken where it is full; as high as it needs, 0 for a single one. */
export function legend(
  names: readonly string[],
  width: number,
  signOf: (place: number, x: number, y: number) => string,
): { readonly svg: string; readonly height: number } {
  if (names.length < 2) return { svg: '', height: 0 }
  let [x, y] = [0, 0]
  const svg = names.map((long, place) => {
    const name = fitted(long, width - 52, 13.5)
    const wide = 30 + textWidth(name, 13.5) + 22
    if (x > 0 && x + wide - 22 > width) [x, y] = [0, y + 22]
    const item = signOf(place, x, y + 10) + lettering(x + 30, y + 15, name, { size: 13.5 })
    x += wide
    return item
  })
  return { svg: svg.join(''), height: y + 30 }
}

/** A drawing moved down so far. */
export const lowered = (inside: string, by: number): string =>
  by === 0 ? inside : element('g', { transform: `translate(0 ${by})` }, inside)
