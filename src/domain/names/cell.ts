import { piecesOf, takeBracket } from './brackets.ts'
import { isCountyName } from './counties.ts'
import { halfNames } from './half-names.ts'
import { isName, joinPieces, namesAny } from './join-pieces.ts'
import { type Match, notMunicipality, question } from './match.ts'
import type { NameIndex } from './name-index.ts'
import { recogniseNumbered } from './number.ts'
import { recogniseName } from './recognise.ts'
import { amongBearers, type NameContext } from './resolve.ts'
import { bearersOfWhole, nameBeforeKommune } from './whole-names.ts'
import { bracketCompanions, municipalWord } from './words.ts'

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
  const name = nameBeforeKommune(index, cell) ?? cell
  const bearers = bearersOfWhole(index, name, context.on)
  if (bearers.length > 0) return [{ text: cell, match: amongBearers(index, name, bearers, context, null), companion: false }]
  return takenApart(index, cell, context)
}

/** A cell read with all that lists print in mind. */
export function takenApart(index: NameIndex, cell: string, context: NameContext): readonly Mention[] {
  const line = cell.replace(/[^\S\r\n]+/g, ' ').trim()
  const pieces = piecesOf(line)
  if (pieces.length > mostNames) return [{ text: line, match: question('none', []), companion: false }]
  const alone = pieces.map(({ text }) => text)
  if (alone.length < 2) return mentionsOf(index, alone, context)
  if (areCounties(index, alone)) return [{ text: line, match: notMunicipality('county'), companion: false }]
  const whole = recogniseName(index, line, context)
  const texts =
    whole.outcome === 'not-municipality' && !namesAny(index, line) ? [line] : joinPieces(index, pieces, context)
  return mentionsOf(index, texts, context)
}

/** "Oslo og Akershus" is two counties, though Oslo is a municipality as well. */
const areCounties = (index: NameIndex, texts: readonly string[]): boolean =>
  texts.every((text) => isCountyName(index.register, text)) && texts.some((text) => !isName(index, text))

function mentionsOf(index: NameIndex, texts: readonly string[], context: NameContext): readonly Mention[] {
  const full = halfNames(index, texts, context)
  const mentions = texts.map((text, i) => ({
    text,
    match: recogniseNumbered(index, full[i] ?? text, context),
    companion: false,
  }))
  return withoutStrays(mentions).flatMap((mention) => [mention, ...companionsOf(index, mention, context)])
}

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
