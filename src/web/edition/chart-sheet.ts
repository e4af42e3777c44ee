import type { ChartBlock } from '../../domain/edition.ts'
import type { Drawing, KeyItem, Sheet } from '../picture.ts'
import { chartTable, stepCounts } from './chart-table.ts'
import { chartWords } from './chart-words.ts'
import { barDrawings } from './charts/bar-chart.ts'
import { intervalDrawings } from './charts/interval-rows.ts'
import { lineDrawings } from './charts/line-chart.ts'
import { type EditionMaps, shadesOf, stepMapDrawings } from './charts/step-map.ts'
import { unitWord } from './units.ts'
import { type EditionWriter, isKnown } from './written.ts'

/** Whether a chart has anything to show: a figure that is known, or a map. */
export const hasFigures = ({ data }: ChartBlock, writer: EditionWriter): boolean =>
  data.kind === 'map' || figuresOf(data).some((id) => id !== null && isKnown(writer.figure(id)))

const figuresOf = (data: Exclude<ChartBlock['data'], { readonly kind: 'map' }>): readonly (string | null)[] =>
  (data.kind === 'intervals' ? data.rows : data.series).flatMap(({ figures }) => figures)

/**
 * A chart of an edition as a sheet: drawn for a wide and a narrow page, described from its figures. Null for a map that cannot be drawn,
 * and where no figure is known.
 */
export function chartSheet(block: ChartBlock, writer: EditionWriter, maps: EditionMaps): Sheet | null {
  const drawings = hasFigures(block, writer) ? drawingsOf(block, writer, maps) : null
  if (!drawings) return null
  const { language } = writer
  const unit = block.data.kind === 'map' ? null : unitWord(block.data.unit, language)
  return {
    title: writer.sentence(block.title).replace(/\.$/, ''),
    subtitle:
      block.subtitle[language] +
      (unit === null || block.subtitle[language].toLowerCase().includes(unit)
        ? ''
        : `. ${chartWords[language].unit(unit)}`),
    description: describe(block, writer),
    key: keyOf(block, writer),
    ...drawings,
    notes: block.notes.map((note) => note[language]),
  }
}

function drawingsOf(
  { data }: ChartBlock,
  writer: EditionWriter,
  maps: EditionMaps,
): { readonly wide: Drawing; readonly narrow: Drawing } | null {
  if (data.kind === 'intervals') return intervalDrawings(data, writer)
  if (data.kind === 'lines') return lineDrawings(data, writer)
  if (data.kind === 'bars') return barDrawings(data, writer)
  return stepMapDrawings(data, maps)
}

const isApart = (data: ChartBlock['data']): boolean => data.kind === 'lines' && data.apart === true

/** So many rows of figures are told of in words; the table beside the chart has the rest. */
const mostTold = 8

/** What a chart shows, for those who do not see it: its kind, and its rows with their figures. */
function describe(block: ChartBlock, writer: EditionWriter): string {
  const words = chartWords[writer.language]
  if (block.data.kind === 'map') {
    return `${words.kinds.map}. ${stepCounts(block)
      .map(({ title, count }) => `${title[writer.language]}: ${words.municipalities(count)}`)
      .join('; ')}.`
  }
  const table = chartTable(block)
  const heads = table.columns.map((_, i) => writer.heading(table, i))
  const told = evenly(table.rows, mostTold).map(([name = null, ...cells]) => {
    const values = cells.map((cell, i) => {
      const { text, interval } = writer.cell(cell)
      const value = interval === null ? text : `${text} (${interval})`
      return cells.length === 1 ? value : `${heads[i + 1]} ${value}`
    })
    return `${writer.cell(name).text}: ${values.join(', ')}`
  })
  const left = table.rows.length - told.length
  const kind = isApart(block.data) ? words.yearsApart : words.kinds[block.data.kind]
  return `${kind}. ${[...told, ...(left > 0 ? [words.more(left)] : [])].join('; ')}.`
}

/** At most so many of a list, the first and the last among them. */
const evenly = <One>(all: readonly One[], most: number): readonly One[] =>
  all.length <= most
    ? all
    : Array.from({ length: most }, (_, i) => all[Math.round((i * (all.length - 1)) / (most - 1))]).flatMap((one) =>
        one === undefined ? [] : [one],
      )

function keyOf(block: ChartBlock, writer: EditionWriter): readonly KeyItem[] {
  const { data } = block
  const words = chartWords[writer.language]
  if (data.kind === 'map') {
    const shades = shadesOf(data.steps.length)
    return [
      ...data.steps.map((step, i): KeyItem => ({ sign: shades[i] ?? 'step-3', text: step[writer.language] })),
      ...(data.values.some(({ step }) => step === null) ? [{ sign: 'hatch', text: words.unknown } as const] : []),
      ...(data.values.length > 0 &&
      data.values.length < 300 &&
      new Set(data.values.map(({ code }) => code.slice(0, 2))).size > 5
        ? [{ sign: 'blank', text: words.outside } as const]
        : []),
    ]
  }
  const hasIntervals = figuresOf(data).some((id) => id !== null && writer.figure(id).low !== null)
  if (!hasIntervals) return []
  return data.kind === 'lines'
    ? [isApart(data) ? { sign: 'line-a', text: words.rule } : { sign: 'wash', text: words.band }]
    : [data.kind === 'bars' ? { sign: 'line-plain', text: words.rule } : { sign: 'line-a', text: words.interval }]
}
