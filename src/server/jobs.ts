import type { Step } from '../actions/action.ts'
import { type Draft, type DraftReading, nothingRead } from '../actions/drafts/draft.ts'
import { draftBusy, draftChanged, draftNotReadable } from '../actions/drafts/draft.errors.ts'
import { draftShelf, type DraftShelf } from '../actions/drafts/draft-shelf.ts'
import type { Receipt } from '../actions/drafts/receipt.ts'
import type { Workspace } from '../actions/workspace.ts'
import { type KeptRefusal, keptRefusal, Refusal } from '../domain/refusal.ts'
import { problemOf } from './problem.ts'
import type { Running, TaskRunner } from './task-runner.ts'

/** Where a draft stands. `told`: why the last attempt to store it came to nothing. */
export type DraftState =
  | { readonly state: 'working'; readonly step: Step; readonly isStoring: boolean }
  | { readonly state: 'stopped' }
  | { readonly state: 'read'; readonly reading: DraftReading; readonly told: KeptRefusal | null }
  | { readonly state: 'stored'; readonly receipt: Receipt }

interface Work {
  readonly running: Running<unknown>
  readonly isStoring: boolean
  readonly told: { step: Step }
}

/** The drafts of one server and the work on them: read in the background, stopped, read anew, stored. */
export interface Jobs {
  readonly shelf: DraftShelf
  readonly stateOf: (draft: Draft) => DraftState
  readonly read: (draft: Draft) => void
  readonly stop: (draft: Draft) => void
  /** Begins to store a draft, if it still is as it was at an edition; the outcome shows in its state. */
  readonly store: (id: string, edition: number) => void
  /** Refuses while the draft is being stored; stops the reading of it. */
  readonly free: (draft: Draft) => void
  /** Takes up what a killed server left: what is too old is taken away, and what was not read to its end is read again. */
  readonly resume: () => void
  readonly close: () => Promise<void>
}

export function draftJobs(workspace: Workspace, runner: TaskRunner, log: (fault: unknown) => void): Jobs {
  const shelf = draftShelf(workspace.place.folder)
  const works = new Map<string, Work>()
  const refusals = new Map<string, KeptRefusal>()

  const follow = (id: string, work: Work): void => {
    works.set(id, work)
    work.running.done
      .catch((error: unknown) => {
        if (!(error instanceof Refusal)) log(error)
        // Of work that was given up, or whose draft is gone, nobody is told.
        if (works.get(id) !== work || (error instanceof Refusal && error.code === 'task-stopped')) return
        for (const known of refusals.keys()) if (!shelf.has(known)) refusals.delete(known)
        refusals.set(id, error instanceof Refusal ? keptRefusal(error) : faultTold())
      })
      .finally(() => {
        if (works.get(id) === work) works.delete(id)
      })
  }

  const read = (draft: Draft): void => {
    const told = { step: waiting }
    const work: Work = { running: runner.run('read-draft', { draft }, (step) => void (told.step = step)), isStoring: false, told }
    refusals.delete(draft.id)
    follow(draft.id, work)
  }

  const free = ({ id }: Draft): void => {
    const work = works.get(id)
    if (work?.isStoring) throw draftBusy()
    work?.running.cancel()
    works.delete(id)
    refusals.delete(id)
  }

  return {
    shelf,
    read,
    free,
    stateOf: (draft) => {
      const work = works.get(draft.id)
      if (work) return { state: 'working', step: work.told.step, isStoring: work.isStoring }
      const receipt = shelf.receipt(draft.id)
      if (receipt) return { state: 'stored', receipt }
      const reading = shelf.reading(draft.id)
      const told = refusals.get(draft.id) ?? null
      if (reading) return { state: 'read', reading, told }
      return told === null ? { state: 'stopped' } : { state: 'read', reading: { ...nothingRead, edition: draft.edition, refusal: told }, told: null }
    },
    stop: (draft) => {
      free(draft)
      if (shelf.reading(draft.id) === null) shelf.change(draft.id, { cancelled: true })
    },
    store: (id, edition) => {
      const draft = shelf.draft(id)
      if (shelf.receipt(id)) return
      if (works.has(draft.id)) throw draftBusy()
      if (draft.edition !== edition) throw draftChanged()
      const reading = shelf.reading(draft.id)
      if (!reading?.preview || reading.kinds.error > 0) throw draftNotReadable()
      const told = { step: waiting }
      const work: Work = { running: runner.run('store-draft', { draft }, (step) => void (told.step = step)), isStoring: true, told }
      refusals.delete(draft.id)
      follow(draft.id, work)
    },
    resume: () => {
      shelf.tidy(workspace.now())
      for (const draft of shelf.all()) {
        if (shelf.receipt(draft.id) || draft.cancelled) continue
        // Killed while storing: nobody knows how far it came, so what is in force is looked at again.
        const isCut = shelf.isStoring(draft.id)
        shelf.unmarkStoring(draft.id)
        if (isCut || shelf.reading(draft.id) === null) read(isCut ? shelf.change(draft.id, {}) : draft)
      }
    },
    close: () => runner.close(),
  }
}

const waiting: Step = { phase: 'waiting', done: 0, total: null }

function faultTold(): KeptRefusal {
  const told = (language: 'nb' | 'nn' | 'en'): string => problemOf(null, language).detail
  return { code: 'fault', kind: 'busy', text: { nb: told('nb'), nn: told('nn'), en: told('en') }, where: {} }
}
