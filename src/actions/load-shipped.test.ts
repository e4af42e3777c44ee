import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readListHistory } from '../store/read-history.ts'
import { importList } from './import-list.ts'
import { loadShipped } from './load-shipped.ts'
import { type LoadedFolder, loadedFolder, told } from './test-workspace.fixture.ts'
import type { Workspace } from './workspace.ts'

const [removed, renamed, own] = ['attraktiv-by-2016', 'attraktiv-by-2017', 'bolyst-2018']
const at = '2027-01-01T00:00:00Z'

let folder: LoadedFolder
beforeAll(async () => {
  folder = await loadedFolder('load-shipped')
})
afterAll(() => folder?.remove())

/** The shipped files as a later edition could have them: one list less, one under another name. */
function laterEdition(dataFolder: string): string {
  const later = join(folder.root, 'later-edition')
  cpSync(dataFolder, later, { recursive: true })
  for (const name of ['lists.csv', 'entries.csv']) {
    const path = join(later, 'awards', name)
    const lines = readFileSync(path, 'utf8').split('\n').filter((line) => !line.startsWith(`${removed},`))
    writeFileSync(path, lines.map((line) => line.replace(new RegExp(`^${renamed},`), `${renamed}-new,`)).join('\n'))
  }
  return later
}

const inForce = async (workspace: Workspace): Promise<readonly string[]> => (await workspace.snapshot()).data.lists.map(({ id }) => id)

it('a shipped list that a later edition no longer has is withdrawn and kept; it comes back with an edition that has it', async () => {
  const workspace = await folder.open(folder.copy('editions'))
  const before = await inForce(workspace)
  expect(before).toEqual(expect.arrayContaining([removed, renamed]))
  await importList.perform(workspace, told('Kommune\nAlta\n'))
  const entries = join(workspace.dataFolder, 'awards/entries.csv')
  // A person's own import of the very bytes that shipped is the person's.
  const ownOfShipped = { fileName: 'entries.csv', scheme: 'bolyst', year: 2019, scope: 'county:20', columns: { municipality: 'municipality' } }
  await importList.perform(workspace, told(readFileSync(entries), ownOfShipped))

  await loadShipped(workspace.store, laterEdition(workspace.dataFolder), at, () => {})
  const later = await inForce(workspace)
  expect(later).not.toContain(removed)
  expect(later).not.toContain(renamed)
  expect(later).toEqual(expect.arrayContaining([`${renamed}-new`, own, 'bolyst-2019-county-20']))
  expect(later).toHaveLength(before.length - 1 + 2)
  expect(await workspace.store.read((database) => readListHistory(database, removed ?? ''))).toMatchObject([{ withdrawnAt: '2027-01-01 00:00:00+00' }])

  await loadShipped(workspace.store, workspace.dataFolder, at, () => {})
  expect((await inForce(workspace)).toSorted()).toEqual([...before, own, 'bolyst-2019-county-20'].toSorted())
})
