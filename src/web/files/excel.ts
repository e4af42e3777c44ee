import type { Cell, Sheet } from 'write-excel-file/node'
import type { Envelope } from '../../answers/answer.ts'
import type { Table, Unit } from '../../answers/question.ts'
import type { Language } from '../../domain/text.ts'
import { type cellIn, cellForPeople } from './cell.ts'
import { tooMuchForExcel } from './files.errors.ts'
import { sheetName } from './sheet-names.ts'

const about = { nb: 'Om tallene', nn: 'Om tala', en: 'About' }
const words = {
  nb: { question: 'Spørsmål', again: 'Lag på nytt', method: 'Metode', dataset: 'Datasett', warning: 'Merk' },
  nn: { question: 'Spørsmål', again: 'Lag på nytt', method: 'Metode', dataset: 'Datasett', warning: 'Merk' },
  en: { question: 'Question', again: 'Make it again', method: 'Method', dataset: 'Dataset', warning: 'Note' },
}

/** A workbook is put together in memory: so many cells take about 200 MB and two seconds. */
const mostCells = 600_000

/**
 * The tables of an answer as a workbook, one sheet each, and a sheet that says where they are from. Formulas stay text.
 * Refuses more cells than one workbook is made of here; CSV has no such limit.
 */
export async function tablesExcel(tables: readonly Table[], envelope: Envelope, origin: string, language: Language): Promise<Uint8Array> {
  const cells = tables.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0)
  if (cells > mostCells) throw tooMuchForExcel(tables.reduce((sum, { rows }) => sum + rows.length, 0), cells, mostCells)
  const sheets: Sheet<Buffer>[] = tables.map((table) => ({
    sheet: sheetName(table.name, language),
    stickyRowsCount: 1,
    columns: table.columns.map(({ unit, id }) => ({ width: unit ? 14 : Math.max(12, Math.min(40, id.length + 8)) })),
    data: [
      table.columns.map(({ title }): Cell => ({ value: title[language], fontWeight: 'bold', type: String })),
      ...Array.from(table.rows, (row) => row.map((value, i) => cellOf(cellForPeople(value, table.columns[i], language), table.columns[i]?.unit))),
    ],
  }))
  const text = (left: string, right: string): Cell[] => [
    { value: left, type: String, fontWeight: 'bold' },
    { value: right, type: String },
  ]
  const w = words[language]
  const rows = [
    text(w.question, `${envelope.question} v${envelope.version}`),
    text(w.again, origin),
    text(w.method, `${envelope.method.id} v${envelope.method.version}`),
    ...envelope.datasets.map((d) => text(w.dataset, `${d.title} · ${d.id} ${d.version} · ${d.source} · ${d.licence}`)),
    ...envelope.warnings.map((warning) => text(w.warning, warning.message)),
  ]
  // Loaded when a workbook is made: no page waits for it.
  const { default: writeExcel } = await import('write-excel-file/node')
  const bytes = await writeExcel([...sheets, { sheet: about[language], columns: [{ width: 18 }, { width: 110 }], data: rows }]).toBuffer()
  return new Uint8Array(bytes)
}

function cellOf(value: ReturnType<typeof cellIn>, unit: Unit | undefined): Cell {
  if (value === null) return null
  // A difference of shares stands in percentage points, as its heading says, and not as a share of a share.
  if (typeof value === 'number' && unit === 'points') return { value: value * 100, type: Number, format: '+0.0;-0.0;0.0' }
  if (typeof value === 'number') return { value, type: Number, ...(unit === 'share' ? { format: '0.0%' } : unit ? { format: '#,##0' } : {}) }
  if (typeof value === 'boolean') return { value, type: Boolean }
  return { value, type: String }
}
