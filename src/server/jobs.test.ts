import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { draftBusy } from '../actions/drafts/draft.errors.ts'
import { type DraftReading, nothingRead } from '../actions/drafts/draft.ts'
import type { Workspace } from '../actions/workspace.ts'
import { draftJobs, type Jobs } from './jobs.ts'
import type { TaskRunner } from './task-runner.ts'

let folder: string
let jobs: Jobs
let faults: unknown[]
/** How the work that was asked for last ends. */
let end: { readonly well: () => void; readonly badly: (error: unknown) => void }
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rekkevidde-jobs-'))
  faults = []
  const run = () => ({ done: new Promise<void>((well, badly) => void (end = { well, badly })), cancel: () => {} })
  jobs = draftJobs({ place: { folder, databaseUrl: null }, now: () => '2026-01-02T03:04:05Z' } as Workspace, { run, close: async () => {} } as unknown as TaskRunner, (fault) => void faults.push(fault))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const begun = () => jobs.shelf.add({ name: 'a.csv', bytes: new TextEncoder().encode('Kommune\nAlta\n') }, { settings: {}, columns: {} }, '2026-01-02T03:04:05Z')
const readWell = (edition: number): DraftReading => ({ ...nothingRead, edition, refusal: null, preview: { rows: { read: 1, certain: 1, review: 0, notMunicipality: 0, error: 0, duplicate: 0 }, lists: [], columns: [], totals: [], warnings: [] } })
const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

it('stores a draft only as it is now: one that was changed or discarded since it was looked at is refused', async () => {
  const draft = begun()
  jobs.shelf.change(draft.id, {})
  jobs.shelf.keepReading(draft.id, readWell(2), [])
  expect(() => jobs.store(draft.id, draft.edition)).toThrow(expect.objectContaining({ code: 'draft-changed' }))
  jobs.shelf.remove(draft.id)
  expect(() => jobs.store(draft.id, 2)).toThrow(expect.objectContaining({ code: 'no-such-draft' }))
})

it('tells what storing came to: a refusal as it is, a fault as ours; and forgets it when the draft is discarded', async () => {
  const draft = begun()
  jobs.shelf.keepReading(draft.id, readWell(1), [])
  for (const [error, code, logged] of [[draftBusy(), 'draft-busy', 0], [new TypeError('no word'), 'fault', 1]] as const) {
    jobs.store(draft.id, 1)
    expect(jobs.stateOf(draft)).toMatchObject({ state: 'working', isStoring: true })
    end.badly(error)
    await soon()
    expect([jobs.stateOf(draft), faults.length]).toMatchObject([{ state: 'read', told: { code } }, logged])
  }
  jobs.free(draft)
  expect(jobs.stateOf(draft)).toMatchObject({ state: 'read', told: null })
})

it('says nothing of work that was given up', async () => {
  const draft = begun()
  jobs.read(draft)
  jobs.free(draft)
  end.badly(draftBusy())
  await soon()
  expect(jobs.stateOf(draft)).toEqual({ state: 'stopped' })
})
