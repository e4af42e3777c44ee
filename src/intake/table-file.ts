/**
 * One cell as it stands in the file. `text` is what a reader would see; `value` is what the file stores: a CSV holds
 * text only, a workbook also numbers, dates (UTC midnight of the day) and booleans. `value` null with a text is an
 * error cell ("#N/A"); null without a text is empty. `formula` marks a cell whose stored result was read; it is never
 * worked out again.
 */
export interface Cell {
  readonly text: string
  readonly value: string | number | boolean | Date | null
  readonly formula?: boolean
}

/** A block of merged cells; rows and columns from 0, both ends included. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** One sheet. Row index 0 is row 1 of the file, empty rows included; rows may differ in length. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  readonly merges: readonly Merge[]
}

/** A file read into cells, before anyone has asked what the columns mean. A CSV has one sheet with an empty name. */
export interface TableFile {
  readonly fileName: string
  readonly format: 'csv' | 'xlsx'
  readonly encoding: string | null
  readonly delimiter: string | null
  readonly sheets: readonly Sheet[]
}

export const emptyCell: Cell = { text: '', value: null }

/**
 * Limits that hold for every file: those of Excel for a cell and a row, ours for the number of rows and cells. Rows that
 * name municipalities take some six kilobytes each until they are stored, so that many of them stay within a gigabyte;
 * empty rows, which a workbook may have a million of, take next to nothing.
 */
export const limits = {
  awardRows: 100_000,
  fileBytes: 50 * 1024 * 1024,
  inflatedBytes: 400 * 1024 * 1024,
  rows: 2_000_000,
  cells: 20_000_000,
  cellCharacters: 32_767,
}
