import { piecesOf, takeBracket } from './brackets.ts'
import { isCountyName } from './counties.ts'
import { type Match, notMunicipality } from './match.ts'
import { bearersEver, type NameIndex, nearNames } from './name-index.ts'
import { recogniseName } from './recognise.ts'
import type { NameContext } from './resolve.ts'
import { bracketCompanions, countyAuthority, municipalWord } from './words.ts'

/** One name found in a cell. `companion`: named in brackets as included ("Karmøy (inkl. Bokn kommune)"). */
export interface Mention {
  readonly text: string
  readonly match: Match
  readonly companion: boolean
}

/**
 * All that is named in one printed cell: "Sel, Vågå og Lom" is three, "Nore og Uvdal" one,
 * "Oslo kommune v/ Kulturetaten og Områdeløft Tøyen" one with its part. A municipality named twice is given twice.
 */
export function readMentions(index: NameIndex, cell: string, context: NameContext): readonly Mention[] {
  const whole = recogniseName(index, cell, context)
  const settled = whole.outcome === 'not-municipality' && (whole.otherBody !== 'organisation' || !namesAny(index, cell))
  const texts = settled ? [cell.trim()] : joinPieces(index, piecesOf(cell))
  const mentions = texts.map((text) => ({ text, match: recogniseName(index, text, context), companion: false }))
  const told = withoutStrays(mentions)
  return told.flatMap((mention) => [mention, ...companionsOf(index, mention, context)])
}

const namesAny = (index: NameIndex, cell: string): boolean =>
  piecesOf(cell).some(({ text }) => bearersEver(index, municipalWord.exec(text)?.[1] ?? text).length > 0)

/** Puts pieces together again that are one name ("Nore og Uvdal"), a name and its county, or a municipality and its department. */
function joinPieces(index: NameIndex, pieces: readonly { readonly separator: string; readonly text: string }[]): readonly string[] {
  const texts: string[] = []
  for (const { separator, text } of pieces) {
    const before = texts.at(-1)
    const joined = `${before ?? ''}${separator}${text}`
    const belong = before !== undefined && (isOneName(index, joined) || isMisspelt(index, before, text, joined) || continues(index, before, text))
    if (belong) texts[texts.length - 1] = joined
    else texts.push(text)
  }
  return texts
}

const bareName = (text: string): string => {
  const { core } = takeBracket(text)
  return municipalWord.exec(core)?.[1] ?? core
}

/** Whether a text is a name that some municipality has borne, with or without its "kommune", and nothing more. */
function isName(index: NameIndex, text: string): boolean {
  const { core } = takeBracket(text)
  const municipal = municipalWord.exec(core)
  return municipal ? municipal[3] === '' && bearersEver(index, municipal[1] ?? '').length > 0 : bearersEver(index, core).length > 0
}

const isOneName = (index: NameIndex, joined: string): boolean =>
  isName(index, joined) || isCountyName(index.register, bareName(joined).replace(/\s*fylkeskommun\w*$/iu, ''))

/** "Norge og Uvdal": neither half is a name, and together they are nearly one. */
const isMisspelt = (index: NameIndex, before: string, text: string, joined: string): boolean =>
  !isName(index, before) && !isName(index, text) && / og | and /iu.test(joined) && nearNames(index, bareName(joined)).length > 0

/** "…, sektor for helse og omsorg", "… v/ Områdeløft Tøyen og Kulturetaten", "Nes, Buskerud": more about the one before. */
function continues(index: NameIndex, before: string, text: string): boolean {
  if (isName(index, text) || countyAuthority.test(text)) return false
  if (isCountyName(index.register, text)) return isName(index, before) && !takeBracket(before).bracket
  const startsSmall = /^\p{Ll}/u.test(text)
  const isInsideBody = (municipalWord.exec(before)?.[3] ?? '') !== ''
  return startsSmall || isInsideBody
}

/** "Skien kommune og Skien By": what stands beside a named municipality and resembles no other is another body, not a question. */
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
  const companions = joinPieces(index, piecesOf(named)).map((text) => ({ text, match: recogniseName(index, text, context), companion: true }))
  return companions.filter(({ match }) => match.outcome !== 'none' || namesAny(index, named))
}
