import type { FactName } from '../../domain/fact.ts'
import { same, type Text } from '../../domain/text.ts'
import type { FactColumn, Snapshot } from '../../store/snapshot.ts'
import { bandOf, type PopulationBand, populationBands } from '../groups.ts'
import { countiesOfYear } from '../participation/comparisons.ts'
import { onceFor } from '../once-for.ts'
import { factOf, unitsOf } from '../units.ts'
import { type Breakdown, breakdownTitles } from './breakdowns.ts'
import { partOfCountry, partOfCountryTitle } from './parts-of-country.ts'

/** The municipalities of a year divided by one breakdown: for each place, the place of its value in `values`. */
export interface Division {
  readonly values: readonly { readonly value: string; readonly title: Text }[]
  readonly at: Int32Array
  /** Whether the fact is known of any municipality that year. */
  readonly isKnown: boolean
}

/** The value of those whose fact is missing, or is only known to be one of several. */
export const unknownValue = 'unknown'
const unknownTitle: Text = { nb: 'ikke kjent', nn: 'ikkje kjend', en: 'not known' }

const keptFor = onceFor(() => new Map<string, Division>())

/** Divides the municipalities of a year, place by place as `unitsOf`. Every municipality has one value, so the parts add up to the whole. */
export function divide(snapshot: Snapshot, by: Breakdown, year: number): Division {
  const kept = keptFor(snapshot)
  const key = `${by}|${year}`
  const found = kept.get(key)
  if (found) return found
  const made = make(snapshot, by, year)
  kept.set(key, made)
  return made
}

function make(snapshot: Snapshot, by: Breakdown, year: number): Division {
  const size = unitsOf(snapshot, year).codes.length
  const fact = (name: FactName): FactColumn => factOf(snapshot, name, null, year)
  switch (by) {
    case 'national':
      return { values: [{ value: 'all', title: breakdownTitles.national }], at: new Int32Array(size), isKnown: true }
    case 'county': {
      const names = new Map(countiesOfYear(snapshot, year).map(({ code, name }) => [code, name]))
      return ofColumn(fact('county'), size, String, (code) => same(names.get(code) ?? code))
    }
    case 'part-of-country':
      return ofColumn(fact('county'), size, (county) => partOfCountry(String(county)) ?? unknownValue, partOfCountryTitle)
    case 'population':
      return ofColumn(fact('population'), size, (people) => bandId(bandOf(Number(people))), (id) => populationBands.find((band) => bandId(band) === id)?.title ?? same(id))
    case 'centrality':
      return ofColumn(fact(by), size, String, (level) => ({ nb: `sentralitetsklasse ${level}`, nn: `sentralitetsklasse ${level}`, en: `centrality class ${level}` }))
    case 'kostra':
      return ofColumn(fact(by), size, String, (group) => ({ nb: `KOSTRA-gruppe ${group}`, nn: `KOSTRA-gruppe ${group}`, en: `KOSTRA group ${group}` }))
    case 'language':
      return ofColumn(fact(by), size, String, (value) => forms[value] ?? same(value))
    case 'robek':
      return ofColumn(fact(by), size, String, (value) => yesNo[value] ?? same(value))
    case 'economic-region':
    case 'labour-region':
      return ofColumn(fact(by), size, String, (value) => same(value))
    case 'part-of-country-centrality':
      return both(divide(snapshot, 'part-of-country', year), divide(snapshot, 'centrality', year))
    case 'part-of-country-population':
      return both(divide(snapshot, 'part-of-country', year), divide(snapshot, 'population', year))
    case 'county-centrality':
      return both(divide(snapshot, 'county', year), divide(snapshot, 'centrality', year))
    case 'county-population':
      return both(divide(snapshot, 'county', year), divide(snapshot, 'population', year))
    case 'centrality-population':
      return both(divide(snapshot, 'centrality', year), divide(snapshot, 'population', year))
  }
}

/** Two divisions at once: "18/6", each pair that some municipality has. */
function both(first: Division, second: Division): Division {
  const values: { value: string; title: Text }[] = []
  const placeOf = new Int32Array(first.values.length * second.values.length).fill(-1)
  const at = first.at.map((a, place) => {
    const b = second.at[place] ?? 0
    const pair = a * second.values.length + b
    const known = placeOf[pair] ?? -1
    if (known >= 0) return known
    const [one, other] = [first.values[a], second.values[b]]
    placeOf[pair] = values.length
    values.push({ value: `${one?.value}/${other?.value}`, title: joined(one?.title ?? unknownTitle, other?.title ?? unknownTitle) })
    return values.length - 1
  })
  return { values, at, isKnown: first.isKnown && second.isKnown }
}

const joined = (a: Text, b: Text): Text => ({ nb: `${a.nb}, ${b.nb}`, nn: `${a.nn}, ${b.nn}`, en: `${a.en}, ${b.en}` })

/** "2000-4999", "50000-". */
const bandId = (band: PopulationBand | undefined): string => (band ? `${band.from}-${band.to === null ? '' : band.to - 1}` : unknownValue)

const forms: Readonly<Record<string, Text>> = {
  bokmaal: same('bokmål'),
  nynorsk: same('nynorsk'),
  neutral: { nb: 'nøytral', nn: 'nøytral', en: 'neutral' },
}
const yesNo: Readonly<Record<string, Text>> = {
  true: { nb: 'ja', nn: 'ja', en: 'yes' },
  false: { nb: 'nei', nn: 'nei', en: 'no' },
}

function ofColumn(column: FactColumn, size: number, valueOf: (found: number | string) => string, titleOf: (value: string) => Text): Division {
  const values: { value: string; title: Text }[] = []
  const placeOf = new Map<string, number>()
  const enter = (value: string): number => {
    const found = placeOf.get(value)
    if (found !== undefined) return found
    placeOf.set(value, values.length)
    values.push({ value, title: value === unknownValue ? unknownTitle : titleOf(value) })
    return values.length - 1
  }
  const at = new Int32Array(size)
  if (column.kind === 'words') {
    const ofWord = column.words.map((word) => enter(valueOf(word)))
    for (let place = 0; place < size; place++) at[place] = ofWord[column.at[place] ?? -1] ?? enter(unknownValue)
  } else {
    const { values: numbers, known } = column
    for (let place = 0; place < size; place++) at[place] = enter(known[place] === 1 ? valueOf(numbers[place] ?? 0) : unknownValue)
  }
  return { values, at, isKnown: values.some(({ value }) => value !== unknownValue) }
}
