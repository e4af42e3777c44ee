import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draftShelf } from '../actions/drafts/draft-shelf.ts'
import { type ImportingServer, importingServer } from './importing.fixture.ts'

let server: ImportingServer
beforeAll(async () => {
  server = await importingServer()
})
afterAll(() => server?.stop())

const heading = async (path: string): Promise<string> => /<h1[^>]*>([^<]*)</.exec((await server.get(path)).text)?.[1] ?? ''
const rowOf = (html: string, name: string): string => new RegExp(`id="row-(\\d+)"[^>]*><legend>[^<]*«${name}»`).exec(html)?.[1] ?? expect.fail(`no question about ${name}`)
const entries = async (list: string) => (await server.workspace.snapshot()).data.entries.filter((entry) => entry.list === list).map(({ text, answer, answerCode, code }) => [text, answer, answerCode ?? code])

describe('from a file to a stored list', () => {
  let path = ''
  test('a cell that cannot be read is told with its place, and nothing can be stored', async () => {
    path = await server.draft('liste.csv', 'Kommune;Tilskudd;Saksnr\nAlta;mye;18/1\nVåler;2000;18/2\nSum;3000;\n')
    const { text } = await server.get(path)
    expect(await heading(path)).toBe('1 rad må rettes før listen kan lagres, og 1 rad har spørsmål')
    expect(text).toContain('Rad 2, kolonne B:')
    expect(text).toContain('18/1')
    expect(text).not.toContain('>Lagre listen<')
    expect((await server.post(`${path}/lagre`, { edition: '1' })).status).toBe(409)
  })

  test('the corrected file takes its place; what was told stays', async () => {
    const file = new File(['Kommune;Tilskudd;Saksnr\nAlta;1000;18/1\nVåler;2000;18/2\nInnlandet fylkeskommune;1;18/3\nSum;3001;\n'], 'rettet.csv')
    expect((await server.post(`${path}/fil`, { file })).status).toBe(303)
    await server.settled(path)
    const { text } = await server.get(path)
    expect(await heading(path)).toBe('1 rad har spørsmål om navn')
    expect(text).toContain('stemmer med radene over')
    expect(text).toContain('value="2018"')
    expect(text).toMatch(/Våler \(Hedmark\) \(0426\)[^]*innbyggere i 2018/)
  })

  test('an answer is kept in the draft, another municipality may be typed, and one that is none stays as typed', async () => {
    const row = rowOf((await server.get(path)).text, 'Våler')
    const wrong = await server.post(`${path}/svar`, { [`year-${row}`]: '2018', [`answer-${row}`]: 'other', [`other-${row}`]: 'Langtvekkistan' })
    expect(wrong.status).toBe(400)
    expect(wrong.text).toMatch(/value="Langtvekkistan"/)
    expect(wrong.text).toContain('ikke én kommune som fantes i 2018')
    expect((await server.post(`${path}/svar`, { [`year-${row}`]: '2018', [`answer-${row}`]: 'wait', [`other-${row}`]: 'Alta (2012)' })).status).toBe(303)
    expect(await heading(path)).toBe('Alle spørsmål er besvart. Listen kan lagres')
    expect((await server.workspace.snapshot()).data.lists.some(({ id }) => id === 'bolyst-2018')).toBe(false)
  })

  test('the list and the answers are stored together, with what it did to the answers and how to undo it', async () => {
    const row = rowOf((await server.get(path)).text, 'Våler')
    const { status } = await server.post(`${path}/lagre`, { edition: '2', [`year-${row}`]: '2018', [`answer-${row}`]: '0426' })
    expect(status).toBe(303)
    await server.settled(path)
    const { text } = await server.get(path)
    expect(text).toContain('Listen er lagret')
    expect(text).toContain('/data/lister/bolyst-2018')
    expect(await entries('bolyst-2018')).toEqual([['Alta', 'open', '2012'], ['Våler', 'settled', '0426'], ['Innlandet fylkeskommune', 'open', null]])
    expect(readdirSync(join(server.folder, 'drafts', path.split('/').at(-1) ?? '')).toSorted()).toEqual(['draft', 'receipt'])
    expect((await server.post(`${path}/lagre`, { edition: '2' })).status).toBe(303)
  })

  test('the next version tells who is gone and who is new, and a complete list changes the shares', async () => {
    const next = await server.draft('neste.csv', 'Kommune\nVåler\nBodø\n', { complete: 'yes' })
    const { text } = await server.get(next)
    expect(text).toContain('Borte (1): Alta<')
    expect(text).toContain('Nye (1): Bodø<')
    expect((await server.post(`${next}/lagre`, { edition: '1' })).status).toBe(303)
    await server.settled(next)
    expect((await server.get(next)).text).toMatch(/telles ikke<\/td><td>\d+ av \d+ \(/)
  })

  test('the history tells the versions apart, gives their files back, and a version is withdrawn', async () => {
    const { text } = await server.get('/data/lister/bolyst-2018')
    const [newest, oldest] = [...text.matchAll(/\/data\/lister\/bolyst-2018\/fil\/(\d+)/g)].map((match) => Number(match[1]))
    expect(text).toMatch(/Borte \(2\): Alta \(2012\), Innlandet fylkeskommune/)
    const file = await server.get(`/data/lister/bolyst-2018/fil/${oldest ?? 0}`)
    expect([file.headers['content-disposition'], file.headers['x-content-type-options'], file.text.split('\n')[0]]).toEqual([`attachment; filename="rettet.csv"; filename*=UTF-8''rettet.csv`, 'nosniff', 'Kommune;Tilskudd;Saksnr'])
    expect((await server.post('/data/lister/bolyst-2018/trekk', { version: String(oldest) })).status).toBe(409)
    expect((await server.post('/data/lister/bolyst-2018/trekk', { version: String(newest) })).status).toBe(303)
    expect((await entries('bolyst-2018')).map(([name]) => name)).toEqual(['Alta', 'Våler', 'Innlandet fylkeskommune'])
  })
})

describe('what the page says of a file', () => {
  const told = async (text: string, settings: Readonly<Record<string, string>> = {}): Promise<string> => {
    const path = await server.draft('liste.csv', text, settings)
    const page = (await server.get(path)).text
    await server.post(`${path}/forkast`, {})
    return page
  }

  test('heading and filters count rows, and the names are counted as they are stored', async () => {
    const page = await told('Kommune;Tilskudd\nAlta;mye\nVåler;1\nBodø og Loppa;2\nInnlandet fylkeskommune;3\n', { year: '2016' })
    expect(page).toMatch(/<h1[^>]*>1 rad må rettes før listen kan lagres, og 1 rad har spørsmål</)
    expect(page).toContain('4 rader med kommuner, 5 navn: 3 sikre, 1 det er spørsmål om, 1 som ikke er en kommune.')
    for (const filter of ['Alle (4 rader)', 'Må rettes (1 rad)', 'Spørsmål (1 rad)', 'Annet (1 rad)', 'Sikre (1 rad)']) expect(page).toContain(`>${filter}<`)
  })

  test('one with headings only, or without a municipality, says so and what to do', async () => {
    const headings = await told('Kommune;Tilskudd\n')
    expect(headings).toMatch(/<h1[^>]*>Filen har ingen rader</)
    expect(headings).toContain('En tom liste ville sagt at ingen deltok')
    expect(headings).not.toContain('Alle navn er sikre')
    expect(await told('Kommune;Tilskudd\n;1000\n')).toMatch(/<h1[^>]*>Ingen rad i filen har en kommune</)
    expect(await told('Kommune;Tilskudd\n', { year: '' })).toContain('Se etter at dette er riktig fil')
  })

  test('a year that there are no facts of is asked about at the top; the population of a candidate is then unknown', async () => {
    const page = await told('Kommune\nAlta\nVåler\n', { year: '2042' })
    expect(page).toContain('Er året 2042 riktig?')
    expect(page).toContain('innbyggertall ukjent')
    expect(await told('Kommune\nAlta\n', { year: '2024' })).not.toContain('Er året')
  })
})

describe('what a person says of the columns', () => {
  test('pasted names need no heading', async () => {
    const { headers } = await server.post('/data/import', { scheme: 'Bolyst', year: '2017', scope: 'national', rows: 'Alta\nBodø\n' })
    const path = String(headers.location)
    await server.settled(path)
    expect(await heading(path)).toBe('Alle navn er sikre. Listen kan lagres')
    await server.post(`${path}/forkast`, {})
    expect((await server.get(path)).status).toBe(404)
  })

  test('a file whose headings say nothing is shown, and read once the columns are chosen', async () => {
    const path = await server.draft('ukjent.csv', 'Hvem;Hvor mye\nAlta;1000\nBodø;2000\n')
    expect(await heading(path)).toBe('Filen kan ikke legges inn slik den er')
    expect((await server.post(`${path}/opplysninger`, { scheme: 'bolyst', year: '2018', scope: 'national', 'column-0': 'municipality', 'column-1': 'amount' })).status).toBe(303)
    await server.settled(path)
    expect(await heading(path)).toBe('Alle navn er sikre. Listen kan lagres')
    await server.post(`${path}/opplysninger`, { scheme: 'bolyst', year: '2018', scope: 'national', 'column-0': 'municipality', 'column-1': '' })
    await server.settled(path)
    expect((await server.get(path)).text).toMatch(/name="column-1"[^>]*>\s*<option value="" selected/)
    await server.post(`${path}/forkast`, {})
  })

  test('what is wrong in the form is told, and stays to be corrected', async () => {
    const path = await server.draft('liste.csv', 'Kommune\nAlta\n', { scheme: 'Finnes ikke', year: '20x8' })
    const { text } = await server.get(path)
    expect(text).toContain('value="Finnes ikke"')
    expect(text).toContain('value="20x8"')
    expect(text).toContain('Filen kan ikke legges inn slik den er')
    await server.post(`${path}/forkast`, {})
  })
})

describe('two at once, and killed between', () => {
  test('one of two windows stores what the other has changed: refused, and told', async () => {
    const path = await server.draft('vindu.csv', 'Kommune\nAlta\n')
    await server.post(`${path}/opplysninger`, { scheme: 'bolyst', year: '2016', scope: 'national' })
    await server.settled(path)
    const late = await server.post(`${path}/lagre`, { edition: '1' })
    expect([late.status, late.text.includes('endret i et annet vindu')]).toEqual([409, true])
    await server.post(`${path}/forkast`, {})
  })

  test('two drafts of one list: the second is refused, since the list has changed since it was read', async () => {
    const [one, two] = [await server.draft('en.csv', 'Kommune\nAlta\n', { year: '2015' }), await server.draft('to.csv', 'Kommune\nBodø\n', { year: '2015' })]
    await Promise.all([server.post(`${one}/lagre`, { edition: '1' }), server.post(`${one}/lagre`, { edition: '1' })])
    await server.settled(one)
    await server.post(`${two}/lagre`, { edition: '1' })
    await server.settled(two)
    expect((await server.get(two)).text).toContain('endret av noen andre')
    expect((await entries('bolyst-2015')).map(([name]) => name)).toEqual(['Alta'])
    await server.post(`${two}/les`, {})
    await server.settled(two)
    await server.post(`${two}/lagre`, { edition: '2' })
    await server.settled(two)
    expect((await entries('bolyst-2015')).map(([name]) => name)).toEqual(['Bodø'])
  })

  test('a server that was killed while reading or storing takes up the draft again', async () => {
    const shelf = draftShelf(server.folder)
    const unread = shelf.add({ name: 'uleste.csv', bytes: new TextEncoder().encode('Kommune\nAlta\n') }, { settings: { scheme: 'bolyst', year: '2014' }, columns: {} }, '2026-11-23T12:00:00Z')
    const cut = await server.draft('avbrutt.csv', 'Kommune\nAlta\n', { year: '2013' })
    shelf.markStoring(cut.split('/').at(-1) ?? '')
    const torn = await server.draft('revet.csv', 'Kommune\nAlta\n', { year: '2012' })
    writeFileSync(join(server.folder, 'drafts', torn.split('/').at(-1) ?? '', 'reading'), '{"edition":1,"ref')
    const former = await server.draft('tidligere.csv', 'Kommune\nAlta\n', { year: '2010' })
    writeFileSync(join(server.folder, 'drafts', former.split('/').at(-1) ?? '', 'reading'), '{"edition":1,"preview":7}')
    const old = await server.draft('gammel.csv', 'Kommune\nAlta\n', { year: '2009' })
    const oldFolder = join(server.folder, 'drafts', old.split('/').at(-1) ?? '')
    writeFileSync(join(oldFolder, 'draft'), readFileSync(join(oldFolder, 'draft'), 'utf8').replace('"created":"2026-11-23', '"created":"2026-10-01'))
    await server.restart()
    expect([existsSync(oldFolder), (await server.get(old)).status]).toEqual([false, 404])
    for (const path of [`/data/import/${unread.id}`, cut, torn, former]) {
      await server.settled(path)
      expect(await heading(path)).toBe('Alle navn er sikre. Listen kan lagres')
      await server.post(`${path}/lagre`, { edition: String(shelf.draft(path.split('/').at(-1) ?? '').edition) })
      await server.settled(path)
      expect(await heading(path)).toBe('Listen er lagret')
    }
  })

  test('a draft whose file is gone says so, and can be given it again or discarded', async () => {
    const path = await server.draft('borte.csv', 'Kommune\nAlta\n', { year: '2011' })
    const folder = join(server.folder, 'drafts', path.split('/').at(-1) ?? '')
    for (const name of readdirSync(folder)) if (name.startsWith('file-')) rmSync(join(folder, name))
    await server.post(`${path}/les`, {})
    await server.settled(path)
    expect((await server.get(path)).text).toContain('borte.csv er borte fra utkastet')
    await server.post(`${path}/fil`, { file: new File(['Kommune\nAlta\n'], 'igjen.csv') })
    await server.settled(path)
    expect(await heading(path)).toBe('Alle navn er sikre. Listen kan lagres')
    expect((await server.post(`${path}/forkast`, {})).status).toBe(303)
    expect(server.faults).toEqual([])
  })
})

describe('waiting names', () => {
  test('are settled from the page, and an answer is taken back', async () => {
    const row = rowOf((await server.get('/data/avklaring?list=kulturminneplan-kik-2018')).text, 'Våler')
    const wrong = await server.post('/data/avklaring', { state: 'list=kulturminneplan-kik-2018', [`year-${row}`]: '2018', [`answer-${row}`]: 'other', [`other-${row}`]: 'Xyz' })
    expect([wrong.status, wrong.text.includes('value="Xyz"')]).toEqual([400, true])
    const { status, headers } = await server.post('/data/avklaring', { state: 'list=kulturminneplan-kik-2018', [`year-${row}`]: '2018', [`answer-${row}`]: '0137' })
    expect([status, headers.location]).toEqual([303, '/data/avklaring?list=kulturminneplan-kik-2018&lagret=1'])
    expect((await server.get('/data/avklaring?list=kulturminneplan-kik-2018&avklart=1')).text).toMatch(/Våler \(Østfold\) \(0137\)/)
    expect((await server.post('/data/avklaring', { undo: row, state: '' })).status).toBe(303)
    expect(rowOf((await server.get('/data/avklaring?list=kulturminneplan-kik-2018')).text, 'Våler')).toBe(row)
  })
})
