import { changedWith } from '../actions/lay-over.ts'
import type { CellValue, Table } from '../answers/question.ts'
import { same } from '../domain/text.ts'
import type { Snapshot } from '../store/snapshot.ts'

const table = (name: string, columns: readonly string[], rows: readonly (readonly CellValue[])[]): Table => ({
  name,
  columns: columns.map((id) => ({ id, title: same(id) })),
  rows,
})

/** Five-year groups as the shipped tables name them: a00, a05 … a95. */
const ageColumns = Array.from({ length: 20 }, (_, i) => `a${String(5 * i).padStart(2, '0')}`)

/**
 * The rows of a dataset that the answers rest on while a version fetched from a register is in use: the shipped file does not
 * hold them. Null for a dataset that ships as it is.
 */
export function rowsInForce({ data }: Snapshot, id: string): Table | null {
  const fetchedAs = changedWith[id] ?? id
  const isFetched = data.fetched.some(({ dataset, state }) => dataset === fetchedAs && state === 'in-use')
  if (!isFetched) return null
  if (id === 'municipalities-codes') {
    return table(id, ['code', 'name', 'valid_from', 'valid_to'], data.register.municipalities.map(({ code, label, validFrom, validTo }) => [code, label, validFrom, validTo]))
  }
  if (id === 'municipalities-changes') {
    const { successions } = data.register
    return table(id, ['date', 'from_code', 'from_name', 'to_code', 'to_name'], successions.map((one) => [one.date, one.fromCode, one.fromLabel, one.toCode, one.toLabel]))
  }
  if (data.projections.some(({ dataset }) => dataset === id)) {
    const rows = data.projections.filter(({ dataset }) => dataset === id)
    return table(id, ['version', 'variant', 'year', 'code', ...ageColumns], rows.map(({ version, variant, year, code, ages }) => [version, variant, year, code, ...ages]))
  }
  const people = [...data.population, ...data.populationIn2024Borders].filter(({ dataset, ages }) => dataset === id && ages !== null)
  if (people.length > 0) return table(id, ['year', 'code', ...ageColumns], people.map(({ year, code, ages }) => [year, code, ...(ages ?? [])]))
  const facts = data.facts.filter(({ dataset }) => dataset === id)
  return table(id, ['name', 'edition', 'code', 'valid_from', 'valid_to', 'value'], facts.map(({ name, edition, code, validFrom, validTo, value }) => [name, edition, code, validFrom, validTo, String(value)]))
}
