import { describe, expect, it } from 'vitest'
import { readTableFile } from './read-table-file.ts'
import { ansiBytes, textBytes } from './table-bytes.fixture.ts'

const read = (bytes: Uint8Array) => readTableFile(bytes, 'liste.csv')
const texts = async (bytes: Uint8Array) =>
  (await read(bytes)).sheets[0]?.rows.map((row) => row.map((cell) => cell.text))
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2))
  const characters = [...`\ufeff${text}`]
  for (const [at, character] of characters.entries()) view.setUint16(at * 2, character.charCodeAt(0), littleEndian)
  return new Uint8Array(view.buffer)
}

describe('the encoding of a CSV', () => {
  const text = 'Kommune;Beløp\nSør-Varanger;100\n'
  it.each([
    ['UTF-8', textBytes(text)],
    ['UTF-8', textBytes(`\ufeff${text}`)],
    ['Windows-1252', ansiBytes(text)],
    ['UTF-16LE', utf16(text, true)],
    ['UTF-16BE', utf16(text, false)],
  ])('%s is found out, and a byte order mark is no text', async (encoding, bytes) => {
    expect((await read(bytes)).encoding).toBe(encoding)
    expect(await texts(bytes)).toEqual([['Kommune', 'Beløp'], ['Sør-Varanger', '100']])
  })
})

describe('the delimiter of a CSV', () => {
  it.each([
    ['Kommune;Beløp\nAlta;1,5\nBodø;2,5\n', ';'],
    ['Kommune,Beløp\nAlta,"1,5"\nBodø,2\n', ','],
    ['Kommune\tBeløp\nAlta\t1,5\n', '\t'],
    ['Liste over tildelinger, 2019\n\nKommune;Beløp\nAlta;1\nBodø;2\n', ';'],
    ['sep=,\nKommune,Beløp\nAlta,5\n', ','],
    ['Kommune\nAlta\n', ';'],
  ])('%j is split by %j', async (text, delimiter) => {
    expect((await read(textBytes(text))).delimiter).toBe(delimiter)
  })
})

describe('the cells of a CSV', () => {
  it.each([
    ['empty rows keep their place', 'A;B\n\nC;D', [['A', 'B'], [''], ['C', 'D']]],
    ['a quoted line break is one row', 'A;"B\nC"\nD;E\n', [['A', 'B\nC'], ['D', 'E']]],
    ['line ends may be mixed', 'A;B\r\nC;D\nE;F\rG;H', [['A', 'B'], ['C', 'D'], ['E', 'F'], ['G', 'H']]],
    ['stray quotation marks are kept', 'A;B\n5 "smarte";C\n"Digi" Viken;D\n',
      [['A', 'B'], ['5 "smarte"', 'C'], ['"Digi" Viken', 'D']]],
    ['what looks like a formula is text', 'A;B\n=1+1;@x\n+47;-5', [['A', 'B'], ['=1+1', '@x'], ['+47', '-5']]],
  ])('%s', async (_, text, expected) => {
    expect(await texts(textBytes(text))).toEqual(expected)
  })
})

describe('a CSV that is refused', () => {
  const wide = `Kommune,Beløp\n${'Alta,1,25 mill.\n'.repeat(5)}${'Bodø,5\n'.repeat(8)}`
  it.each([
    ['file-empty', '', undefined],
    ['file-empty', ' \n \n', undefined],
    ['csv-unclosed-quote', 'A;B\nC;D\n"E;F\nG;H\n', 3],
    ['csv-unclosed-quote', 'A;B\n"C;D\nE;F\n"G";H\n', 2],
    ['csv-uneven-columns', wide, 2],
    ['file-nul-bytes', 'A;B\nC;\0D\n', 2],
    ['cell-too-long', `A;B\nC;${'x'.repeat(32_768)}`, 2],
    ['table-too-large', '\n'.repeat(2_000_001) + 'A', undefined],
    ['file-type', '%PDF-1.7 …', undefined],
    ['file-type', '<html><table><tr><td>Kommune', undefined],
    ['file-type', '\u0001\u0002\u0003\u0004', undefined],
  ])('%s', async (code, text, row) => {
    const where = row ? { file: 'liste.csv', row } : { file: 'liste.csv' }
    await expect(read(textBytes(text))).rejects.toMatchObject({ code, where })
  })

  it('is refused above the limit given', async () => {
    await expect(readTableFile(textBytes('Kommune'), 'a.csv', 3)).rejects.toMatchObject({ code: 'file-too-large' })
  })
})
