import { holdsOn } from '../plain-date.ts'
import { piecesOf, takeBracket } from './brackets.ts'
import { isCountyName } from './counties.ts'
import { citiesOf } from './districts.ts'
import { plain } from './fold.ts'
import { bearersEver, bearersOn, type NameIndex } from './name-index.ts'
import { nearNames } from './near-names.ts'
import { longestName } from './recognise.ts'
import type { NameContext } from './resolve.ts'
import { countyAuthority, department, districtWord, municipalWord, organisation, tidyPrinted } from './words.ts'

/**
 * Puts pieces together again that are one name ("Nore og Uvdal"), a name and its county, or a municipality and its
 * department.
 */
export function joinPieces(
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
export function isName(index: NameIndex, text: string): boolean {
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
  if (department.test(text) && !organisation.test(text)) return isMunicipal(index, before)
  const isInsideBody = (municipalWord.exec(before)?.[3] ?? '') !== ''
  return (isInsideBody || /^\p{Ll}/u.test(text)) && !isNearlyName(index, text, context)
}

/** A misspelt municipality is not swallowed as a part of the one before it. */
const isNearlyName = (index: NameIndex, text: string, { on }: NameContext): boolean =>
  nearNames(index, bareName(text)).some(({ bearers }) => bearers.some((bearer) => holdsOn(bearer, on)))

/** "Bydel Alna, Oslo". */
function isCityOf(index: NameIndex, district: string, city: string, context: NameContext): boolean {
  const word = districtWord.exec(district)
  const cities = citiesOf(index, word?.[1] ?? word?.[2] ?? '', context)
  return bearersOn(index, bareName(city), context.on).some((municipality) => cities.includes(municipality))
}

/** Whether a text is, or begins with, a name: "Bergen", "Oslo, bydel Alna", "Oslo kommune v/ Kulturetaten". */
const isMunicipal = (index: NameIndex, text: string): boolean =>
  isName(index, text) ||
  isName(index, text.split(/,|\s[vc]\//u)[0] ?? '') ||
  (municipalWord.exec(text)?.[3] ?? '') !== ''

/** Whether any piece of a cell is a name that some municipality has borne. */
export const namesAny = (index: NameIndex, cell: string): boolean =>
  piecesOf(cell).some(({ text }) => isName(index, text))
