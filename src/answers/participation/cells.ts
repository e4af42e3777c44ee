import { wilson } from '../../statistics/wilson.ts'
import { rowNumber } from '../../domain/names/row-number.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { countBoth, hasBit } from '../bits.ts'
import type { NamedGroup } from '../groups.ts'
import { factOf, membershipOf } from '../units.ts'
import { type Marks, markAt, sidesOf } from './marks.ts'
import type { Count, Stratum } from './stratum.ts'
import { mostFurther } from './undetermined.ts'

/** Who of a stratum belongs to a group. */
export interface Membership {
  readonly group: string
  readonly marks: Marks
}

/** The groups' members in a stratum; with one group, everyone else in scope is the other (unknown stays unknown). */
export function membershipsOf(snapshot: Snapshot, stratum: Stratum, groups: readonly NamedGroup[], others: boolean): readonly Membership[] {
  const sides = groups.map(({ definition }) => sidesOf(snapshot, definition, stratum.year))
  const named = sides.map(({ group }, i) => ({ group: groups[i]?.id ?? '', marks: group }))
  const [first] = sides
  return others && first ? [...named, { group: 'others', marks: first.others }] : named
}

/** At most this many groups are remembered for a stratum. */
const mostRemembered = 500

/** A group counted in a stratum: nobody where it is unknown of more than half of the scope who belongs; the same figures go into cells, differences and every pool, and are counted once. */
export function countOf(stratum: Stratum, marks: Marks): Count {
  const found = stratum.counts.get(marks)
  if (found) return found
  const made = counted(stratum, marks)
  if (stratum.counts.size >= mostRemembered) stratum.counts.clear()
  stratum.counts.set(marks, made)
  return made
}

function counted(stratum: Stratum, { yes, unknown }: Marks): Count {
  const inScope = countBoth(stratum.scopeBits, yes)
  const unknownMembers = countBoth(stratum.scopeBits, unknown)
  // Those of whom it is known may then be quite unlike the rest: counted alone they would speak for everyone.
  if (2 * unknownMembers > countBoth(stratum.scopeBits, stratum.scopeBits)) return { participants: 0, inScope: 0, mostMore: 0, unknownMembers }
  const participants = countBoth(stratum.tookBits, yes)
  const isOpen = (place: number): boolean => hasBit(yes, place) && hasBit(stratum.scopeBits, place) && !hasBit(stratum.tookBits, place)
  const mostMore = stratum.undetermined.length === 0 ? 0 : mostFurther(stratum.undetermined, isOpen, inScope - participants)
  return { participants, inScope, mostMore, unknownMembers }
}

export interface UndeterminedRow {
  readonly row: number
  readonly text: string
  readonly list: string
  readonly candidates: readonly { code: string; name: string; inGroup: boolean | null }[]
}

/** One group in one scheme-year, as the answer shows it. Rates are shares 0–1; amounts whole NOK; null with a reason in `state`. */
export interface Cell {
  readonly scheme: string
  readonly year: number
  readonly group: string
  readonly participants: number | null
  readonly inScope: number | null
  readonly rate: number | null
  readonly low: number | null
  readonly high: number | null
  /** The rate with none of the waiting rows, and with as many of them as can belong to the group. */
  readonly bounds: { readonly low: number; readonly high: number } | null
  readonly undetermined: readonly UndeterminedRow[]
  readonly unknownMembers: number | null
  /** Known amounts of the group's awards added up, whole NOK. */
  readonly amountNok: number | null
  readonly amountsUnknown: number | null
  /** Awards of their own (a partner's row is not one). */
  readonly awards: number | null
  readonly nokPerMunicipality: number | null
  readonly nokPerInhabitant: number | null
  /** How many of those in scope could take part by the rules of the lists; null where a list does not say. */
  readonly eligible: number | null
  /** `known`; `incomplete-list`: no complete list to count over; `empty-group`: nobody in scope belongs; `unknown-group`: the facts that the group turns on are missing for all in scope who may belong, or for more than half of the scope. */
  readonly state: 'known' | 'incomplete-list' | 'empty-group' | 'unknown-group'
}

export function cellOf(snapshot: Snapshot, stratum: Stratum, { group, marks }: Membership, confidence: number): Cell {
  const count = countOf(stratum, marks)
  const interval = wilson(count.participants, count.inScope, confidence)
  const rate = count.inScope === 0 ? null : count.participants / count.inScope
  const money = moneyOf(snapshot, stratum, marks)
  const waits = undeterminedOf(stratum, marks)
  // An amount for each municipality is shown only when every award of the group is known with its sum.
  const isWhole = money.amountNok !== null && money.amountsUnknown === 0 && waits.length === 0
  return {
    scheme: stratum.scheme,
    year: stratum.year,
    group,
    participants: count.participants,
    inScope: count.inScope,
    rate,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    bounds:
      count.inScope === 0
        ? null
        : {
            low: count.participants / count.inScope,
            high: (count.participants + count.mostMore) / count.inScope,
          },
    undetermined: waits,
    unknownMembers: count.unknownMembers,
    amountNok: money.amountNok,
    amountsUnknown: money.amountsUnknown,
    awards: money.awards,
    nokPerMunicipality: isWhole && count.inScope > 0 ? (money.amountNok ?? 0) / count.inScope : null,
    nokPerInhabitant: isWhole && money.population !== null ? (money.amountNok ?? 0) / money.population : null,
    eligible: eligibleOf(snapshot, stratum, marks),
    state: count.inScope > 0 ? 'known' : count.unknownMembers > 0 ? 'unknown-group' : 'empty-group',
  }
}

const undeterminedOf = (stratum: Stratum, marks: Marks): readonly UndeterminedRow[] =>
  stratum.undetermined.flatMap((row) => undeterminedRow(row, stratum, marks))

function undeterminedRow({ entry, places }: Stratum['undetermined'][number], stratum: Stratum, marks: Marks): readonly UndeterminedRow[] {
  // A row that waits only because its role is not told has one place and no candidates of its own.
  const named = entry.candidates.length > 0 || places === null ? entry.candidates : places.map((place) => ({ code: stratum.units.codes[place] ?? '', name: entry.text }))
  const candidates = named.map(({ code, name }) => {
    const place = stratum.units.placeOf.get(code)
    const mark = place === undefined ? -1 : markAt(marks, place)
    return { code, name, inGroup: mark === -1 ? null : mark === 1 }
  })
  const mayBelong = places === null || candidates.some(({ inGroup }) => inGroup !== false)
  return mayBelong ? [{ row: rowNumber(entry.list, entry.key), text: entry.text, list: entry.list, candidates }] : []
}

/** Those of a group in scope whom the lists' own rules let in; a fact that is missing lets nobody in. */
function eligibleOf(snapshot: Snapshot, stratum: Stratum, marks: Marks): number | null {
  if (stratum.lists.some(({ eligible }) => eligible === 'unknown')) return null
  if (stratum.lists.some(({ eligible }) => eligible === 'all')) return countBoth(stratum.scopeBits, marks.yes)
  const letIn = stratum.lists.map(({ eligible }) => membershipOf(snapshot, eligible, stratum.year))
  let able = 0
  for (let place = 0; place < stratum.inScope.length; place++) {
    if (hasBit(stratum.scopeBits, place) && hasBit(marks.yes, place) && letIn.some((may) => may[place] === 1)) able++
  }
  return able
}

function moneyOf(snapshot: Snapshot, stratum: Stratum, marks: Marks): { amountNok: number | null; amountsUnknown: number; awards: number; population: number | null } {
  // Where the list gives amounts and nobody of the group can be on it, the group's sum is known: 0.
  const isNone = countOf(stratum, marks).participants === 0 && undeterminedOf(stratum, marks).length === 0
  const givesAmounts = isNone && [...stratum.participants.values()].some((share) => share.amountNok !== null)
  let amountNok: number | null = givesAmounts ? 0 : null
  let amountsUnknown = 0
  let awards = 0
  for (const [place, share] of stratum.participants) {
    if (!hasBit(marks.yes, place)) continue
    awards += share.awards
    amountsUnknown += share.amountsUnknown
    if (share.amountNok !== null) amountNok = (amountNok ?? 0) + share.amountNok
  }
  return { amountNok, amountsUnknown, awards, population: amountNok === null ? null : populationOf(snapshot, stratum, marks) }
}

/** Inhabitants of a group in scope; null when one member's number is not known. */
function populationOf(snapshot: Snapshot, stratum: Stratum, marks: Marks): number | null {
  const column = factOf(snapshot, 'population', null, stratum.year)
  if (column.kind !== 'numbers') return null
  let people = 0
  for (let place = 0; place < column.values.length; place++) {
    if (!hasBit(marks.yes, place) || !hasBit(stratum.scopeBits, place)) continue
    if (column.known[place] !== 1) return null
    people += column.values[place] ?? 0
  }
  return people === 0 ? null : people
}

/** A scheme-year that is known of but has no complete list: no figure, and the reason in `state`. */
export const uncountedCell = (scheme: string, year: number, group: string): Cell => ({
  scheme,
  year,
  group,
  participants: null,
  inScope: null,
  rate: null,
  low: null,
  high: null,
  bounds: null,
  undetermined: [],
  unknownMembers: null,
  amountNok: null,
  amountsUnknown: null,
  awards: null,
  nokPerMunicipality: null,
  nokPerInhabitant: null,
  eligible: null,
  state: 'incomplete-list',
})
