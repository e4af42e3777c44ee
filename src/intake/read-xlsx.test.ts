import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readTableFile } from './read-table-file.ts'
import { textBytes, workbookBytes } from './table-bytes.fixture.ts'

const day = new Date('2026-11-23T00:00:00Z')
const read = (bytes: Uint8Array) => readTableFile(bytes, 'liste.xlsx')

/** A workbook whose first sheet's XML is changed by hand, for what a writer does not write. */
async function edited(change: (xml: string) => string): Promise<Uint8Array> {
  const rows = [[{ value: 'Kommune' }, { value: 'Beløp' }], [{ value: 'Alta' }, { value: 5 }]]
  const parts = unzipSync(await workbookBytes({ Ark1: rows }))
  const path = 'xl/worksheets/sheet1.xml'
  const xml = new TextDecoder().decode(parts[path])
  return zipSync({ ...parts, [path]: strToU8(change(xml)) })
}

describe('the cells of a workbook', () => {
  it('keep their kind: text, number, day, yes or no', async () => {
    const file = await read(await workbookBytes({ Tildelt: [
      [
        { value: '=1+1' },
        { value: 1250000, format: '#,##0 "kr"' },
        { value: day, type: Date, format: 'dd.mm.yyyy' },
        { value: true, type: Boolean },
      ],
    ] }))
    expect(file).toMatchObject({ format: 'xlsx', encoding: null, delimiter: null, sheets: [{ name: 'Tildelt' }] })
    expect(file.sheets[0]?.rows[0]).toEqual([
      { text: '=1+1', value: '=1+1' },
      { text: '1250000', value: 1250000 },
      { text: '2026-11-23', value: day },
      { text: 'true', value: true },
    ])
  })

  it.each(['#,##0 "kr"', '"kr" #,##0', '[$kr-414] #,##0', '#,##0.0 "mill."', '_-* #,##0 _k_r_-', '# ##0,-'])(
    'a number with the format %s is no date', async (format) => {
      const file = await read(await workbookBytes({ Ark: [[{ value: 50000, format }]] }))
      expect(file.sheets[0]?.rows[0]?.[0]?.value).toBe(50000)
    },
  )

  it('merged cells are told of, each sheet by its name', async () => {
    const file = await read(await workbookBytes({
      Om: [[{ value: 'Om listen' }]],
      Liste: [
        [{ value: 'Digi', rowSpan: 3 }, { value: 'Alta' }],
        [null, { value: 'Loppa' }],
        [null, { value: 'Hasvik' }],
      ],
    }))
    expect(file.sheets.map((sheet) => [sheet.name, sheet.merges])).toEqual([
      ['Om', []],
      ['Liste', [{ top: 0, left: 0, bottom: 2, right: 0 }]],
    ])
  })

  it('a formula gives its stored result, is never worked out, and an error keeps its text', async () => {
    const rows =
      '<c r="A2"><f>SUM(1,2)</f><v>7</v></c><c r="B2"><f>1+1</f></c>' +
      '<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'
    const bytes = await edited((xml) =>
      xml
        .replace(/(<row r="2"[^>]*>).*?<\/row>/, `$1${rows}</row>`)
        .replace('</row>', '<c r="C1"><v>1</v></c></row>'),
    )
    const file = await read(bytes)
    expect(file.sheets[0]?.rows[1]).toEqual([
      { text: '7', value: 7, formula: true },
      { text: '', value: null, formula: true },
      { text: '#DIV/0!', value: null, formula: true },
    ])
  })
})

describe('a workbook that is refused', () => {
  it.each([
    ['a row far outside Excel', (xml: string) => xml.replace('<row r="2"', '<row r="4000000000"')],
    ['a column far outside Excel', (xml: string) => xml.replace('r="B2"', 'r="ZZZZZ2"')],
    ['XML that ends too soon', (xml: string) => xml.slice(0, -60)],
  ])('%s', async (_, change) => {
    await expect(edited(change).then(read)).rejects.toMatchObject({ code: 'file-damaged' })
  })

  it('cells so far apart that the rows between would fill the memory', async () => {
    const far = await edited((xml) =>
      xml.replace('r="B1"', 'r="XFD1"').replace('r="2"', 'r="1048576"').replace(/r="([AB])2"/g, 'r="$11048576"'),
    )
    await expect(read(far)).rejects.toMatchObject({ code: 'table-too-large' })
  })

  it('a zip bomb, before anything is unpacked', async () => {
    const blank = new Uint8Array(30 * 1024 * 1024)
    const bomb = zipSync({ 'xl/workbook.xml': strToU8('<x/>'), 'xl/worksheets/sheet1.xml': blank })
    await expect(read(bomb)).rejects.toMatchObject({ code: 'file-unpacks-too-large', kind: 'too-large' })
  })

  it('one that is cut short', async () => {
    const bytes = await workbookBytes({ Ark: [[{ value: 'Kommune' }]] })
    for (const length of [10, 200, Math.floor(bytes.length / 2), bytes.length - 5]) {
      await expect(read(bytes.slice(0, length))).rejects.toMatchObject({ code: 'file-damaged' })
    }
  })

  const wide = (text: string) => [...text].flatMap((character) => [character.charCodeAt(0), 0])
  const ole = (text: string) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...wide(text)])
  it.each([
    ['file-type', 'an old .xls', ole('Workbook')],
    ['file-password', 'one with a password', ole('EncryptedPackage')],
    ['file-type', 'an .ods', zipSync({ mimetype: strToU8('application/vnd.oasis'), 'content.xml': strToU8('<x/>') })],
    ['file-type', 'a zip of something else', zipSync({ 'word/document.xml': strToU8('<x/>') })],
    ['file-damaged', 'an empty archive of workbook parts', zipSync({ 'xl/workbook.xml': strToU8('<x/>') })],
    ['file-damaged', 'text called .xlsx', textBytes('Kommune;Beløp')],
  ])('%s: %s', async (code, _, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ code })
  })
})
