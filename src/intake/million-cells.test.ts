import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import type { ListDescription } from '../domain/award-list.ts'
import { Refusal } from '../domain/refusal.ts'
import { readAwardTable } from './award-table.ts'
import { chance, strangeTable, strangeText, strangeWorkbook } from './fuzz-tables.fixture.ts'
import { matchRows } from './match-rows.ts'
import { readTableFile } from './read-table-file.ts'
import { shippedIndex } from './shipped-register.fixture.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const description: ListDescription = {
  id: 'x', scheme: 'x', year: 2018, yearTo: null, scope: 'national', eligible: 'all', eligibleReason: '', stage: 'result', complete: false,
  completeFor: 'any', completeReason: '', covers: 'awarded', repeats: null, repeatsReason: '', applicationsTotal: null, awardsTotal: null,
  amountTotalNok: null, amountSoughtNok: null, sourceUrl: '', otherSourceUrls: [], note: '',
}

interface Told {
  readonly rows: number
  readonly refused: string | null
}

/** Reads a file all the way to matched municipalities; whatever it is, the end is rows or a refusal that names the place. */
async function readThrough(bytes: Uint8Array, name: string): Promise<Told> {
  try {
    const { rows } = readAwardTable(await readTableFile(bytes, name))
    for (const { amountNok, problems } of rows) {
      expect(amountNok === null || Number.isSafeInteger(amountNok)).toBe(true)
      for (const { column, message } of problems) expect(column !== '' && message.nb.length > 10).toBe(true)
    }
    for (const { row, column, text, outcome, code } of matchRows(rows, description, shippedIndex())) {
      expect(row >= 1 && column !== '').toBe(true)
      expect(outcome === 'certain' ? code !== null && text.trim() !== '' : true).toBe(true)
    }
    return { rows: rows.length, refused: null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    expect(error.where.file).toBe(name)
    expect(Object.values(error.text).every((words) => words.length > 20)).toBe(true)
    return { rows: 0, refused: error.code }
  }
}

test('a million strange cells, as text and as workbooks, end in rows or in refusals that name the place', { timeout: 240_000 }, async () => {
  const roll = chance(20261123)
  const refused = new Map<string, number>()
  let [cells, rows, files] = [0, 0, 0]
  let heap = 0
  while (cells < 1_000_000) {
    const isWorkbook = files % 5 === 4
    const table = strangeTable(roll, isWorkbook ? 200 : 400 + roll.below(1200))
    const told = await readThrough(isWorkbook ? strangeWorkbook(roll, table) : strangeText(roll, table), isWorkbook ? 'liste.xlsx' : 'liste.csv')
    cells += table.reduce((sum, row) => sum + row.length, 0)
    rows += told.rows
    files++
    if (told.refused) refused.set(told.refused, (refused.get(told.refused) ?? 0) + 1)
    if (files === 40) {
      collect()
      heap = process.memoryUsage().heapUsed
    }
  }
  collect()
  // Nothing of a file is kept once it has been read: four fifths of the files come after the first measure.
  expect(process.memoryUsage().heapUsed).toBeLessThan(heap * 1.3 + 20_000_000)
  expect(files).toBeGreaterThan(100)
  expect(rows).toBeGreaterThan(20_000)
  expect(refused.size).toBeGreaterThanOrEqual(4)
})
