import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { content, editionOf, materials } from './content.fixture.ts'
import { editionZip } from './edition-zip.ts'
import { fixedZip } from './fixed-zip.ts'

const edition = editionOf(content, { id: '2025', reason: 'En liste var feil' })
const told: string[] = []
const bytes = await editionZip(edition, 'nn', materials, (file) => told.push(file))
const files = unzipSync(bytes)
const text = (name: string): string => new TextDecoder().decode(files[name])

test('everything is in it, told of as it is made', () => {
  expect(Object.keys(files).toSorted()).toEqual([
    'README.md',
    'content.json',
    'datapackage.json',
    'figures.csv',
    'rekkevidde-2026-nn.html',
    'rekkevidde-2026-nn.pdf',
    'rekkevidde-2026-nn.pptx',
    'rekkevidde-2026-nn.xlsx',
  ])
  expect(told).toEqual([
    'rekkevidde-2026-nn.html',
    'rekkevidde-2026-nn.pdf',
    'rekkevidde-2026-nn.pptx',
    'rekkevidde-2026-nn.xlsx',
  ])
})

test('content.json has the hash that the edition is cited by, and the README tells it', () => {
  expect(
    createHash('sha256')
      .update(files['content.json'] ?? '')
      .digest('hex'),
  ).toBe(edition.sha256)
  expect(text('README.md')).toContain(edition.sha256)
  expect(text('README.md')).toContain('Rettar utgåve 2025: En liste var feil')
})

test('figures.csv has every figure with its command, as numbers with points', () => {
  const rows = parse(text('figures.csv'), { columns: true }) as readonly Record<string, string>[]
  expect(rows).toHaveLength(content.figures.length)
  const gap = rows.find(({ id }) => id === 'gap')
  expect(gap).toMatchObject({
    value: '-8.2',
    low: '-10.1',
    unit: 'percentage-points',
    state: 'known',
    command: 'npx rekkevidde participation --group small-rural --from 2017 --to 2024',
  })
  expect(rows.find(({ id }) => id === 'none')).toMatchObject({ value: '', state: 'unknown' })
})

test('the data package names every file, its size and the columns of the figures', () => {
  const told = JSON.parse(text('datapackage.json')) as {
    readonly id: string
    readonly licenses: readonly object[]
    readonly resources: readonly {
      readonly path: string
      readonly bytes: number
      readonly schema?: { readonly fields: readonly { readonly name: string }[] }
    }[]
  }
  expect(told.id).toBe(edition.sha256)
  expect(told.licenses).toEqual([{ name: 'NLOD-2.0', path: 'https://data.norge.no/nlod/no/2.0', title: 'NLOD-2.0' }])
  for (const { path, bytes: size } of told.resources) expect(files[path]?.length).toBe(size)
  expect(told.resources.find(({ path }) => path === 'figures.csv')?.schema?.fields.map(({ name }) => name)).toEqual(
    text('figures.csv').split('\r\n')[0]?.split(','),
  )
})

test('the same edition gives the same bytes', async () => {
  expect(Buffer.from(await editionZip(edition, 'nn', materials)).equals(bytes)).toBe(true)
})

test('a zip is the same in every zone of time', () => {
  const zone = process.env.TZ
  const made = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((tz) => {
    process.env.TZ = tz
    return Buffer.from(fixedZip({ a: new Uint8Array([1]) }, new Date('2026-11-23T00:00:00Z'))).toString('hex')
  })
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  expect(new Set(made).size).toBe(1)
})
