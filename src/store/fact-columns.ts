import { type FactLookup, type FactName, factKinds } from '../domain/fact.ts'
import { holdsOn, type PlainDate, yearOf } from '../domain/plain-date.ts'
import { countyCodeOf, groupBy } from '../domain/register/register.ts'
import { ageGroups, defaultEdition, latestBordersDataset } from './fact-lookup.ts'
import type { FactColumn, FactColumns, FactRow, Places, PopulationRow } from './snapshot.ts'

/**
 * Facts as columns, by the same rules as `lookup`: rows are gone through in their order and the first that holds is taken.
 * A population that has no row of its own year is left to `lookup`, which knows whose borders have not changed.
 */
export function makeFactColumns(
  codeIndex: ReadonlyMap<string, number>,
  facts: readonly FactRow[],
  population: readonly PopulationRow[],
  lookup: FactLookup,
): FactColumns {
  const rowsOfYear = once(() => groupBy(population.filter(({ dataset }) => dataset !== latestBordersDataset), ({ year }) => String(year)))
  const rowsOfFact = once(() => groupBy(facts, ({ name, edition }) => `${name}|${edition}`))
  const placeIn = (places: Places, code: string): number => places.placeByIndex[codeIndex.get(code) ?? -1] ?? -1

  const total = (places: Places, on: PlainDate): FactColumn => {
    const column = numbers(places.codes.length)
    for (const row of rowsOfYear().get(String(yearOf(on))) ?? []) put(column, placeIn(places, row.code), row.total)
    for (const [place, code] of places.codes.entries()) {
      if (column.known[place] !== 0) continue
      const { value } = lookup('population', code, on, null)
      if (value.state === 'known') put(column, place, Number(value.value))
    }
    return column
  }

  const ageShare = (places: Places, on: PlainDate, [from, to]: readonly [number, number]): FactColumn => {
    const column = numbers(places.codes.length)
    const seen = new Uint8Array(places.codes.length)
    for (const row of rowsOfYear().get(String(yearOf(on))) ?? []) {
      const place = placeIn(places, row.code)
      if (place < 0 || seen[place] === 1) continue
      seen[place] = 1
      if (row.ages && row.total !== 0) put(column, place, row.ages.slice(from, to).reduce((sum, n) => sum + n, 0) / row.total)
    }
    return column
  }

  const stored = (name: FactName, places: Places, on: PlainDate, edition: string | null): FactColumn => {
    const rows = (rowsOfFact().get(`${name}|${edition ?? defaultEdition(name)}`) ?? []).filter((row) => holdsOn(row, on))
    if (factKinds[name].numeric) {
      const column = numbers(places.codes.length)
      for (const { code, value } of rows) put(column, placeIn(places, code), typeof value === 'object' ? value : Number(value))
      return column
    }
    const words = dictionary(places.codes.length)
    for (const { code, value } of rows) words.put(placeIn(places, code), String(value))
    return words.column
  }

  const ofLookup = (name: FactName, places: Places, on: PlainDate): FactColumn => {
    const column = numbers(places.codes.length)
    for (const [place, code] of places.codes.entries()) {
      const { value } = lookup(name, code, on, null)
      if (value.state === 'known') put(column, place, Number(value.value))
    }
    return column
  }

  const ofCode = (places: Places, word: (code: string) => string): FactColumn => {
    const words = dictionary(places.codes.length)
    for (const [place, code] of places.codes.entries()) words.put(place, word(code))
    return words.column
  }

  return (name, places, on, edition) => {
    switch (name) {
      case 'code':
        return ofCode(places, (code) => code)
      case 'county':
        return ofCode(places, countyCodeOf)
      case 'population':
        return total(places, on)
      case 'age-0-19':
      case 'age-20-64':
      case 'age-65':
      case 'age-80':
        return ageShare(places, on, ageGroups[name])
      case 'cooperation':
        return ofLookup(name, places, on)
      default:
        return stored(name, places, on, edition)
    }
  }
}

function numbers(size: number) {
  return { kind: 'numbers' as const, values: new Float64Array(size), known: new Uint8Array(size), several: new Map<number, readonly number[]>() }
}

/** The first row that holds is the one that counts. */
function put({ values, known, several }: ReturnType<typeof numbers>, place: number, value: number | readonly number[]): void {
  if (place < 0 || known[place] !== 0) return
  if (typeof value === 'number') {
    values[place] = value
    known[place] = 1
  } else {
    several.set(place, value)
    known[place] = 2
  }
}

function dictionary(size: number): { column: FactColumn; put: (place: number, word: string) => void } {
  const words: string[] = []
  const placeOf = new Map<string, number>()
  const at = new Int32Array(size).fill(-1)
  const enter = (word: string): number => {
    words.push(word)
    placeOf.set(word, words.length - 1)
    return words.length - 1
  }
  return {
    column: { kind: 'words', words, at },
    put: (place, word) => {
      if (place >= 0 && at[place] === -1) at[place] = placeOf.get(word) ?? enter(word)
    },
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
