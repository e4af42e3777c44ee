import { z } from 'zod'
import type { Text } from '../domain/text.ts'
import { readListHistory } from '../store/read-history.ts'
import { readListInForce, undoList } from '../store/write-lists.ts'
import { action } from './action.ts'
import { listMovedOn, noSuchList } from './import.errors.ts'

export const undoImportInput = z.strictObject({
  list: z.string().min(1),
  /** The version that the person wants withdrawn; refused when another is in force by now. */
  version: z.coerce.number().int().optional(),
})

/** What each input is, for people. */
export const undoImportInputs: Readonly<Record<keyof UndoImportInput, Text>> = {
  list: { nb: 'listens navn', nn: 'namnet på lista', en: 'the list’s name' },
  version: { nb: 'utgaven som skal trekkes', nn: 'utgåva som skal trekkjast', en: 'the version to be withdrawn' },
}
export type UndoImportInput = z.infer<typeof undoImportInput>

export interface UndoneImport {
  readonly list: string
  readonly withdrawn: number
  /** The version that is in force again, or null when there was none before. */
  readonly restored: number | null
}

/** Takes a list out of force; the version that it superseded is in force again. Nothing is deleted. */
export const undoImport = action<UndoImportInput, UndoneImport, UndoneImport>({
  id: 'undo-import',
  summary: {
    nb: 'Trekker en liste; den forrige utgaven gjelder igjen',
    nn: 'Trekkjer ei liste; den førre utgåva gjeld igjen',
    en: 'Withdraws a list; the version before is in force again',
  },
  input: undoImportInput,
  dryRun: (workspace, { list, version }) =>
    workspace.store.read(async (database) => {
      const before = await readListInForce(database, list)
      if (!before) throw noSuchList(list)
      if (version !== undefined && version !== before.version) throw listMovedOn(list)
      const superseded = (await readListHistory(database, list)).find(({ supersededBy }) => supersededBy === before.version)
      return { list, withdrawn: before.version, restored: superseded?.version ?? null }
    }),
  perform: (workspace, { list, version }) =>
    workspace.store.change(async (database) => {
      const before = await readListInForce(database, list)
      if (!before) throw noSuchList(list)
      if (version !== undefined && version !== before.version) throw listMovedOn(list)
      const restored = await undoList(database, before.version, workspace.now())
      return { list, withdrawn: before.version, restored }
    }),
  undo: {
    nb: 'importer filen på nytt',
    nn: 'importer fila på nytt',
    en: 'import the file again',
  },
})
