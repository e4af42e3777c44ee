import type { Scale } from './scale.ts'
import { line } from './write.ts'

/** The part of a row's height that its marks stand in, from top to bottom. */
export type Span = readonly [number, number]

/**
 * Lines of an axis where names stand above their rows: drawn behind the marks of each row alone, so that no line goes
 * through a letter. `ticks` say which of them is the axis itself.
 */
export const rulesInRows = (
  ticks: readonly number[],
  { axis, at, spans }: { readonly axis: number; readonly at: Scale; readonly spans: readonly Span[] },
): string =>
  ticks
    .flatMap((tick) =>
      spans.map(([top, bottom]) => line(tick === axis ? 'rule-axis' : 'rule-grid', at(tick), top, at(tick), bottom)),
    )
    .join('')
