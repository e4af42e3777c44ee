import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadedFolder, type LoadedFolder } from '../actions/test-workspace.fixture.ts'
import { allQuestions } from '../answers/all.ts'
import { languages } from '../domain/text.ts'
import { readTableFile } from '../intake/read-table-file.ts'
import { optionKinds } from './arguments.ts'
import { commands } from './commands.ts'
import { type Recorded, runRecorded } from './recorded-effects.fixture.ts'

let folder: LoadedFolder
beforeAll(async () => {
  folder = await loadedFolder('cli')
})
afterAll(() => folder?.remove())

const rekkevidde = (...args: string[]): Promise<Recorded> => runRecorded([...args, '--data', folder.loaded])
const kulturminneplan = ['participation', '--scheme', 'kulturminneplan-kik', '--from', '2018', '--to', '2018', '--group', 'small=population < 5000']

describe('the status tells how it went', () => {
  it('0 when answered, and nothing on stderr', async () => {
    expect(await rekkevidde('municipality', 'Træna')).toMatchObject({ status: 0, err: '' })
  })

  it.each([
    [['nothing-like-it'], /«nothing-like-it» finnes ikke\. Kommandoer: participation/],
    [['--json', 'participation'], /Kommandoen «--json» finnes ikke/],
    [['participation', '--shceme', 'x'], /Valget --shceme finnes ikke\.\nValg som finnes: .*--scheme/],
    [['participation', '--from'], /Valget --from er ikke skrevet slik det skal/],
    [['participation', '--never=yes'], /Valget --never er ikke skrevet slik det skal/],
    [['participation', '--from', 'x'], /Første år \(from\) er ikke gyldig: ventet et tall/],
    [['participation', '--from', '2020', '--to', '2018'], /baklengs/],
    [['participation', '--scheme', 'bolist'], /bolyst/],
    [['participation', 'Alta'], /Slik skrives det/],
    [['participation', '--json', '--csv'], /én form, og --json og --csv er oppgitt/],
    [['data', 'status', '--csv', '--xlsx', 'a.xlsx'], /--csv og --xlsx/],
    [['municipality'], /name/],
    [['municipality', 'Træna', '--sprak', 'xx'], /«xx» finnes ikke her\. Velg nb, nn eller en/],
    [['data', 'use'], /mangler navnet på datasettet og nummeret[^]*data use DATASETT NUMMER/],
    [['data', 'use', 'projections'], /Her mangler nummeret på utgaven/],
    [['data', 'use', 'projections', '1', '2'], /ikke plass til: 2/],
    [['report', 'nope'], /«nope» er ikke noe som «report» gjør\. Slik skrives det: rekkevidde report build/],
    [['schemes', '--lang', 'en'], /Språket velges med --sprak nb\|nn\|en/],
    [['data', 'statsu'], /data status \| verify/],
    [['review', 'resolve', '1'], /resolve RAD NUMMER/],
    [['review', 'resolve', 'x', '0301'], /Radens nummer .*\(row\) er ikke gyldig/],
    [['review', 'reject', '999999'], /999999/],
    [['review', 'resolve', '1', '0301'], /er ikke et spørsmål/],
    [['review', 'undo', '1'], /ingenting å angre/],
    [['import'], /rekkevidde import FIL/],
    [['import', 'a.csv', 'b.csv', '--scheme', 'bolyst'], /rekkevidde import FIL/],
    [['import', '/nowhere/a.csv', '--scheme', 'bolyst'], /\/nowhere\/a\.csv.*kan ikke leses/],
    [['import', 'a.csv', '--scheme', 'bolyst', '--column', 'kommune'], /--column FELT=KOLONNE/],
    [['import', 'package.json', '--scheme', 'bolyst', '--source', 'nowhere'], /--source/],
    [['import', 'package.json', '--scheme', 'bolyst', '--complete-for', 'all'], /--complete-for.*any, lead/],
    [['import', '--undo', 'no-such-list'], /no-such-list/],
    [['serve', '--port', 'abc'], /«abc» er ikke en port/],
  ] as const)('1 with a sentence on stderr and nothing on stdout: %j', async (args, sentence) => {
    const { status, out, err } = await rekkevidde(...args)
    expect([status, out]).toEqual([1, ''])
    expect(err).toMatch(sentence)
    expect(err).not.toMatch(/\bat .*\.ts:\d+/)
  })

  it('2 for a fault of ours', async () => {
    const fault = { out: () => { throw new TypeError('broken pipe of ours') } }
    expect(await runRecorded(['municipality', 'Træna', '--data', folder.loaded], fault)).toMatchObject({ status: 2, err: expect.stringContaining('broken pipe of ours') as string })
  })

  it('an error in a group expression points at the character, in the language asked for', async () => {
    const { status, err } = await rekkevidde('participation', '--group', 'small=population << 5000', '--sprak', 'en')
    expect(status).toBe(1)
    expect(err).toMatch(/character 13|\n *\^/)
  })

  it('a file that cannot be written is refused', async () => {
    const writeFile = () => Promise.reject(new Error('ENOENT: no such folder'))
    const { status, err } = await runRecorded([...kulturminneplan, '--xlsx', '/nowhere/a.xlsx', '--data', folder.loaded], { writeFile })
    expect([status, err]).toEqual([1, expect.stringMatching(/\/nowhere\/a\.xlsx kan ikke skrives/)])
  })
})

describe('participation as the contract has it', () => {
  it('accounts for every printed receiver: 30 counted, and Våler waiting with two candidates that bound the answer', async () => {
    const { status, out } = await rekkevidde(...kulturminneplan, '--json')
    expect(status).toBe(0)
    const envelope = JSON.parse(out)
    expect(Object.keys(envelope)).toEqual(['question', 'version', 'input', 'asked', 'answer', 'datasets', 'method', 'coverage', 'warnings', 'sources'])
    const [small, others] = envelope.answer.cells
    expect([small.group, small.inScope, others.group, others.inScope]).toEqual(['small', 221, 'others', 201])
    expect(small.participants + others.participants).toBe(30)
    expect(small.rate).toBeCloseTo(small.participants / 221, 12)
    expect(small.undetermined).toEqual(others.undetermined.map((row: object) => ({ ...row, candidates: expect.any(Array) as unknown })))
    expect(small.undetermined[0]).toMatchObject({ text: 'Våler', candidates: [{ code: '0137' }, { code: '0426' }] })
    expect(small.bounds.low).toBeLessThan(small.bounds.high)
    expect(envelope.answer.differences[0]).toMatchObject({ scheme: 'kulturminneplan-kik', year: 2018, a: 'small', b: 'others' })
    expect(envelope.answer.groups[0]).toEqual({ id: 'small', label: 'small', title: 'small', definition: 'population < 5000' })
  })

  it('has no text in three languages left in it, and says them in the language asked for', async () => {
    const [nb, en] = await Promise.all(['nb', 'en'].map(async (language) => (await rekkevidde(...kulturminneplan, '--json', '--sprak', language)).out))
    expect(nb).not.toMatch(/"nb":/)
    expect(JSON.parse(nb ?? '').answer.groups[1].title).toBe('alle andre')
    expect(JSON.parse(en ?? '').answer.groups[1].title).toBe('all others')
  })

  it('as CSV has a heading row and the command that makes it again', async () => {
    const { out } = await rekkevidde(...kulturminneplan, '--csv')
    const [heading, first] = out.split('\r\n')
    expect(heading).toMatch(/^scheme,.*,origin$/)
    expect(first).toContain('npx rekkevidde participation --scheme kulturminneplan-kik --from 2018 --to 2018 --group ')
    expect(first, 'defaults are left out').not.toMatch(/--role|--by|--measure/)
  })

  it('as a workbook goes to the file, and only its name to stderr', async () => {
    const { out, err, files } = await rekkevidde(...kulturminneplan, '--xlsx', 'svar.xlsx')
    expect([out, err]).toEqual(['', 'svar.xlsx\n'])
    const { sheets } = await readTableFile(files.get('svar.xlsx') ?? new Uint8Array(), 'svar.xlsx')
    expect(sheets.map(({ name }) => name)).toContain('Om tallene')
  })

  it('as a table is read without help: no JSON, no undefined, no NaN', async () => {
    const { out } = await rekkevidde(...kulturminneplan)
    expect(out).toMatch(/kulturminneplan-kik/)
    expect(out).not.toMatch(/undefined|NaN|\[object|\{"/)
  })
})

describe('an answer that its tables cannot hold', () => {
  it('is said in words, as on the page', async () => {
    const { out } = await rekkevidde('explain', '--scheme', 'gnist', '--from', '2017', '--to', '2024')
    expect(out).toMatch(/^For lite til å si noe: \d+ deltakelser og \d+ uten\. Det trengs minst \d+ av hver/)
    expect((await rekkevidde('explain', '--scheme', 'gnist', '--sprak', 'en')).out).toMatch(/^Too thin to tell/)
  })

  it('with no rows at all, is said to have none', async () => {
    const { out, status } = await rekkevidde('search', 'qzxqzxqzx')
    expect([status, out]).toEqual([0, 'Ingen rader: ingenting i dataene svarer til det som er spurt om.\n'])
  })
})

describe('municipality as the contract has it', () => {
  it('certain: code, name, validity, county, history, facts with their state', async () => {
    const { answer } = JSON.parse((await rekkevidde('municipality', 'Øygarden', '--on', '2019-06-01', '--json')).out)
    expect(answer.match).toBe('certain')
    expect(answer.municipality).toMatchObject({ code: '1259', name: 'Øygarden', validFrom: expect.any(String) as string, validTo: '2020-01-01' })
    expect(answer.history.length).toBeGreaterThan(0)
    expect(answer.facts[0]).toMatchObject({ name: expect.any(String) as string, title: expect.any(String) as string, state: expect.stringMatching(/known|unknown|not-applicable/) as string })
  })

  it('ambiguous: candidates with why, as plain strings', async () => {
    const { answer } = JSON.parse((await rekkevidde('municipality', 'Våler', '--on', '2018-06-01', '--json', '--sprak', 'en')).out)
    expect(answer.match).toBe('ambiguous')
    expect(answer.candidates.map(({ code, why }: { code: string; why: unknown }) => [code, typeof why])).toEqual([['0137', 'string'], ['0426', 'string']])
  })
})

describe('help', () => {
  it.each(languages)('lists every question and command in %s', async (language) => {
    const { status, out, err } = await runRecorded(['--help', '--sprak', language])
    expect([status, err]).toEqual([0, ''])
    for (const { id, summary } of [...allQuestions, ...commands]) expect(out.split('\n').some((line) => line.startsWith(`  ${id} `) && line.endsWith(summary[language])), id).toBe(true)
  })

  it.each(languages)('of each names every option in %s, and answers without any data', async (language) => {
    const all = [...allQuestions.filter(({ id }) => !commands.some((c) => c.id === id)).map((q) => [q.id, optionKinds(q)] as const), ...commands.map((c) => [c.id, c.options] as const)]
    for (const [id, options] of all) {
      const { status, out } = await runRecorded([id, '--help', '--sprak', language, '--data', '/nowhere'])
      expect(status).toBe(0)
      for (const option of [...Object.keys(options), 'json', 'csv', 'xlsx', 'data', 'sprak']) expect(out, `${id} --${option}`).toContain(`--${option}`)
    }
  })

  it.each(languages)('of what changes something tells in %s how it is taken back', async (language) => {
    for (const { id, undo } of commands) {
      const { out } = await runRecorded([id, '--help', '--sprak', language])
      if (undo) expect(out).toContain(undo[language])
    }
    expect(commands.filter(({ undo }) => undo).map(({ id }) => id)).toEqual(['import', 'review', 'report', 'data'])
  })

  it('is the same asked for as a word, and differs from language to language', async () => {
    const [word, option, nn] = await Promise.all([['help', 'import'], ['import', '--help'], ['import', '-h', '--sprak', 'nn']].map((args) => runRecorded(args)))
    expect(word?.out).toBe(option?.out)
    expect(nn?.out).not.toBe(option?.out)
    expect((await runRecorded([])).out).toBe((await runRecorded(['help'])).out)
  })
})

describe('a data folder that cannot be used', () => {
  it('is refused with what to do', async () => {
    const { status, out, err } = await runRecorded(['schemes', '--data', join(folder.loaded, 'snapshot', 'below')])
    expect([status, out]).toEqual([1, ''])
    expect(err).toMatch(/Datamappa .* kan ikke brukes/)
  })
})
