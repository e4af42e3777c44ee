import type { Envelope } from '../../../answers/answer.ts'
import type { MapAnswer, MapUnit } from '../../../answers/map.ts'
import type { Coverage } from '../../../answers/participation/coverage.ts'
import { presetById } from '../../../domain/group/presets.ts'
import type { Language } from '../../../domain/text.ts'
import { type Mark, mapPicture } from '../../charts/map-picture.ts'
import { formats } from '../../../domain/format.ts'
import type { PageRequest } from '../../page.ts'
import type { KeyItem, Sheet } from '../../picture.ts'
import { groupInSentence, listed } from '../../text/finding.ts'
import { mapWords } from '../../text/map.ts'
import { periodOf } from '../mapping/chart-context.ts'

export interface ReachMap {
  readonly language: Language
  readonly envelope: Envelope<MapAnswer, Coverage>
  readonly request: Pick<PageRequest, 'map' | 'tiles'>
  /** Whether the first group is drawn; a scheme's page asks about no group. */
  readonly withGroup: boolean
  /** Both maps, or the tile map alone. */
  readonly form?: 'both' | 'tiles'
}

/** Where in the country the participation lies: how many complete lists each municipality of 2024 is on. Where no list is complete, who is named, and all others unknown. Null without a name. */
export function reachMapSheet({ language, envelope, request, withGroup, form = 'both' }: ReachMap): Sheet | null {
  const words = mapWords[language]
  const { whole } = formats[language]
  const { answer, coverage } = envelope
  const { municipalities, group } = answer
  const isNamedOnly = coverage.listsCounted === 0
  if (isNamedOnly && !municipalities.some(({ standing }) => standing === 'listed')) return null
  const most = Math.max(...municipalities.map(({ count }) => count ?? 0))
  const byCode = new Map(municipalities.map((unit) => [unit.code, unit]))
  const counties = new Map(municipalities.flatMap(({ countyCode, county }) => (countyCode !== null && county !== null ? [[countyCode, county] as const] : [])))
  const markOf = (code: string): Mark => markOfUnit(byCode.get(code), most, isNamedOnly)
  const drawn = mapPicture({
    map: request.map(),
    tiles: request.tiles(),
    markOf,
    titleOf: (code) => {
      const unit = byCode.get(code)
      return unit ? words.titleOf(unit.name, toldOf(unit, language, isNamedOnly), withGroup && unit.isMember === true) : code
    },
    ...(withGroup ? { isOutlined: (code: string) => byCode.get(code)?.isMember === true } : {}),
    countyName: (county) => counties.get(county) ?? county,
  })
  if (!drawn) return null
  const having = (standing: MapUnit['standing']): readonly MapUnit[] => municipalities.filter((unit) => unit.standing === standing)
  const [took, without, unknown] = [having('took-part').length, having('never').length + having('listed').length, having('unknown')]
  const inScope = municipalities.length - having('outside').length
  const members: KeyItem = { sign: 'map-outline', text: presetById(group.id) ? words.members(groupInSentence(group, language)) : words.membersOwn }
  return {
    title: titleOf({ isNamedOnly, took: isNamedOnly ? having('listed').length : took, without, unknown: unknown.length, inScope, lists: coverage.listsCounted }, language),
    subtitle: (isNamedOnly ? words.subtitleNamed : words.subtitle)(periodOf(envelope, language)),
    description: words.description(whole(municipalities.length), whole(took), whole(without)),
    key: [...keyOf(municipalities, most, coverage.listsCounted, language), ...(withGroup ? [members] : [])],
    ...(form === 'both' ? { wide: drawn.wide, narrow: drawn.narrow } : { wide: drawn.tiles }),
    notes: [
      isNamedOnly ? words.namedNote : words.coverageNote(whole(coverage.listsCounted), whole(coverage.listsKnown)),
      ...(form === 'both' ? [words.tilesNote(listed(drawn.onTilesOnly.flatMap((code) => byCode.get(code)?.name ?? []), words.and))] : []),
      ...(having('listed').length > 0 && !isNamedOnly ? [words.listedNote] : []),
      ...(unknown.length > 0 && !isNamedOnly ? [unknownNote(unknown, language)] : []),
      words.bordersNote,
      ...(answer.divided.length > 0 ? [words.dividedNote(whole(answer.divided.length))] : []),
      ...(answer.anyone > 0 ? [words.anyoneNote(whole(answer.anyone))] : []),
    ],
  }
}

interface Counted {
  readonly isNamedOnly: boolean
  readonly took: number
  readonly without: number
  readonly unknown: number
  readonly inScope: number
  readonly lists: number
}

function titleOf({ isNamedOnly, took, without, unknown, inScope, lists }: Counted, language: Language): string {
  const words = mapWords[language]
  const { whole } = formats[language]
  if (isNamedOnly) return words.titleNamed(whole(took))
  if (without === 0 && unknown === 0) return words.titleAll(whole(inScope))
  return lists === 1 ? words.titleOneList(whole(took), whole(inScope)) : words.title(whole(without), whole(inScope))
}

/** What is known of a municipality, in words: "2 hele lister", "ukjent". */
export function toldOf({ standing, count }: MapUnit, language: Language, isNamedOnly: boolean): string {
  const { told, named } = mapWords[language]
  if (isNamedOnly) return standing === 'listed' ? named : told.unknown
  return standing === 'took-part' ? told['took-part'](formats[language].whole(count)) : told[standing]
}

/** With one list alone there is no scale: on it or not. Without a complete list nobody is known to be left out. */
function markOfUnit(unit: MapUnit | undefined, most: number, isNamedOnly: boolean): Mark {
  if (!unit) return 'blank'
  if (isNamedOnly) return unit.standing === 'listed' ? 'step-3' : 'unknown'
  switch (unit.standing) {
    case 'took-part': {
      const count = unit.count ?? 0
      return most === 1 || count >= 4 ? 'step-3' : count >= 2 ? 'step-2' : 'step-1'
    }
    case 'never':
      return 'step-0'
    case 'outside':
      return 'blank'
    default:
      return unit.standing
  }
}

const signs = ['step-3', 'step-2', 'step-1', 'step-0', 'listed', 'unknown', 'blank'] as const

/** The marks in use, each with how many have it. */
function keyOf(municipalities: readonly MapUnit[], most: number, lists: number, language: Language): readonly KeyItem[] {
  const { step } = mapWords[language]
  return signs.flatMap((sign): readonly KeyItem[] => {
    const count = municipalities.filter((unit) => markOfUnit(unit, most, lists === 0) === sign).length
    if (count === 0) return []
    const text = sign !== 'step-3' || most > 1 ? step[sign] : lists === 0 ? step.named : lists === 1 ? step.only : step['step-1']
    return [{ sign: sign === 'unknown' ? 'hatch' : sign, text: text(formats[language].whole(count)) }]
  })
}

const mostNamed = 6

function unknownNote(units: readonly MapUnit[], language: Language): string {
  const words = mapWords[language]
  const rest = units.length - mostNamed
  const names = units.slice(0, mostNamed).map(({ name }) => name)
  return words.unknownNote(rest > 0 ? names.join(', ') : listed(names, words.or), rest > 0 ? words.moreNames(formats[language].whole(rest)) : '')
}
