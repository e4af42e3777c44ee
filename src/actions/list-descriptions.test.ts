import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Refusal } from '../domain/refusal.ts'
import { addFile, addList } from '../store/write-lists.ts'
import { countChange } from '../store/count-change.ts'
import { type ImportInput, importList } from './import-list.ts'
import { readList } from '../store/snapshot-data.fixture.ts'
import { type LoadedFolder, loadedFolder, told } from './test-workspace.fixture.ts'
import type { Workspace } from './workspace.ts'

let folder: LoadedFolder
beforeAll(async () => {
  folder = await loadedFolder('descriptions')
})
afterAll(() => folder?.remove())

const file = 'Kommune\nAlta\n'
const listOf = async (workspace: Workspace, list: string) => (await workspace.snapshot()).data.lists.find(({ id }) => id === list) ?? expect.fail(`no ${list}`)
const refusalOf = async (work: Promise<unknown>): Promise<Refusal> =>
  work.then(() => expect.fail('was not refused'), (error: unknown) => (error instanceof Refusal ? error : expect.fail(`fault: ${String(error)}`)))

describe('a correction', () => {
  it('keeps what was known of the list and is not told anew: whom it is complete for, why, its pages, its note', async () => {
    const workspace = await folder.open(folder.copy('kept'))
    const { data } = await workspace.snapshot()
    const before = data.lists.find(({ completeFor, complete, sourceUrl, completeReason }) => completeFor === 'lead' && complete && sourceUrl && completeReason) ?? expect.fail('none')
    const same: Partial<ImportInput> = { scheme: before.scheme, year: before.year, scope: before.scope, stage: before.stage, list: before.id }
    await importList.perform(workspace, told(file, { ...same, complete: true }))
    const kept = ({ version: _, fileName: __, fileSha256: ___, importedAt: ____, amountTotalNok: _____, ...description }: typeof before) => description
    expect(kept(await listOf(workspace, before.id))).toEqual(kept(before))

    const more = { completeFor: 'any', source: 'https://example.org/liste', note: 'rettet', eligible: 'all' } as const
    await importList.perform(workspace, told('Kommune\nBodø\n', { ...same, ...more, complete: true }))
    expect(await listOf(workspace, before.id)).toMatchObject({ completeFor: 'any', sourceUrl: more.source, note: 'rettet', eligible: 'all', completeReason: before.completeReason })

    const { lists } = await importList.perform(workspace, told('Kommune\nVadsø\n', same))
    expect(lists).toMatchObject([{ id: before.id, complete: false, wasComplete: true }])
    expect(await listOf(workspace, before.id)).toMatchObject({ complete: false, completeReason: '', sourceUrl: more.source })
  })

  it('of one of several lists that match names them, and takes the one chosen', async () => {
    const workspace = await folder.open(folder.copy('several'))
    await workspace.store.change(async (database) => {
      const source = { name: 'a.csv', sha256: 'sha', bytes: Buffer.from('a'), shipped: false }
      await addFile(database, source, '2026-01-01T00:00:00Z')
      for (const id of ['one', 'two']) {
        const list = readList(id, id, ['Alta'])
        await addList(database, { ...list, description: { ...list.description, scheme: 'bolyst', year: 2018 } }, source, '2026-01-01T00:00:00Z')
      }
      await countChange(database)
    })
    const refusal = await refusalOf(importList.dryRun(workspace, told(file)))
    expect(refusal).toMatchObject({ code: 'import-several-lists', kind: 'conflict' })
    for (const text of Object.values(refusal.text)) expect(text).toMatch(/one, two.*--list one/)
    expect((await importList.dryRun(workspace, told(file, { list: 'two' }))).lists).toMatchObject([{ id: 'two' }])
    expect(await refusalOf(importList.dryRun(workspace, told(file, { list: 'three' })))).toMatchObject({ code: 'import-no-such-list-there' })
    expect(await refusalOf(importList.dryRun(workspace, told(file, { list: 'one', year: 2017 })))).toMatchObject({ code: 'import-no-such-list-there' })
  })
})

describe('two who import at once', () => {
  it('the one who did not see the other is refused, and supersedes nothing; the same content is no conflict', async () => {
    const into = folder.copy('two')
    const [one, two] = [await folder.open(into), await folder.open(into)]
    const seen = await two.snapshot()
    const late: Workspace = { ...two, snapshot: async () => seen }
    await importList.perform(one, told(file))
    const refusal = await refusalOf(importList.perform(late, told('Kommune\nBodø\n')))
    expect(refusal).toMatchObject({ code: 'import-list-changed', kind: 'conflict' })
    expect(new Set(Object.values(refusal.text)).size).toBe(3)
    expect((await two.snapshot()).data.entries.filter(({ list }) => list === 'bolyst-2018').map(({ text }) => text)).toEqual(['Alta'])
    expect((await importList.perform(late, told(file))).stored).toMatchObject([{ outcome: 'unchanged' }])
    expect((await importList.perform(two, told('Kommune\nBodø\n'))).stored).toMatchObject([{ outcome: 'superseded' }])
  })

  it('a list withdrawn meanwhile is a change as well', async () => {
    const workspace = await folder.open(folder.copy('withdrawn'))
    await importList.perform(workspace, told(file))
    const seen = await workspace.snapshot()
    await workspace.store.change((database) => database.query(`update award_list_version set withdrawn_at = now() where list = 'bolyst-2018'`))
    expect(await refusalOf(importList.perform({ ...workspace, snapshot: async () => seen }, told('Kommune\nBodø\n')))).toMatchObject({ code: 'import-list-changed' })
  })
})
