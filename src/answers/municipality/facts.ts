import { factKinds, type FactName, factNames } from '../../domain/fact.ts'
import { firstDayOf, type PlainDate, yearOf } from '../../domain/plain-date.ts'
import type { Municipality } from '../../domain/register/register.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import type { MunicipalityFact } from '../municipality.ts'

/** Every fact as of a day, with the date and edition it is from; a missing one is unknown. */
export const factsOf = (snapshot: Snapshot, code: string, on: PlainDate): readonly MunicipalityFact[] =>
  factNames.filter((name) => name !== 'code').map((name) => factOf(snapshot, name, code, on))

function factOf(snapshot: Snapshot, name: FactName, code: string, on: PlainDate): MunicipalityFact {
  const { value, asOf, edition, dataset } = snapshot.facts(name, code, on, null)
  const { title, unit } = factKinds[name]
  return { name, title, value: value.state === 'known' ? value.value : null, unit, asOf, edition, state: value.state, dataset }
}

const firstYear = 1986

/** Population on 1 January of every year in which its number was in use and the figure is known. */
export function populationLine(snapshot: Snapshot, municipality: Municipality): readonly { year: number; people: number; dataset: string }[] {
  const start = snapshot.names.register.byCode.get(municipality.code)?.[0]?.validFrom ?? municipality.validFrom
  const first = Math.max(firstYear, yearOf(start))
  const last = snapshot.data.population.reduce((year, row) => Math.max(year, row.year), 0)
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
  return years.flatMap((year) => {
    const on = firstDayOf(year)
    if (municipality.validTo !== null && on >= municipality.validTo) return []
    const { value, dataset } = snapshot.facts('population', municipality.code, on, null)
    return value.state === 'known' && dataset !== null ? [{ year, people: Number(value.value), dataset }] : []
  })
}
