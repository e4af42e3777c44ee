import { schemeNotFound } from '../domain/scheme.errors.ts'
import { nearIds } from '../domain/near-ids.ts'
import { displayName } from '../domain/register/labels.ts'
import { countyOf, municipalitiesOn } from '../domain/register/register.ts'
import type { Text } from '../domain/text.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { datasetsOf } from './datasets-of.ts'
import { readGroup } from './groups.ts'
import { yearsReversed } from './input.errors.ts'
import { mapDay, mapYear } from './map/carry-to-map.ts'
import { type Divided, type Standings, standingsOf } from './map/standings.ts'
import { type Coverage, coverageOf, sourcesOf } from './participation/coverage.ts'
import { type ParticipationInput, participationInput, participationInputs } from './participation/input.ts'
import { listUses } from './participation/list-use.ts'
import { strataOf } from './participation/strata.ts'
import { standingWords } from './code-words.ts'
import { type Answered, type CellValue, question } from './question.ts'
import { membershipOf, unitsOf } from './units.ts'

/**
 * `took-part`: on a complete list. `listed`: named, but only on lists that no rate is computed over. `never`: in scope of a complete
 * list and named nowhere. `unknown`: a name that waits or a divided predecessor may be this one, or its scope is not known.
 * `outside`: in the scope of no complete list.
 */
export const standings = ['took-part', 'listed', 'never', 'unknown', 'outside'] as const
export type Standing = (typeof standings)[number]

export interface MapUnit {
  readonly code: string
  readonly name: string
  readonly countyCode: string | null
  readonly county: string | null
  readonly standing: Standing
  /** Complete scheme-years it took part in; null where that is not known (`unknown`) or cannot be asked (`outside`). */
  readonly count: number | null
  /** Complete scheme-years in whose scope it was; null when it is not known whether it was in scope of any. */
  readonly inScope: number | null
  /** Whether it belongs to the first group in the map's year; null when a fact is missing. */
  readonly isMember: boolean | null
}

export interface MapAnswer {
  /** The borders of the map. */
  readonly on: string
  readonly group: { readonly id: string; readonly title: Text; readonly definition: string }
  readonly municipalities: readonly MapUnit[]
  readonly divided: readonly Divided[]
  /** Names that wait to be settled and may be any municipality. */
  readonly anyone: number
}

export const map = question<ParticipationInput, MapAnswer, Coverage>({
  id: 'map',
  version: 1,
  title: { nb: 'Kart over deltakelse', nn: 'Kart over deltaking', en: 'Map of participation' },
  summary: {
    nb: 'Hvor mange hele lister hver kommune i 2024 har stått på, ført fram gjennom sammenslåinger og nye numre',
    nn: 'Kor mange heile lister kvar kommune i 2024 har stått på, ført fram gjennom samanslåingar og nye nummer',
    en: 'How many complete lists each municipality of 2024 has been on, carried forward through mergers and new numbers',
  },
  input: participationInput,
  inputs: participationInputs,
  method: { id: 'never-participants', version: '1' },
  example: {
    input: { scheme: ['kulturminneplan-kik'], from: 2018, to: 2018 },
    read: ({ municipalities }) => standings.map((standing) => municipalities.filter((one) => one.standing === standing).length),
    expected: [28, 0, 325, 4, 0],
  },
  answer: answerMap,
  tables: ({ municipalities }) => [
    {
      name: 'municipalities',
      columns: [
        { id: 'code', title: { nb: 'kommunenummer 2024', nn: 'kommunenummer 2024', en: 'municipality number 2024' } },
        { id: 'name', title: { nb: 'kommune', nn: 'kommune', en: 'municipality' } },
        { id: 'county', title: { nb: 'fylke', nn: 'fylke', en: 'county' } },
        { id: 'standing', title: { nb: 'stilling', nn: 'stilling', en: 'standing' }, words: standingWords },
        { id: 'count', title: { nb: 'hele lister den står på', nn: 'heile lister ho står på', en: 'complete lists it is on' }, unit: 'count' },
        { id: 'inScope', title: { nb: 'hele lister den var i omfanget av', nn: 'heile lister han var i omfanget av', en: 'complete lists it was in the scope of' }, unit: 'count' },
        { id: 'isMember', title: { nb: 'i gruppen 2024', nn: 'i gruppa 2024', en: 'in the group 2024' } },
      ],
      rows: municipalities.map((one): CellValue[] => [one.code, one.name, one.county, one.standing, one.count, one.inScope, one.isMember]),
    },
  ],
})

function answerMap(snapshot: Snapshot, asked: ParticipationInput): Answered<MapAnswer, Coverage> {
  for (const id of [...asked.scheme, ...asked.without]) {
    if (!snapshot.schemeById.has(id)) throw schemeNotFound(id, nearIds(id, [...snapshot.schemeById.keys()]))
  }
  if (asked.from !== undefined && asked.to !== undefined && asked.from > asked.to) throw yearsReversed(asked.from, asked.to)
  const uses = listUses(snapshot, asked)
  const strata = strataOf(snapshot, asked, uses)
  const found = standingsOf(snapshot, asked, uses, strata)
  const group = readGroup(asked.group[0] ?? 'small-rural')
  const members = membershipOf(snapshot, group.definition, mapYear)
  const { placeOf } = unitsOf(snapshot, mapYear)
  const { register } = snapshot.names
  return {
    answer: {
      on: mapDay,
      group: { id: group.id, title: group.title, definition: group.definition },
      municipalities: municipalitiesOn(register, mapDay).map((municipality): MapUnit => {
        const { code } = municipality
        const county = countyOf(register, code, mapDay)
        const standing = standingOf(code, found)
        const mark = members[placeOf.get(code) ?? -1] ?? -1
        return {
          code,
          name: displayName(register, municipality),
          countyCode: county?.code ?? null,
          county: county?.name ?? null,
          standing,
          count: standing === 'unknown' || standing === 'outside' ? null : (found.counts.get(code) ?? 0),
          inScope: found.inScope.get(code) ?? (found.scopeUnknown.has(code) ? null : 0),
          isMember: mark === -1 ? null : mark === 1,
        }
      }),
      divided: found.divided,
      anyone: found.anyone,
    },
    coverage: coverageOf(uses, strata, asked.where),
    warnings: [],
    sources: sourcesOf(snapshot, uses),
    datasets: [...datasetsOf([group.expression]), 'map', 'tiles'],
  }
}

function standingOf(code: string, { counts, listed, possible, inScope, scopeUnknown }: Standings): Standing {
  if (counts.has(code)) return 'took-part'
  if (listed.has(code)) return 'listed'
  if (possible.has(code)) return 'unknown'
  if (inScope.has(code)) return 'never'
  return scopeUnknown.has(code) ? 'unknown' : 'outside'
}
