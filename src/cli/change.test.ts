import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadedFolder, type LoadedFolder } from '../actions/test-workspace.fixture.ts'
import { type Recorded, runRecorded } from './recorded-effects.fixture.ts'

let folder: LoadedFolder
let data: string
let file: string
beforeAll(async () => {
  folder = await loadedFolder('cli-change')
  data = folder.copy('data')
  file = join(folder.root, 'liste.csv')
  writeFileSync(file, Buffer.from('Kommune;Tilskudd\nAlta;5000\nVåler;6000\n', 'latin1'))
})
afterAll(() => folder?.remove())

const rekkevidde = (...args: string[]): Promise<Recorded> => runRecorded([...args, '--data', data])
const imported = ['import', '--scheme', 'bolyst', '--year', '2018']

describe('import as the contract has it', () => {
  it('a dry run tells rows and entries, with plain sentences, and stores nothing', async () => {
    const { status, out, err } = await rekkevidde(...imported, file, '--dry-run', '--json', '--sprak', 'en')
    expect(status).toBe(0)
    const { question, input, answer } = JSON.parse(out)
    expect(JSON.parse(out).method).toEqual({ id: 'import', version: '1', url: '/metode/import' })
    expect(JSON.parse(out).datasets.map(({ id }: { id: string }) => id)).toContain('municipalities-codes')
    expect([question, input]).toEqual(['import', { file: 'liste.csv', scheme: 'bolyst', year: '2018', dryRun: true }])
    expect(answer.rows).toEqual({ read: 2, certain: 1, review: 1, notMunicipality: 0, error: 0, duplicate: 0 })
    expect(answer.entries[0]).toMatchObject({ row: 2, cell: 'A2', text: 'Alta', outcome: 'certain', code: '2012', candidates: [], message: null })
    expect(answer.entries[1]).toMatchObject({ row: 3, cell: 'A3', text: 'Våler', outcome: 'ambiguous', code: null, message: expect.any(String) as string })
    expect(answer.entries[1].candidates.map(({ code, why }: { code: string; why: unknown }) => [code, typeof why])).toEqual([['0137', 'string'], ['0426', 'string']])
    expect(err).toBe(
      'Dry run, nothing is stored: 2 rows, 1 certain names, 1 wait to be settled, 0 are not municipalities, 0 repeated, 0 cells cannot be read.\n' +
        'The file: columns municipality=Kommune, amount=Tilskudd\n',
    )
    expect(JSON.parse((await rekkevidde('review', '--list', 'bolyst-2018', '--json')).out).answer.rows).toEqual([])
  })

  it('refuses to store while questions are open, if told so', async () => {
    const { status, out, err } = await rekkevidde(...imported, file, '--commit-reviewed', '--sprak', 'nn')
    expect([status, out]).toEqual([1, ''])
    expect(err).toMatch(/Ingenting er lagra: 1 namn/)
  })

  it('stores; the same again changes nothing; the question is settled, survives, and is undone; so is the import', async () => {
    const outcome = async (...args: string[]) => JSON.parse((await rekkevidde(...imported, file, '--json', ...args)).out).answer.stored[0].outcome as string
    expect(await outcome()).toBe('added')
    expect(await outcome()).toBe('unchanged')
    const waiting = async (...args: string[]) => JSON.parse((await rekkevidde('review', 'list', '--list', 'bolyst-2018', '--json', ...args)).out).answer.rows
    const [{ row, text, candidates }] = await waiting()
    expect([text, candidates.length, typeof candidates[0].why]).toEqual(['Våler', 2, 'string'])
    const settled = await rekkevidde('review', 'resolve', String(row), '0137', '--json')
    expect(JSON.parse(settled.out)).toMatchObject({ answer: { row, answer: 'settled', code: '0137' }, method: { id: 'names' } })
    expect(await waiting()).toEqual([])
    expect(await outcome('--complete', '--complete-for', 'lead', '--source', 'https://example.org/a')).toBe('superseded')
    expect(await waiting()).toEqual([])
    const [after] = await waiting('--answered')
    expect(await rekkevidde('review', 'undo', String(after.row))).toMatchObject({ status: 0, err: '' })
    expect(await waiting()).toHaveLength(1)

    const undo = async (...args: string[]) => JSON.parse((await rekkevidde('import', '--undo', 'bolyst-2018', '--json', ...args)).out).answer
    const tried = await undo('--dry-run')
    expect(tried).toMatchObject({ list: 'bolyst-2018', restored: expect.any(Number) as number })
    expect(await undo()).toEqual(tried)
    expect(await undo()).toMatchObject({ restored: null })
    expect((await rekkevidde('import', '--undo', 'bolyst-2018')).status).toBe(1)
  })

  it('says on stderr that a list which was complete is not told to be so now, and keeps what the person told', async () => {
    expect((await rekkevidde(...imported, file, '--complete')).err).not.toContain('hel før')
    for (const [language, sentence] of [['nb', /bolyst-2018: Listen var merket som hel før; nå er den ikke det/], ['nn', /Lista var merkt som heil før; no er ho ikkje det/], ['en', /was marked as complete before; now it is not/]] as const) {
      const { status, out, err } = await rekkevidde(...imported, file, '--dry-run', '--json', '--sprak', language)
      expect([status, JSON.parse(out).answer.lists[0].complete]).toEqual([0, false])
      expect(err).toMatch(sentence)
    }
    expect((await rekkevidde('import', '--undo', 'bolyst-2018')).status).toBe(0)
  })

  it('every table tells the command that makes it again', async () => {
    const origin = async (...args: string[]) => (await rekkevidde(...args, '--csv')).out.split('\r\n')[1]
    expect(await origin(...imported, file, '--dry-run')).toMatch(/npx rekkevidde import liste\.csv --scheme bolyst --year 2018 --dry-run"?$/)
    expect(await origin('data', 'status')).toMatch(/npx rekkevidde data status$/)
    expect(await origin('data')).toMatch(/npx rekkevidde data status$/)
    expect(await origin('review', 'list', '--list', 'kulturminneplan-kik-2018')).toMatch(/npx rekkevidde review --list kulturminneplan-kik-2018$/)
  })

  it('formulas in a list are text in the table that comes out', async () => {
    const formulas = join(folder.root, 'formulas.csv')
    writeFileSync(formulas, 'Kommune\n"=HYPERLINK(""http://x"")"\n@SUM\n')
    const { out } = await rekkevidde(...imported, formulas, '--dry-run', '--csv')
    expect(out).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect(out).toContain(`'@SUM`)
  })

  it('says where a broken file is broken', async () => {
    const broken = join(folder.root, 'broken.csv')
    writeFileSync(broken, 'Kommune;Tilskudd\nAlta;mye\n')
    const { status, out, err } = await rekkevidde(...imported, broken)
    expect([status, out]).toEqual([1, ''])
    expect(err).toMatch(/broken\.csv[^]*rad 2, kolonne B/)
  })
})

describe('data', () => {
  it('status tells versions and licences; verify that all holds', async () => {
    const status = JSON.parse((await rekkevidde('data', 'status', '--json')).out)
    expect(status.answer).toMatchObject({ store: 'embedded', datasets: expect.arrayContaining([expect.objectContaining({ licence: expect.any(String) as string, title: expect.any(String) as string })]) as unknown })
    const verify = await rekkevidde('data', 'verify', '--json')
    expect(verify.status).toBe(0)
    expect(JSON.parse(verify.out).method.id).toBe('coverage')
    expect(JSON.parse(verify.out).answer.checks[0]).toMatchObject({ holds: true, remedy: null })
    expect(JSON.parse(verify.out).answer.holds).toBe(true)
  })
})

describe('serve', () => {
  it('answers on a free port while questions and changes go on beside it, and stops when told', async () => {
    let stop = (): void => {}
    let said = (_: string): void => {}
    const address = new Promise<string>((resolve) => {
      said = (text) => {
        const found = /http:\/\/\S+/.exec(text)?.[0]
        if (found) resolve(found)
      }
    })
    const serving = runRecorded(['serve', '--port', '0', '--data', data], { out: (text) => said(text), stopped: new Promise((resolve) => (stop = resolve)) })
    const url = await address
    const settings = 'api/v1/review?list=kulturminneplan-kik-2018&sprak=en'
    const ask = async () => (await (await fetch(url + settings)).json()).answer.rows
    const [{ row, candidates }] = await ask()
    expect(candidates[0].why).toEqual(expect.any(String))
    expect((await rekkevidde('review', 'resolve', String(row), '0137')).status).toBe(0)
    expect(await ask()).toEqual([])
    stop()
    expect((await serving).status).toBe(0)
  })
})

describe('a file that would replace much, or say nothing', () => {
  it('tells what a file would replace, and refuses one without a single row', async () => {
    const empty = join(folder.root, 'tom.csv')
    writeFileSync(empty, 'Kommune;Tilskudd\n')
    const small = join(folder.root, 'liten.csv')
    writeFileSync(small, 'Kommune;Tilskudd\nTræna;5000\n')
    const base = ['--scheme', 'kulturminneplan-kik', '--year', '2018', '--complete', '--data', data]
    const refused = await runRecorded(['import', empty, ...base])
    expect([refused.status, refused.err]).toEqual([1, expect.stringContaining('ingen rader med kommuner')])
    const told = await runRecorded(['import', small, ...base, '--dry-run'])
    expect(told.err).toMatch(/Erstatter kulturminneplan-kik-2018: 3[01] kommuner → 1 navn; borte: /)
  })
})

describe('data rebuild', () => {
  it('makes a lost database again, tells what was brought back, and all checks hold', async () => {
    const lost = folder.copy('lost')
    const at = (...args: string[]): Promise<Recorded> => runRecorded([...args, '--data', lost])
    await at('import', '--scheme', 'bolyst', '--year', '2018', file)
    rmSync(join(lost, 'database'), { recursive: true })
    const refused = await at('import', '--scheme', 'bolyst', '--year', '2017', file)
    expect([refused.status, refused.err.includes('rekkevidde data rebuild')]).toEqual([1, true])
    const { status, out } = await at('data', 'rebuild', '--json')
    expect(status).toBe(0)
    expect(JSON.parse(out).answer).toMatchObject({ answers: 0, files: 2, setAside: null })
    expect(await at('data', 'verify')).toMatchObject({ status: 0 })
    expect((await at('review', '--list', 'bolyst-2018', '--csv')).out).toContain('Våler')
  })

  it('is for a folder: refused on a server, and where there is no journal', async () => {
    const onServer = await runRecorded(['data', 'rebuild', '--sprak', 'nn'], { env: { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' } })
    expect([onServer.status, onServer.err]).toEqual([1, expect.stringContaining('pg_restore') as string])
    expect(await runRecorded(['data', 'rebuild', '--data', join(folder.root, 'nowhere')])).toMatchObject({ status: 1, out: '' })
  })
})
