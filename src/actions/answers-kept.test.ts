import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Refusal } from '../domain/refusal.ts'
import { importList } from './import-list.ts'
import { settleName } from './settle-name.ts'
import { type LoadedFolder, loadedFolder, told } from './test-workspace.fixture.ts'
import type { Workspace } from './workspace.ts'

let folder: LoadedFolder
beforeAll(async () => {
  folder = await loadedFolder('answers-kept')
})
afterAll(() => folder?.remove())

const entries = async (workspace: Workspace, list = 'bolyst-2018') => (await workspace.snapshot()).data.entries.filter((entry) => entry.list === list)
const rowOf = async (workspace: Workspace, text: string, which = 0): Promise<number> =>
  (await entries(workspace)).filter((entry) => entry.text === text)[which]?.id ?? expect.fail(`no ${text}`)
const answersOf = async (workspace: Workspace) => (await entries(workspace)).map(({ row, text, answer, answerCode }) => [row, text, answer, answerCode])
const refusalOf = async (work: Promise<unknown>): Promise<Refusal> =>
  work.then(() => expect.fail('was not refused'), (error: unknown) => (error instanceof Refusal ? error : expect.fail(`fault: ${String(error)}`)))

describe('only a question can be answered', () => {
  it('a certain name and a body that is no municipality are refused, by either answer, and so is an undo of nothing', async () => {
    const workspace = await folder.open(folder.copy('questions'))
    await importList.perform(workspace, told('Kommune\nSarpsborg\nInnlandet fylkeskommune\nVåler\nNowhere\n'))
    const [certain, county, open, none] = await Promise.all(['Sarpsborg', 'Innlandet fylkeskommune', 'Våler', 'Nowhere'].map((text) => rowOf(workspace, text)))
    for (const row of [certain ?? 0, county ?? 0]) {
      for (const answer of ['0301', 'reject'] as const) {
        const refusal = await refusalOf(settleName.perform(workspace, { row, answer }))
        expect(refusal).toMatchObject({ code: 'review-not-a-question', kind: 'conflict' })
        expect(new Set(Object.values(refusal.text)).size).toBe(3)
        expect(await refusalOf(settleName.dryRun(workspace, { row, answer }))).toMatchObject({ code: 'review-not-a-question' })
      }
    }
    expect((await refusalOf(settleName.perform(workspace, { row: certain ?? 0, answer: '0301' }))).text.nb).toContain('«Sarpsborg», er ikke et spørsmål: den er sikkert lest som 0105')
    for (const row of [certain ?? 0, open ?? 0]) {
      expect(await refusalOf(settleName.perform(workspace, { row, answer: 'undo' }))).toMatchObject({ code: 'review-not-answered' })
    }
    expect((await answersOf(workspace)).every(([, , answer]) => answer === 'open')).toBe(true)
    await settleName.perform(workspace, { row: open ?? 0, answer: '0137' })
    await settleName.perform(workspace, { row: open ?? 0, answer: '0426' })
    await settleName.perform(workspace, { row: none ?? 0, answer: 'reject' })
    await settleName.perform(workspace, { row: none ?? 0, answer: 'undo' })
    expect((await answersOf(workspace)).map(([, , answer, code]) => [answer, code])).toEqual([['open', null], ['open', null], ['settled', '0426'], ['open', null]])
    expect(await refusalOf(settleName.perform(workspace, { row: none ?? 0, answer: 'undo' }))).toMatchObject({ code: 'review-not-answered' })
  })
})

describe('an answer to one of several equal names', () => {
  it('holds while there are as many, and is asked again when one more is put before it or one is taken away', async () => {
    const workspace = await folder.open(folder.copy('equals'))
    await importList.perform(workspace, told('Kommune;Tilskudd\nAlta;1\nVåler;2\nVåler;3\n'))
    expect((await entries(workspace)).map(({ key }) => key)).toEqual(['Alta||', 'Våler|||1/2', 'Våler|||2/2'])
    await settleName.perform(workspace, { row: await rowOf(workspace, 'Våler'), answer: '0137' })
    await settleName.perform(workspace, { row: await rowOf(workspace, 'Våler', 1), answer: '0426' })

    await importList.perform(workspace, told('Kommune;Tilskudd\nVåler;2\nAlta;9\nVåler;3\n'))
    expect(await answersOf(workspace)).toEqual([[2, 'Våler', 'settled', '0137'], [3, 'Alta', 'open', null], [4, 'Våler', 'settled', '0426']])
    const more = 'Kommune;Tilskudd\nVåler;1\nAlta;9\nVåler;2\nVåler;3\n'
    expect((await importList.dryRun(workspace, told(more))).rows).toMatchObject({ review: 3, certain: 1 })
    await importList.perform(workspace, told(more))
    expect(await answersOf(workspace)).toEqual([[2, 'Våler', 'open', null], [3, 'Alta', 'open', null], [4, 'Våler', 'open', null], [5, 'Våler', 'open', null]])
    await importList.perform(workspace, told('Kommune;Tilskudd\nVåler;3\n'))
    expect(await answersOf(workspace)).toEqual([[2, 'Våler', 'open', null]])
  })

  it('is no question of another that differs in county or project', async () => {
    const workspace = await folder.open(folder.copy('unequal'))
    await importList.perform(workspace, told('Kommune;Prosjekt\nVåler;a\nVåler;b\n'))
    await settleName.perform(workspace, { row: await rowOf(workspace, 'Våler', 1), answer: '0426' })
    await importList.perform(workspace, told('Kommune;Prosjekt\nVåler;c\nVåler;b\nVåler;a\n'))
    expect(await answersOf(workspace)).toEqual([[2, 'Våler', 'open', null], [3, 'Våler', 'settled', '0426'], [4, 'Våler', 'open', null]])
  })
})
