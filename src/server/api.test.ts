import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allQuestions } from '../answers/all.ts'
import { runningServer } from './running.fixture.ts'

let server: Awaited<ReturnType<typeof runningServer>>
beforeAll(async () => {
  server = await runningServer()
})
afterAll(() => server.stop())

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.address}${path}`, { headers })
const kik = '/api/v1/participation?scheme=kulturminneplan-kik&from=2018&to=2018&group=small%3Dpopulation+%3C+5000'

describe('answers', () => {
  test('a question gives the same envelope as the command line', async () => {
    const response = await get(kik)
    const { question, answer, method } = await response.json()
    expect([response.status, question, method.url]).toEqual([200, 'participation', '/metode/participation'])
    expect(answer.cells.map((c: { participants: number; inScope: number }) => [c.participants, c.inScope])).toEqual([[14, 221], [16, 201]])
  })

  test('texts are in the language asked for', async () => {
    const { warnings } = await (await get(`${kik}&sprak=en`)).json()
    expect(warnings[0].message).toMatch(/not yet settled/)
  })

  test.each(['.csv', '?form'])('CSV by ending or by Accept%s', async (ending) => {
    const response = ending === '.csv' ? await get(kik.replace('participation?', 'participation.csv?')) : await get(kik, { Accept: 'text/csv' })
    const text = await response.text()
    expect(response.headers.get('content-type')).toMatch(/^text\/csv/)
    expect(text.split('\r\n')[0]).toMatch(/^scheme,year,group,participants,inScope,rate,/)
    expect(text).toContain('npx rekkevidde participation --scheme kulturminneplan-kik')
  })

  test('Excel is a workbook', async () => {
    const bytes = new Uint8Array(await (await get(kik.replace('participation?', 'participation.xlsx?'))).arrayBuffer())
    expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b])
  })

  test('an unchanged answer is not sent again', async () => {
    const tag = (await get(kik)).headers.get('etag') ?? ''
    expect((await get(kik, { 'If-None-Match': tag })).status).toBe(304)
    expect((await get(`${kik}&sprak=en`, { 'If-None-Match': tag })).status).toBe(200)
  })

  test('cells that are texts stand in the language asked for; headings stay ids', async () => {
    const lines = async (language: string) => (await (await get(`/api/v1/schemes.csv?text=kulturminne&sprak=${language}`)).text()).split('\r\n')
    const [nb, en] = [await lines('nb'), await lines('en')]
    expect(nb[0]).toBe(en[0])
    expect(nb[0]).toMatch(/^id,name,body,/)
    expect(nb[1]).not.toBe(en[1])
  })
})

describe('problems (RFC 9457)', () => {
  test.each([
    ['/api/v1/participation?group=a%3Dpopulation+%3C', 400, 'group-syntax'],
    ['/api/v1/participation?from=nonsense', 400, 'bad-input'],
    ['/api/v1/participation?nosuch=1', 400, 'bad-input'],
    ['/api/v1/participation?scheme=nosuch', 404, 'unknown-scheme'],
    ['/api/v1/nosuch', 404, 'no-such-question'],
    ['/api/v1/datasets/..%2f..%2fpackage.json', 404, 'no-such-dataset'],
    [`/api/v1/participation?group=${'a'.repeat(17_000)}`, 413, 'request-too-long'],
  ])('%s → %i %s', async (path, status, code) => {
    const response = await get(path)
    const problem = await response.json()
    expect([response.status, response.headers.get('content-type')?.split(';')[0], problem.code, problem.status]).toEqual([status, 'application/problem+json', code, status])
    expect(problem.detail.length).toBeGreaterThan(10)
  })

  test('none of them is a fault of ours', () => {
    expect(server.faults).toEqual([])
  })
})

test('OpenAPI 3.1 names every question, each input with its description', async () => {
  const { openapi, paths } = await (await get('/api/v1/openapi.json')).json()
  expect(openapi).toBe('3.1.0')
  for (const { id, inputs } of allQuestions) {
    const { parameters } = paths[`/api/v1/${id}`].get
    const names = parameters.map(({ name }: { name: string }) => name)
    expect(names.toSorted()).toEqual([...Object.keys(inputs), 'sprak'].toSorted())
    expect(parameters.every(({ description }: { description: string }) => description.length > 3)).toBe(true)
  }
})

test('datasets come with source and licence, and each as it is kept', async () => {
  const { resources } = await (await get('/api/v1/datasets')).json()
  expect(resources.length).toBeGreaterThan(15)
  for (const { path, licenses, sources } of resources) {
    expect(licenses[0].title.length).toBeGreaterThan(2)
    expect(sources[0].title.length).toBeGreaterThan(2)
    const response = await get(path)
    expect(response.status).toBe(200)
    const held = await get(path, { 'If-None-Match': response.headers.get('etag') ?? '' })
    expect([held.status, await held.text()]).toEqual([304, ''])
  }
})

test('the data package stands under its own name as well', async () => {
  const [one, other] = await Promise.all(['/api/v1/datasets', '/api/v1/datasets/datapackage.json'].map(async (path) => (await get(path)).json()))
  expect(other).toEqual(one)
})

test('signs of life', async () => {
  expect(await (await get('/healthz')).json()).toEqual({ alive: true })
  expect((await (await get('/readyz')).json()).ready).toBe(true)
})
