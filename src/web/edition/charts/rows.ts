import type { EditionUnit } from '../../../domain/edition.ts'
import type { Language } from '../../../domain/text.ts'
import type { Scale } from '../../charts/scale.ts'
import { fitted, wrapped } from '../../charts/text-width.ts'
import { lettering, line } from '../../charts/write.ts'
import { axisText } from '../units.ts'
import type { Axis } from './axis.ts'

/** The size that the name of a row is set in, and from one of its lines to the next. */
export const [nameSize, nameLine] = [14, 17] as const

/** A row's name broken into lines no wider than so many points; a word that is wider is cut. */
export const nameLines = (title: string, most: number): readonly string[] =>
  wrapped(title, most, nameSize).map((name) => fitted(name, most, nameSize))

/** The name of a row: over its marks on a phone, else ending at `x`; `y` is its first line. */
export const rowName = (names: readonly string[], x: number, y: number, isNarrow: boolean): string =>
  names
    .map((name, i) =>
      lettering(isNarrow ? 0 : x, y + i * nameLine, name, { size: nameSize, anchor: isNarrow ? 'start' : 'end' }),
    )
    .join('')

interface Grid {
  readonly axis: Axis
  readonly at: Scale
  readonly unit: EditionUnit
  readonly language: Language
  readonly isNarrow: boolean
  /** The value with the strong line. */
  readonly origin: number
}

/** Lines from top to bottom at the ticks of an axis that lies, each with its value over it. */
export const gridDown = ({ axis, at, unit, language, isNarrow, origin }: Grid, top: number, bottom: number): string =>
  axis
    .ticks(isNarrow ? 3 : 6)
    .map(
      (tick) =>
        line(tick === origin ? 'rule-axis' : 'rule-grid', at(tick), top, at(tick), bottom) +
        lettering(at(tick), top - 8, axisText(tick, unit, language), {
          ink: 'ink-quiet',
          size: 13,
          anchor: isNarrow && at(tick) < 20 ? 'start' : 'middle',
        }),
    )
    .join('')
