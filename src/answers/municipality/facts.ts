import { factKinds, type FactName, factNames } from '../../domain/fact.ts'
import type { PlainDate } from '../../domain/plain-date.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import type { MunicipalityFact } from './shape.ts'

/** Every fact as of a day, with the date and edition it is from; a missing one is unknown. */
export const factsOf = (snapshot: Snapshot, code: string, on: PlainDate): readonly MunicipalityFact[] =>
  factNames.filter((name) => name !== 'code').map((name) => factOf(snapshot, name, code, on))

function factOf(snapshot: Snapshot, name: FactName, code: string, on: PlainDate): MunicipalityFact {
  const { value, asOf, edition, dataset } = snapshot.facts(name, code, on, null)
  const { title, unit } = factKinds[name]
  return { name, title, value: value.state === 'known' ? value.value : null, unit, asOf, edition, state: value.state, dataset }
}
