import { leadingRoles, roles } from '../../domain/award.ts'
import { presetById } from '../../domain/group/presets.ts'
import { designUnder, type Scheme } from '../../domain/scheme.ts'
import type { Snapshot, StoredList } from '../../store/snapshot.ts'
import type { ParticipationInput } from './input.ts'

/** Why a list is not counted: each is explained to the reader in coverage. */
export type Unused =
  | 'incomplete'
  | 'leads-only'
  | 'other-stage'
  | 'other-status'
  | 'repeats-another'
  | 'scope-unknown'
  | 'eligibility-unknown'
  | 'not-national'
  | 'roles-not-told'

/** A list within the question's schemes and years, and whether its rates may be counted. */
export interface ListUse {
  readonly list: StoredList
  readonly unused: Unused | null
}

/** The stages that show who took part; nominees, invited and totals do not. */
const stagesOfAwards = ['result', 'selection', 'status']

/** All lists within the question, each with its use. */
export const listUses = (snapshot: Snapshot, input: ParticipationInput): readonly ListUse[] =>
  snapshot.data.lists
    .filter((list) => isAsked(snapshot, list, input))
    .map((list) => ({ list, unused: whyUnused(list, input) ?? (input.role === 'lead' && !tellsWhoLed(snapshot, list) ? 'roles-not-told' : null) }))

const leading = leadingRoles.map((role) => roles.findIndex((r) => r === role))

/** Whether any row of a list says who led or applied; a list of participants alone says nothing of leads. */
function tellsWhoLed(snapshot: Snapshot, list: StoredList): boolean {
  const range = snapshot.rowsOfList[snapshot.listIndex.get(list.id) ?? -1]
  return snapshot.columns.role.subarray(range?.from ?? 0, range?.to ?? 0).some((role) => leading.includes(role))
}

/** Whether a scheme is among those asked about: named ones whoever owns them, else by owner, design and theme. */
export function isSchemeAsked(scheme: Scheme | undefined, input: ParticipationInput): boolean {
  if (!scheme) return false
  if (input.without.includes(scheme.id)) return false
  if (input.scheme.length > 0 && !input.scheme.includes(scheme.id)) return false
  if (input.scheme.length === 0 && input.owner === 'state' && scheme.owner !== 'state') return false
  if (input.design.length > 0 && !input.design.includes(designUnder(scheme, input.coding))) return false
  return input.theme.length === 0 || scheme.themes.some((theme) => input.theme.includes(theme))
}

function isAsked(snapshot: Snapshot, list: StoredList, input: ParticipationInput): boolean {
  const inPeriod = list.year >= (input.from ?? -Infinity) && list.year <= (input.to ?? Infinity)
  return inPeriod && isSchemeAsked(snapshot.schemeById.get(list.scheme), input)
}

/** Why a list is not counted for a question, or null when it is. */
export function whyUnused(list: StoredList, input: ParticipationInput): Unused | null {
  const covers = list.covers === 'both' || list.covers === input.status
  if (!covers) return 'other-status'
  if (input.status === 'awarded' && !stagesOfAwards.includes(list.stage) && list.covers !== 'both') return 'other-stage'
  if (input.status === 'applied' && list.stage !== 'applicants' && list.covers !== 'both') return 'other-stage'
  if (!list.complete) return 'incomplete'
  if (list.completeFor === 'lead' && input.role !== 'lead') return 'leads-only'
  if (list.repeats !== null && input.repeats === 'once') return 'repeats-another'
  if (list.scope === 'unknown') return 'scope-unknown'
  if (input.lists === 'national' && list.scope !== 'national') return 'not-national'
  if (input.among === 'eligible' && list.eligible === 'unknown') return 'eligibility-unknown'
  return null
}

/** A list's scope as a group expression; `unknown` never gets here. */
export function scopeExpression(scope: string): string {
  if (scope === 'national') return 'all'
  return scope.startsWith('county:') ? `county in ${scope.slice(7)}` : (presetById(scope)?.expression ?? scope)
}
