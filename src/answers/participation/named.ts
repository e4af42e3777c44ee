import { firstDayOf } from '../../domain/plain-date.ts'
import { displayName } from '../../domain/register/labels.ts'
import { countyOf, municipalityByCode } from '../../domain/register/register.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { onceFor } from '../once-for.ts'

/** What a number is called on 1 January of a year, and the county it lies in; null where the register has none. */
export interface Named {
  readonly name: string | null
  readonly county: string | null
}

const mostRemembered = 50_000
const keptFor = onceFor(() => new Map<string, Named>())

export function namedIn(snapshot: Snapshot, code: string, year: number): Named {
  const kept = keptFor(snapshot)
  const key = `${year}|${code}`
  const found = kept.get(key)
  if (found) return found
  const { register } = snapshot.names
  const on = firstDayOf(year)
  const municipality = municipalityByCode(register, code, on)
  const made = { name: municipality ? displayName(register, municipality) : null, county: countyOf(register, code, on)?.name ?? null }
  if (kept.size >= mostRemembered) kept.clear()
  kept.set(key, made)
  return made
}
