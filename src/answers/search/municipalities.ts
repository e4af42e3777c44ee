import { inOrder } from '../../domain/in-order.ts'
import { hasLainIn } from '../../domain/names/counties.ts'
import { nameAndPlace } from '../../domain/names/name-and-place.ts'
import { nearNames } from '../../domain/names/near-names.ts'
import { dayBefore, holdsOn, type PlainDate } from '../../domain/plain-date.ts'
import { relativesOn } from '../../domain/register/carry.ts'
import { displayName, namesInLabel, withoutBrackets } from '../../domain/register/labels.ts'
import { countyOf, type Municipality, municipalityByCode, type Register } from '../../domain/register/register.ts'
import { same } from '../../domain/text.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { bearersOf, bearersOfPart } from './names.ts'
import { almost, likeAPart, isCalled, ledTo } from './reasons.ts'
import type { Fit, MunicipalityHit } from './shape.ts'

/** At most so many that only resemble the text are shown. */
const mostAlike = 8

/** Municipalities that a text may mean, the surest first; `sure` ones bear or have borne the name or number. */
export function findMunicipalities(snapshot: Snapshot, text: string, on: PlainDate): readonly MunicipalityHit[] {
  const sure = sureHits(snapshot, text, on)
  const alike = sure.length > 4 ? [] : hitsOf(snapshot, bearersOfPart(snapshot.names, text, sure.length === 0), on, 'part', text).filter(({ former }) => former === null)
  const near = sure.length + alike.length > 0 ? [] : nearHits(snapshot, text, on)
  return once([...sure, ...[...alike, ...near].slice(0, mostAlike)])
}

/** Those who bear or have borne the name or number, as it stands, in a county, or behind "kommune" and a genitive. */
export function sureHits(snapshot: Snapshot, text: string, on: PlainDate): readonly MunicipalityHit[] {
  const { names } = snapshot
  for (const said of readings(text)) {
    const code = numberIn(said)
    const numbered = code === null ? [] : hitsOf(snapshot, names.register.byCode.get(code) ?? [], on, 'exact', said)
    if (numbered.length > 0) return numbered
    const borne = hitsOf(snapshot, bearersOf(names, said), on, 'exact', said)
    if (borne.length > 0) return borne
    const placed = nameAndPlace(names, said.replace(/[()]/g, ' '))
    const there = placed ? hitsOf(snapshot, bearersOf(names, placed.name), on, 'exact', said).filter(({ id, former }) => hasLainIn(names.register, former?.code ?? id, placed.place.counties)) : []
    if (there.length > 0) return there
  }
  return []
}

const suffix = /\s(?:kommune|kommunen|kommunes|kommuner|kommunar|bykommune|herad|heradet|municipality|suohkan|gielda|tjïelte|tjielte|komuuni)$/iu

/** The text, and what it may be without "kommune" before or after it and a genitive s. */
function readings(text: string): readonly string[] {
  const bare = text.replace(suffix, '').replace(/^(?:kommunen?|kommunenummer|kommunenr\.?|nr\.?|k)[\s-]+(?=\S)/iu, '').trim()
  const genitive = /\p{L}{2}['’]?s$/iu.test(bare) ? [bare.replace(/['’]?s$/iu, '')] : []
  return [...new Set([text, bare, ...genitive])].filter((one) => one !== '')
}

/** A municipality number, alone or in front of a name; a lost leading 0 is put back. */
function numberIn(text: string): string | null {
  const found = /^(\d{3,4})(?:\s+\D{1,80})?$/u.exec(text)?.[1]
  return found === undefined ? null : found.padStart(4, '0')
}

/** Today's municipalities behind some bearers: those in force first, then those that the others have become. */
function hitsOf(snapshot: Snapshot, bearers: readonly Municipality[], on: PlainDate, fit: Fit, text: string): readonly MunicipalityHit[] {
  const { register } = snapshot.names
  const inForce = bearers.filter((bearer) => holdsOn(bearer, on))
  const codes = new Set(inForce.map(({ code }) => code))
  const gone = bearers.filter((bearer) => bearer.validTo !== null && bearer.validTo <= on).toSorted((a, b) => inOrder(b.validTo ?? '', a.validTo ?? ''))
  const former = gone.flatMap((bearer) => {
    const became = relativesOn(register, bearer.code, dayBefore(bearer.validTo ?? on), on)
    // What one bears today was parted from others once: those are not meant.
    if (became.some((code) => codes.has(code))) return []
    return became.flatMap((code) => {
      const now = municipalityByCode(register, code, on)
      return now ? [hit(register, now, on, fit === 'exact' ? 'former' : fit, bearer, text)] : []
    })
  })
  return once([...inForce.map((one) => hit(register, one, on, fit, null, text)), ...former])
}

function nearHits(snapshot: Snapshot, text: string, on: PlainDate): readonly MunicipalityHit[] {
  if (text.length > 60) return []
  return readings(text).flatMap((said) => nearNames(snapshot.names, said).flatMap(({ bearers }) => hitsOf(snapshot, bearers, on, 'near', said)))
}

const once = (hits: readonly MunicipalityHit[]): readonly MunicipalityHit[] => {
  const seen = new Map<string, MunicipalityHit>()
  for (const one of hits) if (!seen.has(one.id)) seen.set(one.id, one)
  return [...seen.values()]
}

function hit(register: Register, now: Municipality, on: PlainDate, fit: Fit, former: Municipality | null, text: string): MunicipalityHit {
  const county = countyOf(register, now.code, on)?.name ?? null
  const why = former ? ledTo(register, former, now, on) : fit === 'part' ? likeAPart(text) : fit === 'near' ? almost(withoutBrackets(now.label)) : isCalled(county)
  return {
    kind: 'municipality',
    id: now.code,
    title: same(displayName(register, now)),
    path: `/kommuner/${now.code}`,
    fit,
    why,
    names: namesInLabel(now.label),
    county,
    validFrom: now.validFrom,
    former: former && { code: former.code, name: displayName(register, former), county: countyOf(register, former.code, former.validTo ? dayBefore(former.validTo) : on)?.name ?? null, validFrom: former.validFrom, validTo: former.validTo },
  }
}
