import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runRecorded, type Recorded } from './recorded-effects.fixture.ts'

let folder: string
let data: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rekkevidde-report-'))
  data = join(folder, 'data')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string): string => join(folder, name)
const report = (...args: readonly string[]): Promise<Recorded> => runRecorded(['report', ...args, '--data', data], { now: () => '2026-11-23T09:00:00Z' })
const hash = (name: string): string => createHash('sha256').update(readFileSync(at(name))).digest('hex')
const answerOf = ({ out }: Recorded) => (JSON.parse(out) as { answer: { edition: { id: string; number: number; sha256: string; publishedOn: string }; isNew: boolean; isDraft: boolean; files: { form: string; bytes: number; sha256: string }[] } }).answer
const leftBehind = (): readonly string[] => readdirSync(folder).filter((name) => name.endsWith('.tmp'))

describe('an edition from the command line', { timeout: 240_000 }, () => {
  let first: string

  it('a draft is written and publishes nothing', async () => {
    const { status, out, err } = await report('build', '--draft', '--county', 'nordland', '--html', at('utkast.html'), '--json')
    expect([status, JSON.parse(out).answer.isDraft]).toEqual([0, true])
    expect(err).toContain('Dette er et utkast')
    expect(readFileSync(at('utkast.html'), 'utf8')).toContain('Dette er et utkast')
    expect(readFileSync(at('utkast.html'), 'utf8')).toContain('innovasjonsordninger i Nordland')
    expect((await report('list', '--json')).out).toContain('"editions": []')
    expect((await report('list')).out).toContain('Ingen utgave er publisert ennå')
  })

  it('is published with its files, stdout carries the answer alone, and progress goes to stderr', async () => {
    const done = await report('build', '2026', '--html', at('a.html'), '--xlsx', at('a.xlsx'), '--json')
    expect(done.status).toBe(0)
    expect(done.err).toMatch(/Spør dataene …\nLager XLSX …\nLager HTML …\nPubliserer …\nSkriver filene …\n2026 er publisert/)
    const { edition, isNew, files } = answerOf(done)
    first = edition.sha256
    expect([edition.id, edition.number, edition.publishedOn, isNew]).toEqual(['2026', 1, '2026-11-23', true])
    expect(files.map((file) => [file.form, file.sha256])).toEqual([['xlsx', hash('a.xlsx')], ['html', hash('a.html')]])
    expect(leftBehind()).toEqual([])
  })

  it('is written again from the same content: the same bytes, whatever the date', async () => {
    const again = await report('build', '2026', '--html', at('b.html'), '--xlsx', at('b.xlsx'), '--date', '2027-01-01', '--json')
    expect([again.status, answerOf(again).isNew, answerOf(again).edition.publishedOn]).toEqual([0, false, '2026-11-23'])
    expect(again.err).toContain('2026 ble publisert 23. november 2026. Den endres aldri')
    expect([hash('b.html'), hash('b.xlsx')]).toEqual([hash('a.html'), hash('a.xlsx')])
  })

  it('is corrected after the data have changed, and the two are compared', async () => {
    writeFileSync(at('liste.csv'), 'Kommune;Tilskudd\nAlta;1000\nTræna;2000\n')
    expect((await runRecorded(['import', at('liste.csv'), '--scheme', 'bolyst', '--year', '2018', '--complete', '--data', data])).status).toBe(0)
    const refused = await report('build', '2026-2')
    expect([refused.status, refused.err]).toEqual([1, expect.stringContaining('--corrects 2026 --reason')])
    const done = await report('build', '2026-2', '--corrects', '2026', '--reason', 'Listen for 2018 manglet', '--language', 'en', '--html', at('en.html'), '--json')
    expect([done.status, answerOf(done).edition.number]).toEqual([0, 2])
    expect(readFileSync(at('en.html'), 'utf8')).toMatch(/<html lang="en">[^]*This edition corrects 2026[^]*Listen for 2018 manglet/)
    const old = await report('build', '2026', '--html', at('a.html'), '--json')
    expect([answerOf(old).edition.sha256, hash('a.html')]).toEqual([first, hash('b.html')])
    expect(old.err).toMatch(/Dataene er endret siden[^]*report build 2026-3 --corrects 2026-2[^]*a\.html var der fra før, og er byttet ut/)
    const compared = await report('compare', '2026', '2026-2', '--csv')
    expect(compared.out).toContain('ny liste: bolyst-2018')
    expect((await report('compare', '2026', '2026')).out).toMatch(/^2026 sier det samme som 2026\.\n\n· Ingen tall er endret: alle \d+ er de samme/)
    expect((await report('list')).out).toMatch(/2 {2}2026-2 .* 2026 [^]*1 {2}2026 .* 2026-2 /)
    expect((await report('list', '--xlsx', 'x.xlsx')).files.has('x.xlsx')).toBe(true)
  })

  it('a correction that changes no figure is told of before it is published, and published', async () => {
    expect((await report('build', '2026-fylke-56')).err).not.toContain('Innholdet er det samme')
    const same = await report('build', '2026-fylke-56-2', '--corrects', '2026-fylke-56', '--reason', 'Skrivefeil')
    expect([same.status, same.err]).toEqual([0, expect.stringMatching(/Innholdet er det samme som i 2026-fylke-56: ingen tall er endret\.[^]*Publiserer/)])
  })
})

describe('what is refused before anything is made, published or written', () => {
  beforeAll(() => {
    mkdirSync(at('mappe'))
    writeFileSync(at('notat.txt'), 'mitt eget')
  })
  it.each([
    [['build', '2031', '--pdf', 'FOLDER/finnes-ikke/a.pdf'], 'Lag den, eller velg en annen'],
    [['build', '2031', '--pdf', 'FOLDER/mappe'], 'det er en mappe'],
    [['build', '2031', '--html', 'FOLDER/notat.txt'], 'røres ikke'],
    [['build', '2031', '--pdf', 'FOLDER/x', '--html', 'FOLDER/./x'], 'oppgitt to ganger'],
    [['build', '2031-fylke-18', '--county', '34'], 'sier to ulike ting'],
    [['build', '2031', '--county', '99'], 'ikke noe fylke 99'],
    [['build', '2031', '--county', 'Nordlan'], 'Det finnes ikke noe fylke Nordlan i dag'],
    [['build', '2031', '--county', 'Nordlan'], '18 Nordland'],
    [['build', '2031', '--date', '2026-13-01'], 'kan ikke være datoen'],
    [['build', '2031', '--language', 'se'], 'Språket «se»'],
    [['build', '2031', '--reason', 'x'], 'hører til en rettelse'],
    [['build', '2031-2', '--corrects', '2031', '--reason', 'x'], 'finnes ikke'],
    [['build', '2026', '--corrects', '2025', '--reason', 'x'], 'ikke en rettelse av noen annen utgave'],
    [['build', 'rapport'], 'ikke navnet på en utgave'],
    [['build', '2031', '--date', '1999-01-01'], 'lages av data som er nyere'],
    [['build', '2031', '--date', '2026-11-24'], 'ikke er etter i dag, 2026-11-23'],
    [['build', '2031', '--pdf', 'FOLDER/ny.xlsx'], 'må da slutte på .pdf'],
    [['build', '2026-2', '--corrects', '2025', '--reason', 'x'], 'retter 2026, ikke 2025'],
    [['build', '2026-2', '--corrects', '2026', '--reason', 'x'], '«Listen for 2018 manglet»'],
    [['build'], 'Her mangler navnet på utgaven'],
    [['build', '2031', '2032'], 'ikke plass til: 2032'],
    [['compare', '2026'], 'Her mangler utgaven'],
    [['compare', '2026', '2099'], '2099'],
    [['publiser', '2031'], '«publiser» er ikke noe som «report» gjør'],
  ])('%j', async (args, told) => {
    const { status, err, out } = await report(...args.map((arg) => arg.replace('FOLDER', folder)))
    expect([status, err]).toEqual([1, expect.stringContaining(told)])
    expect(err, 'told before the data are asked').not.toContain('Spør dataene')
    if (args[0] === 'build') expect(out).toBe('')
    expect((await report('list', '--json')).out).not.toContain('2031')
    expect([readFileSync(at('notat.txt'), 'utf8'), leftBehind()]).toEqual(['mitt eget', []])
  })
})
