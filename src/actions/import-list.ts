import { createHash } from 'node:crypto'
import { addAnswer } from '../store/write-lists.ts'
import { action } from './action.ts'
import { noRows, questionsOpen, rowsWithErrors } from './import.errors.ts'
import { type ImportInput, importInput } from './import-input.ts'
import { type ImportPreview, prepareImport } from './prepare-import.ts'
import { fingerprinted } from './prepare-lists.ts'
import { type StoredOutcome, storeLists } from './store-lists.ts'

export { type ImportInput, importInput } from './import-input.ts'
export type { ImportedEntry, ImportPreview, Replacement } from './prepare-import.ts'

export interface ImportResult extends ImportPreview {
  readonly stored: readonly StoredOutcome[]
  /** How many questions of names were answered with it. */
  readonly answered: number
}

export const importList = action<ImportInput, ImportPreview, ImportResult>({
  id: 'import',
  summary: {
    nb: 'Leser en liste (CSV eller Excel), viser hva hvert navn ble lest som, og lagrer alt eller ingenting',
    nn: 'Les ei liste (CSV eller Excel), viser kva kvart namn vart lese som, og lagrar alt eller ingenting',
    en: 'Reads a list (CSV or Excel), shows what each name was read as, and stores all or nothing',
  },
  input: importInput,
  dryRun: async (workspace, input, watch) => (await prepareImport(workspace, input, watch)).preview,
  perform: async (workspace, input, watch) => {
    const { lists, preview, seen, given } = await prepareImport(workspace, input, watch)
    const errors = preview.entries.filter((entry) => entry.outcome === 'error')
    if (errors.length > 0) {
      throw rowsWithErrors(input.fileName, errors.map((e) => ({ sheet: e.sheet, row: e.row, column: e.cell.replace(/\d+$/, ''), message: e.message })))
    }
    if (preview.rows.read === 0) throw noRows(input.fileName)
    if (input.commitReviewed && preview.rows.review > 0) throw questionsOpen(input.fileName, preview.rows.review)
    const file = { name: input.fileName, sha256: createHash('sha256').update(input.bytes).digest('hex'), bytes: input.bytes, shipped: false }
    watch?.({ phase: 'storing', done: 0, total: null })
    const at = workspace.now()
    const stored = await workspace.store.change(async (database) => {
      const outcomes = await storeLists(database, lists.map(fingerprinted), file, at, seen)
      for (const answer of given) await addAnswer(database, answer, at)
      return outcomes
    })
    return { ...preview, stored, answered: given.length }
  },
  undo: {
    nb: 'rekkevidde import --undo LISTE: listen trekkes, og den forrige utgaven gjelder igjen',
    nn: 'rekkevidde import --undo LISTE: lista blir trekt, og den førre utgåva gjeld igjen',
    en: 'rekkevidde import --undo LIST: the list is withdrawn, and the version before is in force again',
  },
})
