import { latestByCode, municipalityByCode } from '../register/register.ts'
import { displayName } from '../register/labels.ts'
import { takeBracket } from './brackets.ts'
import { countiesNamed, isCountyName, placeNames } from './counties.ts'
import { plain, withoutMarks } from './fold.ts'
import { certain, type Match, notMunicipality, question } from './match.ts'
import { bearersEver, bearersOn, type NameIndex } from './name-index.ts'
import { bearsTheName, mayBeIndependent } from './reasons.ts'
import { elsewhen, merge, type NameContext, type NamedPlace, resolve } from './resolve.ts'
import * as words from './words.ts'

/** Longer texts are not names; they are kept and shown, and not searched. */
const longestName = 300

/** One printed name → what it is: a municipality for certain, a question with candidates, or another body. */
export function recogniseName(index: NameIndex, printed: string, context: NameContext): Match {
  const text = printed.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (text === '' || text.length > longestName) return question('none', [])
  const { core, bracket } = takeBracket(text)
  if (words.countyAuthority.test(core)) return notMunicipality('county')
  if (words.collective.test(core)) return notMunicipality('collective')
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
  return { ...match, part: match.part ?? bracket }
}

/** "Kinn (tidligere Flora)": certain only when the former name's relatives on the day include the municipality. */
function agreesWithFormer(index: NameIndex, match: Match, former: string, context: NameContext): Match {
  const other = resolve(index, former, context, null)
  const codes = [other.municipality, ...other.candidates.map((c) => c.municipality)].map((m) => m?.code)
  if (match.municipality && codes.includes(match.municipality.code)) return match
  const shared = match.candidates.filter((c) => codes.includes(c.municipality.code))
  const [only] = shared
  if (match.outcome === 'ambiguous' && shared.length === 1 && only) return { ...match, outcome: 'certain', municipality: only.municipality, candidates: [] }
  return question('ambiguous', merge([...match.candidates, ...other.candidates]))
}

function recogniseCore(index: NameIndex, core: string, context: NameContext, place: NamedPlace | null): Match {
  const district = districtOf(index, core, context)
  if (district) return district
  const municipal = words.municipalWord.exec(core)
  if (municipal) return recogniseMunicipal(index, municipal[1] ?? '', municipal[3] ?? '', context, place)
  const isName = bearersEver(index, core).length > 0
  const isCounty = isCountyName(index.register, core)
  if (isCounty && !isName) return notMunicipality('county')
  const library = words.library.exec(core)
  if (library?.[1]) return { ...resolve(index, library[1], context, place), part: core }
  const independent = words.perhapsIndependent.exec(core)
  if (independent?.[1] && bearersOn(index, independent[1], context.on).length > 0) return askAboutBody(index, independent[1], core, context)
  if (!isName && words.organisation.test(core)) return notMunicipality('organisation')
  return recogniseBare(index, core, context, place)
}

function recogniseMunicipal(index: NameIndex, name: string, rest: string, context: NameContext, place: NamedPlace | null): Match {
  const counties = rest === '' ? [] : countiesNamed(index.register, rest.replace(/^(?:i|på)\s+/iu, ''))
  const beside = counties.length > 0 ? { words: rest, counties } : place
  const match = recogniseBare(index, name, context, beside)
  const isPart = rest !== '' && counties.length === 0
  return isPart ? { ...match, part: rest } : match
}

/** A bare name, "Nye" before it, or a county or region after it. */
function recogniseBare(index: NameIndex, name: string, context: NameContext, place: NamedPlace | null): Match {
  const coming = words.newWord.exec(name)?.[1]
  if (coming && bearersEver(index, name).length === 0) return recogniseComing(index, coming, context)
  if (bearersEver(index, name).length > 0) return resolve(index, name, context, place)
  const beside = nameAndPlace(index, name)
  if (beside) return resolve(index, beside.name, context, beside.place)
  return sameInAllLanguages(index, name, context) ?? resolve(index, name, context, place)
}

/** "Bø i Vesterålen", "Våler Hedmark", "Nes, Buskerud", "Våler - Østfold". */
function nameAndPlace(index: NameIndex, text: string): { name: string; place: NamedPlace } | null {
  const key = plain(text)
  for (const words of placeNames(index.register)) {
    if (!key.endsWith(words)) continue
    const name = key.slice(0, key.length - words.length).replace(/(?:\s(?:i|på)\s|[\s,/-]+)$/u, '').trim()
    if (name.length === key.length - words.length || name === '') continue
    if (bearersEver(index, name).length > 0) return { name, place: { words, counties: countiesNamed(index.register, words) } }
  }
  return null
}

/** "Kárášjoga gielda - Karasjok kommune": certain when every part names the same one. */
function sameInAllLanguages(index: NameIndex, text: string, context: NameContext): Match | null {
  const parts = text.split(/\s+[-–—]\s+/u)
  if (parts.length < 2) return null
  const matches = parts.map((part) => resolve(index, words.municipalWord.exec(part)?.[1] ?? part, context, null))
  const found = matches.filter((match) => match.outcome === 'certain')
  const [first] = found
  const isOne = found.every((match) => match.municipality?.code === first?.municipality?.code)
  return first?.municipality && isOne ? certain(first.municipality) : null
}

/** "Nye Indre Østfold" before 2020 is a question, its predecessors the candidates; after, it is the new one. */
function recogniseComing(index: NameIndex, name: string, context: NameContext): Match {
  const later = elsewhen(index, name, context.on).filter((e) => e.bearer.validFrom > context.on && !e.sameUnit)
  if (later.length === 0) return resolve(index, name, context, null)
  const now = bearersOn(index, name, context.on).map((municipality) => ({ municipality, why: bearsTheName(index.register, municipality) }))
  return question('ambiguous', merge([...later.flatMap((e) => e.candidates), ...now]))
}

function districtOf(index: NameIndex, core: string, context: NameContext): Match | null {
  const named = words.districtWord.exec(core)?.[1]
  if (!named) return null
  const inCity = /^(.+)\s+i\s+(\S.*)$/iu.exec(named)
  if (inCity?.[2]) return { ...resolve(index, inCity[2], context, null), part: core }
  const found = index.register.districts.filter((d) => withoutMarks(d.name) === withoutMarks(named))
  const candidates = found.flatMap(({ code }) => municipalityByCode(index.register, code, context.on) ?? latestByCode(index.register, code) ?? [])
  const [only] = candidates
  return candidates.length === 1 && only ? certain(only, core) : question('none', [], core)
}

function askAboutBody(index: NameIndex, name: string, core: string, context: NameContext): Match {
  const bearers = bearersOn(index, name, context.on)
  return question('ambiguous', bearers.map((municipality) => ({ municipality, why: mayBeIndependent(displayName(index.register, municipality)) })), core)
}
