import type { ChartData, EditionFigure } from '../../../domain/edition.ts'
import { headingsOf, linesOf, rowsOf } from '../../charts/lines.ts'
import { fitted, textWidth } from '../../charts/text-width.ts'
import { drawing, lettering } from '../../charts/write.ts'
import type { Drawing } from '../../picture.ts'
import { type EditionWriter, figureInCell, isKnown } from '../written.ts'
import { type Axis, axisOf, finite } from './axis.ts'
import { legend, lookOf, lowered, spanAcross } from './marks.ts'
import { gridDown, nameLine, nameLines, nameSize, rowName } from './rows.ts'

type Intervals = Extract<ChartData, { readonly kind: 'intervals' }>

/** Rows of points on their intervals, a mark for each group, the values in columns to the right (under the name on a phone). */
export function intervalDrawings(
  data: Intervals,
  writer: EditionWriter,
): { readonly wide: Drawing; readonly narrow: Drawing } {
  const rows = data.rows.map(({ title, section, figures }) => ({
    title: title[writer.language],
    ...(section ? { group: section[writer.language] } : {}),
    figures: figures.map((id) => (id === null ? null : writer.figure(id))),
  }))
  const axis = axisOf(
    rows.flatMap((row) => row.figures.flatMap((figure) => figure ?? [])),
    data.unit,
    data.reference,
  )
  return { wide: sized(data, rows, axis, writer, 860), narrow: sized(data, rows, axis, writer, 328) }
}

interface Row {
  readonly title: string
  readonly group?: string
  readonly figures: readonly (EditionFigure | null)[]
}

/** Widths are about right: a name that ends at the axis must not begin outside the drawing. */
const slack = 1.06
/** From one mark of a row to the next. */
const markLine = 11

function sized(
  { unit, groups, reference }: Intervals,
  rows: readonly Row[],
  axis: Axis,
  writer: EditionWriter,
  width: number,
): Drawing {
  const { language } = writer
  const isNarrow = width < 500
  const valueOf = (figure: EditionFigure | null): string => (figure ? figureInCell(figure, language).text : '–')
  const columns = groups.map(
    (_, place) => Math.max(20, ...rows.map(({ figures }) => textWidth(valueOf(figures[place] ?? null), 13))) + 14,
  )
  const room = isNarrow ? width : Math.min(320, Math.max(120, ...rows.map(({ title }) => textWidth(title, nameSize) * slack + 18)))
  const most = isNarrow ? width : (room - 18) / slack
  const names = rows.map(({ title }) => nameLines(title, most))
  const values = columns.reduce((sum, one) => sum + one, 0)
  const [left, right] = isNarrow ? [8, width - values - 8] : [room, width - values - 12]
  const marks = Math.max(1, groups.length) * markLine
  const placed = rows.map((row, i) => {
    const lines = (names[i]?.length ?? 1) * nameLine
    return {
      ...row,
      names: names[i] ?? [],
      height: (isNarrow ? lines + marks + 10 : Math.max(lines, marks, 18) + 8) / 10,
    }
  })
  const { lines, height } = linesOf(placed, 2.6, 0.6)
  const top = 34
  const bottom = top + height * 10
  const at = axis.scale([left, right])
  const grid = gridDown({ axis, at, unit, language, isNarrow, origin: reference ?? 0 }, top - 6, bottom)
  const signs = columns.map((_, place) => lookOf(place).mark(columnEnd(columns, place, width) - 8, 16, 4.4))
  const headings = headingsOf(lines).map(({ y, heading }) =>
    lettering(0, top + y * 10 + 19, fitted(heading, width, 14.5, 600), { size: 14.5, weight: 600 }),
  )
  const drawn = rowsOf(lines).map((row) => {
    const from = top + row.y * 10
    const tall = row.height * 10
    const block = row.names.length * nameLine
    const nameAt = isNarrow ? from + 15 : from + (tall - block) / 2 + 13
    const first = isNarrow ? from + block + 10 : from + (tall - marks) / 2 + markLine / 2
    return (
      rowName(row.names, left - 14, nameAt, isNarrow) +
      groups
        .map((_, place) => marksOf(row.figures[place] ?? null, axis, at, first + place * markLine, place))
        .join('') +
      groups
        .map((_, place) =>
          lettering(
            columnEnd(columns, place, width),
            first + ((groups.length - 1) * markLine) / 2 + 4.5,
            valueOf(row.figures[place] ?? null),
            { ink: groups.length > 1 ? lookOf(place).ink : 'ink', size: 13, anchor: 'end' },
          ),
        )
        .join('')
    )
  })
  const key = legend(
    groups.map((group) => group[language]),
    width,
    (place, x, y) => lookOf(place).mark(x + 12, y, 4.4),
  )
  return drawing(
    width,
    Math.ceil(key.height + bottom + 8),
    key.svg + lowered(grid + signs.join('') + headings.join('') + drawn.join(''), key.height),
  )
}

const columnEnd = (columns: readonly number[], place: number, width: number): number =>
  width - columns.slice(place + 1).reduce((sum, one) => sum + one, 0)

/** A figure's mark on its interval; nothing where it is not known, for the column says so. */
function marksOf(
  figure: EditionFigure | null,
  axis: Axis,
  at: (value: number) => number,
  y: number,
  place: number,
): string {
  if (!figure || !isKnown(figure)) return ''
  const { value } = figure
  const [low, high] = [finite(figure.low), finite(figure.high)]
  const look = lookOf(place)
  const [from, to] = [axis.within(low ?? value), axis.within(high ?? value)]
  const span =
    low === null && high === null
      ? ''
      : spanAcross(look.rule, look.ink, at(from), at(to), y, {
          low: low !== null && low < from,
          high: high !== null && high > to,
        })
  return span + look.mark(at(value), y, 4.4)
}
