import { cpSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Refusal } from '../domain/refusal.ts'
import { checkData } from './check-data.ts'
import { changes, prepareChanges, stateOf } from './changes.fixture.ts'
import { type LoadedFolder, loadedFolder } from './test-workspace.fixture.ts'

let folder: LoadedFolder
let whole: string
let files: readonly string[]
beforeAll(async () => {
  folder = await loadedFolder('damage')
  const workspace = await folder.open(folder.loaded)
  await prepareChanges(workspace)
  await changes.import?.(workspace)
  whole = await stateOf(workspace)
  // The large ones are the tables and indexes of ours and of the system; the log is the one after the last clean end.
  files = filesIn(join(folder.loaded, 'database')).filter((file) => /(\/base\/5\/\d+|\/global\/pg_control|\/pg_wal\/[0-9A-F]{24}|\/pg_xact\/\d+)$/.test(file) && statSync(file).size > 0)
})
afterAll(() => folder?.remove())

const filesIn = (path: string): readonly string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)]))

/** The same numbers every time. */
let seed = 7
const roll = (below: number): number => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
  return Math.floor((seed / 0x80000000) * below)
}

function flip(path: string, times: number): void {
  const bytes = readFileSync(path)
  for (let i = 0; i < times; i++) {
    const at = roll(bytes.length)
    bytes.writeUInt8((bytes[at] ?? 0) ^ (1 << roll(8)), at)
  }
  writeFileSync(path, bytes)
}

/** Refused with what to do, found by the check with what to do, or without any effect on what is stored. */
async function expectFoundOrHarmless(into: string, what: string): Promise<string> {
  try {
    const workspace = await folder.open(into)
    const failed = (await checkData(workspace)).filter(({ holds }) => !holds)
    if (failed.length > 0) {
      for (const { remedy } of failed) expect(remedy?.nb, what).toMatch(/\S/)
      return 'found'
    }
    expect(await stateOf(workspace), what).toBe(whole)
    return 'harmless'
  } catch (error) {
    expect(error, `${what}: a fault, not a refusal`).toBeInstanceOf(Refusal)
    expect((error as Refusal).text.nb, what).toContain('rekkevidde data rebuild')
    return 'refused'
  }
}

describe('a database whose files are damaged', () => {
  it('by turned bits, cuts and losses, at 24 places: found with what to do, or of no effect', { timeout: 240_000 }, async () => {
    const found: string[] = []
    const large = files.filter((file) => statSync(file).size > 100_000)
    for (let i = 0; i < 24; i++) {
      const into = folder.copy(`damage-${i}`)
      const path = (i % 2 === 0 ? large : files)[roll(i % 2 === 0 ? large.length : files.length)] ?? ''
      const at = join(into, relative(folder.loaded, path))
      if (i % 4 === 3) truncateSync(at, roll(statSync(at).size))
      else if (i % 8 === 5) rmSync(at)
      else flip(at, 20)
      found.push(await expectFoundOrHarmless(into, `${i}: ${relative(into, at)}`))
      rmSync(into, { recursive: true, force: true })
    }
    expect(found.filter((one) => one !== 'harmless').length, found.join()).toBeGreaterThan(3)
  })

  it('in each of our own tables: it never goes unseen', { timeout: 240_000 }, async () => {
    const paths = await (await folder.open(folder.loaded)).store.read(async (database) =>
      (await database.query(`select relname as name, pg_relation_filepath(oid) as path from pg_class where relname in ('award_entry', 'review_answer', 'award_list_version', 'award_file', 'population', 'fact', 'municipality', 'scheme')`)).map((row) => ({ name: String(row.name), path: String(row.path) })),
    )
    expect(paths).toHaveLength(8)
    for (const { name, path } of paths) {
      const into = folder.copy(`table-${name}`)
      const file = join(into, 'database', path)
      const bytes = readFileSync(file)
      // In the rows of its first page, which lie at the end of it.
      bytes.fill(0x55, 8192 - 60, 8192 - 20)
      writeFileSync(file, bytes)
      expect(await expectFoundOrHarmless(into, name), name).not.toBe('harmless')
      rmSync(into, { recursive: true, force: true })
    }
  })
})

it('a copy of the folder is the same data', async () => {
  const into = join(folder.root, 'copied')
  cpSync(folder.loaded, into, { recursive: true })
  expect(await stateOf(await folder.open(into))).toBe(whole)
})
