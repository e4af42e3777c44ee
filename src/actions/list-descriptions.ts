import { type ListDescription, type Stage } from '../domain/award-list.ts'
import { parseExpression } from '../domain/group/parse.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Text } from '../domain/text.ts'
import { firstDayOf } from '../domain/plain-date.ts'
import { schemeNotFound } from '../domain/scheme.errors.ts'
import { nearIds } from '../domain/near-ids.ts'
import type { AwardRow } from '../intake/award-table.ts'
import { countiesInScope } from '../intake/list-scope.ts'
import type { Snapshot, StoredList } from '../store/snapshot.ts'
import { badScope, noRows, noSuchListThere, noYear, severalLists, severalYears } from './import.errors.ts'

/** What a person tells of a file of awards. */
export interface ListInput {
  readonly scheme: string
  readonly year?: number | undefined
  readonly scope: string
  readonly complete: boolean
  /** `any`: complete for every role; `lead`: partners may be missing. Not told: as the list before. */
  readonly completeFor?: 'any' | 'lead' | undefined
  readonly stage: Stage
  /** Not told: as the list before, else `all`. */
  readonly eligible?: string | undefined
  readonly note?: string | undefined
  /** The page the file is from. */
  readonly source?: string | undefined
  /** The list to supersede, when several match. */
  readonly list?: string | undefined
  /** Totals that the owner prints, when known. */
  readonly applications?: number | undefined
  readonly awards?: number | undefined
  readonly amount?: number | undefined
  readonly sought?: number | undefined
}

/**
 * The lists in a file: one for each year of its rows, or for the year given. A list of the same scheme, year, scope and
 * stage that is known from before keeps its id, so that the new file supersedes it, and what is not told anew.
 */
export function describeLists(snapshot: Snapshot, input: ListInput, rows: readonly AwardRow[], fileName: string): readonly ListDescription[] {
  checkScheme(snapshot, input.scheme)
  const printed = [...new Set(rows.flatMap(({ year }) => (year === null ? [] : [year])))].toSorted()
  if (input.year !== undefined && printed.some((year) => year !== input.year)) throw severalYears(fileName, printed)
  const years = input.year === undefined ? printed : [input.year]
  if (years.length === 0) throw rows.length === 0 ? noRows(fileName) : noYear(fileName)
  const told = years.map((year) => ({ year, scope: checkedScope(snapshot, input.scope, year) }))
  const matching = told.map(({ year, scope }) => listsThere(snapshot, input, year, scope))
  const all = matching.flat().map(({ id }) => id)
  if (input.list !== undefined && !all.includes(input.list)) throw noSuchListThere(input.list, all)
  return told.map(({ year, scope }, i) => describe(snapshot, input, year, scope, oneOf(matching[i] ?? [], input.list, year), rows))
}

/** Refuses a scheme that is not known, with the ids that are nearly so spelt. */
export function checkScheme({ schemeById }: Snapshot, id: string): void {
  if (!schemeById.has(id)) throw schemeNotFound(id, nearIds(id, [...schemeById.keys()]))
}

const listsThere = (snapshot: Snapshot, input: ListInput, year: number, scope: string): readonly StoredList[] =>
  snapshot.data.lists.filter((list) => list.scheme === input.scheme && list.year === year && list.scope === scope && list.stage === input.stage)

/** The one list that a file supersedes, if any; which of several is for a person to say. */
function oneOf(lists: readonly StoredList[], chosen: string | undefined, year: number): StoredList | undefined {
  const found = lists.find(({ id }) => id === chosen)
  if (!found && lists.length > 1) throw severalLists(year, lists.map(({ id }) => id))
  return found ?? lists[0]
}

function describe(snapshot: Snapshot, input: ListInput, year: number, scope: string, before: StoredList | undefined, rows: readonly AwardRow[]): ListDescription {
  const told = input.eligible ?? 'all'
  if (told !== 'all' && told !== 'unknown') parseExpression(told)
  const eligible = input.eligible ?? before?.eligible ?? 'all'
  const place = scope === 'national' ? '' : `-${scope.replace(/[^\da-zæøå]+/gi, '-')}`
  const applied = input.stage === 'applicants'
  const amounts = rows.filter((row) => row.year === null || row.year === year).map(({ amountNok }) => amountNok)
  return {
    id: before?.id ?? freeId(snapshot, `${input.scheme}-${year}${place}${input.stage === 'result' ? '' : `-${input.stage}`}`),
    scheme: input.scheme,
    year,
    yearTo: before?.yearTo ?? null,
    scope,
    eligible,
    eligibleReason: before?.eligible === eligible ? before.eligibleReason : '',
    stage: input.stage,
    complete: input.complete,
    completeFor: input.completeFor ?? before?.completeFor ?? 'any',
    // Why a list is complete says nothing of one that is not.
    completeReason: before?.complete === input.complete ? before.completeReason : '',
    covers: applied ? 'applied' : (before?.covers ?? 'awarded'),
    repeats: before?.repeats ?? null,
    repeatsReason: before?.repeatsReason ?? '',
    applicationsTotal: input.applications ?? before?.applicationsTotal ?? null,
    awardsTotal: input.awards ?? before?.awardsTotal ?? null,
    amountTotalNok: input.amount ?? sumOf(amounts, before),
    amountSoughtNok: input.sought ?? before?.amountSoughtNok ?? null,
    sourceUrl: input.source ?? before?.sourceUrl ?? '',
    otherSourceUrls: before?.otherSourceUrls ?? [],
    note: input.note ?? before?.note ?? '',
  }
}

/** Two scopes can shorten to the same words: the later list gets a number, so that it does not supersede the other. */
function freeId(snapshot: Snapshot, wanted: string): string {
  const isTaken = (id: string): boolean => snapshot.listIndex.has(id)
  let id = wanted
  for (let n = 2; isTaken(id); n++) id = `${wanted}-${n}`
  return id
}

/** A scope whose counties exist in the list's year, or an expression that can be read. */
function checkedScope(snapshot: Snapshot, scope: string, year: number): string {
  if (scope === 'national' || scope === 'unknown') return scope
  if (scope.startsWith('county:')) {
    const on = firstDayOf(year)
    const counties = countiesInScope(scope)
    const known = new Set(snapshot.data.register.counties.filter((c) => c.validFrom <= on && (c.validTo === null || on < c.validTo)).map(({ code }) => code))
    const unknown = counties.find((code) => !known.has(code))
    if (unknown !== undefined) throw badScope(scope, noSuchCounty(unknown, year, [...known]))
    return scope
  }
  try {
    parseExpression(scope)
  } catch (error) {
    const text = error instanceof Refusal ? error.text : none
    throw badScope(scope, { nb: `${text.nb}\n`, nn: `${text.nn}\n`, en: `${text.en}\n` })
  }
  return scope
}

const none: Text = { nb: '', nn: '', en: '' }

const noSuchCounty = (code: string, year: number, known: readonly string[]): Text => ({
  nb: `Fylke ${code} fantes ikke i ${year} (to sifre; da fantes ${known.join(', ')}). `,
  nn: `Fylke ${code} fanst ikkje i ${year} (to siffer; då fanst ${known.join(', ')}). `,
  en: `There was no county ${code} in ${year} (two digits; there were ${known.join(', ')}). `,
})

/** The rows' amounts added up when all are known, else the total known from before. */
const sumOf = (amounts: readonly (number | null)[], before: ListDescription | undefined): number | null =>
  amounts.length > 0 && amounts.every((amount) => amount !== null)
    ? amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)
    : (before?.amountTotalNok ?? null)
