import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '../domain/refusal.ts'
import { cellInWords, dimensionOf, placeIn, readJsonStat } from './json-stat.ts'

const dimension = (codes: readonly string[], asList = false) => ({
  label: 'navn',
  category: {
    index: asList ? codes : Object.fromEntries(codes.map((code, i) => [code, i])),
    label: Object.fromEntries(codes.map((code) => [code, `navn på ${code}`])),
  },
})

const dataset = (more: Record<string, unknown> = {}) => ({
  version: '2.0',
  class: 'dataset',
  label: '07459: Folketall',
  source: 'Statistisk sentralbyrå',
  updated: '2026-02-24T07:00:00Z',
  id: ['Region', 'Tid'],
  size: [2, 3],
  dimension: { Region: dimension(['3901', '3903']), Tid: dimension(['2024', '2025', '2026'], true) },
  value: [1, 2, 3, 4, null, 6],
  status: { 4: '..' },
  extension: { px: { tableid: '07459' } },
  ...more,
})

const refusal = (reply: unknown): Refusal => {
  try {
    readJsonStat(reply, 'SSB 07459')
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  expect.unreachable('was not refused')
}

test('reads categories as list and as object, cells, signs and what the table tells of itself', () => {
  const table = readJsonStat(dataset(), 'SSB 07459')
  expect(table).toMatchObject({
    label: '07459: Folketall',
    updated: '2026-02-24T07:00:00Z',
    tableId: '07459',
    cells: 6,
  })
  const place = placeIn(table, 'SSB 07459', ['Region', 'Tid'])
  expect([
    table.valueAt(place(0, 2)),
    table.valueAt(place(1, 1)),
    table.statusAt(place(1, 1)),
    table.valueAt(place(1, 2)),
  ]).toEqual([3, null, '..', 6])
  expect(dimensionOf(table, 'SSB 07459', 'Tid')).toMatchObject({ codes: ['2024', '2025', '2026'], label: 'navn' })
  expect(cellInWords(4, table.dimensions)).toBe('Region=3903, Tid=2025')
})

test('cells as an object with only some of them: the others are absent, not 0', () => {
  const table = readJsonStat(dataset({ value: { 1: 7, 5: 0 }, status: undefined }), 'SSB 07459')
  expect([0, 1, 5].map(table.valueAt)).toEqual([null, 7, 0])
})

test('a dimension of a single category may have a label alone', () => {
  const table = readJsonStat(
    dataset({
      id: ['Region', 'Tid', 'ContentsCode'],
      size: [2, 3, 1],
      dimension: { ...dataset().dimension, ContentsCode: { category: { label: { Personer1: 'Personer' } } } },
    }),
    'SSB 07459',
  )
  expect(dimensionOf(table, 'SSB 07459', 'ContentsCode').codes).toEqual(['Personer1'])
  expect(placeIn(table, 'SSB 07459', ['Tid', 'Region'])(2, 1)).toBe(5)
})

test('refusals name the dimension, the category and the cell', () => {
  const { dimension: dimensions } = dataset()
  expect(refusal(null).code).toBe('json-stat-not-a-dataset')
  expect(refusal([]).code).toBe('json-stat-not-a-dataset')
  expect(refusal(dataset({ class: 'collection' })).code).toBe('json-stat-not-a-dataset')
  expect(refusal(dataset({ size: [2] })).code).toBe('json-stat-not-a-dataset')
  expect(refusal(dataset({ value: undefined })).code).toBe('json-stat-not-a-dataset')
  expect(refusal(dataset({ dimension: { Region: dimensions.Region } }))).toMatchObject({
    code: 'json-stat-missing-dimension',
    where: { column: 'Tid' },
  })
  expect(refusal(dataset({ size: [2, 4] }))).toMatchObject({
    code: 'json-stat-bad-categories',
    where: { column: 'Tid' },
  })
  const twice = { ...dimensions, Tid: dimension(['2024', '2025', '2024'], true) }
  expect(refusal(dataset({ dimension: twice }))).toMatchObject({
    code: 'json-stat-repeated-category',
    where: { column: 'Tid', text: '2024' },
  })
  const samePlace = { ...dimensions, Tid: { category: { index: { 2024: 0, 2025: 0, 2026: 2 } } } }
  expect(refusal(dataset({ dimension: samePlace }))).toMatchObject({
    code: 'json-stat-bad-categories',
    where: { column: 'Tid' },
  })
  expect(refusal(dataset({ id: ['Region', 'Region'], size: [2, 2] })).code).toBe('json-stat-repeated-category')
  expect(refusal(dataset({ value: [1, 2, 3] })).code).toBe('json-stat-bad-cell-count')
  expect(refusal(dataset({ value: { 6: 1 } })).code).toBe('json-stat-bad-cell-count')
  expect(refusal(dataset({ value: [1, 2, 3, '4', 5, 6] }))).toMatchObject({
    code: 'json-stat-bad-cell',
    where: { text: 'Region=3903, Tid=2024' },
  })
})

test('a dimension that is not asked about may not have several categories', () => {
  expect(() => placeIn(readJsonStat(dataset(), 'SSB 07459'), 'SSB 07459', ['Region'])).toThrow('Tid')
  expect(() => placeIn(readJsonStat(dataset(), 'SSB 07459'), 'SSB 07459', ['Alder'])).toThrow('Alder')
})

test('a reply made to do harm is refused like any other', () => {
  const deep: unknown = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000))
  expect(refusal(dataset({ value: [1, 2, 3, deep, 5, 6] })).text.en).toContain('“[…]”')
  expect(refusal(dataset({ value: [1, 2, 3, { toString: 1, valueOf: 1 }, 5, 6] })).text.en).toContain('“{…}”')
  const holes = { ...dataset().dimension, Tid: { category: { index: { 2024: 0, 2025: 2, 2026: 2 ** 33 } } } }
  expect(refusal(dataset({ dimension: holes })).code).toBe('json-stat-bad-categories')
  const proto: unknown = JSON.parse('{"__proto__": {"category": {"index": ["a"]}}}')
  expect(refusal(dataset({ id: ['constructor'], size: [1], dimension: proto })).code).toMatch(/^json-stat/)
  const many = Array.from({ length: 100_000 }, (_, i) => String(i))
  expect(refusal(dataset({ id: many, size: many.map(() => 1) })).code).toBe('json-stat-not-a-dataset')
})

test('whatever the reply is, it is read or refused by name; nothing else is thrown', () => {
  const parts = fc.oneof(
    fc.jsonValue(),
    fc.constant(dataset().dimension),
    fc.constant(['Region', 'Tid']),
    fc.constant([2, 3]),
  )
  const reply = fc.record({
    class: fc.constant('dataset'),
    id: parts,
    size: parts,
    dimension: parts,
    value: parts,
    status: parts,
    extension: parts,
  })
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), reply), (value) => {
      try {
        readJsonStat(value, 'SSB 07459')
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal)
      }
    }),
  )
})
