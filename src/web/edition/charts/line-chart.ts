import type { ChartData, EditionFigure } from '../../../domain/edition.ts'
import { linear, type Scale } from '../../charts/scale.ts'
import { fitted, textWidth, wrapped } from '../../charts/text-width.ts'
import { drawing, lettering, line, path } from '../../charts/write.ts'
import type { Drawing } from '../../picture.ts'
import { axisText } from '../units.ts'
import { type EditionWriter, figureInCell, isKnown } from '../written.ts'
import { type Axis, axisOf, finite } from './axis.ts'
import { legend, lookOf, lowered } from './marks.ts'

type Lines = Extract<ChartData, { readonly kind: 'lines' }>
type Point = readonly [number, number]

interface Series {
  readonly title: string
  readonly figures: readonly (EditionFigure | null)[]
}

/**
 * Series over years: a line each with its interval as a wash, named at its end; a year that is not known breaks the line. Years that
 * stand apart have a mark each, and their intervals as rules.
 */
export function lineDrawings(data: Lines, writer: EditionWriter): { readonly wide: Drawing; readonly narrow: Drawing } {
  const series = data.series.map(({ title, figures }) => ({
    title: title[writer.language],
    figures: data.years.map((_, i) => (figures[i] ? writer.figure(figures[i]) : null)),
  }))
  const axis = axisOf(
    series.flatMap(({ figures }) => figures.flatMap((figure) => figure ?? [])),
    data.unit,
  )
  return { wide: sized(data, series, axis, writer, 860), narrow: sized(data, series, axis, writer, 328) }
}

const nameSize = 13.5
const nameLine = 16

function sized(
  { unit, years, apart }: Lines,
  series: readonly Series[],
  axis: Axis,
  { language }: EditionWriter,
  width: number,
): Drawing {
  const isNarrow = width < 500
  const [top, bottom] = [20, isNarrow ? 250 : 330]
  const up = axis.scale([bottom, top])
  const ticks = axis.ticks(isNarrow ? 4 : 6)
  const left = Math.max(20, ...ticks.map((tick) => textWidth(axisText(tick, unit, language), 13))) + 12
  const names = series.map(({ title }) =>
    wrapped(title, 210, nameSize, 600)
      .slice(0, 3)
      .map((name) => fitted(name, 210, nameSize, 600)),
  )
  // On a phone the names stand in the key, not at the ends.
  const right = isNarrow
    ? width - 12
    : width - 24 - Math.min(220, Math.max(30, ...names.flat().map((name) => textWidth(name, nameSize, 600))))
  const [first, last] = [Math.min(...years, 9999), Math.max(...years, 0)]
  const across = linear([first, Math.max(last, first + 1)], [left + 8, right - 8])
  const grid = ticks.map(
    (tick) =>
      line(tick === 0 ? 'rule-axis' : 'rule-grid', left, up(tick), right, up(tick)) +
      lettering(left - 8, up(tick) + 4.5, axisText(tick, unit, language), {
        ink: 'ink-quiet',
        size: 13,
        anchor: 'end',
      }),
  )
  const shown = yearsShown(years, (right - left) / 46)
  const feet = shown.map((year) =>
    lettering(across(year), bottom + 22, String(year), { ink: 'ink-quiet', size: 13, anchor: 'middle' }),
  )
  const washes = series.map((one, place) => washOf(one, years, place, axis, across, up, apart))
  const drawn = series.map((one, place) =>
    runsOf(one, years, ({ value }, year): Point => [across(year), up(value)])
      .flatMap((run) => (apart ? run.map((point) => [point]) : [run]))
      .map((run) => linesOf(run, place, apart ? 1 : years.length))
      .join(''),
  )
  const ends = isNarrow ? '' : apart && series.length === 1 ? valuesAt(series, years, across, up, language) : namesAt(series, names, years, up, right, language)
  const key = isNarrow
    ? legend(
        series.map(({ title }) => title),
        width,
        (place, x, y) => linesOf(apart ? [[x + 12, y]] : [[x, y], [x + 24, y]], place, 99),
      )
    : { svg: '', height: 0 }
  return drawing(
    width,
    key.height + bottom + 34,
    key.svg + lowered(grid.join('') + feet.join('') + washes.join('') + drawn.join('') + ends, key.height),
  )
}

/** The first and the last year, and as many round ones between as there is room for. */
function yearsShown(years: readonly number[], most: number): readonly number[] {
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return []
  const step = [1, 2, 5, 10, 20, 50].find((one) => (last - first) / one <= most - 1) ?? 100
  return years.filter(
    (year) =>
      year === first || year === last || (year % step === 0 && year - first >= step * 0.8 && last - year >= step * 0.8),
  )
}

/** What is drawn of each year, in unbroken runs: a year with nothing to draw ends one. */
function runsOf<Mark>(
  { figures }: Series,
  years: readonly number[],
  markOf: (figure: EditionFigure & { readonly value: number }, year: number) => Mark | null,
): readonly (readonly Mark[])[] {
  const runs: Mark[][] = [[]]
  for (const [i, year] of years.entries()) {
    const figure = figures[i]
    const mark = figure && isKnown(figure) ? markOf(figure, year) : null
    if (mark === null) runs.push([])
    else runs.at(-1)?.push(mark)
  }
  return runs.filter((run) => run.length > 0)
}

function linesOf(run: readonly Point[], place: number, years: number): string {
  const look = lookOf(place)
  const stroke =
    run.length > 1 ? path(look.rule, run, '', { 'stroke-width': '2', 'stroke-dasharray': look.dashes }) : ''
  const every = years > 24 ? [run[0], run.at(-1)] : run
  return stroke + every.flatMap((point) => (point ? look.mark(point[0], point[1], years === 1 ? 4.6 : 3.4) : '')).join('')
}

function washOf(
  series: Series,
  years: readonly number[],
  place: number,
  axis: Axis,
  across: Scale,
  up: Scale,
  apart = false,
): string {
  const runs = runsOf(series, years, (figure, year) => {
    const [low, high] = [finite(figure.low), finite(figure.high)]
    return low === null || high === null
      ? null
      : { x: across(year), low: up(axis.within(low)), high: up(axis.within(high)) }
  })
  const { ink, rule } = lookOf(place)
  return (apart ? runs.flatMap((run) => run.map((one) => [one])) : runs)
    .flatMap((run) => {
      const [only] = run
      if (!only) return []
      if (run.length === 1) return line(rule, only.x, only.low, only.x, only.high)
      const edge = [
        ...run.map(({ x, high }): Point => [x, high]),
        ...run.toReversed().map(({ x, low }): Point => [x, low]),
      ]
      return path(ink, edge, 'Z', { 'fill-opacity': '0.13' })
    })
    .join('')
}

/** Each year's value beside its mark. */
const valuesAt = (series: readonly Series[], years: readonly number[], across: Scale, up: Scale, language: EditionWriter['language']): string =>
  series
    .flatMap(({ figures }) =>
      figures.map((figure, i) =>
        figure && isKnown(figure) ? lettering(across(years[i] ?? 0) + 8, up(figure.value) + 4.5, figureInCell(figure, language).text, { size: 13 }) : '',
      ),
    )
    .join('')

/** The names at the ends of their lines with the last value, moved apart where they would meet. */
function namesAt(
  series: readonly Series[],
  names: readonly (readonly string[])[],
  years: readonly number[],
  up: Scale,
  right: number,
  language: EditionWriter['language'],
): string {
  const ends = series
    .flatMap(({ figures }, place) => {
      const last = figures.findLast((figure) => figure !== null && isKnown(figure))
      const lines = names[place] ?? []
      return last && isKnown(last) && years.length > 0
        ? [
            {
              place,
              lines,
              value: figureInCell(last, language).text,
              want: up(last.value),
              tall: (lines.length + 1) * nameLine + 4,
            },
          ]
        : []
    })
    .toSorted((a, b) => a.want - b.want)
  let floor = 0
  const tops = ends.map(({ want, tall }) => {
    const top = Math.max(floor, want - tall / 2)
    floor = top + tall
    return top
  })
  const over = Math.max(0, floor - 364)
  return ends
    .map(({ place, lines, value }, i) => {
      const top = (tops[i] ?? 0) - over
      const { ink } = lookOf(place)
      return [...lines, value]
        .map((text, n) =>
          lettering(right + 12, top + 13 + n * nameLine, text, {
            ink,
            size: nameSize,
            weight: n === lines.length ? 400 : 600,
          }),
        )
        .join('')
    })
    .join('')
}
