import { expect, test } from 'vitest'
import { Refusal } from '../domain/refusal.ts'
import { readJsonStat } from '../intake/json-stat.ts'
import { agesIn, sumOf } from './ages.ts'

const ages = Array.from({ length: 96 }, (_, age) => String(age).padStart(3, '0'))
const category = (codes: readonly string[]) => ({
  category: { index: codes, label: Object.fromEntries(codes.map((code) => [code, code])) },
})

/** People of one municipality in one year, ten of each year of age, but for the cell of the oldest. */
const table = (oldest: number | null, status: Readonly<Record<string, string>> | undefined) =>
  readJsonStat(
    {
      class: 'dataset',
      id: ['Region', 'Alder', 'Tid'],
      size: [1, ages.length, 1],
      dimension: { Region: category(['3911']), Alder: category(ages), Tid: category(['2020']) },
      value: ages.map((_, age) => (age === ages.length - 1 ? oldest : 10)),
      ...(status && { status }),
    },
    'SSB 07459',
  )

test('a cell without a figure: "-" is the register’s sign for zero, every other sign and none is a refusal', () => {
  const read = (oldest: number | null, sign?: string) =>
    agesIn(table(oldest, sign === undefined ? undefined : { '95': sign }), 'SSB 07459')('3911', '2020') ?? []
  expect(sumOf(read(10))).toBe(960)
  expect(read(null, '-').at(-1)).toBe(0)
  expect(sumOf(read(null, '-'))).toBe(950)
  for (const sign of ['.', '..', ':', '*', undefined]) expect(() => read(null, sign)).toThrow(Refusal)
  expect(() => read(null, '..')).toThrow('Alder=095')
})

test('a municipality whose every cell is without a figure is not there', () => {
  const empty = readJsonStat(
    {
      class: 'dataset',
      id: ['Region', 'Alder', 'Tid'],
      size: [1, 1, 1],
      dimension: { Region: category(['3911']), Alder: category(['000']), Tid: category(['2020']) },
      value: [null],
      status: { '0': '.' },
    },
    'SSB 07459',
  )
  expect(agesIn(empty, 'SSB 07459')('3911', '2020')).toBeNull()
})
