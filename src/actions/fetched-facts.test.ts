import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firstDayOf } from '../domain/plain-date.ts'
import type { FetchedContent } from '../domain/fetched.ts'
import { municipalitiesOn } from '../domain/register/register.ts'
import { addEdition } from '../store/editions.ts'
import { edition } from '../store/history.fixture.ts'
import { rebuildDatabase } from '../store/rebuild-database.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { checkData } from './check-data.ts'
import { keepFetched, type NewlyFetched, useFetched } from './fetched-facts.ts'
import { isOvertaken } from './lay-over.ts'
import { loadShipped } from './load-shipped.ts'
import { type LoadedFolder, loadedFolder } from './test-workspace.fixture.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

let folder: LoadedFolder
beforeAll(async () => void (folder = await loadedFolder('fetched')))
afterAll(() => folder?.remove())

const now = '2027-03-01T03:04:05Z'
const open = (of: string): Promise<Workspace> => openWorkspace({ folder: of, databaseUrl: null, now: () => now, progress: () => {} })
const told = (dataset: string, version: string, content: FetchedContent): NewlyFetched => ({
  dataset, version, content, url: 'https://example.org', source: 'A register', sourceUrl: 'https://example.org', licence: 'CC BY 4.0', licenceUrl: '',
})
const ages = (people: number): readonly number[] => [...Array.from({ length: 19 }, () => 0), people]
const failed = async (workspace: Workspace) => (await checkData(workspace)).filter(({ holds }) => !holds)
/** Everybody in 2027, one person over 95 for each hundred of the number. */
const year2027 = (snapshot: Snapshot): FetchedContent => ({
  kind: 'population',
  rows: municipalitiesOn(snapshot.names.register, firstDayOf(2027)).map(({ code }) => ({ year: 2027, code, ages: ages(Number(code)) })),
})

describe('fetched facts', () => {
  it('are drafts that change no answer until they are used; then the shipped ones can be had back', async () => {
    const workspace = await open(folder.copy('use'))
    const before = await workspace.snapshot()
    const [kept] = await keepFetched(workspace, [told('population-by-age', '2027-02-24', year2027(before))])
    expect(kept).toMatchObject({ number: 1, state: 'draft', rows: 357, fetchedAt: now })
    expect((await workspace.snapshot()).data.population).toEqual(before.data.population)
    expect(await useFetched(workspace, 'population-by-age', 1)).toBe(true)
    expect(await useFetched(workspace, 'population-by-age', 1)).toBe(false)
    const used = await workspace.snapshot()
    expect(used.facts('population', '5501', '2027-01-01', null)).toMatchObject({ value: { state: 'known', value: 5501 }, dataset: 'population-by-age' })
    expect(used.facts('population', '5501', '2026-01-01', null)).toEqual(before.facts('population', '5501', '2026-01-01', null))
    expect(used.populationByAge2024.ages('5501', 2027)?.[19]).toBe(5501)
    expect(used.populationByAge2024.ages('5501', 2026)).toEqual(before.populationByAge2024.ages('5501', 2026))
    expect(used.data.datasets.find(({ id }) => id === 'population-by-age')).toMatchObject({ version: '2027-02-24', source: 'A register', rows: 357, sha256: kept?.sha256 })
    expect(await failed(workspace)).toEqual([])
    expect(await useFetched(workspace, 'population-by-age', 'shipped')).toBe(true)
    const back = await workspace.snapshot()
    expect(back.data.population).toEqual(before.data.population)
    expect(back.data.datasets).toEqual(before.data.datasets)
    expect(back.data.fetched.map(({ state }) => state)).toEqual(['set-aside'])
    expect(await failed(workspace)).toEqual([])
  })

  it('of another division do not enter the borders of 2024', async () => {
    const workspace = await open(folder.copy('division'))
    const { register } = (await workspace.snapshot()).data
    // Utsira becomes a part of Haugesund in 2028.
    const municipalities = register.municipalities.map((m) => (m.code === '1151' && m.validTo === null ? { ...m, validTo: '2028-01-01' } : m))
    const successions = [...register.successions, { date: '2028-01-01', fromCode: '1151', fromLabel: 'Utsira', toCode: '1106', toLabel: 'Haugesund' }, { date: '2028-01-01', fromCode: '1106', fromLabel: 'Haugesund', toCode: '1106', toLabel: 'Haugesund' }]
    const people = (year: number): FetchedContent => ({ kind: 'population', rows: [2027, year].map((one) => ({ year: one, code: '1106', ages: ages(one) })) })
    await keepFetched(workspace, [told('municipalities-codes', '2028-01-01', { kind: 'register', municipalities, successions }), told('population-by-age', '2028-02-24', people(2028))])
    await useFetched(workspace, 'municipalities-codes', 1)
    await useFetched(workspace, 'population-by-age', 2)
    const snapshot = await workspace.snapshot()
    expect(municipalitiesOn(snapshot.names.register, '2028-01-01').length).toBe(356)
    expect(snapshot.populationByAge2024.ages('1106', 2027)?.[19]).toBe(2027)
    expect(snapshot.populationByAge2024.ages('1106', 2028)).toBeNull()
    expect(snapshot.facts('population', '1106', '2028-01-01', null).value).toEqual({ state: 'known', value: 2028 })
    expect(await failed(workspace)).toEqual([])
  })

  it('of projections and of facts take the place of their dataset, and no other', async () => {
    const workspace = await open(folder.copy('kinds'))
    const before = await workspace.snapshot()
    const projections: FetchedContent = { kind: 'projections', rows: [{ variant: 'MMMM', year: 2040, code: '5501', ages: ages(9) }] }
    const facts: FetchedContent = { kind: 'facts', rows: [{ name: 'centrality', edition: '2024', code: '5501', validFrom: '1994-01-01', validTo: null, value: 6 }] }
    await keepFetched(workspace, [told('projections', '2026', projections), told('centrality-2024', '2026', facts)])
    for (const [dataset, number] of [['projections', 1], ['centrality-2024', 2]] as const) await useFetched(workspace, dataset, number)
    const { data } = await workspace.snapshot()
    expect(data.projections).toEqual([{ dataset: 'projections', version: '2026', variant: 'MMMM', year: 2040, code: '5501', ages: ages(9) }])
    expect(data.datasets.find(({ id }) => id === 'projections')?.title.nn).toBe('Befolkningsframskrivingar')
    expect(data.facts.filter(({ dataset }) => dataset === 'centrality-2024').length).toBe(1)
    expect(data.facts.filter(({ dataset }) => dataset !== 'centrality-2024')).toEqual(before.data.facts.filter(({ dataset }) => dataset !== 'centrality-2024'))
    expect(await failed(workspace)).toEqual([])
  })

  it('of a number that is not a version of the dataset are refused, with those there are', async () => {
    const workspace = await open(folder.copy('refused'))
    await keepFetched(workspace, [told('projections', '2026', { kind: 'projections', rows: [] })])
    await expect(useFetched(workspace, 'population-by-age', 1)).rejects.toMatchObject({ code: 'no-such-fetched-version', kind: 'not-found' })
    await expect(useFetched(workspace, 'projections', 2)).rejects.toThrow('1 (2026)')
  })

  it('stay in use after an upgrade, unless what ships was made later', async () => {
    const to = folder.copy('upgrade')
    const workspace = await open(to)
    await keepFetched(workspace, [told('population-by-age', '2027-02-24', year2027(await workspace.snapshot()))])
    await useFetched(workspace, 'population-by-age', 1)
    // A newer edition of the product: its fingerprint is another.
    await workspace.store.change((database) => database.run("update dataset set sha256 = 'older' where id = 'all'; update change_counter set version = version + 1, mark = gen_random_uuid()"))
    expect(await loadShipped(workspace.store, workspace.dataFolder, now, () => {})).toBe(true)
    expect((await workspace.snapshot()).populationByAge2024.ages('5501', 2027)?.[19]).toBe(5501)
    const [inUse] = (await workspace.snapshot()).data.fetched
    if (!inUse) return expect.fail('nothing fetched')
    expect([inUse.state, isOvertaken(inUse, [{ id: 'population-by-age', version: '2027-03-01' }]), isOvertaken(inUse, [{ id: 'population-by-age', version: '2027-03-02' }])]).toEqual(['in-use', false, true])
    await workspace.store.change((database) => database.run("update dataset set sha256 = 'older' where id = 'all'; update fetched_version set fetched_at = '2026-01-01'; update change_counter set version = version + 1, mark = gen_random_uuid()"))
    await loadShipped(workspace.store, workspace.dataFolder, now, () => {})
    const after = await workspace.snapshot()
    expect(after.data.fetched.map(({ state }) => state)).toEqual(['set-aside'])
    expect(after.populationByAge2024.ages('5501', 2027)).toBeNull()
  })

  it('are brought back from the journal with the editions, in use as they were', async () => {
    const to = folder.copy('rebuilt')
    const workspace = await open(to)
    await keepFetched(workspace, [told('population-by-age', '2027-02-24', year2027(await workspace.snapshot())), told('projections', '2026', { kind: 'projections', rows: [] })])
    await useFetched(workspace, 'population-by-age', 1)
    await workspace.store.change((database) => addEdition(database, edition(1, '2026'), now))
    await workspace.store.change((database) => addEdition(database, edition(2, '2026-2', { id: '2026', reason: 'Æ' }), now))
    expect(await failed(workspace)).toEqual([])
    const before = (await workspace.snapshot()).data
    expect(await rebuildDatabase(to)).toMatchObject({ editions: 2, fetched: 2 })
    const again = await open(to)
    const { version: _, ...after } = (await again.snapshot()).data
    expect(after).toEqual({ ...before, version: undefined, lists: after.lists })
    expect(await failed(again)).toEqual([])
  })

  it('whose rows, or an edition whose words, are no longer as they came are found', async () => {
    const workspace = await open(folder.copy('damaged'))
    await keepFetched(workspace, [told('projections', '2026', { kind: 'projections', rows: [] })])
    await workspace.store.change((database) => addEdition(database, edition(1, '2026'), now))
    await workspace.store.change((database) => database.run(`update fetched_version set content = '{"kind":"projections","rows":[1]}'; update edition set content = jsonb_set(content, '{format}', '2')`))
    expect((await failed(workspace)).map(({ id }) => id)).toEqual(expect.arrayContaining(['content-edition', 'content-fetched']))
  })
})

it('the folder of the tests holds what ships', () => expect(readFileSync(`${folder.loaded}/snapshot`).length).toBeGreaterThan(1_000_000))
