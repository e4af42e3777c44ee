import type { Draft } from '../actions/drafts/draft.ts'
import { draftInput } from '../actions/drafts/draft-input.ts'
import { draftShelf } from '../actions/drafts/draft-shelf.ts'
import { readDraft, storeDraft } from '../actions/drafts/read-draft.ts'
import type { Receipt } from '../actions/drafts/receipt.ts'
import type { Watch } from '../actions/action.ts'
import { importInputs } from '../actions/import-inputs.ts'
import { type ImportInput, importInput } from '../actions/import-input.ts'
import { importList, type ImportPreview, type ImportResult } from '../actions/import-list.ts'
import { listFile, listHistory, type ListHistory } from '../actions/list-history.ts'
import { type Settled, type SettleInput, settleNames } from '../actions/settle-name.ts'
import type { Publishing } from '../actions/publish-edition.ts'
import { type UndoImportInput, type UndoneImport, undoImport } from '../actions/undo-import.ts'
import type { Difference } from '../actions/update-data-compare.ts'
import { differenceTo, type UsedVersion, useVersion, type UseVersionInput } from '../actions/update-data-versions.ts'
import type { Workspace } from '../actions/workspace.ts'
import { schemeNotFound } from '../domain/scheme.errors.ts'
import type { EditionInput } from '../answers/edition.ts'
import { badInput } from '../answers/input.errors.ts'
import type { Edition, EditionContent } from '../domain/edition.ts'
import type { Language } from '../domain/text.ts'
import type { EditionForm } from '../web/edition/forms.ts'
import { editionFile, editionMaterials } from './edition-files.ts'
import { standingOf } from './effect.ts'
import { contentAsked, type EditionOrder, makeAndPublish } from './make-edition.ts'

/** What may be done apart from answering readers, with what each takes and gives. */
export interface Tasks {
  'read-draft': { input: { readonly draft: Draft }; result: void }
  'store-draft': { input: { readonly draft: Draft }; result: void }
  import: { input: { readonly told: ImportInput; readonly dryRun: boolean }; result: ImportPreview | ImportResult }
  settle: { input: readonly SettleInput[]; result: readonly Settled[] }
  undo: { input: UndoImportInput; result: UndoneImport }
  history: { input: string; result: ListHistory }
  difference: { input: { readonly dataset: string; readonly number: number }; result: Difference }
  'use-version': { input: UseVersionInput; result: UsedVersion }
  edition: { input: EditionInput; result: EditionContent }
  'edition-file': { input: { readonly edition: Edition; readonly form: EditionForm; readonly language: Language }; result: Uint8Array }
  publish: { input: EditionOrder; result: Publishing }
  file: { input: { readonly list: string; readonly version: number }; result: { readonly name: string; readonly bytes: Uint8Array } }
}
export type TaskKind = keyof Tasks

type Doers = { readonly [Kind in TaskKind]: (workspace: Workspace, input: Tasks[Kind]['input'], watch?: Watch) => Promise<Tasks[Kind]['result']> }

const doers: Doers = {
  'read-draft': async (workspace, { draft }, watch) => readDraft(workspace, draftShelf(workspace.place.folder), draft, await checkedInput(workspace, draft), watch),
  'store-draft': storeAndTell,
  import: (workspace, { told, dryRun }, watch) => (dryRun ? importList.dryRun(workspace, told, watch) : importList.perform(workspace, told, watch)),
  settle: settleNames,
  undo: (workspace, input) => undoImport.perform(workspace, input),
  history: listHistory,
  difference: (workspace, { dataset, number }) => differenceTo(workspace, dataset, number),
  'use-version': (workspace, input) => useVersion.perform(workspace, input),
  edition: async (workspace, input) => contentAsked(await workspace.snapshot(), input),
  'edition-file': async (workspace, { edition, form, language }) => editionFile(edition, form, language, editionMaterials(workspace, await workspace.snapshot())),
  publish: (workspace, order) => makeAndPublish(workspace, order),
  file: (workspace, { list, version }) => listFile(workspace, list, version),
}

/** Does one task to its end. */
export const performTask = <Kind extends TaskKind>(workspace: Workspace, kind: Kind, input: Tasks[Kind]['input'], watch?: Watch): Promise<Tasks[Kind]['result']> => doers[kind](workspace, input, watch)

/** Stores a draft, and keeps beside it what was stored and what that did to the answers. */
async function storeAndTell(workspace: Workspace, { draft }: Tasks['store-draft']['input'], watch?: Watch): Promise<void> {
  const shelf = draftShelf(workspace.place.folder)
  const lists = shelf.reading(draft.id)?.preview?.lists ?? []
  const before = standingOf(await workspace.snapshot(), lists)
  const done = await storeDraft(workspace, shelf, draft, await checkedInput(workspace, draft), watch)
  const receipt: Receipt = { at: workspace.now(), done, before, after: standingOf(await workspace.snapshot(), lists) }
  shelf.keepReceipt(draft.id, receipt)
}

/** A draft's settings checked as the import's input; what is wrong with them is refused when asked for, not before. */
async function checkedInput(workspace: Workspace, draft: Draft): Promise<() => ImportInput> {
  const snapshot = await workspace.snapshot()
  return () => {
    if (!draft.settings.scheme?.trim()) throw schemeNotFound('', [])
    const checked = importInput.safeParse(draftInput(snapshot, draft, draftShelf(workspace.place.folder).bytes(draft)))
    if (!checked.success) throw badInput(checked.error.issues, importInputs)
    return checked.data
  }
}
