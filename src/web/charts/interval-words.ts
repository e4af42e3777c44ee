import { type Line, headingsOf } from './lines.ts'
import type { Scale } from './scale.ts'
import { fitted, textWidth } from './text-width.ts'
import { lettering, line } from './write.ts'

/** What either side of the line means, in a word or two. */
export interface Ends {
  readonly lower: string
  readonly higher: string
}

/** Lines down the drawing, each with its figure above; the one where both are alike is drawn as an axis. */
export const tickMarks = (
  ticks: readonly number[],
  { alike, at, top, bottom, figure }: {
    readonly alike: number
    readonly at: Scale
    readonly top: number
    readonly bottom: number
    readonly figure: (value: number) => string
  },
): string =>
  ticks
    .map(
      (tick) =>
        line(tick === alike ? 'rule-axis' : 'rule-grid', at(tick), top - 6, at(tick), bottom) +
        lettering(at(tick), top - 14, figure(tick), { ink: 'ink-quiet', size: 13, anchor: 'middle' }),
    )
    .join('')

/** "← lower | higher →" on either side of a place. */
export const endsAround = (x: number, y: number, { lower, higher }: Ends): string =>
  lettering(x - 8, y, `← ${lower}`, { size: 13, anchor: 'end' }) + lettering(x + 8, y, `${higher} →`, { size: 13 })

/** A figure is bold where its interval is clear, else quiet. */
export const inkOf = (isClear: boolean): { readonly ink: string; readonly weight: 400 | 600 } =>
  isClear ? { ink: 'ink', weight: 600 } : { ink: 'ink-quiet', weight: 400 }

/** For a phone: the name to the left, in the room that the figure leaves, and the figure to the right. */
export function namedFigure(
  { name, figure, isClear }: { readonly name: string; readonly figure: string; readonly isClear: boolean },
  { y, width }: { readonly y: number; readonly width: number },
): string {
  const { ink, weight } = inkOf(isClear)
  const room = textWidth(figure, 13, weight) + 10
  return (
    lettering(0, y, fitted(name, width - room, 14), { size: 14 }) +
    lettering(width, y, figure, { size: 13, anchor: 'end', weight, ink })
  )
}

/** Headings over runs of rows, each at the height that its line gives. */
export const headingsAt = <Row>(lines: readonly Line<Row>[], heightOf: (y: number) => number, size: number): string =>
  headingsOf(lines)
    .map(({ y, heading }) => lettering(0, heightOf(y), heading, { size, weight: 600 }))
    .join('')
