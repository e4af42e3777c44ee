import { leadingRoles, roles } from '../../domain/award.ts'
import { presetById } from '../../domain/group/presets.ts'
import { designUnder, type Scheme } from '../../domain/scheme.ts'
import type { Snapshot, StoredList } from '../../store/snapshot.ts'
import { onceFor } from '../once-for.ts'
import { membershipOf } from '../units.ts'
import type { ParticipationInput } from './input.ts'
import { areaOf, within } from './where.ts'

/** Why a list is not counted, each explained to the reader in coverage, in the order that they are looked for: a list is told by the first. */
export const reasonsInOrder = [
  'other-status',
  'other-stage',
  'incomplete',
  'leads-only',
  'repeats-another',
  'scope-unknown',
  'not-national',
  'eligibility-unknown',
  'roles-not-told',
  'elsewhere',
] as const
export type Unused = (typeof reasonsInOrder)[number]

/** A list within the question's schemes and years, and whether its rates may be counted. */
export interface ListUse {
  readonly list: StoredList
  readonly unused: Unused | null
}

/** The stages that show who took part; nominees, invited and totals do not. */
const stagesOfAwards = ['result', 'selection', 'status']

/** At most this many choices of lists are remembered for a snapshot. */
const mostRemembered = 1000
const keptUses = onceFor(() => new Map<string, readonly ListUse[]>())

/** All lists within the question, each with its use. The same choice of lists gives the same object, whatever else is asked. */
export function listUses(snapshot: Snapshot, input: ParticipationInput): readonly ListUse[] {
  const kept = keptUses(snapshot)
  const { scheme, without, from, to, where, role, status, among, lists, repeats, coding, design, theme, owner } = input
  const key = JSON.stringify([scheme, without, from, to, where, role, status, among, lists, repeats, coding, design, theme, owner])
  const found = kept.get(key)
  if (found) return found
  const made = usesOf(snapshot, input)
  if (kept.size >= mostRemembered) kept.clear()
  kept.set(key, made)
  return made
}

const usesOf = (snapshot: Snapshot, input: ParticipationInput): readonly ListUse[] =>
  snapshot.data.lists
    .filter((list) => isAsked(snapshot, list, input))
    .map((list) => ({ list, unused: whyUnused(list, input, coversArea(snapshot, list, input)) ?? whyUnusedHere(snapshot, list, input) }))

/** Whether a list is about every municipality of the area asked about: for that area it is as good as one for the whole country. */
function coversArea(snapshot: Snapshot, list: StoredList, { where }: ParticipationInput): boolean {
  if (list.scope === 'national') return true
  if (list.scope === 'unknown') return false
  const area = areaOf(snapshot, where, list.year)
  if (area === null) return false
  const inScope = membershipOf(snapshot, scopeExpression(list.scope), list.year)
  return area.some((mark) => mark !== 0) && area.every((mark, place) => mark === 0 || inScope[place] === 1)
}

/** Why a list that could be counted has nothing to say on this question. */
function whyUnusedHere(snapshot: Snapshot, list: StoredList, input: ParticipationInput): Unused | null {
  if (input.role === 'lead' && !tellsWhoLed(snapshot, list)) return 'roles-not-told'
  const area = areaOf(snapshot, input.where, list.year)
  if (area === null) return null
  return within(membershipOf(snapshot, scopeExpression(list.scope), list.year), area).some((mark) => mark !== 0) ? null : 'elsewhere'
}

const leading = leadingRoles.map((role) => roles.findIndex((r) => r === role))

/** Whether any row of each list says who led or applied; a list of participants alone says nothing of leads. */
const tellingWhoLed = onceFor(({ rowsOfList, columns }) =>
  rowsOfList.map(({ from, to }) => columns.role.subarray(from, to).some((role) => leading.includes(role))),
)

const tellsWhoLed = (snapshot: Snapshot, list: StoredList): boolean => tellingWhoLed(snapshot)[snapshot.listIndex.get(list.id) ?? -1] ?? false

/** Whether a scheme is among those asked about: named ones whoever owns them, else by owner, design and theme. */
export function isSchemeAsked(scheme: Scheme | undefined, input: ParticipationInput): boolean {
  if (!scheme) return false
  if (input.without.includes(scheme.id)) return false
  if (input.scheme.length > 0 && !input.scheme.includes(scheme.id)) return false
  if (input.scheme.length === 0 && input.owner === 'state' && scheme.owner !== 'state') return false
  if (input.design.length > 0 && !input.design.includes(designUnder(scheme, input.coding))) return false
  return input.theme.length === 0 || scheme.themes.some((theme) => input.theme.includes(theme))
}

/** Whether a list's scheme and year are among those asked about. */
export function isAsked(snapshot: Snapshot, list: StoredList, input: ParticipationInput): boolean {
  const inPeriod = list.year >= (input.from ?? -Infinity) && list.year <= (input.to ?? Infinity)
  return inPeriod && isSchemeAsked(snapshot.schemeById.get(list.scheme), input)
}

/** Why a list is not counted for a question, or null when it is: the first of `reasonsInOrder` that applies. `isWhole`: it is about the whole country, or the whole area asked about. */
export function whyUnused(list: StoredList, input: ParticipationInput, isWhole = list.scope === 'national'): Unused | null {
  const covers = list.covers === 'both' || list.covers === input.status
  if (!covers) return 'other-status'
  if (input.status === 'awarded' && !stagesOfAwards.includes(list.stage) && list.covers !== 'both') return 'other-stage'
  if (input.status === 'applied' && list.stage !== 'applicants' && list.covers !== 'both') return 'other-stage'
  if (!list.complete) return 'incomplete'
  if (list.completeFor === 'lead' && input.role !== 'lead') return 'leads-only'
  if (list.repeats !== null && input.repeats === 'once') return 'repeats-another'
  if (list.scope === 'unknown') return 'scope-unknown'
  if (input.lists === 'national' && !isWhole) return 'not-national'
  if (input.among !== 'all' && list.eligible === 'unknown') return 'eligibility-unknown'
  return null
}

/** A list's scope as a group expression; `unknown` never gets here. */
export function scopeExpression(scope: string): string {
  if (scope === 'national') return 'all'
  return scope.startsWith('county:') ? `county in ${scope.slice(7)}` : (presetById(scope)?.expression ?? scope)
}
