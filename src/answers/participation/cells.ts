import { wilson } from '../../statistics/wilson.ts'
import { firstDayOf } from '../../domain/plain-date.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { membershipOf } from '../units.ts'
import type { NamedGroup } from '../groups.ts'
import type { Stratum } from './strata.ts'
import { mostFurther } from './undetermined.ts'

/** Who of a stratum belongs to each group: for each group a mark at every place, 1 yes, 0 no, −1 unknown. */
export interface Membership {
  readonly group: string
  readonly marks: Int8Array
}

/** The groups' members in a stratum; with one group, everyone else in scope is the other (unknown stays unknown). */
export function membershipsOf(snapshot: Snapshot, stratum: Stratum, groups: readonly NamedGroup[], others: boolean): readonly Membership[] {
  const named = groups.map(({ id, definition }) => ({ group: id, marks: membershipOf(snapshot, definition, stratum.year) }))
  const [first] = named
  return others && first ? [...named, { group: 'others', marks: complement(first.marks) }] : named
}

export const complement = (marks: Int8Array): Int8Array => marks.map((mark) => (mark === -1 ? -1 : 1 - mark))

/** A group in one stratum: counts, and what the rows that wait for a person could change. */
export interface Count {
  readonly participants: number
  readonly inScope: number
  /** Members more, at most, if the waiting rows that may be members were. None of them need be. */
  readonly mostMore: number
  /** In scope, but a fact that the group turns on is not known. */
  readonly unknownMembers: number
}

export function countOf(stratum: Stratum, marks: Int8Array): Count {
  let inScope = 0
  let unknownMembers = 0
  for (let place = 0; place < marks.length; place++) {
    if (stratum.inScope[place] !== 1) continue
    if (marks[place] === 1) inScope++
    else if (marks[place] === -1) unknownMembers++
  }
  let participants = 0
  for (const place of stratum.participants.keys()) if (marks[place] === 1) participants++
  const isOpen = (place: number): boolean => marks[place] === 1 && stratum.inScope[place] === 1 && !stratum.participants.has(place)
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
  /** `known`; `incomplete-list`: no complete list to count over; `empty-group`: nobody in scope belongs; `unknown-group`: the facts that the group turns on are missing. */
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
    state: count.inScope > 0 ? 'known' : count.unknownMembers > 0 ? 'unknown-group' : 'empty-group',
  }
}

const undeterminedOf = (stratum: Stratum, marks: Int8Array): readonly UndeterminedRow[] =>
  stratum.undetermined.flatMap((row) => undeterminedRow(row, stratum, marks))

function undeterminedRow({ entry, places }: Stratum['undetermined'][number], stratum: Stratum, marks: Int8Array): readonly UndeterminedRow[] {
  // A row that waits only because its role is not told has one place and no candidates of its own.
  const named = entry.candidates.length > 0 || places === null ? entry.candidates : places.map((place) => ({ code: stratum.units.codes[place] ?? '', name: entry.text }))
  const candidates = named.map(({ code, name }) => {
    const mark = marks[stratum.units.placeOf.get(code) ?? -1]
    return { code, name, inGroup: mark === undefined || mark === -1 ? null : mark === 1 }
  })
  const mayBelong = places === null || candidates.some(({ inGroup }) => inGroup !== false)
  return mayBelong ? [{ row: entry.id, text: entry.text, list: entry.list, candidates }] : []
}

function moneyOf(snapshot: Snapshot, stratum: Stratum, marks: Int8Array): { amountNok: number | null; amountsUnknown: number; awards: number; population: number | null } {
  let amountNok: number | null = null
  let amountsUnknown = 0
  let awards = 0
  for (const [place, share] of stratum.participants) {
    if (marks[place] !== 1) continue
    awards += share.awards
    amountsUnknown += share.amountsUnknown
    if (share.amountNok !== null) amountNok = (amountNok ?? 0) + share.amountNok
  }
  return { amountNok, amountsUnknown, awards, population: amountNok === null ? null : populationOf(snapshot, stratum, marks) }
}

/** Inhabitants of a group in scope; null when one member's number is not known. */
function populationOf(snapshot: Snapshot, stratum: Stratum, marks: Int8Array): number | null {
  let people = 0
  for (const [place, code] of stratum.units.codes.entries()) {
    if (marks[place] !== 1 || stratum.inScope[place] !== 1) continue
    const { value } = snapshot.facts('population', code, firstDayOf(stratum.year), null)
    if (value.state !== 'known') return null
    people += Number(value.value)
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
  state: 'incomplete-list',
})
