import { fingerprinted } from '../../src/actions/prepare-lists.ts'
import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { storeLists } from '../../src/actions/store-lists.ts'
import type { Store } from '../../src/store/store.ts'
import { replaceFacts } from '../../src/store/write-facts.ts'
import { addAnswer } from '../../src/store/write-lists.ts'
import { europe, madeDatasets, madeFacts, madeSchemes, nothingElse, type Size } from './generate.ts'
import { importFile, snapshotToFill } from './import-files.ts'

/** What loading a Europe into a database took, in seconds, and what it came to. */
export interface Loaded {
  readonly facts: number
  readonly factRows: number
  /** Storing the matched entries alone: reading and matching are not counted. */
  readonly entries: number
  readonly entryRows: number
  /** A store opened anew until it has its snapshot. */
  readonly snapshot: number
  /** From a change in one process until another has its snapshot. */
  readonly noticed: number
}

const fourDigits = ['municipality', 'county']
const at = '2026-01-01T00:00:00Z'

/** Fills a store with the made-up facts and lists; `open` gives another way in, as another process would have. */
export async function load(size: Size, store: Store, open: () => Promise<Store>, tell: (progress: string) => void): Promise<Loaded> {
  const made = europe(size)
  const figures = madeFacts(made.register)
  const { population, facts } = figures
  const { parts, aliases } = made.register
  const began = performance.now()
  // Norway's numbers have four digits, and the tables say so; Europe's do not fit in them.
  await store.change((database) => database.run(fourDigits.map((table) => `alter table ${table} drop constraint if exists ${table}_code_check`).join(';')))
  await store.change((database) => replaceFacts(database, { datasets: madeDatasets(figures), register: parts, aliases, facts, population, ...nothingElse, schemes: madeSchemes(size) }))
  const factsTook = performance.now() - began
  tell(`facts stored in ${(factsTook / 1000).toFixed(1)} s`)
  const names = snapshotToFill(made)
  let entryRows = 0
  let stored = 0
  await store.change(async (database) => {
    for (const file of made.files()) {
      const prepared = await importFile(file, names, { read: 0, table: 0, match: 0, fingerprint: 0 })
      const bytes = new TextEncoder().encode(file.text)
      const before = performance.now()
      await storeLists(database, prepared.map(fingerprinted), { name: file.name, sha256: createHash('sha256').update(bytes).digest('hex'), bytes, shipped: false }, at)
      stored += performance.now() - before
      entryRows += prepared.reduce((sum, { list }) => sum + list.entries.length, 0)
    }
  })
  tell(`${entryRows} entries stored in ${(stored / 1000).toFixed(1)} s`)
  const opened = performance.now()
  const other = await open()
  const snapshot = await other.snapshot()
  const read = performance.now() - opened
  const waiting = snapshot?.data.entries.find(({ outcome }) => outcome === 'ambiguous')
  const changed = performance.now()
  await store.change((database) => addAnswer(database, { list: waiting?.list ?? '', key: waiting?.key ?? '', text: waiting?.text ?? '', answer: 'rejected', code: null }, at))
  while ((await other.snapshot())?.data.version === snapshot?.data.version) await new Promise((resolve) => setTimeout(resolve, 5))
  const noticed = performance.now() - changed
  await other.close()
  return { facts: factsTook / 1000, factRows: population.length + facts.length + parts.municipalities.length, entries: stored / 1000, entryRows, snapshot: read / 1000, noticed: noticed / 1000 }
}

/** What a folder takes on disk, in megabytes. */
export function megabytesIn(folder: string): number {
  const bytes = (path: string): number => {
    const stat = statSync(path, { throwIfNoEntry: false })
    return !stat ? 0 : stat.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + bytes(join(path, name)), 0) : stat.size
  }
  return bytes(folder) / 1e6
}
