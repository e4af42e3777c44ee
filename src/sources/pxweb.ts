import { badCategories, missingCategory, otherTable } from '../intake/json-stat.errors.ts'
import { dimensionOf, type JsonStatTable, readJsonStat } from '../intake/json-stat.ts'
import type { RegisterClient } from './client.ts'
import { allowanceOf } from './limits.ts'
import { limitsNotTold, tooManyCells } from './registers.errors.ts'

/** A question to a table: the codes asked for in each dimension. */
export type Selection = Readonly<Record<string, readonly string[]>>

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined

/** More than this is not asked for at a time, whatever a register allows: a reply of so many cells is near 10 MB. */
const mostCells = 800_000

/**
 * What the register allows, asked of it each time (PxWebApi 2: `GET /config`): cells in one reply. A limit on calls is
 * heeded where `/config` tells one; 0 there means that it stands in the headers of each reply instead.
 */
export async function readCellLimit(client: RegisterClient, statbank: string): Promise<number> {
  const address = `${statbank}/config`
  const config = await client.json(address)
  const told = allowanceOf(Number(fieldOf(config, 'maxCallsPerTimeWindow')), Number(fieldOf(config, 'timeWindow')))
  if (told) client.heed(address, told)
  const cells = Number(fieldOf(config, 'maxDataCells'))
  if (!Number.isInteger(cells) || cells <= 0) throw limitsNotTold(address)
  return Math.min(cells, mostCells)
}

/**
 * What a table is about (`GET /tables/{id}/metadata`): its dimensions and their categories, and when it was last
 * changed.
 */
export async function readTableMetadata(client: RegisterClient, statbank: string, id: string): Promise<JsonStatTable> {
  const table = readJsonStat(await client.json(`${statbank}/tables/${id}/metadata?lang=no`), nameOf(id), false)
  checkIdentity(table, id)
  return table
}

/**
 * The cells asked for (`POST /tables/{id}/data`, since an address may be no longer than some 2,000 characters). Checks
 * that the reply is of this table and has just the categories asked for.
 */
export async function readTableData(
  client: RegisterClient,
  statbank: string,
  id: string,
  selection: Selection,
): Promise<JsonStatTable> {
  const asked = {
    selection: Object.entries(selection).map(([variableCode, valueCodes]) => ({ variableCode, valueCodes })),
  }
  const table = readJsonStat(
    await client.json(`${statbank}/tables/${id}/data?lang=no&outputFormat=json-stat2`, asked),
    nameOf(id),
  )
  checkIdentity(table, id)
  for (const [dimension, codes] of Object.entries(selection)) {
    const { places } = dimensionOf(table, nameOf(id), dimension)
    const missing = codes.find((code) => !places.has(code))
    if (missing !== undefined) throw missingCategory(nameOf(id), dimension, missing)
  }
  // What was not asked for would be added to what was: a total beside its parts counts everybody twice.
  for (const { id: dimension, codes } of table.dimensions) {
    const expected = selection[dimension]?.length ?? 1
    if (codes.length !== expected) throw badCategories(nameOf(id), dimension, expected, codes.length)
  }
  return table
}

/** "SSB 07459": what people know a table by. */
export const nameOf = (id: string): string => `SSB ${id}`

/**
 * A table's own number stands in its extension and first in its title; a reply that says neither is judged by its
 * dimensions.
 */
function checkIdentity({ tableId, label }: JsonStatTable, id: string): void {
  const told = tableId || (/^(\d{5})\b/.exec(label)?.[1] ?? id)
  if (told !== id) throw otherTable(nameOf(id), label || told)
}

/** What is asked for of one year: the municipalities in force then. */
export interface YearOfCodes {
  readonly year: number
  readonly codes: readonly string[]
}

/**
 * Divides years into as few questions as the limit on cells allows: each question asks for some years and all codes
 * that any of them has, and for `perCode` cells of each code and year. Refuses where one year alone has too many.
 */
export function inQuestions(
  years: readonly YearOfCodes[],
  perCode: number,
  limit: number,
  source: string,
): readonly { readonly years: readonly number[]; readonly codes: readonly string[] }[] {
  const questions: { years: number[]; codes: Set<string> }[] = []
  for (const { year, codes } of years) {
    if (codes.length * perCode > limit) throw tooManyCells(source, codes.length * perCode, limit)
    const last = questions.at(-1)
    const together = new Set([...(last?.codes ?? []), ...codes])
    if (last && together.size * (last.years.length + 1) * perCode <= limit) {
      last.years.push(year)
      last.codes = together
    } else {
      questions.push({ years: [year], codes: new Set(codes) })
    }
  }
  return questions.map((question) => ({ years: question.years, codes: [...question.codes] }))
}
