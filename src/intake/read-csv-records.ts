import { parse } from 'csv-parse/sync'

/** The rows of one of the product's own CSV files (UTF-8, comma, header row) as records of text. */
export const readCsvRecords = (text: string): readonly Readonly<Record<string, string>>[] =>
  parse(text, { columns: true, bom: true, skip_empty_lines: true, relax_column_count: false })
