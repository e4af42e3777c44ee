import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addEdition, readEditions } from './editions.ts'
import { edition, fetched, peopleOf } from './history.fixture.ts'
import { startTestServer, type TestServer } from './postgres-server.fixture.ts'
import { openFolderStore, openServerStore, type Store } from './store.ts'
import { addFetched, chooseFetched, readFetched, readFetchedContent } from './write-fetched.ts'

const at = '2026-12-01T03:04:05Z'
let root: string
let server: TestServer
const stores: Store[] = []
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'rekkevidde-history-'))
  server = await startTestServer()
  stores.push(openFolderStore(root), await openServerStore(await server.freshDatabase()))
})
afterAll(async () => {
  for (const store of stores) await store.close()
  await server?.stop()
  rmSync(root, { recursive: true, force: true })
})

describe.each([['the embedded database', 0], ['a PostgreSQL server', 1]])('%s', (_, i) => {
  const store = (): Store => stores[i] as Store

  it('keeps editions whole, in order, and refuses to change one', async () => {
    const [first, second] = [edition(1, '2026'), edition(2, '2026-2', { id: '2026', reason: 'a figure' })]
    await store().change((database) => addEdition(database, first, at))
    await store().change((database) => addEdition(database, second, at))
    expect(await store().read(readEditions)).toEqual([first, second])
    expect((await store().snapshot())?.data.editions).toEqual([first, second])
    await expect(store().change((database) => addEdition(database, edition(3, '2026'), at))).rejects.toThrow()
    await expect(store().change((database) => addEdition(database, edition(2, '2027'), at))).rejects.toThrow()
    await expect(store().change((database) => addEdition(database, edition(3, '2027', { id: 'none', reason: 'r' }), at))).rejects.toThrow()
    expect((await store().read(readEditions)).length).toBe(2)
  })

  it('keeps what was fetched, once, and knows what of it is in use', async () => {
    const states = async (): Promise<readonly string[]> => (await store().read(readFetched)).map(({ number, dataset, state }) => `${number} ${dataset} ${state}`)
    const keep = (...one: Parameters<typeof fetched>) => store().change((database) => addFetched(database, ...fetched(...one)))
    const choose = (number: number | null) => store().change((database) => chooseFetched(database, 'population-by-age', number, at))
    expect(await keep('population-by-age', '2026-02-24', peopleOf(2026, '0301', 7))).toBe(1)
    expect(await keep('population-by-age', '2027-02-24', peopleOf(2027, '0301', 8))).toBe(2)
    expect(await keep('projections', '2026', { kind: 'projections', rows: [] })).toBe(3)
    expect(await keep('population-by-age', '2026-02-24', peopleOf(2026, '0301', 7), '2027-01-01T00:00:00Z')).toBe(1)
    expect(await states()).toEqual(['1 population-by-age draft', '2 population-by-age draft', '3 projections draft'])
    await choose(1)
    await choose(2)
    expect(await states()).toEqual(['1 population-by-age set-aside', '2 population-by-age in-use', '3 projections draft'])
    await choose(null)
    expect(await states()).toEqual(['1 population-by-age set-aside', '2 population-by-age set-aside', '3 projections draft'])
    await choose(1)
    expect(await states()).toEqual(['1 population-by-age in-use', '2 population-by-age set-aside', '3 projections draft'])
    expect(await store().read((database) => readFetchedContent(database, 2))).toEqual(peopleOf(2027, '0301', 8))
    expect(await store().read((database) => readFetchedContent(database, 9))).toBeNull()
    const [first] = await store().read(readFetched)
    expect(first).toMatchObject({ version: '2026-02-24', fetchedAt: '2026-12-01T00:00:00Z', usedAt: '2026-12-01T03:04:05Z', rows: 1, licence: 'CC BY 4.0' })
    // Rows are kept apart from what answers read: they may be many.
    expect(JSON.stringify((await store().snapshot())?.data.fetched)).not.toContain('ages')
  })
})
