import { nearIds } from '../../domain/near-ids.ts'
import { schemeNotFound } from '../../domain/scheme.errors.ts'
import type { Snapshot, StoredList } from '../../store/snapshot.ts'
import { readGroup } from '../groups.ts'
import { groupTwice, mappingTooLarge, yearsReversed } from '../input.errors.ts'
import { type ParticipationInput, participationInput } from '../participation/input.ts'
import { type ListUse, listUses } from '../participation/list-use.ts'
import { listsByStratum } from '../participation/strata.ts'
import { figuresOf } from './figures.ts'
import { type Frame, frameOf, partList } from './frame.ts'
import { chosen, type MappingChoice, type MappingInput } from './input.ts'
import type { Mapping, MappingStratum, Uncounted } from './mapping.ts'
import { type Scope, scopeKey, scopeOfFrame } from './scope.ts'
import { writeCounts } from './write-counts.ts'

/** Four times the whole mapping of the shipped lists; a row takes some two hundred bytes until it is sent. */
const usualMost = 400_000

/**
 * The whole mapping as columns: every counted scheme-year × role × scope × group × breakdown value asked for.
 *
 *   const mapping = mappingOf(snapshot, mappingInput.parse({ whole: true }))
 *   mapping.count                                  rows
 *   mapping.columns.participants[row]              and so on, one typed array a figure (see `MappingColumns`)
 *   mapping.strata[mapping.columns.stratum[row]]   scheme, year, role, among of a row
 *   mapping.groups[mapping.columns.group[row]]     the group
 *   mapping.parts[mapping.columns.part[row]]       { by, value, title } of the breakdown value
 *
 * Narrow it with the input: `mappingInput.parse({ group: ['small=population < 5000'], by: ['national', 'county'], role: ['any'] })`.
 * Time grows with the entries, and with units × years × groups × breakdowns for the denominators (once a year and scope).
 * Refuses a scheme that is not known, a group that stands twice, years the wrong way round, and more rows than `mostRows`.
 */
export function mappingOf(snapshot: Snapshot, asked: MappingInput, mostRows = usualMost): Mapping {
  const input = chosen(asked)
  check(snapshot, input)
  const groups = input.group.map(readGroup)
  const twice = groups.find(({ id }, i) => id === 'others' || groups.findIndex((group) => group.id === id) !== i)
  if (twice) throw groupTwice(twice.id)
  const list = partList()
  const frames = new Map<number, Frame>()
  const scopes = new Map<string, Scope>()
  const uses: (readonly ListUse[])[] = []
  const variants = variantsOf(input)
  let rows = 0
  const planned = variants.flatMap((variant) => {
    const used = listUses(snapshot, variant)
    uses.push(used)
    return listsByStratum(used).map((lists) => {
      const year = lists[0]?.year ?? 0
      const frame = frames.get(year) ?? frameOf(snapshot, year, groups, input.by, list)
      frames.set(year, frame)
      const key = `${year}|${scopeKey(lists, variant)}`
      const scope = scopes.get(key) ?? scopeOfFrame(snapshot, frame, lists, variant)
      scopes.set(key, scope)
      // Before anything is set aside for the rows themselves.
      rows += scope.rows.length
      if (rows > mostRows) throw mappingTooLarge(mostRows)
      return { stratum: stratumOf(lists, variant), variant, frame, scope }
    })
  })
  const { waiting, ...counts } = writeCounts(snapshot, planned)
  return {
    count: counts.participants.length,
    strata: planned.map(({ stratum }) => stratum),
    groups,
    parts: list.parts,
    columns: { ...counts, ...figuresOf(counts, input.confidence) },
    uncounted: variants.flatMap((variant, i) => uncountedOf(uses[i] ?? [], variant)),
    uses: uses[0] ?? [],
    waiting: planned.reduce((sum, { variant }, i) => sum + (variant === variants[0] ? (waiting[i] ?? 0) : 0), 0),
  }
}

/** The question of participation that each role and scope stands for. */
function variantsOf({ scheme, from, to, where, status, lists, repeats, owner, role, among }: MappingChoice): readonly ParticipationInput[] {
  const same = participationInput.parse({ scheme, from, to, where, status, lists, repeats, owner })
  return role.flatMap((one) => among.map((of) => ({ ...same, role: one, among: of })))
}

const stratumOf = (lists: readonly StoredList[], { role, among }: ParticipationInput): MappingStratum => ({
  scheme: lists[0]?.scheme ?? '',
  year: lists[0]?.year ?? 0,
  role,
  among,
  lists,
})

/** Scheme-years with lists of which none counts. */
function uncountedOf(uses: readonly ListUse[], { role, among }: ParticipationInput): readonly Uncounted[] {
  const keyOf = ({ list }: ListUse): string => `${list.scheme}|${list.year}`
  const counted = new Set(uses.filter(({ unused }) => unused === null).map(keyOf))
  const rest = new Map(uses.filter((use) => !counted.has(keyOf(use))).map((use) => [keyOf(use), use]))
  return [...rest.values()].flatMap(({ list, unused }) => (unused === null ? [] : [{ scheme: list.scheme, year: list.year, role, among, why: unused }]))
}

function check(snapshot: Snapshot, { scheme, from, to }: MappingChoice): void {
  for (const id of scheme) if (!snapshot.schemeById.has(id)) throw schemeNotFound(id, nearIds(id, [...snapshot.schemeById.keys()]))
  if (from !== undefined && to !== undefined && from > to) throw yearsReversed(from, to)
}
