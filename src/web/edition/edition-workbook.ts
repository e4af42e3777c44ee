import type { Cell, Sheet } from 'write-excel-file/node'
import type { EditionCell, EditionFigure, EditionUnit, TableBlock } from '../../domain/edition.ts'
import { dataMark } from '../../domain/edition-data.ts'
import type { Language } from '../../domain/text.ts'
import { tooMuchForExcel } from '../files/files.errors.ts'
import { dateInWords } from '../date.ts'
import { editionWords } from './edition-words.ts'
import { refixed } from './fixed-zip.ts'
import { plainText } from './plain-text.ts'
import { citationOf, commandOfSource, editionName, publishedOf, type RenderedEdition, timeOf } from './rendered.ts'
import { linesAt } from './slides/slide-text.ts'
import { numberFormats, unitForms, unitWord } from './units.ts'
import { type EditionWriter, editionWriter, isKnown } from './written.ts'

/** A workbook is put together in memory: so many cells take about 200 MB and two seconds. */
const mostCells = 600_000

/**
 * An edition as a workbook: what it is, a sheet for each table, and every figure with the question it answers. Numbers are
 * numbers and every text a text; the same edition gives the same bytes. Refuses more cells than a workbook is made of here.
 */
export async function editionWorkbook(edition: RenderedEdition, language: Language): Promise<Uint8Array> {
  const writer = editionWriter(edition.content, language)
  const tables = edition.content.chapters.flatMap(({ sections }) =>
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' && block.columns.length > 0 ? [block] : [])),
    ),
  )
  const sheets = [
    aboutSheet(edition, tables, language),
    ...tables.map((table, i) => tableSheet(table, i, writer)),
    figuresSheet(edition, language),
  ]
  const rows = sheets.reduce((sum, { data }) => sum + data.length, 0)
  const cells = sheets.reduce((sum, { data }) => sum + data.reduce((all, row) => all + row.length, 0), 0)
  if (cells > mostCells) throw tooMuchForExcel(rows, cells, mostCells)
  // Loaded when a workbook is made: no page waits for it.
  const { default: writeExcel } = await import('write-excel-file/node')
  const bytes = await writeExcel(
    sheets.map((sheet): Sheet<Buffer> => ({ ...sheet, data: [...sheet.data] })),
    { fontFamily: 'Arial', fontSize: 10 },
  ).toBuffer()
  return refixed(new Uint8Array(bytes), timeOf(edition), (name, xml) => ({
    name,
    xml: /worksheets\/sheet\d+\.xml$/.test(name) ? onPaper(xml ?? '') : (xml ?? ''),
  }))
}

/** Printed, a sheet is as wide as a page of A4 on its side. */
const onPaper = (xml: string): string =>
  xml
    .replace(/(<worksheet [^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(
      '</worksheet>',
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>',
    )

interface Made {
  readonly sheet: string
  readonly columns: { readonly width: number }[]
  readonly stickyRowsCount?: number
  readonly data: readonly Cell[][]
}

const text = (value: string): Cell => ({ value: plainText(value), type: String })
const bold = (value: string): Cell => ({ value: plainText(value), type: String, fontWeight: 'bold' })
/** Text that is broken in its column, and a row as high as it takes: not every program finds the height itself. */
const wrapped = (value: string, width: number, isBold = false): Cell => ({
  value: plainText(value),
  type: String,
  wrap: true,
  alignVertical: 'top',
  height: 14 * linesAt(plainText(value), width * 0.075, 10, isBold ? 600 : 400),
  ...(isBold ? { fontWeight: 'bold' } : {}),
})

/** A number of a unit as it is shown: differences in percentage points, shares as shares with the format of per cent. */
function number(value: number | null, unit: EditionUnit): Cell {
  if (value === null || !Number.isFinite(value)) return null
  const shown = unit === 'points' ? Number((value * unitForms.points.times).toPrecision(15)) : value
  return { value: shown, type: Number, format: numberFormats[unit] }
}

const valueOf = (figure: EditionFigure, writer: EditionWriter): Cell =>
  isKnown(figure)
    ? number(figure.value, figure.unit)
    : ({ ...text(writer.cell({ figure: figure.id }).text), align: 'right' } as Cell)

/** "1 Alle kommuner": at most 31 letters, none that Excel refuses, and no two alike. */
function sheetName(place: number, title: string): string {
  const whole = `${place + 1} ${plainText(title)
    .replace(/[[\]:*?/\\'«»“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()}`
  // A word that does not fit is left out whole.
  const end = whole.slice(0, 32).lastIndexOf(' ')
  return (whole.length <= 31 || end < 12 ? whole.slice(0, 31) : whole.slice(0, end)).trim()
}

function tableSheet(table: TableBlock, place: number, writer: EditionWriter): Made {
  const words = editionWords[writer.language]
  const figureOf = (cell: EditionCell | undefined): EditionFigure | null =>
    cell && 'figure' in cell ? writer.figure(cell.figure) : null
  const columns = table.columns.map((_, i) => ({
    heading: writer.heading(table, i),
    hasLimits: table.rows.some((row) => hasLimits(figureOf(row[i]))),
  }))
  const names = columns.flatMap(({ heading, hasLimits: limits }) => [
    heading,
    ...(limits ? [`${heading}: ${words.low.toLowerCase()}`, `${heading}: ${words.high.toLowerCase()}`] : []),
  ])
  const longestText = columns.flatMap(({ hasLimits: limits }, i) => {
    const texts = table.rows.map((row) => (figureOf(row[i]) ? 0 : writer.cell(row[i] ?? null).text.length))
    return [Math.max(0, ...texts), ...(limits ? [0, 0] : [])]
  })
  const widths = names.map((name, i) => columnWidth(name, longestText[i] ?? 0, i === 0))
  // The first of the sheet's columns that each column of the table has.
  const starts = columns.map((_, i) => columns.slice(0, i).reduce((sum, { hasLimits: limits }) => sum + (limits ? 3 : 1), 0))
  const textStarts = new Set(starts.filter((_, i) => !table.columns[i]?.isFigure))
  const rows = table.rows.map((row) =>
    columns.flatMap(({ hasLimits: limits }, i): Cell[] => {
      const cell = row[i] ?? null
      const figure = figureOf(cell)
      const value = figure ? valueOf(figure, writer) : inColumn(writer.cell(cell).text, widths[starts[i] ?? 0] ?? 18, table.columns[i]?.isFigure ? 'right' : i > 0 ? 'indented' : 'left')
      if (!limits) return [value]
      return [
        value,
        ...(figure && figure.state === 'known'
          ? [number(figure.low, figure.unit), number(figure.high, figure.unit)]
          : [null, null]),
      ]
    }),
  )
  const across = widths.reduce((sum, width) => sum + width, 0)
  const note = table.note ? [[], acrossSheet(table.note[writer.language], widths.length, Math.min(across, mostAcross))] : []
  return {
    sheet: sheetName(place, table.title[writer.language]),
    stickyRowsCount: 1,
    columns: widths.map((width) => ({ width })),
    data: [
      levelled(
        names.map(
          (name, i) => ({ ...wrapped(name, widths[i] ?? 18, true), ...(textStarts.has(i) ? { align: 'left', indent: i === 0 ? 0 : 1 } : { align: 'right' }) }) as Cell,
        ),
      ),
      ...(rows.length === 0 ? [[text(words.noRows)]] : rows.map(levelled)),
      ...note,
    ],
  }
}

/** Wide enough for the longest word of the heading, which is broken over three lines at most, and for texts as far as 60 letters. */
function columnWidth(heading: string, longestText: number, isFirst: boolean): number {
  const word = Math.max(...heading.split(/\s+/).map(({ length }) => length))
  return Math.min(60, Math.max(isFirst ? 34 : 14, word * 1.15 + 2, heading.length / 2.4, longestText * 0.95 + 2))
}

/** A text of a table: broken over lines where its column is too narrow for it. */
const inColumn = (value: string, width: number, place: 'left' | 'indented' | 'right'): Cell => {
  const cell = value.length > width ? wrapped(value, width) : text(value)
  if (place === 'left') return cell
  return { ...(cell as object), ...(place === 'right' ? { align: 'right' } : { align: 'left', indent: 1 }) } as Cell
}

/** A row as high as its highest cell. */
function levelled(row: readonly Cell[]): Cell[] {
  const height = Math.max(
    14,
    ...row.map((cell) => (cell && typeof cell === 'object' && 'height' in cell ? (cell.height ?? 0) : 0)),
  )
  return row.map((cell) =>
    cell && typeof cell === 'object' && 'value' in cell
      ? ({ ...cell, alignVertical: 'top', ...('height' in cell ? { height } : {}) } as Cell)
      : cell,
  )
}

/** As wide as a line of words may be, in letters. */
const mostAcross = 120

/** A text under a table, broken within the columns of the table as far as it can be read on one line. */
const acrossSheet = (value: string, columns: number, width: number): Cell[] => [
  { ...(wrapped(value, width) as object), columnSpan: columns } as Cell,
  ...Array.from({ length: columns - 1 }, () => null),
]

const hasLimits = (figure: EditionFigure | null): boolean =>
  figure !== null && figure.state === 'known' && (figure.low !== null || figure.high !== null)

/** Every figure: what it is, its value, and the question and command that give it again. */
function figuresSheet({ content }: RenderedEdition, language: Language): Made {
  const words = editionWords[language]
  const writer = editionWriter(content, language)
  const sources = new Map(content.sources.map((source) => [source.id, { source, command: commandOfSource(source) }]))
  const head = [
    words.id,
    words.name,
    words.value,
    words.low,
    words.high,
    words.unit,
    words.state,
    words.question,
    words.again,
    words.datasets,
  ]
  return {
    sheet: words.figuresSheet,
    stickyRowsCount: 1,
    columns: [40, 60, 14, 14, 14, 18, 14, 18, 60, 40].map((width) => ({ width })),
    data: [
      head.map(bold),
      ...content.figures.map((figure): Cell[] => {
        const asked = sources.get(figure.source)
        const isTold = figure.state === 'known'
        return [
          text(figure.id),
          text(figure.title[language]),
          valueOf(figure, writer),
          isTold ? number(figure.low, figure.unit) : null,
          isTold ? number(figure.high, figure.unit) : null,
          text(unitWord(figure.unit, language) ?? ''),
          text(words.states[figure.state]),
          text(asked?.source.question ?? ''),
          text(asked?.command ?? ''),
          text(asked?.source.datasets.join(', ') ?? ''),
        ]
      }),
    ],
  }
}

function aboutSheet(edition: RenderedEdition, tables: readonly TableBlock[], language: Language): Made {
  const words = editionWords[language]
  const { content } = edition
  const published = publishedOf(edition)
  const line = (name: string, value: string): Cell[] => [
    { ...bold(name), alignVertical: 'top' } as Cell,
    wrapped(value, 110),
  ]
  return {
    sheet: words.about,
    columns: [{ width: 22 }, { width: 110 }],
    data: [
      line('Rekkevidde', content.title[language]),
      line(words.area, content.area?.name ?? words.country),
      line(words.number, editionName(edition, language)),
      ...(published
        ? [
            line(words.published, dateInWords(published.publishedOn, language)),
            line(words.cite, citationOf(edition, language) ?? ''),
            line(words.hash, published.sha256),
          ]
        : [line(words.draft, words.draftMeans)]),
      ...(published?.corrects
        ? [line(words.correction, words.corrects(published.corrects.id, published.corrects.reason))]
        : []),
      line(words.dataVersion, dataMark(content)),
      ...tables.map((table, i) =>
        line(i === 0 ? words.table : '', `${sheetName(i, table.title[language])}: ${table.title[language]}`),
      ),
      line('', `${words.figuresSheet}: ${words.sourcesMean}`),
      ...content.datasets.map(({ title, id, version, source, licence }, i) =>
        line(i === 0 ? words.datasets : '', `${title[language]} · ${id} ${version} · ${source} · ${licence}`),
      ),
    ],
  }
}
