import { piecesOf, takeBracket } from './brackets.ts'
import { isCountyName } from './counties.ts'
import { citiesOf } from './districts.ts'
import { plain } from './fold.ts'
import { halfNames } from './half-names.ts'
import { type Match, notMunicipality, question } from './match.ts'
import { bearersEver, bearersOn, type NameIndex } from './name-index.ts'
import { nearNames } from './near-names.ts'
import { recogniseNumbered } from './number.ts'
import { longestName, recogniseName } from './recognise.ts'
import { merge, type NameContext } from './resolve.ts'
import {
  bracketCompanions,
  countyAuthority,
  department,
  districtWord,
  municipalWord,
  organisation,
  tidyPrinted,
} from './words.ts'

/** One name found in a cell. `companion`: named in brackets as included ("Karmøy (inkl. Bokn kommune)"). */
export interface Mention {
  readonly text: string
  readonly match: Match
  readonly companion: boolean
}

/** A cell with more pieces than this is not a list of municipalities; it is kept whole. */
const mostNames = 500

/**
 * All that is named in one printed cell: "Sel, Vågå og Lom" is three, "Nore og Uvdal" one,
 * "Oslo kommune v/ Kulturetaten og Områdeløft Tøyen" one with its part. A municipality named twice is given twice.
 * Time grows with the length of the text, whatever it holds.
 */
export function readMentions(index: NameIndex, cell: string, context: NameContext): readonly Mention[] {
  const line = cell.replace(/[^\S\r\n]+/g, ' ').trim()
  const pieces = piecesOf(line)
  if (pieces.length > mostNames) return [{ text: line, match: question('none', []), companion: false }]
  if (pieces.length < 2)
    return mentionsOf(
      index,
      pieces.map(({ text }) => text),
      context,
    )
  // "Oslo og Akershus" is two counties, though Oslo is a municipality as well.
  if (pieces.every(({ text }) => isCountyName(index.register, text)))
    return [{ text: line, match: notMunicipality('county'), companion: false }]
  const whole = recogniseName(index, line, context)
  const texts =
    whole.outcome === 'not-municipality' && !namesAny(index, line) ? [line] : joinPieces(index, pieces, context)
  return mentionsOf(index, texts, context)
}

function mentionsOf(index: NameIndex, texts: readonly string[], context: NameContext): readonly Mention[] {
  const full = halfNames(index, texts, context)
  const mentions = texts.map((text, i) => ({
    text,
    match: recogniseNumbered(index, full[i] ?? text, context),
    companion: false,
  }))
  return withoutStrays(mentions).flatMap((mention) => [mention, ...companionsOf(index, mention, context)])
}

const namesAny = (index: NameIndex, cell: string): boolean => piecesOf(cell).some(({ text }) => isName(index, text))

/**
 * Puts pieces together again that are one name ("Nore og Uvdal"), a name and its county, or a municipality and its
 * department.
 */
function joinPieces(
  index: NameIndex,
  pieces: readonly { readonly separator: string; readonly text: string }[],
  context: NameContext,
): readonly string[] {
  const texts: string[] = []
  for (const { separator, text } of pieces) {
    const before = texts.at(-1) ?? ''
    const joined = `${before}${separator}${text}`
    const belong =
      before !== '' &&
      joined.length <= longestName &&
      (isOneName(index, joined) ||
        isSameInOtherWords(index, before, separator, text, context) ||
        isMisspelt(index, before, text, joined, context) ||
        continues(index, before, text, context))
    if (belong) texts[texts.length - 1] = joined
    else texts.push(text)
  }
  return texts
}

const bareName = (text: string): string => {
  const { core } = takeBracket(tidyPrinted(text.slice(0, longestName)))
  return municipalWord.exec(core)?.[1] ?? core
}

/** Whether a text is a name that some municipality has borne, with or without its "kommune", and nothing more. */
function isName(index: NameIndex, text: string): boolean {
  if (text.length > longestName) return false
  const { core } = takeBracket(tidyPrinted(text))
  const municipal = municipalWord.exec(core)
  return municipal
    ? municipal[3] === '' && bearersEver(index, municipal[1] ?? '').length > 0
    : bearersEver(index, core).length > 0
}

const isOneName = (index: NameIndex, joined: string): boolean =>
  isName(index, joined) || isCountyName(index.register, bareName(joined).replace(/\s*fylkeskommun\w*$/iu, ''))

/** "Tana/Deatnu": the same municipality in two languages. One named twice in the same words is named twice. */
function isSameInOtherWords(
  index: NameIndex,
  before: string,
  separator: string,
  text: string,
  { on }: NameContext,
): boolean {
  if (!separator.includes('/') || plain(bareName(before)) === plain(bareName(text))) return false
  const [first, ...others] = bearersOn(index, bareName(before).split('/').at(-1) ?? '', on)
  return others.length === 0 && first !== undefined && bearersOn(index, bareName(text), on).includes(first)
}

/** "Norge og Uvdal", "Evje og Hornes": together nearly one name in force, and not two names in force. */
function isMisspelt(index: NameIndex, before: string, text: string, joined: string, { on }: NameContext): boolean {
  const isInForce = (name: string): boolean => bearersOn(index, bareName(name), on).length > 0
  if (!/ (og|and|&) /iu.test(joined) || (isInForce(before) && isInForce(text))) return false
  return nearNames(index, bareName(joined)).some(({ key }) => key.includes(' og ') && isInForce(key))
}

/**
 * "…, sektor for helse og omsorg", "… v/ Områdeløft Tøyen og Kulturetaten", "Nes, Buskerud": more about the one
 * before.
 */
function continues(index: NameIndex, before: string, text: string, context: NameContext): boolean {
  if (districtWord.test(before) && !before.includes(',')) return isCityOf(index, before, text, context)
  if (isName(index, text) || countyAuthority.test(text)) return false
  if (isCountyName(index.register, text)) return isName(index, before) && !takeBracket(before).bracket
  const isInsideBody = (municipalWord.exec(before.slice(0, longestName))?.[3] ?? '') !== ''
  if (isInsideBody) return true
  return department.test(text)
    ? isMunicipal(index, before)
    : /^\p{Ll}/u.test(text) && nearNames(index, text).length === 0
}

/** "Bydel Alna, Oslo". */
function isCityOf(index: NameIndex, district: string, city: string, context: NameContext): boolean {
  const word = districtWord.exec(district)
  const cities = citiesOf(index, word?.[1] ?? word?.[2] ?? '', context)
  return bearersOn(index, bareName(city), context.on).some((municipality) => cities.includes(municipality))
}

const isMunicipal = (index: NameIndex, text: string): boolean =>
  isName(index, text) || isName(index, text.split(/,|\s[vc]\//u)[0] ?? '')

/**
 * "Skien kommune og Skien By": what stands beside a named municipality and resembles no other is another body, not
 * a question.
 */
function withoutStrays(mentions: readonly Mention[]): readonly Mention[] {
  const named = mentions.some((m) => m.match.outcome === 'certain' && municipalWord.test(m.text))
  if (!named) return mentions
  return mentions.map((m) => (isStray(m) ? { ...m, match: notMunicipality('organisation') } : m))
}

const isStray = ({ match, text }: Mention): boolean =>
  !municipalWord.test(text) && (match.outcome === 'none' || (match.outcome === 'ambiguous' && match.part !== null))

function companionsOf(index: NameIndex, mention: Mention, context: NameContext): readonly Mention[] {
  const { bracket } = takeBracket(mention.text)
  const named = bracket === null ? null : bracketCompanions.exec(bracket)?.[1]
  if (!named || mention.match.outcome === 'not-municipality') return []
  const texts = joinPieces(index, piecesOf(named), context)
  const companions = texts.map((text) => ({ text, match: recogniseName(index, text, context), companion: true }))
  return companions.filter(({ match }) => match.outcome !== 'none' || namesAny(index, named))
}
