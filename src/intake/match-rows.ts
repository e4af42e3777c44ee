import type { AwardEntry, ListDescription, NamedCandidate } from '../domain/award-list.ts'
import type { Role, Status } from '../domain/award.ts'
import { readMentions } from '../domain/names/cell.ts'
import { countiesNamed } from '../domain/names/counties.ts'
import type { Candidate, Match } from '../domain/names/match.ts'
import type { NameIndex } from '../domain/names/name-index.ts'
import { matchNumber } from '../domain/names/number.ts'
import type { NameContext } from '../domain/names/resolve.ts'
import { firstDayOf } from '../domain/plain-date.ts'
import { displayName } from '../domain/register/labels.ts'
import { countyOf, type Register } from '../domain/register/register.ts'
import type { AwardRow, PrintedCell } from './award-row.ts'
import { countiesInScope } from './list-scope.ts'

/** One name of one row with its outcome; a repeated one is shown as a duplicate and not stored. */
export interface MatchedEntry extends Omit<AwardEntry, 'list'> {
  readonly duplicate: boolean
}

/**
 * Matches every name of a list's rows to the municipalities of the list's year, with the county's and the roles' help.
 * `tell` hears now and then how many rows are done.
 */
export function matchRows(rows: readonly AwardRow[], description: ListDescription, index: NameIndex, tell?: (done: number) => void): readonly MatchedEntry[] {
  const scoped = countiesInScope(description.scope)
  const countiesOf = countiesPrinted(index.register, scoped)
  const mentioned = rows.map((row, i) => {
    if (i % 500 === 0) tell?.(i)
    return { row, found: mentionsOf(row, description, index, countiesOf(row.county)) }
  })
  const keyOf = keysOf(mentioned)
  const told = candidatesTold(index.register, description)
  const entries: MatchedEntry[] = []
  for (const { row, found } of mentioned) {
    const codes: string[] = []
    for (const [i, { cell, text, match, role }] of found.entries()) {
      const code = match.municipality?.code ?? null
      const duplicate = code !== null && codes.includes(code)
      if (code !== null) codes.push(code)
      entries.push({
        sheet: row.sheet,
        row: row.row,
        column: cell.column,
        text,
        key: keyOf(row, text),
        project: row.project,
        role,
        status: match.withdrawn ? 'withdrawn' : statusOf(row, description),
        date: row.date,
        county: row.county,
        amountNok: i === 0 ? row.amountNok : null,
        amountSoughtNok: i === 0 ? row.amountSoughtNok : null,
        note: row.note,
        sourceUrl: row.sourceUrl,
        outcome: match.outcome,
        code,
        part: match.part,
        otherBody: match.otherBody,
        candidates: match.candidates.map(told),
        duplicate,
      })
    }
  }
  return entries
}

/** The counties a row prints, worked out once for each text of a list; those of the list's scope where it prints none. */
function countiesPrinted(register: Register, scoped: readonly string[]): (printed: string | null) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (printed) => {
    if (printed === null) return scoped
    let named = known.get(printed)
    if (named === undefined) known.set(printed, (named = countiesNamed(register, printed)))
    return named.length > 0 ? named : scoped
  }
}

const baseKey = (row: AwardRow, text: string): string => `${text}|${row.county ?? ''}|${row.project ?? ''}`

/**
 * The keys of a list's mentions, asked for in their order: text, county and project, and among equals which of how
 * many ("Våler|||2/3"). When the number of equals changes, nobody can tell which is which: the keys differ, and what a
 * person answered is asked again.
 */
function keysOf(mentioned: readonly { readonly row: AwardRow; readonly found: readonly Found[] }[]): (row: AwardRow, text: string) => string {
  const all = new Map<string, { equals: number; given: number }>()
  for (const { row, found } of mentioned) {
    for (const { text } of found) {
      const base = baseKey(row, text)
      const seen = all.get(base)
      if (seen) seen.equals++
      else all.set(base, { equals: 1, given: 0 })
    }
  }
  return (row, text) => {
    const base = baseKey(row, text)
    const seen = all.get(base)
    return seen === undefined || seen.equals === 1 ? base : `${base}|${++seen.given}/${seen.equals}`
  }
}

interface Found {
  readonly cell: PrintedCell
  readonly text: string
  readonly match: Match
  readonly role: Role | null
}

function mentionsOf(row: AwardRow, description: ListDescription, index: NameIndex, counties: readonly string[]): readonly Found[] {
  const context = (role: Role | null): NameContext => ({ on: firstDayOf(description.year), counties, countySettles: role !== 'partner' })
  const main = row.municipality
  const listed = main === null ? [] : readMentions(index, main.text, context(row.role))
  const first = listed.map(({ text, match, companion }, i): Found => {
    const role = companion || (row.role === 'lead' && i > 0) ? 'partner' : row.role
    return { cell: main ?? { text, column: '' }, text, match, role }
  })
  const numbered = row.number === null ? first : withNumber(row, row.number, first, index, context(row.role))
  const partners = row.partners === null ? [] : readMentions(index, row.partners.text, context('partner'))
  const cell = row.partners ?? { text: '', column: '' }
  return [...numbered, ...partners.map(({ text, match }): Found => ({ cell, text, match, role: 'partner' }))]
}

/** A number beside one name is read together with it; beside several names it cannot say whose it is. */
function withNumber(row: AwardRow, number: PrintedCell, found: readonly Found[], index: NameIndex, context: NameContext): readonly Found[] {
  const [only] = found
  if (found.length > 1) return found
  const match = matchNumber(index, number.text, only?.text ?? null, context)
  return only ? [{ ...only, match }] : [{ cell: number, text: number.text, match, role: row.role }]
}

const statusOf = (row: AwardRow, description: ListDescription): Status =>
  row.status ?? (description.covers === 'applied' ? 'applied' : 'awarded')

/** Candidates as they are shown, each municipality looked up once a list. */
function candidatesTold(register: Register, description: ListDescription): (candidate: Candidate) => NamedCandidate {
  const known = new Map<string, Omit<NamedCandidate, 'why'>>()
  const on = firstDayOf(description.year)
  return ({ municipality, why }) => {
    const { code, validFrom, validTo } = municipality
    const key = `${code}|${validFrom}`
    let told = known.get(key)
    if (!told) {
      told = { code, name: displayName(register, municipality), county: countyOf(register, code, on)?.name ?? '', validFrom, validTo }
      known.set(key, told)
    }
    return { ...told, why }
  }
}
