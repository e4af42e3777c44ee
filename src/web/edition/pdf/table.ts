import type { EditionFigure, TableBlock } from '../../../domain/edition.ts'
import type { EditionWriter, WrittenCell } from '../written.ts'
import { fitTable, intervalScale, needsBreaks, type TableText } from './fit-table.ts'
import { type Code, code, joined, pt, type TypstWriter } from './typst.ts'

/** A table with at most so many rows is not broken over two pages. */
const mostTogether = 16

/** A table as Typst sets it, header rows repeated on every page; parts and pages as it needs. `caption` gets the part; without one the table is not numbered. `before` (its heading) goes with it to a page on its side. */
export function tableCode(
  typst: TypstWriter,
  table: TableText,
  caption: ((part: number, of: number) => Code) | null,
  after: Code,
  before: Code = joined([]),
): Code {
  const { size, isLandscape, isStacked, parts } = fitTable(table)
  const set = parts.map(({ columns, widths }, part) => {
    const head = typst.call(
      'table.header',
      { repeat: true },
      ...columns.map((i) => typst.call('text', { weight: 600 }, table.headings[i] ?? '')),
    )
    const cells = table.rows.flatMap((row) => columns.map((i) => cellCode(typst, row[i], isStacked, size)))
    // Allowed to, Typst breaks words wherever a line is full.
    const breaks = columns.some((column, i) => needsBreaks(table, size, column, widths[i] ?? 0))
    const body = typst.call(
      'table',
      { columns: widths.map(pt), align: columns.map((i) => code(table.isFigure[i] ? 'right' : 'left')) },
      head,
      ...cells,
    )
    const inside = joined([code(`set text(size: ${size}pt, number-width: "tabular", hyphenate: ${breaks})`), body])
    const figure = caption
      ? typst.call('figure', { kind: code('table'), caption: caption(part + 1, parts.length) }, inside)
      : inside
    const whole = part === parts.length - 1 ? joined([figure, after]) : figure
    return table.rows.length <= mostTogether ? typst.call('block', { breakable: false }, whole) : whole
  })
  const whole = joined([before, ...set])
  return isLandscape ? typst.call('page', { flipped: true }, whole) : whole
}

function cellCode(typst: TypstWriter, cell: WrittenCell | undefined, isStacked: boolean, size: number): Code {
  if (!cell) return typst.text('')
  if (cell.interval === null) return typst.text(cell.text)
  const span = typst.call('text', { size: pt(size * intervalScale), fill: code('quiet') }, `(${cell.interval})`)
  return joined([typst.text(cell.text), isStacked ? code('linebreak()') : typst.text(' '), span])
}

/** A table of an edition in words. */
export const tableText = (table: TableBlock, writer: EditionWriter): TableText => ({
  headings: table.columns.map((_, i) => writer.heading(table, i)),
  isFigure: table.columns.map(({ isFigure }) => isFigure),
  rows: table.rows.map((row) => table.columns.map((_, i) => writer.cell(row[i] ?? null))),
})

/** A table of plain words, for what stands around the chapters. */
export const plainTable = (
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  figures: readonly number[] = [],
): TableText => ({
  headings,
  isFigure: headings.map((_, i) => figures.includes(i)),
  rows: rows.map((row) => row.map((text) => ({ text, interval: null, figure: null as EditionFigure | null }))),
})
