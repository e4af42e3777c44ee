import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { Refusal } from '../domain/refusal.ts'
import { readAwardTable } from './award-table.ts'
import { readTableFile } from './read-table-file.ts'
import { textBytes, workbookBytes } from './table-bytes.fixture.ts'

/** Reads, and passes when the reading ends in rows or in a refusal that tells people what to do. */
async function survives(bytes: Uint8Array, name: string): Promise<void> {
  try {
    const { rows } = readAwardTable(await readTableFile(bytes, name))
    for (const { amountNok } of rows) expect(amountNok === null || Number.isSafeInteger(amountNok)).toBe(true)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    expect(Object.values(error.text).every((words) => words.length > 10)).toBe(true)
  }
}

describe('no bytes bring the reading down', () => {
  let workbook: Uint8Array
  beforeAll(async () => {
    const rows = [[{ value: 'Kommune', rowSpan: 2 }, { value: 'Tildelt' }], [null, { value: 5 }]]
    workbook = await workbookBytes({ A: rows })
  })

  it('random bytes, with and without the marks of known kinds', async () => {
    const zip = [[0x50, 0x4b, 3, 4], [0x50, 0x4b, 5, 6]]
    const start = fc.constantFrom([], ...zip, [0xff, 0xfe], [0xfe, 0xff], [0xd0, 0xcf, 0x11, 0xe0])
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), (head, rest) =>
        survives(Uint8Array.from([...head, ...rest]), 'x.csv'),
      ),
      { numRuns: 300 },
    )
  })

  it('tables of scraps that lists are made of', async () => {
    const scrap = fc.constantFrom(
      'Kommune', 'Tildelt', 'Søkjar', 'Partnere', 'Dato', 'Sum', 'Alta', '1 250,00', '12,5', '"', ';', ',', '\n', '\r',
      '\t', '-', '301', 'Avslag', '=1', '23.11.26', ' ', 'sep=;',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(scrap, { maxLength: 60 }), (scraps) =>
        survives(textBytes(`Kommune;Tildelt\n${scraps.join('')}`), 'x.csv'),
      ),
      { numRuns: 500 },
    )
  })

  it('a workbook with bytes changed or cut off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(255), fc.nat(), (at, byte, cut) => {
        const broken = workbook.slice(0, cut % 4 === 0 ? at % workbook.length : workbook.length)
        if (broken.length > 0) broken[at % broken.length] = byte
        return survives(broken, 'x.xlsx')
      }),
      { numRuns: 300 },
    )
  })
})
