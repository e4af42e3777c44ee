import { designUnder, schemeName, type SchemeDesign } from '../../domain/scheme.ts'
import { same, type Text } from '../../domain/text.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import type { ParticipationInput } from '../participation/input.ts'
import type { Unused } from '../participation/list-use.ts'
import { type Breakdown, breakdownTitles } from './breakdowns.ts'
import type { Mapping, MappingColumns } from './mapping.ts'

/** With fewer than this in scope on either side, a row says little: one municipality more or less moves it by more than ten points. */
export const few = 10

/** One row of the mapping, as it is shown. Rates and differences are shares; null where there is none, with the reason in `state` and `why`. */
export interface MappingRow {
  readonly scheme: string
  readonly schemeName: Text
  readonly owner: string | null
  readonly designFirst: SchemeDesign | null
  readonly designSecond: SchemeDesign | null
  readonly year: number
  readonly role: 'any' | 'lead'
  readonly among: ParticipationInput['among']
  readonly by: Breakdown
  readonly value: string
  readonly title: Text
  readonly group: string
  readonly participants: number | null
  readonly inScope: number | null
  readonly rate: number | null
  readonly low: number | null
  readonly high: number | null
  /** The rate if as many of the waiting names as can belong to the group did. */
  readonly rateWithWaiting: number | null
  readonly othersParticipants: number | null
  readonly othersInScope: number | null
  readonly othersRate: number | null
  readonly othersLow: number | null
  readonly othersHigh: number | null
  readonly othersRateWithWaiting: number | null
  readonly unknownMembers: number | null
  readonly difference: number | null
  readonly differenceLow: number | null
  readonly differenceHigh: number | null
  readonly oddsRatio: number | null
  readonly p: number | null
  /** Fewer than ten in scope on either side. */
  readonly few: boolean | null
  /** `known`; `unknown-group`: a fact that the group turns on is missing for all in scope; `incomplete-list`: no list to count over, `why` says why. */
  readonly state: 'known' | 'unknown-group' | 'incomplete-list'
  readonly why: Unused | null
}

/** Each column as a function of the row: a table of a hundred thousand rows is written cell by cell, without an object for each. */
export type RowReaders = { readonly [Name in keyof MappingRow]: (row: number) => MappingRow[Name] }

/** How many rows a mapping has, those of scheme-years without a countable list with the rest. */
export const rowsOf = (mapping: Mapping): number => mapping.count + mapping.uncounted.length * mapping.groups.length

/** Rows of counted scheme-years first, then one for each group of those without a countable list. */
export function rowReaders(snapshot: Snapshot, { count, strata, groups, parts, columns, uncounted }: Mapping): RowReaders {
  const [counted, rest] = [strata.map(aboutOf(snapshot)), uncounted.map(aboutOf(snapshot))]
  const about = (row: number): About => (row < count ? counted[columns.stratum[row] ?? -1] : rest[Math.floor((row - count) / groups.length)]) ?? nothing
  const figure = (name: keyof MappingColumns) => (row: number): number | null => {
    const value = columns[name][row] ?? NaN
    return Number.isNaN(value) ? null : value
  }
  const whenAny = (name: keyof MappingColumns, inScope: Int32Array) => (row: number): number | null => ((inScope[row] ?? 0) > 0 ? (columns[name][row] ?? null) : null)
  const withWaiting = (participants: Int32Array, more: Int32Array, inScope: Int32Array) => (row: number): number | null => {
    const n = inScope[row] ?? 0
    return n > 0 ? ((participants[row] ?? 0) + (more[row] ?? 0)) / n : null
  }
  const part = (row: number) => (row < count ? parts[columns.part[row] ?? -1] : undefined)
  return {
    scheme: (row) => about(row).scheme,
    schemeName: (row) => about(row).schemeName,
    owner: (row) => about(row).owner,
    designFirst: (row) => about(row).designFirst,
    designSecond: (row) => about(row).designSecond,
    year: (row) => about(row).year,
    role: (row) => about(row).role,
    among: (row) => about(row).among,
    by: (row) => part(row)?.by ?? 'national',
    value: (row) => part(row)?.value ?? 'all',
    title: (row) => part(row)?.title ?? breakdownTitles.national,
    group: (row) => groups[row < count ? (columns.group[row] ?? -1) : (row - count) % groups.length]?.id ?? '',
    participants: whenAny('participants', columns.inScope),
    inScope: figure('inScope'),
    rate: figure('rate'),
    low: figure('low'),
    high: figure('high'),
    rateWithWaiting: withWaiting(columns.participants, columns.mostMore, columns.inScope),
    othersParticipants: whenAny('othersParticipants', columns.othersInScope),
    othersInScope: figure('othersInScope'),
    othersRate: figure('othersRate'),
    othersLow: figure('othersLow'),
    othersHigh: figure('othersHigh'),
    othersRateWithWaiting: withWaiting(columns.othersParticipants, columns.othersMostMore, columns.othersInScope),
    unknownMembers: figure('unknownMembers'),
    difference: figure('difference'),
    differenceLow: figure('differenceLow'),
    differenceHigh: figure('differenceHigh'),
    oddsRatio: figure('oddsRatio'),
    p: figure('p'),
    few: (row) => (row < count ? Math.min(columns.inScope[row] ?? 0, columns.othersInScope[row] ?? 0) < few : null),
    state: (row) => (row >= count ? 'incomplete-list' : (columns.inScope[row] ?? 0) > 0 ? 'known' : 'unknown-group'),
    why: (row) => about(row).why,
  }
}

type About = Pick<MappingRow, 'scheme' | 'schemeName' | 'owner' | 'designFirst' | 'designSecond' | 'year' | 'role' | 'among' | 'why'>

const nothing: About = { scheme: '', schemeName: same(''), owner: null, designFirst: null, designSecond: null, year: 0, role: 'any', among: 'all', why: null }

interface OfScheme extends Pick<MappingRow, 'scheme' | 'year' | 'role' | 'among'> {
  readonly why?: Unused
}

const aboutOf = ({ schemeById }: Snapshot) => ({ scheme: id, year, role, among, why = undefined }: OfScheme): About => {
  const scheme = schemeById.get(id)
  const at = { scheme: id, year, role, among, why: why ?? null }
  if (!scheme) return { ...at, schemeName: same(id), owner: null, designFirst: null, designSecond: null }
  return { ...at, schemeName: schemeName(scheme), owner: scheme.owner, designFirst: designUnder(scheme, 'first'), designSecond: designUnder(scheme, 'second') }
}
