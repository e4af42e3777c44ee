import type { EditionFigure, TableBlock } from '../../../domain/edition.ts'
import { isInEnglish } from '../english.ts'
import type { EditionWriter, WrittenCell } from '../written.ts'
import { fitTable, intervalScale, linesOfRows, needsBreaks, room, type TableText } from './fit-table.ts'
import { type Code, code, joined, pt, type TypstWriter } from './typst.ts'

/** A table with at most so many rows, and lines in them, is not broken over two pages. */
const mostTogether = { rows: 16, lines: 28 } as const
/** A table with more rows runs over several pages whatever is done. */
const mostCloser = 60
/** A row with at most so many lines is not broken. */
const mostInRow = 20

/** A table as Typst sets it, header rows repeated on every page; parts and pages as it needs. `caption` gets the part; without one the table is not numbered. `before` (its heading) goes with it to a page on its side. */
export function tableCode(
  typst: TypstWriter,
  table: TableText,
  caption: ((part: number, of: number) => Code) | null,
  after: Code,
  before: Code = joined([]),
): Code {
  const { size, isLandscape, isStacked, parts } = fitTable(table)
  const set = parts.map((fitted, part) => {
    const { columns, widths } = fitted
    const lines = linesOfRows(table, size, fitted)
    const head = typst.call(
      'table.header',
      { repeat: true },
      ...columns.map((i) => typst.call('text', { weight: 600 }, table.headings[i] ?? '')),
    )
    const cells = table.rows.flatMap((row) => columns.map((i) => inLanguage(typst, cellCode(typst, row[i], isStacked, size), table.isEnglish?.[i])))
    // Allowed to, Typst breaks words wherever a line is full.
    const breaks = columns.some((column, i) => needsBreaks(table, size, column, widths[i] ?? 0))
    const body = typst.call(
      'table',
      { columns: widths.map(pt), align: columns.map((i) => code(table.isFigure[i] ? 'right' : 'left')) },
      head,
      ...cells,
    )
    const inside = joined([
      code(`set text(size: ${size}pt, hyphenate: ${breaks})`),
      code(`set table.cell(breakable: ${Math.max(0, ...lines) > mostInRow})`),
      // Digits of one width stand under one another; in words they, and the hyphen, would stand apart.
      ...columns.flatMap((i, x) =>
        table.isFigure[i] ? code(`show table.cell.where(x: ${x}): set text(number-width: "tabular")`) : [],
      ),
      body,
    ])
    const figure = caption
      ? typst.call('figure', { kind: code('table'), caption: caption(part + 1, parts.length) }, inside)
      : inside
    const whole = part === parts.length - 1 ? joined([figure, after]) : figure
    const all = lines.reduce((sum, one) => sum + one, 0)
    if (table.rows.length <= mostTogether.rows && all <= mostTogether.lines) return typst.call('block', { breakable: false }, whole)
    return isLandscape || table.rows.length > mostCloser ? whole : closer(whole, table.rows.length)
  })
  const whole = joined([before, ...set])
  return isLandscape ? typst.call('page', { flipped: true }, whole) : whole
}

/** A table that would leave its last rows alone on the next page is set with less air, as far as that is enough. */
const closer = (table: Code, rows: number): Code =>
  code(
    `context { let one = ${table.typst}; ` +
      `let over = measure(block(width: ${room.upright}pt, one)).height + 6pt - (page.height - 62pt - here().position().y); ` +
      `let less = over / ${2 * rows} + 0.02pt; ` +
      'if over > 0pt and less < 1.5pt { set table(inset: (x: 4pt, y: 2.8pt - less)); one } else { one } }',
  )

const inLanguage = (typst: TypstWriter, cell: Code, isEnglish = false): Code =>
  isEnglish ? typst.call('text', { lang: 'en', region: 'gb' }, cell) : cell

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
  isEnglish: table.columns.map((column) => isInEnglish(table, column)),
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
