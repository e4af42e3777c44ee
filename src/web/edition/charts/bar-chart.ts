import type { ChartData, EditionFigure } from '../../../domain/edition.ts'
import type { Scale } from '../../charts/scale.ts'
import { textWidth } from '../../charts/text-width.ts'
import { drawing, element, lettering, line } from '../../charts/write.ts'
import type { Drawing } from '../../picture.ts'
import { type EditionWriter, figureInCell, isKnown } from '../written.ts'
import { type Axis, axisOf, finite } from './axis.ts'
import { legend, lookOf, lowered } from './marks.ts'
import { gridDown, nameLine, nameLines, nameSize, rowName } from './rows.ts'

type Bars = Extract<ChartData, { readonly kind: 'bars' }>

/** Lying bars from 0, a bar for each series under one another in each category, its value behind it. */
export function barDrawings(data: Bars, writer: EditionWriter): { readonly wide: Drawing; readonly narrow: Drawing } {
  const rows = data.categories.map((category, i) => ({
    title: category[writer.language],
    figures: data.series.map(({ figures }) => (figures[i] ? writer.figure(figures[i]) : null)),
  }))
  const axis = axisOf(
    rows.flatMap(({ figures }) => figures.flatMap((figure) => figure ?? [])),
    data.unit === 'ratio' ? 'number' : data.unit,
  )
  return { wide: sized(data, rows, axis, writer, 860), narrow: sized(data, rows, axis, writer, 328) }
}

interface Row {
  readonly title: string
  readonly figures: readonly (EditionFigure | null)[]
}

function sized(
  { unit, series }: Bars,
  rows: readonly Row[],
  axis: Axis,
  { language }: EditionWriter,
  width: number,
): Drawing {
  const isNarrow = width < 500
  const thick = series.length > 2 ? 11 : 14
  const room = isNarrow ? 0 : Math.min(300, Math.max(40, ...rows.map(({ title }) => textWidth(title, nameSize) * 1.06 + 20)))
  const values = rows.flatMap(({ figures }) => figures.map((figure) => textWidth(textOf(figure, language), 13)))
  const [left, right] = [room + (axis.domain[0] < 0 ? 40 : 2), width - Math.max(40, ...values) - 14]
  const at = axis.scale([left, right])
  let y = 34
  const drawn = rows.map(({ title, figures }) => {
    const names = nameLines(title, isNarrow ? width : room - 18)
    const tall = Math.max(1, series.length) * (thick + 2)
    const block = names.length * nameLine
    const from = y
    const first = isNarrow ? from + block + 4 : from + Math.max(0, (block - tall) / 2)
    const nameAt = isNarrow ? from + 13 : from + Math.max(0, (tall - block) / 2) + 13
    y += (isNarrow ? block + tall + 6 : Math.max(block, tall)) + (series.length > 1 ? 9 : 6)
    return (
      rowName(names, room - 10, nameAt, isNarrow) +
      figures
        .map((figure, place) => barOf(figure, at, axis, first + place * (thick + 2), thick, place, language))
        .join('')
    )
  })
  const grid = gridDown({ axis, at, unit, language, isNarrow, origin: 0 }, 26, y)
  const key = legend(
    series.map(({ title }) => title[language]),
    width,
    (place, x, top) => element('rect', { class: lookOf(place).fill, x: x + 2, y: top - 6, width: 22, height: 12 }),
  )
  return drawing(width, Math.ceil(key.height + y + 6), key.svg + lowered(grid + drawn.join(''), key.height))
}

const textOf = (figure: EditionFigure | null, language: EditionWriter['language']): string =>
  figure ? figureInCell(figure, language).text : '–'

/** A bar with its interval and its value; where it is not known, the words alone at 0. */
function barOf(
  figure: EditionFigure | null,
  at: Scale,
  axis: Axis,
  y: number,
  thick: number,
  place: number,
  language: EditionWriter['language'],
): string {
  const zero = at(Math.max(0, axis.domain[0]))
  const text = textOf(figure, language)
  const middle = y + thick / 2
  if (!figure || !isKnown(figure)) return lettering(zero + 6, middle + 4.5, text, { ink: 'ink-quiet', size: 13 })
  const end = at(figure.value)
  const [low, high] = [finite(figure.low), finite(figure.high)].map((limit) =>
    limit === null ? end : at(axis.within(limit)),
  ) as [number, number]
  const look = lookOf(place)
  // An interval must be seen on its bar.
  const paler = high > low && look.fill.startsWith('ink') ? '0.5' : undefined
  const bar = element('rect', {
    class: look.fill,
    x: Math.min(zero, end),
    y,
    width: Math.max(0.8, Math.abs(end - zero)),
    height: thick,
    'fill-opacity': paler,
  })
  const span =
    high > low
      ? line('rule-quiet', low, middle, high, middle, { 'stroke-width': '1.6' }) +
        [low, high].map((x) => line('rule-quiet', x, middle - 3.5, x, middle + 3.5, { 'stroke-width': '1.6' })).join('')
      : ''
  const isLeft = figure.value < 0
  return (
    bar +
    span +
    lettering(isLeft ? Math.min(end, low) - 6 : Math.max(end, high) + 7, middle + 4.5, text, {
      size: 13,
      anchor: isLeft ? 'end' : 'start',
    })
  )
}
