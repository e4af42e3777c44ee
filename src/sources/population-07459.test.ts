import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FetchedPopulation } from '../domain/fetched.ts'
import type { Refusal } from '../domain/refusal.ts'
import { makeRegister, municipalitiesOn } from '../domain/register/register.ts'
import { shippedIndex } from '../intake/shipped-register.fixture.ts'
import { ageGroupCount } from './ages.ts'
import { askingOf } from './asking.fixture.ts'
import { population07459, regionsOf } from './population-07459.ts'
import { type RegisterServer, registerServer } from './register-server.fixture.ts'

/** Every region that the register's own table had on 25 February 2026. */
const told = JSON.parse(
  readFileSync(join(import.meta.dirname, 'recorded/07459-regions.json'), 'utf8'),
) as readonly string[]
const regions = { '0716': 'Re (2002-2019)', '0716u': 'Våle (-2001)' }
const { register } = shippedIndex()
const inForce = (year: number): readonly string[] => municipalitiesOn(register, `${year}-01-01`).map(({ code }) => code)
const regionOf = regionsOf({
  id: 'Region',
  label: 'region',
  codes: told,
  labels: told.map((code) => (code in regions ? regions[code as keyof typeof regions] : code)),
  places: new Map(told.map((code, place) => [code, place])),
  mayBeLeftOut: true,
})

test('every municipality since 1986 has a region of its own in the register’s own table, in every year', () => {
  expect(told).toHaveLength(994)
  const there = new Set(told)
  for (let year = 1986; year <= 2026; year++) {
    const asked = inForce(year).map((code) => regionOf(code, year))
    expect(asked.filter((region) => !there.has(region))).toEqual([])
    expect(new Set(asked).size).toBe(asked.length)
  }
})

test('a number that was used twice has a letter for its earlier holder: Våle until 2001, Re from 2002', () => {
  expect([1986, 2001, 2002, 2019].map((year) => regionOf('0716', year))).toEqual(['0716u', '0716u', '0716', '0716'])
  expect(regionOf('3911', 2026)).toBe('3911')
})

const years = [2001, 2002]
const groupsOf = (people: number): readonly number[] => new Array<number>(ageGroupCount).fill(people)
/** Ten in each five-year group everywhere, under the table's own codes; the table also has people of no known place. */
const people = new Map(
  years.flatMap((year) => [
    ...inForce(year).map((code) => [`${year}|${regionOf(code, year)}`, groupsOf(10)] as const),
    [`${year}|0799`, groupsOf(0)] as const,
  ]),
)
let server: RegisterServer
beforeAll(async () => {
  server = await registerServer({ people, regions })
})
afterAll(() => server.close())

test('years before and after a number changed hands are both whole, under the number alone', async () => {
  const [fetched] = await population07459.fetch(askingOf(server.host))
  expect(fetched?.leftOut).toEqual([])
  const { rows } = fetched?.content as FetchedPopulation
  for (const year of years)
    expect(rows.filter((row) => row.year === year).map(({ code }) => code)).toEqual(inForce(year))
  expect(rows.filter(({ code }) => code === '0716').map(({ year }) => year)).toEqual(years)
})

test('regions for people of no known municipality are not numbers that are unknown here', async () => {
  const without = makeRegister({
    ...register,
    municipalities: register.municipalities.filter(({ code }) => code !== '0301'),
  })
  const refusal = (await population07459
    .fetch(askingOf(server.host, { register: without }))
    .catch((error: unknown) => error)) as Refusal
  expect(refusal.code).toBe('register-totals-differ')
  expect(refusal.text.nb).toContain('0301')
  expect(refusal.text.nb).not.toContain('0799')
})
