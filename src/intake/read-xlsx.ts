import { unzipSync, zipSync } from 'fflate'
import { columnLetter } from './column-letter.ts'
import { cellKey, scanSheetXml, type SheetXml } from './sheet-xml.ts'
import {
  cellTooLong, damagedFile, notATable, passwordProtected, suspiciousZip, tooManyCells,
} from './table-file.errors.ts'
import { emptyCell, limits, type Cell, type Sheet, type TableFile } from './table-file.ts'
import { sheetPaths } from './workbook-xml.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'

/**
 * Reads a workbook (.xlsx). Sizes are judged before anything is unpacked, and only the parts that have been looked
 * through are given to the workbook reader. Formulas are never worked out: the result stored in the file is read.
 */
export async function readXlsx(bytes: Uint8Array, fileName: string): Promise<TableFile> {
  const entries = readZipDirectory(bytes)
  if (!entries) throw damagedFile(fileName)
  refuseUnlessWorkbook(entries, fileName)
  const parts = unpack(bytes, fileName)
  const scans = scanSheets(parts, fileName)
  const sheets = await readSheets(parts, fileName)
  return {
    fileName,
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    sheets: sheets.map(({ sheet, data }, index) => toSheet(sheet, data, scans[index] ?? null, fileName)),
  }
}

function refuseUnlessWorkbook(entries: readonly ZipEntry[], fileName: string): void {
  if (entries.some((entry) => entry.encrypted)) throw passwordProtected(fileName)
  const names = new Set(entries.map((entry) => entry.name))
  if (names.has('xl/workbook.bin')) throw notATable(fileName, 'xlsb')
  if (names.has('content.xml') && names.has('mimetype')) throw notATable(fileName, 'ods')
  if (!names.has('xl/workbook.xml')) throw notATable(fileName, 'archive')
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0)
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  // A real workbook packs 5–50 times; deflate can at most do about 1,030 times, which only repetition without content
  // gives.
  const absurd = unpacked > 20 * 1024 * 1024 && unpacked > 200 * packed
  if (unpacked > limits.inflatedBytes || absurd) throw suspiciousZip(fileName, unpacked)
}

/** The parts that hold cells; pictures, printers' settings and macros stay packed. */
function unpack(bytes: Uint8Array, fileName: string): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ name }) => /^xl\/(?!drawings|media).*\.(xml|rels)$/.test(name) })
  } catch {
    throw damagedFile(fileName)
  }
}

/** One scan for each sheet, in the order of the workbook; null for a sheet without cells (a chart). */
function scanSheets(parts: Record<string, Uint8Array>, fileName: string): (SheetXml | null)[] {
  const paths = sheetPaths(parts)
  if (!paths) throw damagedFile(fileName)
  let area = 0
  return paths.map((path) => {
    const part = path === null ? undefined : parts[path]
    if (!part) return null
    const scan = scanSheetXml(new TextDecoder().decode(part))
    if (!scan) throw damagedFile(fileName)
    area += scan.area
    const merged = scan.merges.reduce((sum, merge) => sum + merge.bottom - merge.top, 0)
    if (area > limits.cells || merged > limits.cells) throw tooManyCells(fileName)
    return scan
  })
}

/** Packed again without compression: the reader then sees exactly the parts that were scanned. */
async function readSheets(parts: Record<string, Uint8Array>, fileName: string) {
  try {
    // Loaded when a workbook is read: no page waits for it.
    const { default: readWorkbook } = await import('read-excel-file/universal')
    const { buffer, byteOffset, byteLength } = zipSync(parts, { level: 0, mtime: '2000-01-01T00:00:00Z' })
    const packed = buffer.slice(byteOffset, byteOffset + byteLength)
    return await readWorkbook(packed, { trim: false })
  } catch {
    throw damagedFile(fileName)
  }
}

function toSheet(name: string, data: readonly unknown[][] | undefined, scan: SheetXml | null, fileName: string): Sheet {
  const known = new Map<string, Cell>()
  const rows = (data ?? []).map((values, row) =>
    values.map((value, column) => {
      const key = scan && scan.formulas.size + scan.errors.size > 0 ? cellKey(row, column) : ''
      const error = scan?.errors.get(key)
      const formula = scan?.formulas.has(key) ?? false
      const cell = error === undefined ? toCell(value, known) : { text: error, value: null }
      if (cell.text.length > limits.cellCharacters) throw cellTooLong(fileName, name, row + 1, columnLetter(column))
      return formula ? { ...cell, formula } : cell
    }),
  )
  return { name, rows, merges: scan?.merges ?? [] }
}

function toCell(value: unknown, known: Map<string, Cell>): Cell {
  if (typeof value === 'string') {
    const seen = known.get(value)
    if (seen) return seen
    const cell = { text: value, value }
    if (known.size < 50_000) known.set(value, cell)
    return cell
  }
  if (typeof value === 'number' || typeof value === 'boolean') return { text: String(value), value }
  if (value instanceof Date) return toDateCell(value)
  return emptyCell
}

/** A date outside the calendar is an error in the sheet ("########" in Excel), not a day. */
function toDateCell(value: Date): Cell {
  const day = Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  return /^\d{4}-/.test(day) ? { text: day, value } : { text: '########', value: null }
}
