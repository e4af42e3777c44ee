import type pptxgen from 'pptxgenjs'
import type { ChartData, EditionFigure, EditionUnit } from '../../../domain/edition.ts'
import { colours } from '../../charts/inks.ts'
import { axisOf } from '../charts/axis.ts'
import { plainText } from '../plain-text.ts'
import { numberFormats, unitForms } from '../units.ts'
import { type EditionWriter, isKnown } from '../written.ts'
import type { SeriesMarks } from './chart-xml.ts'
import { hex, ink } from './ink.ts'

/** A chart that can be edited in slides: its figures, its look, and what is put into its XML afterwards. */
export interface NativeChart {
  readonly type: 'bar' | 'line'
  readonly data: readonly { readonly name: string; readonly labels: string[]; readonly values: number[] }[]
  readonly options: pptxgen.IChartOpts
  readonly marks: readonly SeriesMarks[]
}

type Shown = Exclude<ChartData, { readonly kind: 'map' }>

/** So many rows are legible on one slide, by how many series there are. */
const mostRows = (series: number): number => (series > 1 ? 13 : 18)

const format: Readonly<Record<EditionUnit, string>> = { ...numberFormats, probability: '0%', 'per-person': '0.0' }
const axisFormat: Readonly<Record<EditionUnit, string>> = {
  ...format,
  share: '0%',
  points: '0;\\−0;0',
  change: '0%;\\−0%;0%',
  'per-person': 'General',
  ratio: 'General',
  number: 'General',
  years: 'General',
  'full-time': '#,##0',
}

const fills = [ink.accent, hex(colours.b), '8A929B', ink.quiet, hex(colours.step2), hex(colours.mapNear)]
const text = { fontFace: 'Arial', size: 12, colour: ink.text }

/** The chart as native ones, a slide each; more than one where the rows are too many for one slide. */
export function nativeCharts(data: Shown, writer: EditionWriter): readonly NativeChart[] {
  if (data.kind === 'lines') return data.years.length === 0 || data.series.length === 0 ? [] : [lineChart(data, writer)]
  const { language } = writer
  const series =
    data.kind === 'bars' ? data.series.map(({ title }) => title[language]) : data.groups.map((group) => group[language])
  const rows =
    data.kind === 'bars'
      ? data.categories.map((category, i) => ({
          title: category[language],
          figures: data.series.map(({ figures }) => figures[i] ?? null),
        }))
      : data.rows.map(({ title, figures }) => ({
          title: title[language],
          figures: data.groups.map((_, i) => figures[i] ?? null),
        }))
  const most = mostRows(series.length)
  const slides = Math.ceil(rows.length / most)
  const each = Math.ceil(rows.length / Math.max(1, slides))
  return series.length === 0
    ? []
    : Array.from({ length: slides }, (_, i) =>
        barChart(
          rows.slice(i * each, (i + 1) * each),
          series,
          data.unit,
          data.kind === 'intervals' ? data.reference : null,
          writer,
        ),
      )
}

interface Row {
  readonly title: string
  readonly figures: readonly (string | null)[]
}

/** Lying bars, the first row at the top, with the intervals as error bars of their own. */
function barChart(
  rows: readonly Row[],
  series: readonly string[],
  unit: EditionUnit,
  reference: number | null,
  writer: EditionWriter,
): NativeChart {
  const hasIntervals = rows.some(({ figures }) => figures.some((id) => id !== null && hasLimits(writer.figure(id))))
  // The rule of an interval lies where a label of its bar would stand: the values stand by the names.
  const valuesTold = (figures: Row['figures']): string => figures.map((figure) => writer.cell(figure === null ? null : { figure }).text).join(' / ')
  const labels = rows.map(({ title, figures }) => (hasIntervals ? `${shortened(title)}: ${plainText(valuesTold(figures))}` : shortened(title)))
  const columns = series.map((name, i) =>
    column(
      name,
      rows.map(({ figures }) => figures[i] ?? null),
      labels,
      unit,
      writer,
    ),
  )
  return {
    type: 'bar',
    data: columns.map(({ data }) => data),
    marks: columns.map(({ marks }) => ({ ...marks, crossesAt: unit === 'ratio' ? reference : null })),
    options: {
      ...common(series.length, unit, writer),
      // An interval must be seen on its bar.
      ...(hasIntervals
        ? {
            chartColors: fills.map((colour, i) => (i === 0 ? '7FA6CC' : colour)).slice(0, series.length),
            ...axisLimits(
              rows.flatMap(({ figures }) => figures),
              unit,
              writer,
            ),
          }
        : {}),
      barDir: 'bar',
      barGrouping: 'clustered',
      barGapWidthPct: 45,
      catAxisOrientation: 'maxMin' as 'minMax',
      valAxisLabelPos: 'high',
      catAxisLabelPos: 'low',
      showValue: !hasIntervals,
      dataLabelPosition: 'outEnd',
      dataLabelFontSize: 10,
      dataLabelFontFace: text.fontFace,
      dataLabelColor: text.colour,
      catAxisLabelFontSize: rows.length > 10 ? 10 : 12,
    },
  }
}

function lineChart(data: Extract<ChartData, { readonly kind: 'lines' }>, writer: EditionWriter): NativeChart {
  const labels = data.years.map(String)
  const columns = data.series.map(({ title, figures }) =>
    column(
      title[writer.language],
      data.years.map((_, i) => figures[i] ?? null),
      labels,
      data.unit,
      writer,
    ),
  )
  return {
    type: 'line',
    data: columns.map((one) => one.data),
    marks: columns.map((one) => one.marks),
    options: {
      ...common(data.series.length, data.unit, writer),
      ...(columns.some(marksIntervals)
        ? axisLimits(
            data.series.flatMap(({ figures }) => figures),
            data.unit,
            writer,
          )
        : {}),
      // Years stand at the foot, not at nought.
      catAxisLabelPos: 'low',
      // Years that stand apart are marks alone, each with its value.
      lineSize: data.apart ? 0 : 2,
      ...(data.apart ? { showValue: true, dataLabelPosition: 'r' as const, dataLabelFontSize: 10, dataLabelFontFace: text.fontFace, dataLabelColor: text.colour } : {}),
      lineDataSymbol: 'circle',
      lineDataSymbolSize: 7,
      displayBlanksAs: 'gap',
      catAxisLabelFontSize: 12,
      catAxisLabelFrequency: String(Math.max(1, Math.ceil(labels.length / 14))),
    },
  }
}

const common = (series: number, unit: EditionUnit, { language }: EditionWriter): pptxgen.IChartOpts => ({
  chartColors: Array.from({ length: Math.max(1, series) }, (_, i) => fills[i % fills.length] ?? ink.accent).slice(
    0,
    series === 1 ? 1 : undefined,
  ),
  showLegend: series > 1,
  legendPos: 't',
  legendFontSize: 12,
  legendFontFace: text.fontFace,
  legendColor: text.colour,
  valAxisLabelFormatCode: axisFormat[unit],
  valAxisLabelFontSize: 11,
  valAxisLabelFontFace: text.fontFace,
  valAxisLabelColor: ink.quiet,
  valAxisLineShow: false,
  valGridLine: { color: hex(colours.grid), size: 0.75 },
  catAxisLabelFontFace: text.fontFace,
  catAxisLabelColor: text.colour,
  catGridLine: { style: 'none' },
  ...(unit === 'ratio' ? { valAxisLogScaleBase: 10 } : {}),
  valLabelFormatCode: format[unit],
  dataLabelFormatCode: format[unit],
  lang: language === 'en' ? 'en-GB' : `${language}-NO`,
})

/** Programs let the bars alone decide the axis; here the intervals do too. Powers of ten for ratios, else round steps. */
function axisLimits(ids: readonly (string | null)[], unit: EditionUnit, writer: EditionWriter): pptxgen.IChartOpts {
  const figures = ids.flatMap((id) => (id === null ? [] : writer.figure(id)))
  const { domain, ticks } = axisOf(figures, unit)
  if (unit === 'ratio')
    return {
      valAxisMinVal: 10 ** Math.floor(Math.log10(domain[0])),
      valAxisMaxVal: 10 ** Math.ceil(Math.log10(domain[1])),
    }
  const [first = 0, second = 1] = ticks(6)
  const step = second - first
  const times = unit === 'points' ? unitForms.points.times : 1
  const [low, high] = [Math.floor(domain[0] / step + 1e-9), Math.ceil(domain[1] / step - 1e-9)].map((steps) =>
    Number((steps * step * times).toPrecision(10)),
  )
  return { valAxisMinVal: low, valAxisMaxVal: high, valAxisMajorUnit: Number((step * times).toPrecision(10)) }
}

/** Whether a figure has an interval to show. */
const hasLimits = (figure: EditionFigure): boolean => isKnown(figure) && figure.low !== null && Number.isFinite(figure.low)

/** Whether a series has intervals to show. */
const marksIntervals = ({ marks }: { readonly marks: SeriesMarks }): boolean => marks.low.some((one) => one !== null)

/** A series: its values as the axis shows them, and how far its intervals reach to each side; null where not known. */
function column(
  name: string,
  ids: readonly (string | null)[],
  labels: string[],
  unit: EditionUnit,
  writer: EditionWriter,
) {
  const times = unit === 'points' ? unitForms.points.times : 1
  const figures = ids.map((id): EditionFigure | null => (id === null ? null : writer.figure(id)))
  const rounded = (value: number): number => Number(value.toPrecision(12))
  // The library has no place in its types for a value that is not known, and leaves a 0 out of its sheet unless it is a text.
  const values = figures.map((figure) =>
    figure && isKnown(figure) ? rounded(figure.value * times) || '0' : null,
  ) as number[]
  const reach = (limit: 'low' | 'high'): readonly (number | null)[] =>
    figures.map((figure) =>
      figure && isKnown(figure) && figure[limit] !== null && Number.isFinite(figure[limit])
        ? rounded(Math.abs(figure[limit] - figure.value) * times)
        : null,
    )
  return {
    data: { name: plainText(name) || '–', labels, values },
    marks: { low: reach('low'), high: reach('high'), crossesAt: null } satisfies SeriesMarks,
  }
}

/** A name that leaves room for the chart. */
const shortened = (title: string): string => {
  const letters = [...plainText(title)]
  return letters.length <= 100 ? letters.join('') : `${letters.slice(0, 99).join('')}…`
}
