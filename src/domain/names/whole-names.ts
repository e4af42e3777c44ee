import { holdsOn, type PlainDate } from '../plain-date.ts'
import { namesInLabel, withoutBrackets } from '../register/labels.ts'
import type { Municipality } from '../register/register.ts'
import { piecesOf, takeBracket } from './brackets.ts'
import { plain } from './fold.ts'
import type { NameIndex } from './name-index.ts'
import { longestName } from './recognise.ts'
import { collective, countyAuthority, districtWord, municipalWord, tidyPrinted } from './words.ts'

interface WholeNames {
  readonly bearers: ReadonlyMap<string, readonly Municipality[]>
  /** Whether any name ends with the word "kommune" itself, as none in Norway does. */
  readonly hasMunicipal: boolean
}

const known = new WeakMap<NameIndex, WholeNames>()

/**
 * Those in force on the day who bear a name, when a cell is letter for letter that name as the register has it, with
 * nothing in it that could be read as anything else: most cells of most lists. Taking such a cell apart would lead to the
 * same ones. Empty: the cell must be taken apart.
 */
export function bearersOfWhole(index: NameIndex, cell: string, on: PlainDate): readonly Municipality[] {
  const bearers = (known.get(index) ?? wholeNames(index)).bearers.get(cell)
  if (bearers === undefined) return []
  const [only, ...others] = bearers
  if (others.length === 0) return only && holdsOn(only, on) ? bearers : []
  return bearers.filter((municipality) => holdsOn(municipality, on))
}

function wholeNames(index: NameIndex): WholeNames {
  const names = new Map<string, readonly Municipality[]>()
  for (const { label } of index.register.municipalities) {
    for (const name of [withoutBrackets(label), ...namesInLabel(label)]) {
      if (!names.has(name)) names.set(name, isWhole(name) ? (index.exact.get(plain(name)) ?? []) : [])
    }
  }
  const made = { bearers: names, hasMunicipal: [...index.ascii.keys()].some((key) => key.endsWith(municipal)) }
  known.set(index, made)
  return made
}

const municipal = ' kommune'

/**
 * The name in front of "kommune", when the two are all that a cell holds and no name has that word in it: it is read as
 * the name alone. Null: the cell must be taken apart.
 */
export function nameBeforeKommune(index: NameIndex, cell: string): string | null {
  if (!cell.endsWith(municipal)) return null
  const name = cell.slice(0, -municipal.length)
  const { hasMunicipal } = known.get(index) ?? wholeNames(index)
  const isAlone = !hasMunicipal && municipalWord.exec(cell)?.[1] === name && !districtWord.test(cell)
  return isAlone ? name : null
}

/** One piece without number, bracket or mark, and no word that makes it another body. */
function isWhole(name: string): boolean {
  const [piece, ...others] = piecesOf(name)
  return (
    others.length === 0 && piece?.text === name && name.length <= longestName && !/\d|[^\S ]| {2}/.test(name) &&
    tidyPrinted(name) === name && takeBracket(name).core === name && !collective.test(name) && !countyAuthority.test(name)
  )
}
