import type { NamedCandidate } from '../../domain/award-list.ts'
import { displayName } from '../../domain/register/labels.ts'
import { countyOf, municipalityByCode } from '../../domain/register/register.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { carryToMap, mapDay } from '../map/carry-to-map.ts'
import { findMunicipality } from '../municipality/find.ts'
import { dividedSince, mayBeMunicipality, type NamedPlace, notOneMunicipality, severalMunicipalities } from './need.errors.ts'
import type { Outlook } from './projection.ts'

/**
 * The municipality of 2024 that a name or number means; one that has merged means what it became. Refuses what is not one of them, with
 * those it may mean.
 */
export function codeOf(snapshot: Snapshot, text: string, { series }: Outlook): string {
  const { found, holder } = findMunicipality(snapshot, text, null)
  const carried = holder ? carryToMap(snapshot, holder.municipality.code, Number(holder.lastKnownDay.slice(0, 4))) : null
  if (carried?.kind === 'exact' && series.placeOf.has(carried.code)) return carried.code
  const place = (code: string): readonly NamedPlace[] => (series.placeOf.has(code) ? [placeOf(snapshot, code)] : [])
  const parts = carried?.kind === 'divided' ? carried.codes.flatMap(place) : []
  if (parts.length > 0) throw dividedSince(text, parts)
  const candidates = [...new Set(found.candidates.map(({ code }: NamedCandidate) => code))].flatMap(place)
  if (candidates.length === 0) throw notOneMunicipality(text)
  throw found.match === 'ambiguous' ? severalMunicipalities(text, candidates) : mayBeMunicipality(text, candidates)
}

function placeOf({ names: { register } }: Snapshot, code: string): NamedPlace {
  const municipality = municipalityByCode(register, code, mapDay)
  return { code, name: municipality ? displayName(register, municipality) : code, county: countyOf(register, code, mapDay)?.name ?? null }
}
