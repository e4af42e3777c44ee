import {
  badCategories,
  badCell,
  badCellCount,
  missingDimension,
  notJsonStat,
  repeatedCategory,
} from './json-stat.errors.ts'

/** A dimension of a table: its categories in the order in which the cells lie. */
export interface JsonStatDimension {
  readonly id: string
  readonly label: string
  readonly codes: readonly string[]
  readonly labels: readonly string[]
  /** Place of each code. */
  readonly places: ReadonlyMap<string, number>
  /** Whether the dimension may be left out of a question, so that the register adds it up (PxWebApi). */
  readonly mayBeLeftOut: boolean
}

/** A JSON-stat 2 dataset, checked: cells in row-major order, the last dimension varying fastest. */
export interface JsonStatTable {
  readonly label: string
  readonly source: string
  /** When it was last changed, as the register writes it; empty when not told. */
  readonly updated: string
  /** The table's own number in PxWebApi (`extension.px.tableid`); empty when not told. */
  readonly tableId: string
  readonly dimensions: readonly JsonStatDimension[]
  /** Number of cells, by the dimensions. */
  readonly cells: number
  /** The cell in a place: null where the register gives none; `status` tells its sign. */
  readonly valueAt: (place: number) => number | null
  /** The register's sign for a cell ("." not possible, ".." missing, ":" confidential), or null. */
  readonly statusAt: (place: number) => string | null
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {})

/** Far more than any table of a statistical office has; the work grows with the square of it. */
const mostDimensions = 50

/**
 * Reads a JSON-stat 2.0 dataset (json-stat.org/full): `id`, `size`, `dimension.*.category.index` as list or object,
 * `value` and `status` as list or as object with only the cells that there are. With `withCells` false, only what the
 * table is about (metadata has no cells). Every refusal names the dimension, the category or the cell; `name` is what
 * people know the table by.
 */
export function readJsonStat(reply: unknown, name: string, withCells = true): JsonStatTable {
  if (!isFields(reply)) throw notJsonStat(name, 'not an object')
  if (reply.class !== 'dataset') throw notJsonStat(name, `class: ${textOf(reply.class) || '–'}`)
  const { id, size } = reply
  if (!Array.isArray(id) || !Array.isArray(size) || id.length !== size.length || id.length > mostDimensions)
    throw notJsonStat(name, 'id, size')
  const described = fieldsOf(reply.dimension)
  const dimensions = id.map((one, i) => readDimension(name, described, textOf(one), size[i], id.map(textOf)))
  const repeated = dimensions.find((one, i) => dimensions.findIndex((other) => other.id === one.id) !== i)
  if (repeated) throw repeatedCategory(name, 'id', repeated.id)
  const cells = dimensions.reduce((product, { codes }) => product * codes.length, 1)
  if (withCells) checkCells(name, reply.value, dimensions, cells)
  const valueAt = cellReader(reply.value)
  const statusAt = cellReader(reply.status)
  return {
    label: textOf(reply.label),
    source: textOf(reply.source),
    updated: textOf(reply.updated),
    tableId: textOf(fieldsOf(fieldsOf(reply.extension).px).tableid),
    dimensions,
    cells,
    valueAt: (place) => {
      const value = valueAt(place)
      return typeof value === 'number' ? value : null
    },
    statusAt: (place) => {
      const status = typeof reply.status === 'string' ? reply.status : statusAt(place)
      return typeof status === 'string' ? status : null
    },
  }
}

function readDimension(
  name: string,
  described: Fields,
  id: string,
  size: unknown,
  all: readonly string[],
): JsonStatDimension {
  const dimension = described[id]
  if (!isFields(dimension))
    throw missingDimension(
      name,
      id,
      all.filter((other) => isFields(described[other])),
    )
  const { index, label } = fieldsOf(dimension.category)
  const labels = fieldsOf(label)
  const codes = codesOf(index, labels)
  const expected = typeof size === 'number' ? size : -1
  if (codes === null || codes.length !== expected) throw badCategories(name, id, expected, codes?.length ?? 0)
  const places = new Map(codes.map((code, place) => [code, place]))
  if (places.size !== codes.length)
    throw repeatedCategory(name, id, codes.find((code, place) => places.get(code) !== place) ?? '')
  return {
    id,
    label: textOf(dimension.label) || id,
    codes,
    labels: codes.map((code) => textOf(labels[code]) || code),
    places,
    mayBeLeftOut: fieldsOf(dimension.extension).elimination === true,
  }
}

/**
 * The codes in order; null when two share a place, or one has none. A dimension of one category may have labels alone.
 */
function codesOf(index: unknown, labels: Fields): readonly string[] | null {
  if (Array.isArray(index)) return index.every((code) => typeof code === 'string') ? index : null
  if (!isFields(index)) return Object.keys(labels).length === 1 ? Object.keys(labels) : null
  const entries = Object.entries(index)
  const codes: string[] = []
  for (const [code, place] of entries) {
    const isPlace = typeof place === 'number' && Number.isInteger(place) && place >= 0 && place < entries.length
    if (!isPlace || codes[place] !== undefined) return null
    codes[place] = code
  }
  return codes
}

function checkCells(name: string, values: unknown, dimensions: readonly JsonStatDimension[], cells: number): void {
  if (Array.isArray(values)) {
    if (values.length !== cells) throw badCellCount(name, cells, values.length)
    values.forEach((value, place) => checkCell(name, value, place, dimensions))
    return
  }
  if (!isFields(values)) throw notJsonStat(name, 'value')
  for (const [place, value] of Object.entries(values)) {
    if (!/^\d+$/.test(place) || Number(place) >= cells) throw badCellCount(name, cells, Number(place) + 1)
    checkCell(name, value, Number(place), dimensions)
  }
}

function checkCell(name: string, value: unknown, place: number, dimensions: readonly JsonStatDimension[]): void {
  if (value === null || (typeof value === 'number' && Number.isFinite(value))) return
  // Of a list or an object nothing is written out: it may be as deep as a register likes.
  const shown = typeof value === 'object' ? (Array.isArray(value) ? '[…]' : '{…}') : String(value).slice(0, 40)
  throw badCell(name, cellInWords(place, dimensions), shown)
}

/** "Region=3907, Alder=000, Tid=2026": which cell a place is. */
export function cellInWords(place: number, dimensions: readonly JsonStatDimension[]): string {
  const parts: string[] = []
  let rest = place
  for (const { id, codes } of dimensions.toReversed()) {
    parts.unshift(`${id}=${codes[rest % codes.length] ?? ''}`)
    rest = Math.floor(rest / codes.length)
  }
  return parts.join(', ')
}

/** The cell in a place, of a list or of an object with only some of the cells. */
function cellReader(cells: unknown): (place: number) => unknown {
  if (Array.isArray(cells)) return (place) => cells[place]
  const some = fieldsOf(cells)
  return (place) => some[place]
}

/** A dimension by its id. Refuses a table without it. */
export function dimensionOf({ dimensions }: JsonStatTable, name: string, id: string): JsonStatDimension {
  const found = dimensions.find((dimension) => dimension.id === id)
  if (!found)
    throw missingDimension(
      name,
      id,
      dimensions.map((dimension) => dimension.id),
    )
  return found
}

/**
 * Gives a function that tells the place of a cell from one place in each of some dimensions; all others must have a
 * single category. Refuses a table without these dimensions, or with another that has several categories.
 */
export function placeIn(
  table: JsonStatTable,
  name: string,
  ids: readonly string[],
): (...places: readonly number[]) => number {
  for (const id of ids) dimensionOf(table, name, id)
  const strides = new Map<string, number>()
  let stride = 1
  for (const { id, codes } of table.dimensions.toReversed()) {
    strides.set(id, stride)
    stride *= codes.length
    if (!ids.includes(id) && codes.length !== 1) throw badCategories(name, id, 1, codes.length)
  }
  const steps = ids.map((id) => strides.get(id) ?? 0)
  return (...places) => places.reduce((place, at, i) => place + at * (steps[i] ?? 0), 0)
}
