import { keptRefusal, Refusal } from '../../domain/refusal.ts'
import { readTableFile } from '../../intake/read-table-file.ts'
import type { Watch } from '../action.ts'
import type { ImportInput } from '../import-input.ts'
import { importList } from '../import-list.ts'
import { prepareImport } from '../prepare-import.ts'
import type { Workspace } from '../workspace.ts'
import { type Draft, type DraftReading, type DraftRow, nothingRead, rowKinds, type StoredDraft } from './draft.ts'
import { draftNotReadable } from './draft.errors.ts'
import { draftRows, isOpen, sheetSamples } from './draft-rows.ts'
import type { DraftShelf } from './draft-shelf.ts'

/**
 * Reads a draft's file as an import would, and keeps the account of every row beside it; nothing is stored. What the
 * import refuses is kept as the reading's refusal, with the first rows of the file, so that a person can mend it.
 */
export async function readDraft(workspace: Workspace, shelf: DraftShelf, draft: Draft, inputOf: () => ImportInput, watch?: Watch): Promise<void> {
  const { id, edition } = draft
  try {
    const prepared = await prepareImport(workspace, inputOf(), watch)
    const { entries: _, passedOver: __, ...preview } = prepared.preview
    const rows = draftRows(prepared)
    const count = (kind: DraftRow['kind']): number => rows.reduce((sum, row) => sum + (row.kind === kind ? 1 : 0), 0)
    const versions = new Map(prepared.snapshot.data.lists.map((list) => [list.id, list.version]))
    const reading: DraftReading = {
      edition,
      refusal: null,
      sheets: sheetSamples(prepared.file),
      preview,
      kinds: { error: count('error'), question: count('question'), other: count('other'), certain: count('certain') },
      questions: rows.flatMap(({ names }) => names.filter(isOpen).map(({ reviewRow }) => reviewRow)),
      seen: Object.fromEntries(preview.lists.map((list) => [list.id, versions.get(list.id) ?? null])),
    }
    shelf.keepReading(id, reading, rows)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    shelf.keepReading(id, { ...nothingRead, edition, refusal: keptRefusal(error), sheets: await samplesOf(shelf, draft) }, [])
  }
}

/** What can be seen of a file that could not be imported; nothing when it is no table at all. */
async function samplesOf(shelf: DraftShelf, draft: Draft): Promise<DraftReading['sheets']> {
  try {
    return sheetSamples(await readTableFile(shelf.bytes(draft), draft.fileName))
  } catch {
    return []
  }
}

/** Stores a draft's list and the answers given in it, all or nothing; a list that was changed since it was read is refused. */
export async function storeDraft(workspace: Workspace, shelf: DraftShelf, { id }: Draft, inputOf: () => ImportInput, watch?: Watch): Promise<StoredDraft> {
  const reading = shelf.reading(id)
  if (reading === null || reading.preview === null || reading.kinds.error > 0) throw draftNotReadable()
  const asked = new Set(reading.questions)
  const answers = Object.entries(shelf.decisions(id)).flatMap(([row, answer]) => (asked.has(Number(row)) ? [{ row: Number(row), answer }] : []))
  shelf.markStoring(id)
  try {
    const { stored, lists, rows, answered } = await importList.perform(workspace, { ...inputOf(), answers, seen: reading.seen }, watch)
    return { stored, lists, rows, answered }
  } finally {
    shelf.unmarkStoring(id)
  }
}

export const rowsBefore = (reading: DraftReading, kind: DraftRow['kind']): number =>
  rowKinds.slice(0, rowKinds.indexOf(kind)).reduce((sum, before) => sum + reading.kinds[before], 0)
