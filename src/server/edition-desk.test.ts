import { expect, test } from 'vitest'
import type { Workspace } from '../actions/workspace.ts'
import type { EditionContent } from '../domain/edition.ts'
import { Refusal } from '../domain/refusal.ts'
import { same } from '../domain/text.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { editionDesk } from './edition-desk.ts'
import type { TaskRunner } from './task-runner.ts'

const workspace = { now: () => '2026-01-02T03:04:05Z' } as Workspace
const snapshot = { data: { version: '1-a', datasets: [], editions: [] } } as unknown as Snapshot
const content = { format: 1, title: { nb: 'R', nn: 'R', en: 'R' }, figures: [], sources: [], chapters: [], datasets: [] } as unknown as EditionContent

/** A desk whose contents come when they are told to, and what it has asked for. */
function deskOf() {
  const asked: { readonly input: unknown; readonly give: (made: EditionContent) => void; readonly fail: (error: unknown) => void }[] = []
  const run = (_: string, input: unknown) => {
    const done = new Promise<EditionContent>((give, fail) => asked.push({ input, give, fail }))
    return { done, cancel: () => {} }
  }
  return { asked, desk: editionDesk(workspace, { run, close: async () => {} } as unknown as TaskRunner) }
}

test('a reader does not wait longer than told, and the draft is made once however often it is asked for', async () => {
  const { asked, desk } = deskOf()
  expect(await desk.draftWithin(snapshot, '18', 5)).toBeNull()
  expect(await desk.draftWithin(snapshot, '18', 5)).toBeNull()
  expect(asked).toHaveLength(1)
  asked[0]?.give(content)
  expect((await desk.draftWithin(snapshot, '18', 5_000))?.number).toBe(0)
  expect((await desk.ask(snapshot, { county: '18' }, 'en')).answer).toBe(content)
  expect(asked).toHaveLength(1)
})

test('a draft is not made anew because an edition of the same data was published, but where the data changed', async () => {
  const { asked, desk } = deskOf()
  const published = { madeFrom: '1-a' }
  const after = (version: string): Snapshot => ({ ...snapshot, data: { ...snapshot.data, version, editions: [published] } }) as unknown as Snapshot
  expect(await desk.draftWithin(snapshot, null, 5)).toBeNull()
  expect(await desk.draftWithin(after('2-b'), null, 5)).toBeNull()
  expect(asked).toHaveLength(1)
  expect(await desk.draftWithin(after('3-c'), null, 5)).toBeNull()
  expect(asked).toHaveLength(2)
})

test('what went wrong after the reader was told to wait is told when the reader comes back, once', async () => {
  const { asked, desk } = deskOf()
  expect(await desk.draftWithin(snapshot, null, 5)).toBeNull()
  asked[0]?.fail(new Refusal({ code: 'x', kind: 'busy', text: same('x') }))
  await new Promise((resolve) => setTimeout(resolve, 5))
  await expect(desk.draftWithin(snapshot, null, 5)).rejects.toThrow(Refusal)
  expect(await desk.draftWithin(snapshot, null, 5)).toBeNull()
  expect(asked).toHaveLength(2)
})

test('a question with bad input begins nothing, and a crowd of different ones is refused', async () => {
  const { asked, desk } = deskOf()
  await expect(desk.ask(snapshot, { county: 'x' }, 'nb')).rejects.toThrow(Refusal)
  expect(asked).toHaveLength(0)
  for (let i = 0; i < 20; i++) desk.ask(snapshot, { group: `population < ${i}` }, 'nb').catch(() => {})
  await expect(desk.ask(snapshot, { group: 'population < 99' }, 'nb')).rejects.toMatchObject({ code: 'too-many-editions' })
  asked[0]?.give(content)
  await desk.ask(snapshot, { group: 'population < 0' }, 'nb')
  void desk.ask(snapshot, { group: 'population < 99' }, 'nb')
  expect(asked).toHaveLength(21)
})
