import type { NamedCandidate } from '../../domain/award-list.ts'
import { bearersEver } from '../../domain/names/name-index.ts'
import type { Candidate, Match } from '../../domain/names/match.ts'
import { recogniseName } from '../../domain/names/recognise.ts'
import { dayBefore, firstDayOf, type PlainDate, yearOf } from '../../domain/plain-date.ts'
import { displayName, namesInLabel } from '../../domain/register/labels.ts'
import { countyOf, latestByCode, type Municipality, municipalityByCode } from '../../domain/register/register.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { latestDay } from '../units.ts'

/** How a text was understood: the municipality, or those it may mean. */
export interface Found {
  readonly match: 'certain' | 'ambiguous' | 'suggested' | 'none'
  readonly municipality: {
    readonly code: string
    readonly name: string
    readonly names: readonly string[]
    readonly validFrom: PlainDate
    readonly validTo: PlainDate | null
    readonly county: string | null
    readonly countyCode: string | null
  } | null
  readonly candidates: readonly NamedCandidate[]
}

export interface Holder {
  readonly municipality: Municipality
  /** The last day whose facts are known and on which it was in force. */
  readonly lastKnownDay: PlainDate
}

/** Looks up by number or name, on a date or whenever; only what is certain is shown as the municipality. */
export function findMunicipality(snapshot: Snapshot, text: string, on: PlainDate | null): { found: Found; holder: Holder | null } {
  const typed = text.trim()
  const day = on ?? latestDay(snapshot)
  if (/^\d{4}$/.test(typed)) return byNumber(snapshot, typed, on, day)
  const match = recogniseName(snapshot.names, typed, { on: day, counties: [], countySettles: false })
  if (match.municipality) return holding(snapshot, match.municipality, day)
  const former = on === null ? formerBearer(snapshot, typed) : null
  if (former) return holding(snapshot, former, day)
  return { found: asked(snapshot, match, day), holder: null }
}

function byNumber(snapshot: Snapshot, code: string, on: PlainDate | null, day: PlainDate): { found: Found; holder: Holder | null } {
  const { register } = snapshot.names
  const municipality = on === null ? latestByCode(register, code) : municipalityByCode(register, code, on)
  return municipality ? holding(snapshot, municipality, day) : { found: { match: 'none', municipality: null, candidates: [] }, holder: null }
}

/** With no date given, a name that only one municipality has borne means that one, though it is gone: "Skedsmo". */
function formerBearer(snapshot: Snapshot, name: string): Municipality | null {
  const bearers = bearersEver(snapshot.names, name.replace(/\s+(kommune|herad)$/i, ''))
  const [first] = bearers
  return first && bearers.every(({ code }) => code === first.code) ? (latestByCode(snapshot.names.register, first.code) ?? null) : null
}

function holding(snapshot: Snapshot, municipality: Municipality, day: PlainDate): { found: Found; holder: Holder } {
  const { register } = snapshot.names
  const end = municipality.validTo !== null && municipality.validTo <= day ? dayBefore(municipality.validTo) : day
  const county = countyOf(register, municipality.code, end)
  return {
    found: {
      match: 'certain',
      municipality: {
        code: municipality.code,
        name: displayName(register, municipality),
        names: namesInLabel(municipality.label),
        validFrom: municipality.validFrom,
        validTo: municipality.validTo,
        county: county?.name ?? null,
        countyCode: county?.code ?? null,
      },
      candidates: [],
    },
    holder: { municipality, lastKnownDay: firstDayOf(yearOf(end)) < municipality.validFrom ? municipality.validFrom : firstDayOf(yearOf(end)) },
  }
}

function asked(snapshot: Snapshot, match: Match, day: PlainDate): Found {
  const outcome = match.outcome === 'certain' || match.outcome === 'not-municipality' ? 'none' : match.outcome
  return { match: outcome, municipality: null, candidates: match.candidates.map((candidate) => named(snapshot, candidate, day)) }
}

function named(snapshot: Snapshot, { municipality, why }: Candidate, day: PlainDate): NamedCandidate {
  const { register } = snapshot.names
  return {
    code: municipality.code,
    name: displayName(register, municipality),
    county: countyOf(register, municipality.code, day)?.name ?? '',
    validFrom: municipality.validFrom,
    validTo: municipality.validTo,
    why,
  }
}
