import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonicalJson } from '../domain/canonical-json.ts'
import type { Edition } from '../domain/edition.ts'
import { versionOfData } from '../domain/edition-data.ts'
import { Refusal } from '../domain/refusal.ts'
import { rebuildDatabase } from '../store/rebuild-database.ts'
import { smallContent } from './edition-content.fixture.ts'
import { importList } from './import-list.ts'
import { type PublishInput, publishEdition, publishInput } from './publish-edition.ts'
import { type LoadedFolder, loadedFolder, told } from './test-workspace.fixture.ts'
import type { Workspace } from './workspace.ts'

let folders: LoadedFolder
beforeAll(async () => {
  folders = await loadedFolder('publish')
})
afterAll(() => folders.remove())

const versionOf = async (workspace: Workspace): Promise<string> => {
  const { version, editions } = (await workspace.snapshot()).data
  return versionOfData(version, editions)
}
const editionsOf = async (workspace: Workspace): Promise<readonly Edition[]> => (await workspace.snapshot()).data.editions
const order = async (workspace: Workspace, id: string, more: Partial<PublishInput> = {}): Promise<PublishInput> =>
  publishInput.parse({ id, date: '2026-01-02', madeFrom: await versionOf(workspace), content: smallContent(), ...more })
const publish = async (workspace: Workspace, id: string, more: Partial<PublishInput> = {}) => publishEdition.perform(workspace, await order(workspace, id, more))
const codeOf = (done: Promise<unknown>): Promise<unknown> => done.then(() => 'done', (error: unknown) => (error instanceof Refusal ? error.code : String(error)))

describe('an edition that is published', () => {
  it('has the next number and the fingerprint of its content, and is there for whoever opens the data', async () => {
    const folder = folders.copy('first')
    const workspace = await folders.open(folder)
    const { edition, isNew } = await publish(workspace, '2026')
    expect([isNew, edition.number, edition.publishedOn, edition.corrects]).toEqual([true, 1, '2026-01-02', null])
    expect(edition.sha256).toBe(createHash('sha256').update(canonicalJson(edition.content)).digest('hex'))
    const [found] = await editionsOf(await folders.open(folder))
    expect(canonicalJson(found)).toBe(canonicalJson(edition))
    expect((await publish(workspace, '2026-fylke-18', { content: smallContent('Noe', '18') })).edition.number).toBe(2)
  })

  it('is the same edition when the same is published again, also after the data have moved on, and nothing changes', async () => {
    const workspace = await folders.open(folders.copy('again'))
    const { edition } = await publish(workspace, '2026')
    const version = await versionOf(workspace)
    const again = await publish(workspace, '2026', { date: '2026-01-05' })
    expect([again.isNew, canonicalJson(again.edition)]).toEqual([false, canonicalJson(edition)])
    expect(await versionOf(workspace)).toBe(version)
  })

  it('that was made before another was published is not of older data for that', async () => {
    const workspace = await folders.open(folders.copy('two-drafts'))
    const [whole, county] = [await order(workspace, '2026'), await order(workspace, '2026-fylke-18', { content: smallContent('Noe', '18') })]
    await publishEdition.perform(workspace, whole)
    expect((await publishEdition.perform(workspace, county)).edition.number).toBe(2)
    await importList.perform(workspace, told('Kommune\nHalden\n'))
    expect(await codeOf(publishEdition.perform(workspace, { ...whole, id: '2027' }))).toBe('edition-made-from-other-data')
  })

  it('never changes: another content under its name is refused, and what to do is told', async () => {
    const workspace = await folders.open(folders.copy('never'))
    await publish(workspace, '2026')
    const refused = await publish(workspace, '2026', { content: smallContent('Noe annet') }).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'edition-published-otherwise', kind: 'conflict' })
    expect((refused as Refusal).text.nb).toContain('rekkevidde report build 2026-2 --corrects 2026 --reason')
    expect(await editionsOf(workspace)).toHaveLength(1)
  })

  it('is corrected by a new one that names it, and that one by the next', async () => {
    const workspace = await folders.open(folders.copy('corrected'))
    await publish(workspace, '2026')
    const other = (said: string) => ({ content: smallContent(said) })
    const first = await publish(workspace, '2026-2', { ...other('rettet'), corrects: { id: '2026', reason: 'feil liste' } })
    expect(first.edition.corrects).toEqual({ id: '2026', reason: 'feil liste' })
    expect(await codeOf(publish(workspace, '2026-3', { ...other('mer'), corrects: { id: '2026', reason: 'x' } }))).toBe('edition-not-next-correction')
    expect((await publish(workspace, '2026-3', { ...other('mer'), corrects: { id: '2026-2', reason: 'x' } })).edition.number).toBe(3)
  })

  it('comes back when the database is made anew from the journal, byte for byte', async () => {
    const folder = folders.copy('rebuilt')
    const workspace = await folders.open(folder)
    await publish(workspace, '2026')
    await publish(workspace, '2026-2', { content: smallContent('rettet'), corrects: { id: '2026', reason: 'feil' } })
    const before = canonicalJson(await editionsOf(workspace))
    await workspace.close()
    await rebuildDatabase(folder)
    const after = await folders.open(folder)
    expect(canonicalJson(await editionsOf(after))).toBe(before)
    expect((await publish(after, '2027')).edition.number).toBe(3)
  })
})

describe('what is refused', () => {
  let workspace: Workspace
  beforeAll(async () => {
    workspace = await folders.open(folders.copy('refused'))
    await publish(workspace, '2026')
  })
  const reason = 'feil'
  it.each([
    ['a name that is none', '26', {}, 'edition-bad-id'],
    ['a path for a name', '../../x', {}, 'edition-bad-id'],
    ['a county’s name for the whole country', '2027-fylke-18', {}, 'edition-other-area'],
    ['a date that is none', '2027', { date: '2026-02-30' }, 'edition-bad-date'],
    ['a date that has not come', '2027', { date: '2026-01-03' }, 'edition-date-ahead'],
    ['a date before the data', '2027', { date: '2026-01-01', content: { ...smallContent(), datasets: smallContent().datasets.map((one) => ({ ...one, version: '2026-01-02' })) } }, 'edition-date-before-data'],
    ['a date before what is published', '2027', { date: '2026-01-01' }, 'edition-date-before-edition'],
    ['a correction of nothing', '2027-2', {}, 'edition-nothing-to-correct'],
    ['a correction of what is not there', '2027', { corrects: { id: '2020', reason } }, 'edition-not-found'],
    ['a new year that corrects the old', '2027', { corrects: { id: '2026', reason } }, 'edition-nothing-to-correct'],
    ['a correction that does not say of what', '2026-2', {}, 'edition-corrects-missing'],
    ['a number passed over', '2026-3', { corrects: { id: '2026', reason } }, 'edition-not-next-correction'],
    ['a correction without reason', '2026-2', { corrects: { id: '2026', reason: ' \n ' } }, 'edition-reason-missing'],
    ['a reason as long as a chapter', '2026-2', { corrects: { id: '2026', reason: 'x'.repeat(1001) } }, 'edition-reason-missing'],
    ['a correction before what it corrects', '2026-2', { date: '2026-01-01', corrects: { id: '2026', reason } }, 'edition-date-before-corrected'],
    ['a year far from the date', '2099', {}, 'edition-year-far-from-date'],
    ['a content made from other data', '2027', { madeFrom: '1-gone' }, 'edition-made-from-other-data'],
  ])('%s', async (_, id, more, code) => {
    expect(await codeOf(publish(workspace, id, more))).toBe(code)
    expect(await editionsOf(workspace)).toHaveLength(1)
  })

  it('a content made before a list came in', async () => {
    const made = await order(workspace, '2027')
    await importList.perform(workspace, told('Kommune\nHalden\n'))
    expect(await codeOf(publishEdition.perform(workspace, made))).toBe('edition-made-from-other-data')
    expect((await publish(workspace, '2027')).isNew).toBe(true)
  })

  it('what is no content at all', () => {
    for (const content of [null, 'x', {}, { format: 2, chapters: [] }, { format: 1 }]) expect(publishInput.safeParse({ id: '2027', date: '2026-01-02', content }).success).toBe(false)
  })
})

describe('two at once', () => {
  it('of one name: one is published, and the other is told which', async () => {
    const folder = folders.copy('at-once')
    const [one, two] = await Promise.all([folders.open(folder), folders.open(folder)])
    const told = await Promise.all([codeOf(publish(one, '2026')), codeOf(publish(two, '2026', { content: smallContent('Noe annet') }))])
    expect(told.toSorted()).toEqual(['done', 'edition-published-otherwise'])
    expect(await editionsOf(one)).toHaveLength(1)
  })

  it('of one name and content: both get the same edition', async () => {
    const folder = folders.copy('at-once-same')
    const [one, two] = await Promise.all([folders.open(folder), folders.open(folder)])
    const both = await Promise.all([publish(one, '2026'), publish(two, '2026')])
    expect(both.map(({ isNew }) => isNew).toSorted()).toEqual([false, true])
    expect(canonicalJson(both[0].edition)).toBe(canonicalJson(both[1].edition))
  })
})

it('a dry run tells what would be published, and publishes nothing', async () => {
  const workspace = await folders.open(folders.copy('dry'))
  const { edition, isNew } = await publishEdition.dryRun(workspace, await order(workspace, '2026'))
  expect([edition.number, isNew]).toEqual([1, true])
  expect(await editionsOf(workspace)).toEqual([])
})
