import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitCsv } from './split-csv.ts'

const withLibrary = (text: string, delimiter: string): string[][] | null => {
  try {
    return parse(text, { delimiter, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] })
  } catch {
    return null
  }
}

describe('splitCsv', () => {
  it.each([
    ['a;b\r\nc;d\r\n', [['a', 'b'], ['c', 'd']]],
    ['a;"b;c"\n"d ""e""";\n', [['a', 'b;c'], ['d "e"', '']]],
    ['a;"b\r\nc"\rd', [['a', 'b\r\nc'], ['d']]],
    ['a;', [['a', '']]],
    ['\n\na', [[''], [''], ['a']]],
    ['', []],
  ])('%j', (text, records) => {
    expect(splitCsv(text, ';')).toEqual(records)
  })

  it.each(['5 "smarte" kommuner;x\n', '"a"b;c\n', '"a;b\n', 'a;"b\n'])('leaves %j to a patient reader', (text) => {
    expect(splitCsv(text, ';')).toBeNull()
  })

  it('gives the records that csv-parse gives, wherever it gives any itself', () => {
    const scrap = fc.constantFrom('a', 'Å', ' ', '"', '""', '"a"', ';', ',', '\t', '\n', '\r', '\r\n', '"x;y"', '=1', '')
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 25 }), fc.constantFrom(';', ',', '\t'), (scraps, delimiter) => {
        const text = scraps.join('')
        const records = splitCsv(text, delimiter)
        if (records !== null) expect(records).toEqual(withLibrary(text, delimiter))
      }),
      { numRuns: 20_000 },
    )
  })
})
