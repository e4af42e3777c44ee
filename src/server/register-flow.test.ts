import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepFetched } from '../actions/fetched-facts.ts'
import { updateData } from '../actions/update-data.ts'
import { clockThatJumps } from '../sources/asking.fixture.ts'
import { peopleOf } from '../sources/register-replies.fixture.ts'
import { type RegisterServer, registerServer } from '../sources/register-server.fixture.ts'
import { type ImportingServer, importingServer } from './importing.fixture.ts'
import { startServer } from './start.ts'

let register: RegisterServer
let server: ImportingServer
const path = '/data/registre'
const people = new Map(
  [...peopleOf([2025, 2026])].map(([key, ages]) => [
    key,
    key === '2026|1151' ? ages.map((n, group) => (group === 12 ? n + 30 : n)) : ages,
  ]),
)

beforeAll(async () => {
  register = await registerServer({ people })
  server = await importingServer()
})
afterAll(async () => {
  await server?.stop()
  await register.close()
})

const update = (sources: readonly string[], host = register.host) =>
  updateData({
    ...clockThatJumps(),
    env: { REKKEVIDDE_SSB: host },
    signal: new AbortController().signal,
    tell: () => {},
  }).perform(server.workspace, { sources: [...sources], use: false })

test('before anything is fetched: what can be, what is in force, and how; in three languages', async () => {
  for (const [language, words] of [
    ['nb', 'Nye tall fra registrene'],
    ['nn', 'Nye tal frå registera'],
    ['en', 'New figures from the registers'],
  ] as const) {
    const { status, text, headers } = await server.get(`${path}?sprak=${language}`)
    expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
    expect(text).toContain(words)
    expect(text).toContain('rekkevidde data update')
    expect(text).not.toContain('method="post"')
  }
  expect((await server.get('/data')).text).toContain('href="/data/registre"')
})

test('a version that waits: what it would change, and a form that takes it into use and goes back', async () => {
  await update(['ssb-07459'])
  const { text } = await server.get(path)
  expect(text).toContain('Hva utgave 1 ville endre')
  expect(text).toContain('0 nye rader, 1 endret, 0 borte')
  expect(text).toMatch(/1151 Utsira/)
  expect(text).toContain('Ta utgave 1 i bruk')

  const people2026 = async () =>
    (await server.workspace.snapshot()).facts('population', '1151', '2026-01-01', null).value
  const before = await people2026()
  expect((await server.post(`${path}/bruk`, { dataset: 'population-by-age', version: '1' })).headers.location).toBe(
    path,
  )
  expect(await people2026()).not.toEqual(before)
  const used = await server.get(path)
  expect(used.text).toContain('utgave 1 (registeret: 25. februar 2026)')
  expect(used.text).toContain('Gå tilbake til den som følger med')
  expect((await server.post(`${path}/bruk`, { dataset: 'population-by-age', version: 'shipped' })).status).toBe(303)
  expect(await people2026()).toEqual(before)
  expect((await server.get(path)).text).toContain('Gå tilbake til utgave 1')
})

test('of several that wait the newest alone is compared; the others can be chosen all the same', async () => {
  const told = { url: 'https://example.org', source: 'S', sourceUrl: 'https://example.org', licence: 'L', licenceUrl: '' }
  const kept = await keepFetched(
    server.workspace,
    [1, 2].map((people) => ({
      ...told,
      dataset: 'projections',
      version: '2026-08-21',
      content: {
        kind: 'projections',
        rows: [{ variant: 'MMMM', year: 2040, code: '5501', ages: Array.from({ length: 20 }, () => people) }],
      },
    })),
  )
  const [older, newer] = kept.map(({ number }) => number)
  const { text } = await server.get(path)
  expect(text).toContain(`Hva utgave ${newer} ville endre`)
  expect(text).not.toContain(`Hva utgave ${older} ville endre`)
  expect(text).toContain(`Ta utgave ${older} i bruk`)
})

test('a fetch that failed is told with its reason', async () => {
  await update(['klass-131'], 'http://127.0.0.1:2')
  const { text } = await server.get(path)
  expect(text).toContain('Siste forsøk, 23. november 2026, ga ingenting')
  expect(text).toContain('ECONNREFUSED')
})

test('refused: without the secret, from elsewhere, a version that is not there', async () => {
  expect((await server.post(`${path}/bruk`, { token: 'x', dataset: 'population-by-age', version: '1' })).status).toBe(
    403,
  )
  expect(
    (
      await server.post(
        `${path}/bruk`,
        { dataset: 'population-by-age', version: '1' },
        { Origin: 'https://example.org' },
      )
    ).status,
  ).toBe(403)
  const absent = await server.post(`${path}/bruk`, { dataset: 'population-by-age', version: '99' })
  expect(absent.status).toBe(404)
  expect(absent.text).toContain('ingen hentet utgave nummer 99')
  expect((await server.post(`${path}/bruk`, { dataset: '', version: 'x' })).status).toBe(400)
  expect((await server.get(`${path}/bruk`)).headers.location).toBe(path)
})

test('a reader who may not change anything sees what is in force, without forms or differences', async () => {
  const closed = await startServer({
    workspace: server.workspace,
    host: '127.0.0.1',
    port: 0,
    log: () => {},
    allowChanges: false,
  })
  try {
    const response = await fetch(new URL(path, closed.address))
    const text = await response.text()
    expect(response.status).toBe(200)
    expect(text).toContain('lagt til side')
    expect(text).not.toContain('method="post"')
    expect(
      (
        await fetch(new URL(`${path}/bruk`, closed.address), {
          method: 'POST',
          body: new URLSearchParams({ token: 'x' }),
        })
      ).status,
    ).toBe(403)
  } finally {
    await closed.close()
  }
})
