import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../store/postgres-server.fixture.ts'
import { bundleChild, type Child } from './child-process.fixture.ts'
import { importList } from './import-list.ts'
import { type LoadedFolder, loadedFolder, told } from './test-workspace.fixture.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

const names = { north: ['Alta', 'Vardø', 'Vadsø', 'Hammerfest'], south: ['Kristiansand', 'Mandal', 'Lindesnes', 'Farsund'] }
const text = (of: readonly string[]): string => `Kommune\n${of.join('\n')}\n`

let folder: LoadedFolder
let child: Child
let server: TestServer
beforeAll(async () => {
  folder = await loadedFolder('at-once')
  child = await bundleChild()
  server = await startTestServer()
  for (const [name, of] of Object.entries(names)) writeFileSync(join(folder.root, `${name}.csv`), text(of))
})
afterAll(async () => {
  folder?.remove()
  child?.remove()
  await server?.stop()
})

const importing = (into: string, name: string, more: object = {}): string[] => ['import', into, join(folder.root, `${name}.csv`), JSON.stringify({ scheme: 'bolyst', year: 2018, ...more })]
const listed = async (workspace: Workspace, list: string): Promise<readonly string[]> =>
  (await workspace.snapshot()).data.entries.filter((entry) => entry.list === list).map(({ text: name }) => name)

/** Both are there whole, or one was refused in words and the other is there whole. */
async function expectWhole(workspace: Workspace, ended: readonly { told: readonly Record<string, unknown>[] }[], lists: readonly [string, string]): Promise<void> {
  for (const [i, of] of [names.north, names.south].entries()) {
    const last = ended[i]?.told.at(-1)
    if (last?.refused === undefined) expect(await listed(workspace, lists[i] ?? '')).toEqual(of)
    else expect(last).toMatchObject({ refused: 'data-folder-in-use' })
  }
}

describe('two imports at once do not mix', () => {
  it('two processes on one folder, different lists', async () => {
    const into = folder.copy('two-lists')
    const ended = await Promise.all([child.run(importing(into, 'north')), child.run(importing(into, 'south', { year: 2016 }))])
    expect(ended.map(({ status }) => status)).toEqual([0, 0])
    await expectWhole(await folder.open(into), ended, ['bolyst-2018', 'bolyst-2016'])
  })

  it('two processes on one folder, the same list: one supersedes the other, whole', async () => {
    const into = folder.copy('one-list')
    await Promise.all([child.run(importing(into, 'north')), child.run(importing(into, 'south'))])
    const found = await listed(await folder.open(into), 'bolyst-2018')
    expect([names.north, names.south]).toContainEqual(found)
  })

  it('two processes that start on an empty folder at once both get the same facts', async () => {
    const into = join(folder.root, 'fresh')
    const ended = await Promise.all([child.run(['open', into]), child.run(['ask', into, '-', '{"from":2018,"to":2018}'])])
    expect(ended.map(({ told: lines }) => lines.at(-1)?.refused)).toEqual([undefined, undefined])
    const [fresh, loaded] = await Promise.all([folder.open(into), folder.open(folder.loaded)])
    const plain = async (workspace: Workspace) => (await workspace.snapshot()).data.entries.map(({ id: _, ...entry }) => entry)
    expect(await plain(fresh)).toEqual(await plain(loaded))
  })

  it('two workspaces on one server', async () => {
    const databaseUrl = await server.freshDatabase()
    const open = (): Promise<Workspace> => openWorkspace({ folder: '', databaseUrl, now: () => '2026-01-02T03:04:05Z', progress: () => {} })
    const [one, two] = await Promise.all([open(), open()])
    const ended = await Promise.allSettled([
      importList.perform(one, told(text(names.north))),
      importList.perform(two, told(text(names.south), { year: 2016 })),
      importList.perform(two, told(text(names.south), { year: 2015 })),
      importList.perform(one, told(text(names.north), { year: 2015 })),
    ])
    const refused = ended.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []))
    expect(refused, 'the one that did not see the other').toEqual(refused.map(() => expect.objectContaining({ code: 'import-list-changed' }) as unknown))
    for (const workspace of [one, two]) {
      expect(await listed(workspace, 'bolyst-2018')).toEqual(names.north)
      expect(await listed(workspace, 'bolyst-2016')).toEqual(names.south)
      expect([names.north, names.south]).toContainEqual(await listed(workspace, 'bolyst-2015'))
    }
    await one.close()
    await two.close()
  })
})

describe('a question while an import holds the folder', () => {
  it('is answered from the snapshot at once, and so is a dry run', async () => {
    const into = folder.copy('asked')
    const workspace = await folder.open(into)
    await workspace.store.change(async () => {
      const { told: lines } = await child.run(['ask', into, '-', '{"from":2018,"to":2018}'])
      expect(lines.at(-1)).toMatchObject({ cells: expect.any(Number) as number })
      expect((await importList.dryRun(await folder.open(into), told(text(names.north)))).rows.certain).toBe(4)
    })
  })

  it('a server that cannot be reached, or an address that is none, is said plainly', async () => {
    for (const databaseUrl of ['postgresql://nobody@127.0.0.1:1/none', 'not a url']) {
      const opened = openWorkspace({ folder: '', databaseUrl, now: () => '', progress: () => {} })
      await expect(opened).rejects.toMatchObject({ code: 'database-not-reached', kind: 'busy' })
    }
  })
})
