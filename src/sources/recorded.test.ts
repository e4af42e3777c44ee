import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FetchedContent } from '../domain/fetched.ts'
import { makeRegister } from '../domain/register/register.ts'
import { shippedIndex } from '../intake/shipped-register.fixture.ts'
import { askingOf } from './asking.fixture.ts'
import { allSources } from './all.ts'
import { peopleOf } from './register-replies.fixture.ts'

/** Which recorded reply answers which path. */
const replies: readonly (readonly [RegExp, string])[] = [
  [/\/config$/, 'config.json'],
  [/\/tables\/07459\/metadata/, '07459-metadata.json'],
  [/\/tables\/07459\/data/, '07459-data.json'],
  [/\/tables\/14746\/metadata/, '14746-metadata.json'],
  [/\/tables\/14746\/data/, '14746-data.json'],
  [/\/classifications\/131\/codes\?from=1838-01-01$/, 'klass-131-codes.json'],
  [/\/classifications\/131\/changes\?from=1838-01-01$/, 'klass-131-changes.json'],
  [
    /\/classifications\/131\/corresponds\?targetClassificationId=128&from=2020-01-01&to=2026-11-23$/,
    'klass-131-128.json',
  ],
]

let server: Server
let host: string
beforeAll(async () => {
  server = createServer((request, response) => {
    const file = replies.find(([pattern]) => pattern.test(request.url ?? ''))?.[1]
    response
      .writeHead(file ? 200 : 404, { 'Content-Type': 'application/json' })
      .end(file ? readFileSync(join(import.meta.dirname, 'recorded', file)) : '{}')
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

const { register } = shippedIndex()
const isHere = (code: string): boolean =>
  /^39/.test(code) || ['3801', '3802', '3803', '3804', '3805', '3811'].includes(code)
const vestfold = makeRegister({
  ...register,
  municipalities: register.municipalities.filter(({ code }) => isHere(code)),
})

test('every source reads its recorded reply', async () => {
  const content: Record<string, FetchedContent> = {}
  for (const source of allSources) {
    const fetched = await source.fetch(askingOf(host, { register: vestfold }))
    expect(fetched.map(({ dataset }) => dataset)).toEqual(source.datasets)
    for (const one of fetched) content[one.dataset] = one.content
  }
  const people = peopleOf([2025, 2026], (code) => /^39/.test(code))
  expect(content['population-by-age']).toEqual({
    kind: 'population',
    rows: [...people].map(([key, ages]) => ({ year: Number(key.slice(0, 4)), code: key.slice(5), ages })),
  })
  expect(content.projections).toMatchObject({ kind: 'projections', rows: { length: 12 } })
  expect(content['municipalities-codes']).toMatchObject({
    kind: 'register',
    municipalities: expect.arrayContaining([
      { code: '3911', label: 'Færder', validFrom: '2024-01-01', validTo: null },
    ]) as unknown,
  })
  expect(content['centrality-2024']).toMatchObject({
    rows: expect.arrayContaining([
      { name: 'centrality', edition: '2024', code: '3907', validFrom: '2024-01-01', validTo: null, value: 3 },
    ]) as unknown,
  })
  expect(content['centrality-2020']).toMatchObject({
    rows: expect.arrayContaining([
      expect.objectContaining({ code: '3804', validFrom: '2020-01-01', validTo: '2024-01-01' }),
    ]) as unknown,
  })
})
