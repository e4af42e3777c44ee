import { describe, expect, it } from 'vitest'
import { Refusal } from '../domain/refusal.ts'
import { readAwardTable } from './award-table.ts'
import { readTableFile } from './read-table-file.ts'
import { textBytes } from './table-bytes.fixture.ts'
import { limits } from './table-file.ts'

const listOf = (rows: number, emptyAfter = 0): Uint8Array => textBytes(`Kommune;Tildelt\n${'Alta;5000\n'.repeat(rows)}${';\n'.repeat(emptyAfter)}`)
const refusalOf = async (work: () => Promise<unknown>): Promise<Refusal> => {
  try {
    await work()
  } catch (error) {
    if (error instanceof Refusal) return error
  }
  return expect.fail('was not refused')
}

describe('a list with very many rows', () => {
  it('is read up to the limit, however many empty rows stand below', async () => {
    const { rows } = readAwardTable(await readTableFile(listOf(limits.awardRows, 300_000), 'a.csv'))
    expect(rows).toHaveLength(limits.awardRows)
  })

  it('is refused above it, with the limit, the row and what to do', async () => {
    const refusal = await refusalOf(async () => readAwardTable(await readTableFile(listOf(limits.awardRows + 1), 'a.csv')))
    expect(refusal).toMatchObject({ code: 'award-rows-too-many', kind: 'too-large', where: { file: 'a.csv', row: 100_002 } })
    expect(refusal.text.en).toBe('The table has more than 100\u00a0000 rows with municipalities; the limit is reached at row 100002. Split it into several files, for example one for each year.')
  })

  it('of two million rows is refused by its size before anything is read', async () => {
    const bytes = new Uint8Array(2_000_000 * 60).fill(65)
    const refusal = await refusalOf(() => readTableFile(bytes, 'a.csv'))
    expect(refusal).toMatchObject({ code: 'file-too-large', kind: 'too-large' })
    expect(refusal.text.en).toContain('114 MB and the limit is 50 MB')
  })
})
