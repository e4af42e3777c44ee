import { unzipSync } from 'fflate'
import readExcel from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { content, editionOf, nastyWords, uglyContent } from './content.fixture.ts'
import { editionWorkbook } from './edition-workbook.ts'

const bytes = await editionWorkbook(editionOf(content), 'nb')
const sheets = await readExcel(Buffer.from(bytes))
const rowsOf = (sheet: string): readonly (readonly unknown[])[] => sheets.find((one) => one.sheet === sheet)?.data ?? []

test('there is a sheet about the edition, one for each table, and one of all figures', () => {
  const tables = content.chapters.flatMap(({ sections }) =>
    sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table')),
  )
  expect(sheets).toHaveLength(tables.length + 2)
  expect(sheets[0]?.sheet).toBe('Om utgaven')
  expect(sheets.at(-1)?.sheet).toBe('Alle tall')
  expect(rowsOf('Om utgaven').flat()).toContain(editionOf(content).sha256)
})

test('every figure is there as the number it is, with its question and command', () => {
  const [head, ...rows] = rowsOf('Alle tall')
  expect(head).toEqual([
    'Id',
    'Tall',
    'Verdi',
    'Nedre grense',
    'Øvre grense',
    'Enhet',
    'Tilstand',
    'Spørsmål',
    'Still det på nytt',
    'Datasett',
  ])
  expect(rows).toHaveLength(content.figures.length)
  for (const [i, { id, unit, state, value, low }] of content.figures.entries()) {
    const times = unit === 'points' ? 100 : 1
    expect(rows[i]?.[0]).toBe(id)
    if (state === 'known') expect(rows[i]?.[2]).toBeCloseTo((value ?? 0) * times, 10)
    else expect(rows[i]?.[2]).toBe('ukjent')
    if (low === null || state !== 'known') expect(rows[i]?.[3]).toBeNull()
    else expect(rows[i]?.[3]).toBeCloseTo(low * times, 10)
    expect(rows[i]?.[8]).toMatch(/^npx rekkevidde /)
  }
})

test('a table has all its rows, and limits in columns of their own', () => {
  const sheet = sheets.find(({ data }) => data.length >= 357 && data[0]?.[0] === 'Kommune')
  expect(sheet?.data[0]).toEqual([
    'Kommune',
    'Folketall 2026',
    'Endring til 2040',
    'Endring til 2040: nedre grense',
    'Endring til 2040: øvre grense',
    'I yrkesaktiv alder per person over 80',
    'Deltakelser',
    'Forskjell (prosentpoeng)',
    'Forskjell (prosentpoeng): nedre grense',
    'Forskjell (prosentpoeng): øvre grense',
  ])
  expect(sheet?.data.filter(([name]) => /^Kommune \d+$/.test(String(name)))).toHaveLength(357)
})

test('no text runs as a formula, names of sheets are such that Excel takes them, and nothing is lost of odd letters', async () => {
  const ugly = await editionWorkbook(editionOf(uglyContent), 'en')
  for (const [name, part] of Object.entries(unzipSync(ugly))) {
    const xml = new TextDecoder().decode(part)
    expect(xml, name).not.toMatch(/<f[ >]|<hyperlink|DDE|externalLink|NaN|[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
  }
  const read = await readExcel(Buffer.from(ugly))
  const names = read.map(({ sheet }) => sheet)
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/)
  expect(read.flatMap(({ data }) => data.flat())).toContain(nastyWords[0])
})

test('the same edition gives the same bytes, at the time of publication', async () => {
  expect(Buffer.from(await editionWorkbook(editionOf(content), 'nb')).equals(bytes)).toBe(true)
  expect(Buffer.from(await editionWorkbook({ content }, 'nb')).equals(bytes)).toBe(false)
})
