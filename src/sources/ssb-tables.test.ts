import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { FetchedPopulation, FetchedProjections } from '../domain/fetched.ts'
import { Refusal } from '../domain/refusal.ts'
import { makeRegister, municipalitiesOn } from '../domain/register/register.ts'
import { shippedIndex } from '../intake/shipped-register.fixture.ts'
import { ageGroupCount, sumOf } from './ages.ts'
import { askingOf } from './asking.fixture.ts'
import { population07459 } from './population-07459.ts'
import { projections14746 } from './projections-14746.ts'
import { inQuestions, readCellLimit } from './pxweb.ts'
import { peopleOf, singleYearsOf } from './register-replies.fixture.ts'
import { type RegisterServer, registerServer } from './register-server.fixture.ts'

const years = [2019, 2020, 2026]
const people = peopleOf(years)
let server: RegisterServer

beforeAll(async () => {
  server = await registerServer({ years, people, maxDataCells: 120_000 })
})
afterAll(() => server.close())
beforeEach(() => {
  server.change((_, reply) => reply)
  server.misbehave(null)
})

const population = async (): Promise<FetchedPopulation> => {
  const [fetched] = await population07459.fetch(askingOf(server.host))
  return fetched?.content as FetchedPopulation
}
const refusalOf = async (work: Promise<unknown>): Promise<Refusal> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(Refusal)
  return error as Refusal
}
type Reply = Record<string, unknown> & {
  dimension: Record<string, { category: { index: Record<string, number>; label: Record<string, string> } }>
  value: (number | null)[]
  size: number[]
  id: string[]
}

test('07459: every municipality of each year in its own borders, in the five-year groups that they were made from', async () => {
  const { rows } = await population()
  const { register } = shippedIndex()
  for (const year of years) {
    const codes = rows.filter((row) => row.year === year).map(({ code }) => code)
    expect(codes.toSorted()).toEqual(municipalitiesOn(register, `${year}-01-01`).map(({ code }) => code))
  }
  for (const { year, code, ages } of rows) {
    expect(ages).toHaveLength(ageGroupCount)
    expect(ages).toEqual(people.get(`${year}|${code}`))
  }
})

test('07459: asked for in few questions below the limit on cells, by POST, sex left to the table', async () => {
  const before = server.calls.length
  await population()
  const data = server.calls.slice(before).filter(({ path }) => path.includes('/data'))
  expect(data.map(({ method }) => method)).toEqual(['POST', 'POST'])
  expect(server.calls.length - before).toBe(4)
})

test('07459: tells the register’s own day, address and licence', async () => {
  const [fetched] = await population07459.fetch(askingOf(server.host))
  expect(fetched).toMatchObject({
    dataset: 'population-by-age',
    version: '2026-02-25',
    url: 'https://www.ssb.no/statbank/table/07459',
    licence: 'Creative Commons Attribution 4.0',
  })
})

test('a table that gives the sexes apart is added up over both', async () => {
  server.change((path, reply) => {
    const table = reply as Reply
    if (path.endsWith('metadata')) Object.assign(table.dimension.Kjonn ?? {}, { extension: { elimination: false } })
    if (!path.endsWith('/data')) return table
    const Kjonn = { category: { index: { 2: 0, 1: 1 }, label: {} } }
    return {
      ...table,
      id: [...table.id, 'Kjonn'],
      size: [...table.size, 2],
      dimension: { ...table.dimension, Kjonn },
      value: table.value.flatMap((n) => [n, 0]),
    }
  })
  expect((await population()).rows.find(({ code, year }) => code === '3901' && year === 2026)?.ages).toEqual(
    people.get('2026|3901'),
  )
})

test('what was not asked for is refused: both sexes together beside each would count everybody twice', async () => {
  server.change((path, reply) => {
    const table = reply as Reply
    if (!path.endsWith('/data')) return table
    return {
      ...table,
      id: [...table.id, 'Kjonn'],
      size: [...table.size, 3],
      dimension: { ...table.dimension, Kjonn: { category: { index: ['0', '1', '2'], label: {} } } },
      value: table.value.flatMap((n) => [n, n, 0]),
    }
  })
  expect(await refusalOf(population())).toMatchObject({ code: 'json-stat-bad-categories', where: { column: 'Kjonn' } })
})

test('a table without years, or with something else in their place', async () => {
  for (const index of [[], ['2026K1'], ['1e3']]) {
    server.change((path, reply) => {
      const table = reply as Reply
      if (!path.endsWith('metadata')) return table
      const size = table.size.with(table.id.indexOf('Tid'), index.length)
      return { ...table, size, dimension: { ...table.dimension, Tid: { category: { index } } } }
    })
    expect((await refusalOf(population())).code).toBe('register-other-shape')
  }
})

test('JSON that is fine, but of another table', async () => {
  server.change((path, reply) =>
    path.endsWith('/data') ? { ...reply, extension: { px: { tableid: '05810' } }, label: '05810: Noe annet' } : reply,
  )
  expect((await refusalOf(population())).code).toBe('json-stat-other-table')
})

test('a missing dimension, a missing category, a year of age that is not there', async () => {
  server.change((path, reply) =>
    path.endsWith('metadata') ? { ...reply, id: ['Region', 'Tid'], size: (reply as Reply).size.slice(0, 2) } : reply,
  )
  expect((await refusalOf(population())).code).toMatch(/json-stat/)
  server.change((path, reply) => {
    if (!path.endsWith('/data')) return reply
    const { category } = (reply as Reply).dimension.Tid ?? { category: { index: {} } }
    return {
      ...reply,
      dimension: {
        ...(reply as Reply).dimension,
        Tid: { category: { index: Object.keys(category.index).map((year) => String(Number(year) + 50)) } },
      },
    }
  })
  expect(await refusalOf(population())).toMatchObject({
    code: 'json-stat-missing-category',
    where: { column: 'Tid', text: '2019' },
  })
  server.change((path, reply) => {
    if (!path.endsWith('metadata')) return reply
    const Alder = (reply as Reply).dimension.Alder ?? { category: { index: {} } }
    return {
      ...reply,
      dimension: {
        ...(reply as Reply).dimension,
        Alder: {
          category: { index: Object.keys(Alder.category.index).map((code) => (code === '037' ? 'F037' : code)) },
        },
      },
    }
  })
  expect(await refusalOf(population())).toMatchObject({ code: 'register-ages-missing', where: { text: '37' } })
})

test('a municipality that stands as 0, as in the morning before the figures are out', async () => {
  server.change((path, reply) => {
    const table = reply as Reply
    if (!path.endsWith('/data')) return table
    const [ages, tid] = [table.size[1] ?? 0, table.size[3] ?? 0]
    const region = table.dimension.Region?.category.index['3901'] ?? -1
    return { ...table, value: table.value.map((n, at) => (Math.floor(at / (ages * tid)) === region ? 0 : n)) }
  })
  expect(await refusalOf(population())).toMatchObject({
    code: 'register-municipalities-missing',
    where: { text: '3901' },
  })
})

test('an older year that is not whole is left out and told; the newest must be whole', async () => {
  server.change((path, reply) => {
    const table = reply as Reply
    if (path.endsWith('metadata')) {
      const codes = Object.keys(table.dimension.Region?.category.index ?? {}).filter(
        (code) => code !== '1103' && code !== '0101',
      )
      return {
        ...table,
        size: table.size.with(0, codes.length),
        dimension: { ...table.dimension, Region: { category: { index: codes } } },
      }
    }
    return table
  })
  expect(await refusalOf(population())).toMatchObject({
    code: 'register-municipalities-missing',
    where: { text: '1103' },
  })
  server.change((path, reply) => {
    const table = reply as Reply
    if (!path.endsWith('metadata')) return table
    const codes = Object.keys(table.dimension.Region?.category.index ?? {}).filter((code) => code !== '0101')
    return {
      ...table,
      size: table.size.with(0, codes.length),
      dimension: { ...table.dimension, Region: { category: { index: codes } } },
    }
  })
  const [fetched] = await population07459.fetch(askingOf(server.host))
  expect(new Set((fetched?.content as FetchedPopulation).rows.map(({ year }) => year))).toEqual(new Set([2020, 2026]))
  expect(fetched?.leftOut).toMatchObject([{ year: 2019, why: { nb: expect.stringContaining('0101') as string } }])
})

test('a cell that is missing among others, and one that is no number of people', async () => {
  const withCell = (value: number | null) =>
    server.change((path, reply) =>
      path.endsWith('/data') ? { ...reply, value: (reply as Reply).value.with(900, value) } : reply,
    )
  withCell(null)
  expect((await refusalOf(population())).code).toBe('register-not-people')
  withCell(-3)
  expect((await refusalOf(population())).code).toBe('register-not-people')
  withCell(2.5)
  expect((await refusalOf(population())).text.en).toMatch(/Region=\d+, Alder=\d+.*2\.5/)
  withCell(1e300)
  expect((await refusalOf(population())).code).toBe('register-not-people')
})

test('municipalities that do not add up to the table’s own country', async () => {
  server.change((path, reply) => {
    const table = reply as Reply
    const half = Math.floor(table.value?.length / 2)
    return path.endsWith('/data')
      ? { ...table, value: table.value.map((n, at) => (at < half || n === null ? n : Math.ceil(n * 1.01))) }
      : table
  })
  expect((await refusalOf(population())).code).toBe('register-totals-differ')
})

test('a municipality that the register here does not know is named, with what to do', async () => {
  const { register } = shippedIndex()
  const without = makeRegister({
    ...register,
    municipalities: register.municipalities.filter(({ code }) => code !== '3901'),
  })
  const refusal = await refusalOf(population07459.fetch(askingOf(server.host, { register: without })))
  expect(refusal.code).toBe('register-totals-differ')
  expect(refusal.text.nb).toContain('3901')
  expect(refusal.text.nb).toContain('klass-131')
})

test('14746: the main alternative alone, in the borders of 2024', async () => {
  const local = await registerServer({ people: peopleOf([2025, 2026]) })
  try {
    const [fetched] = await projections14746.fetch(askingOf(local.host))
    const { rows } = fetched?.content as FetchedProjections
    expect(fetched).toMatchObject({ dataset: 'projections', version: '2026-06-12' })
    expect(rows).toHaveLength(357 * 2)
    expect(new Set(rows.map(({ variant }) => variant))).toEqual(new Set(['MMMM']))
    expect(sumOf(rows.filter(({ year }) => year === 2026).map(({ ages }) => sumOf(ages)))).toBeGreaterThan(5_500_000)
    const without = (word: RegExp) =>
      local.change((path, reply) =>
        path.endsWith('metadata') ? JSON.parse(JSON.stringify(reply).replace(word, '')) : reply,
      )
    without(/ \(MMMM\)/)
    expect((await projections14746.fetch(askingOf(local.host)))[0]?.content).toMatchObject({ rows })
    without(/Hovedalternativet \(MMMM\)/)
    expect((await refusalOf(projections14746.fetch(askingOf(local.host)))).code).toBe('register-no-main-variant')
  } finally {
    await local.close()
  }
})

test('limits are the register’s own: cells in a reply must be told, and calls in a window are heeded where they are', async () => {
  server.change((path, reply) => (path.endsWith('/config') ? { ...reply, maxDataCells: 0 } : reply))
  expect((await refusalOf(population())).code).toBe('register-limits-not-told')
  server.change((path, reply) => (path.endsWith('/config') ? { ...reply, maxDataCells: 500 } : reply))
  expect((await refusalOf(population())).code).toBe('register-too-many-cells')
  const heeded: unknown[] = []
  const client = {
    json: async () => ({ maxDataCells: 150_000, maxCallsPerTimeWindow: 30, timeWindow: 10 }),
    heed: (_: string, told: unknown) => void heeded.push(told),
  }
  expect(await readCellLimit(client, 'https://example.org')).toBe(150_000)
  expect(heeded).toEqual([{ calls: 30, windowMs: 10_000 }])
})

test('questions: as few as the limit allows, each within it, every year once, all codes of each year', () => {
  const asked = inQuestions(
    [
      { year: 1, codes: ['a', 'b'] },
      { year: 2, codes: ['b', 'c'] },
      { year: 3, codes: ['c'] },
    ],
    10,
    60,
    'x',
  )
  expect(asked).toEqual([
    { years: [1, 2], codes: ['a', 'b', 'c'] },
    { years: [3], codes: ['c'] },
  ])
  expect(() => inQuestions([{ year: 1, codes: ['a', 'b'] }], 10, 19, 'x')).toThrow('20')
})

test('a group divided into single years adds up to itself', () => {
  const ages = singleYearsOf([...people.values()][0] ?? [])
  expect(ages).toHaveLength(106)
  expect(sumOf(ages)).toBe(sumOf([...people.values()][0] ?? []))
})
