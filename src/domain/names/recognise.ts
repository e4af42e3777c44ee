import { takeBracket } from './brackets.ts'
import { countiesNamed, isCountyName } from './counties.ts'
import { recogniseDistrict, recogniseDistrictName } from './districts.ts'
import { asCandidates, certain, type Match, notMunicipality, question } from './match.ts'
import { nameAndPlace } from './name-and-place.ts'
import { bearersEver, bearersOn, type NameIndex } from './name-index.ts'
import { bearsTheName, mayBeIndependent } from './reasons.ts'
import { displayName } from '../register/labels.ts'
import { merge } from './candidates.ts'
import { elsewhen } from './elsewhen.ts'
import { type NameContext, type NamedPlace, resolve } from './resolve.ts'
import * as words from './words.ts'

/** Longer texts are not names; they are kept and shown, and not searched. */
export const longestName = 300

/** One printed name → what it is: a municipality for certain, a question with candidates, or another body. */
export function recogniseName(index: NameIndex, printed: string, context: NameContext): Match {
  if (printed.length > longestName) return question('none', [])
  if (words.collective.test(printed.trim())) return notMunicipality('collective')
  const text = words.tidyPrinted(printed)
  if (text === '') return question('none', [])
  const { core, bracket } = takeBracket(text)
  if (words.countyAuthority.test(core)) return notMunicipality('county')
  const whole = known(index, text, context)
  if (whole) return whole
  const peeled = recogniseCore(index, core, context, bracketPlace(index, bracket))
  return bracket === null ? peeled : withBracket(index, peeled, bracket, context)
}

/** The text as it stands, when it is exactly a name in force. */
const known = (index: NameIndex, text: string, context: NameContext): Match | null =>
  bearersOn(index, text, context.on).length > 0 ? resolve(index, text, context, null) : null

const bracketPlace = (index: NameIndex, bracket: string | null): NamedPlace | null => {
  const counties = bracket === null ? [] : countiesNamed(index.register, bracket)
  return bracket !== null && counties.length > 0 ? { words: bracket, counties } : null
}

function withBracket(index: NameIndex, match: Match, bracket: string, context: NameContext): Match {
  if (words.bracketWithdrawn.test(bracket)) return { ...match, withdrawn: true }
  const former = words.bracketFormer.exec(bracket)?.[1]
  if (former) return agreesWithFormer(index, match, former, context)
  if (words.bracketCompanions.test(bracket) || bracketPlace(index, bracket)) return match
  const named = bearersOn(index, bracket, context.on)
  if (named.length > 0 && match.municipality) {
    if (named.includes(match.municipality)) return match
    const others = named.map((municipality) => ({ municipality, why: bearsTheName(index.register, municipality) }))
    return question('ambiguous', merge([...asCandidates(match, index), ...others]))
  }
  return { ...match, part: match.part ?? bracket }
}

/** "Kinn (tidligere Flora)": certain only when the former name's relatives on the day include the municipality. */
function agreesWithFormer(index: NameIndex, match: Match, former: string, context: NameContext): Match {
  const other = resolve(index, former, { ...context, counties: [] }, null)
  const codes = asCandidates(other, index).map((c) => c.municipality.code)
  if (match.municipality && codes.includes(match.municipality.code)) return match
  const shared = match.candidates.filter((c) => codes.includes(c.municipality.code))
  const [only] = shared
  if (!match.municipality && shared.length === 1 && only)
    return { ...match, outcome: 'certain', municipality: only.municipality, candidates: [] }
  return question('ambiguous', merge([...asCandidates(match, index), ...asCandidates(other, index)]))
}

function recogniseCore(index: NameIndex, core: string, context: NameContext, place: NamedPlace | null): Match {
  const district = recogniseDistrict(index, core, context)
  if (district) return district
  const languages = sameInAllLanguages(index, core, context)
  if (languages?.municipality) return languages
  const municipal = words.municipalWord.exec(core)
  if (municipal) return recogniseMunicipal(index, municipal[1] ?? '', municipal[3] ?? '', context, place)
  const isName = bearersEver(index, core).length > 0
  if (isCountyName(index.register, core) && !isName) return notMunicipality('county')
  const library = words.library.exec(core)
  if (library?.[1]) return { ...resolve(index, library[1], context, place), part: core }
  const independent = words.perhapsIndependent.exec(core)
  if (independent?.[1] && bearersOn(index, independent[1], context.on).length > 0)
    return askAboutBody(index, independent[1], core, context)
  if (!isName && words.organisation.test(core)) return notMunicipality('organisation')
  return recogniseBare(index, core, context, place, languages)
}

function recogniseMunicipal(
  index: NameIndex,
  name: string,
  rest: string,
  context: NameContext,
  place: NamedPlace | null,
): Match {
  const counties = rest === '' ? [] : countiesNamed(index.register, rest.replace(/^(?:i|på)\s+/iu, ''))
  const match = recogniseBare(index, name, context, counties.length > 0 ? { words: rest, counties } : place, null)
  if (rest === '' || counties.length > 0) return match
  const again = words.municipalWord.exec(rest)?.[1] ?? rest
  const other = bearersEver(index, again).length > 0 ? resolve(index, again, context, place) : null
  if (!other) return { ...match, part: rest }
  const isSame =
    match.municipality !== null && asCandidates(other, index).every((c) => c.municipality === match.municipality)
  if (isSame) return other.municipality ? match : { ...match, part: rest }
  return question('ambiguous', merge([...asCandidates(match, index), ...asCandidates(other, index)]))
}

/** A bare name, "Nye" before it, a county or region after it, or a part of the body after it. */
function recogniseBare(
  index: NameIndex,
  name: string,
  context: NameContext,
  place: NamedPlace | null,
  languages: Match | null,
): Match {
  const isName = bearersEver(index, name).length > 0
  const coming = isName ? undefined : words.newWord.exec(name)?.[1]
  if (coming) return recogniseComing(index, coming, context)
  if (isName) return resolve(index, name, context, place)
  const beside = nameAndPlace(index, name)
  if (beside) return resolve(index, beside.name, context, beside.place)
  const letterless = words.postalLetter.exec(name)?.[1]
  if (letterless && bearersOn(index, letterless, context.on).length > 0)
    return resolve(index, letterless, context, place)
  const parted = words.nameAndPart.exec(name)
  if (
    parted?.[1] &&
    parted[3] &&
    bearersEver(index, parted[1]).length > 0 &&
    (parted[2] || words.department.test(parted[3]))
  ) {
    return { ...resolve(index, parted[1], context, place), part: parted[3] }
  }
  const found = languages ?? recogniseDistrictName(index, name, context) ?? resolve(index, name, context, place)
  return found.outcome === 'none' ? (beforeNumber(index, name, context, place) ?? found) : found
}

/** "Vefsn 2 prosjekter": a name with a number and more words after it may be that municipality; what else it says is for a person. */
function beforeNumber(index: NameIndex, text: string, context: NameContext, place: NamedPlace | null): Match | null {
  const [, name = '', rest = ''] = words.nameAndNumber.exec(text) ?? []
  if (name === '' || bearersEver(index, name).length === 0) return null
  const candidates = asCandidates(resolve(index, name, context, place), index)
  return candidates.length === 0 ? null : question('suggested', candidates, rest)
}

/**
 * "Kárášjoga gielda - Karasjok kommune", "Tana/Deatnu": certain when every part names the same one.
 * A part that names another, or none ("Kirkens Bymisjon - Bergen"), makes it a question.
 */
function sameInAllLanguages(index: NameIndex, text: string, context: NameContext): Match | null {
  const parts = text.split(/\s+[-–—]\s+|\s*\/\s*/u)
  if (parts.length < 2) return null
  const matches = parts.map((part) => ({
    part,
    match: resolve(index, words.municipalWord.exec(part)?.[1] ?? part, context, null),
  }))
  const found = matches.filter(({ match }) => match.municipality !== null)
  const codes = new Set(found.map(({ match }) => match.municipality?.code))
  const isRest = ({ part, match }: { part: string; match: Match }): boolean =>
    match.municipality === null && !words.samiWord.test(part)
  const [first] = found
  if (!first?.match.municipality) return null
  if (codes.size === 1 && !matches.some(isRest)) return certain(first.match.municipality)
  return question('ambiguous', merge(found.flatMap(({ match }) => asCandidates(match, index))))
}

/** "Nye Indre Østfold" before 2020 is a question, its predecessors the candidates; after, it is the new one. */
function recogniseComing(index: NameIndex, name: string, context: NameContext): Match {
  const later = elsewhen(index, name, context.on).filter((e) => e.bearer.validFrom > context.on && !e.sameUnit)
  if (later.length === 0) return resolve(index, name, context, null)
  const now = bearersOn(index, name, context.on).map((municipality) => ({
    municipality,
    why: bearsTheName(index.register, municipality),
  }))
  return question('ambiguous', merge([...later.flatMap((e) => e.candidates), ...now]))
}

function askAboutBody(index: NameIndex, name: string, core: string, context: NameContext): Match {
  const bearers = bearersOn(index, name, context.on)
  return question(
    'ambiguous',
    bearers.map((municipality) => ({ municipality, why: mayBeIndependent(displayName(index.register, municipality)) })),
    core,
  )
}
