import { emptyCell, type Cell, type Sheet } from './table-file.ts'

/**
 * A sheet's rows with merged cells filled downwards: the value belongs to every row of the merge. Columns in `once` are
 * left alone: an amount merged over its municipalities is one amount, and stands on the first row only.
 */
export function fillMergedCells(sheet: Sheet, once: ReadonlySet<number> = new Set()): readonly (readonly Cell[])[] {
  const merges = sheet.merges.filter((merge) => merge.bottom > merge.top && !once.has(merge.left))
  if (merges.length === 0) return sheet.rows
  const rows: Cell[][] = sheet.rows.map((row) => [...row])
  for (const { top, left, bottom } of merges) {
    const value = sheet.rows[top]?.[left]
    if (!value || value.text === '') continue
    for (const row of rows.slice(top + 1, bottom + 1)) {
      while (row.length <= left) row.push(emptyCell)
      row[left] = value
    }
  }
  return rows
}
