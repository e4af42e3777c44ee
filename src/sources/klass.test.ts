import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { FetchedFacts, FetchedRegister } from '../domain/fetched.ts'
import { Refusal } from '../domain/refusal.ts'
import { carryForward } from '../domain/register/carry.ts'
import { makeRegister, municipalitiesOn } from '../domain/register/register.ts'
import { readCentrality } from '../intake/read-facts.ts'
import { shippedIndex, shippedText } from '../intake/shipped-register.fixture.ts'
import { askingOf } from './asking.fixture.ts'
import { klass131, municipalitiesIn, successionsIn, withThoseThatWentOn } from './klass-131.ts'
import { classesIn, klassCentrality } from './klass-centrality.ts'
import { type RegisterServer, registerServer } from './register-server.fixture.ts'

let server: RegisterServer
const facts = readCentrality({
  edition2024: shippedText('centrality/centrality-2024.csv'),
  edition2020Innlandet: shippedText('centrality/centrality-2020-innlandet.csv'),
  edition2008: shippedText('centrality/centrality-2008.csv'),
})

beforeAll(async () => {
  server = await registerServer({ people: new Map() })
})
afterAll(() => server.close())
beforeEach(() => server.change((_, reply) => reply))

const register = async (): Promise<FetchedRegister> =>
  (await klass131.fetch(askingOf(server.host)))[0]?.content as FetchedRegister
const centrality = async () => klassCentrality.fetch(askingOf(server.host, { facts }))
const refusalOf = async (work: Promise<unknown>): Promise<Refusal> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(Refusal)
  return error as Refusal
}
type Rows = Record<string, Record<string, unknown>[]>
const rows = (reply: Record<string, unknown>, name: string): Record<string, unknown>[] => (reply as Rows)[name] ?? []

test('KLASS 131: numbers, names and periods, and who followed whom, as the product ships them', async () => {
  const { municipalities, successions } = await register()
  const shipped = shippedIndex().register
  const read = makeRegister({ ...shipped, municipalities, successions })
  expect(read.municipalities).toEqual(shipped.municipalities)
  for (const [day, count] of [
    ['2016-06-01', 428],
    ['2018-01-01', 422],
    ['2020-01-01', 356],
    ['2024-01-01', 357],
  ] as const)
    expect(municipalitiesOn(read, day)).toHaveLength(count)
  const key = (row: { date: string; fromCode: string; toCode: string }): string =>
    `${row.date}${row.fromCode}${row.toCode}`
  expect(new Set(successions.map(key))).toEqual(new Set(shipped.successions.map(key)))
})

test('KLASS: asked for JSON by the header alone, since endings such as .json are being taken away', async () => {
  const before = server.calls.length
  await register()
  await centrality()
  const calls = server.calls.slice(before)
  expect(calls.map(({ path }) => path.replace(/^.*\/131\//, ''))).toEqual([
    'codes?from=1838-01-01',
    'changes?from=1838-01-01',
    'corresponds?targetClassificationId=128&from=2020-01-01&to=2026-11-23',
  ])
  expect(calls.every(({ headers }) => headers.accept === 'application/json')).toBe(true)
})

test('KLASS 131: a municipality that gave a part away is still itself, also where only the part is told', async () => {
  // Told for 2026: a part of Indre Østfold went to Nordre Follo.
  const part = {
    oldCode: '3118',
    oldName: 'Indre Østfold',
    newCode: '3207',
    newName: 'Nordre Follo',
    changeOccurred: '2026-01-01',
  }
  server.change((path, reply) =>
    path.endsWith('/changes') ? { codeChanges: [...rows(reply, 'codeChanges'), part] } : reply,
  )
  const { municipalities, successions } = await register()
  const read = makeRegister({ ...shippedIndex().register, municipalities, successions })
  expect(carryForward(read, '3118', '2025-06-01', '2026-06-01')).toEqual({ kind: 'exact', code: '3118' })
  expect(municipalitiesOn(read, '2026-06-01')).toHaveLength(357)
  const shipped = shippedIndex().register
  expect(withThoseThatWentOn(shipped.successions, shipped.municipalities)).toEqual(shipped.successions)
  // Ålesund was divided in 2024 and its number ended: nobody is added.
  expect(carryForward(read, '1507', '2023-06-01', '2026-06-01')).toMatchObject({ kind: 'divided' })
})

test('KLASS 131: periods of the same number and name that are told as one are divided where there was a change', async () => {
  server.change((path, reply) => {
    if (!path.endsWith('/codes')) return reply
    const merged: Record<string, unknown>[] = []
    for (const row of rows(reply, 'codes')) {
      const last = merged.at(-1)
      if (
        last &&
        last.code === row.code &&
        last.name === row.name &&
        last.validToInRequestedRange === row.validFromInRequestedRange
      )
        last.validToInRequestedRange = row.validToInRequestedRange
      else merged.push({ ...row })
    }
    return { codes: merged }
  })
  const shipped = shippedIndex().register
  const { municipalities, successions } = await register()
  expect(makeRegister({ ...shipped, municipalities, successions }).municipalities).toEqual(shipped.municipalities)
})

test('KLASS 131: whatever the reply is, it is read or refused by name', () => {
  const item = fc.record(
    {
      code: fc.oneof(fc.jsonValue(), fc.constant('3901')),
      name: fc.jsonValue(),
      validFromInRequestedRange: fc.oneof(fc.jsonValue(), fc.constant('2024-01-01')),
      oldCode: fc.jsonValue(),
      newCode: fc.jsonValue(),
      changeOccurred: fc.jsonValue(),
      sourceCode: fc.constant('3901'),
      targetCode: fc.jsonValue(),
    },
    { requiredKeys: [] },
  )
  const reply = fc.oneof(
    fc.jsonValue(),
    fc.record({ codes: fc.array(item), codeChanges: fc.array(item), correspondenceItems: fc.array(item) }),
  )
  fc.assert(
    fc.property(reply, (value) => {
      for (const read of [
        () => municipalitiesIn(value, '2026-11-23'),
        () => successionsIn(value),
        () => classesIn(value, '2026-11-23'),
      ]) {
        try {
          read()
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal)
        }
      }
    }),
  )
})

test('KLASS 131: a row that is told twice counts once, and one without a follower is no succession', async () => {
  const { successions } = await register()
  server.change((path, reply) => {
    const all = rows(reply, 'codeChanges')
    return path.endsWith('/changes')
      ? { codeChanges: [...all, ...all, { ...all[0], newCode: null, newName: null }] }
      : reply
  })
  expect((await register()).successions).toEqual(successions)
})

test('KLASS 131: a number that is none, and a name that no database can hold, are refused', () => {
  const code = { code: '3901', name: 'Horten', validFromInRequestedRange: '2024-01-01' }
  const change = { oldCode: '3801', oldName: 'Horten', newCode: '3901', newName: 'Horten', changeOccurred: '2024-01-01' }
  expect(successionsIn({ codeChanges: [change] })).toHaveLength(1)
  for (const name of ['Hor\u0000ten', 'H'.repeat(201)]) {
    expect(() => municipalitiesIn({ codes: [{ ...code, name }] }, '2026-11-23')).toThrow('codes[0].name')
    expect(() => successionsIn({ codeChanges: [{ ...change, newName: name }] })).toThrow('codeChanges[0].newName')
  }
  for (const oldCode of ['', '38011', '__proto__'])
    expect(() => successionsIn({ codeChanges: [{ ...change, oldCode }] })).toThrow('codeChanges[0].oldCode')
})

test('KLASS 131: a period that ends today or later is open', async () => {
  server.change((path, reply) =>
    path.endsWith('/codes')
      ? {
          codes: rows(reply, 'codes').map((row) => ({
            ...row,
            validToInRequestedRange: row.validToInRequestedRange ?? '2026-11-23',
          })),
        }
      : reply,
  )
  expect((await register()).municipalities.filter(({ validTo }) => validTo === null)).toHaveLength(358)
})

test('KLASS 131: refused when a number has two holders, when a field is gone, and when the list is empty', async () => {
  const changed = (how: (all: Record<string, unknown>[]) => unknown) =>
    server.change((path, reply) => (path.endsWith('/codes') ? { codes: how(rows(reply, 'codes')) } : reply))
  changed((all) => [...all, { ...all.find(({ code }) => code === '3901'), validFromInRequestedRange: '2025-01-01' }])
  expect(await refusalOf(register())).toMatchObject({ code: 'register-overlapping-periods', where: { text: '3901' } })
  changed((all) => all.map(({ validFromInRequestedRange: _, ...row }) => row))
  expect(await refusalOf(register())).toMatchObject({
    code: 'register-other-shape',
    where: { text: 'codes[0].validFromInRequestedRange' },
  })
  changed((all) => all.map((row) => ({ ...row, code: 301 })))
  expect((await refusalOf(register())).code).toBe('register-other-shape')
  changed(() => [])
  expect((await refusalOf(register())).code).toBe('register-other-shape')
  server.change(() => [])
  expect((await refusalOf(register())).code).toBe('register-other-shape')
})

test('centrality: each edition with its own period, and what was carried back stays as it is', async () => {
  const [older, newer] = await centrality()
  expect([older?.dataset, newer?.dataset]).toEqual(['centrality-2020', 'centrality-2024'])
  const [rows2020, rows2024] = [older, newer].map((fetched) => (fetched?.content as FetchedFacts).rows)
  expect(rows2020).toHaveLength(356)
  expect(
    rows2020?.every(
      ({ edition, validFrom, validTo }) => edition === '2020' && validFrom === '2020-01-01' && validTo === '2024-01-01',
    ),
  ).toBe(true)
  const { dataset: _, ...first } = facts.find(({ edition }) => edition === '2024') ?? facts[0]!
  expect(rows2024).toContainEqual(first)
  expect(rows2024).toHaveLength(facts.filter(({ edition }) => edition === '2024').length)
})

test('centrality: a corrected class is taken; a class that changes later is a new edition and refused', async () => {
  const items = (how: (row: Record<string, unknown>) => Record<string, unknown>[]) =>
    server.change((path, reply) =>
      path.endsWith('/corresponds')
        ? { correspondenceItems: rows(reply, 'correspondenceItems').flatMap(how) }
        : reply,
    )
  // Eigersund has one row over both editions, Horten one since 2024.
  items((row) =>
    row.sourceCode === '1101'
      ? [
          { ...row, validTo: '2024-01-01' },
          { ...row, validFrom: '2024-01-01', targetCode: '05' },
        ]
      : [row.sourceCode === '3901' ? { ...row, targetCode: '06' } : row],
  )
  const [older, newer] = await centrality()
  const valuesOf = (fetched: typeof newer, of: string) =>
    (fetched?.content as FetchedFacts).rows.filter(({ code }) => code === of).map(({ value }) => value)
  expect([valuesOf(newer, '3901'), valuesOf(older, '1101'), valuesOf(newer, '1101')]).toEqual([[6], [4], [5]])
  items((row) =>
    row.sourceCode === '3901' && row.validTo === null
      ? [
          { ...row, validTo: '2026-01-01' },
          { ...row, targetCode: '06', validFrom: '2026-01-01' },
        ]
      : [row],
  )
  expect(await refusalOf(centrality())).toMatchObject({ code: 'register-new-edition', where: { text: '3901' } })
})

test('centrality: refused when a municipality has no class, is unknown, or has a class that is none', async () => {
  const items = (how: (row: Record<string, unknown>) => Record<string, unknown>[]) =>
    server.change((path, reply) =>
      path.endsWith('/corresponds')
        ? { correspondenceItems: rows(reply, 'correspondenceItems').flatMap(how) }
        : reply,
    )
  items((row) => (row.sourceCode === '3901' ? [] : [row]))
  expect(await refusalOf(centrality())).toMatchObject({
    code: 'register-municipalities-missing',
    where: { text: '3901' },
  })
  items((row) => [{ ...row, sourceCode: row.sourceCode === '3901' ? '7777' : row.sourceCode }])
  expect(await refusalOf(centrality())).toMatchObject({
    code: 'register-unknown-municipalities',
    where: { text: '7777' },
  })
  items((row) => [{ ...row, targetCode: '07' }])
  expect((await refusalOf(centrality())).code).toBe('register-other-shape')
})
