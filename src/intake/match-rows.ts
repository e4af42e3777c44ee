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

/** Matches every name of a list's rows to the municipalities of the list's year, with the county's and the roles' help. */
export function matchRows(rows: readonly AwardRow[], description: ListDescription, index: NameIndex): readonly MatchedEntry[] {
  const scoped = countiesInScope(description.scope)
  const mentioned = rows.map((row) => ({ row, found: mentionsOf(row, description, index, scoped) }))
  const keyOf = keysOf(mentioned)
  return mentioned.flatMap(({ row, found }) => {
    const codes = new Set<string>()
    return found.map(({ cell, text, match, role }, i): MatchedEntry => {
      const code = match.municipality?.code ?? null
      const duplicate = code !== null && codes.has(code)
      if (code !== null) codes.add(code)
      return {
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
        candidates: match.candidates.map((candidate) => namedCandidate(index.register, candidate, description)),
        duplicate,
      }
    })
  })
}

const baseKey = (row: AwardRow, text: string): string => `${text}|${row.county ?? ''}|${row.project ?? ''}`

/**
 * The keys of a list's mentions, asked for in their order: text, county and project, and among equals which of how
 * many ("Våler|||2/3"). When the number of equals changes, nobody can tell which is which: the keys differ, and what a
 * person answered is asked again.
 */
function keysOf(mentioned: readonly { readonly row: AwardRow; readonly found: readonly Found[] }[]): (row: AwardRow, text: string) => string {
  const inAll = new Map<string, number>()
  for (const { row, found } of mentioned) {
    for (const { text } of found) inAll.set(baseKey(row, text), (inAll.get(baseKey(row, text)) ?? 0) + 1)
  }
  const given = new Map<string, number>()
  return (row, text) => {
    const base = baseKey(row, text)
    const equals = inAll.get(base) ?? 1
    const which = (given.get(base) ?? 0) + 1
    given.set(base, which)
    return equals === 1 ? base : `${base}|${which}/${equals}`
  }
}

interface Found {
  readonly cell: PrintedCell
  readonly text: string
  readonly match: Match
  readonly role: Role | null
}

function mentionsOf(row: AwardRow, description: ListDescription, index: NameIndex, scoped: readonly string[]): readonly Found[] {
  const named = row.county === null ? [] : countiesNamed(index.register, row.county)
  const counties = named.length > 0 ? named : scoped
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

function namedCandidate(register: Register, { municipality, why }: Candidate, description: ListDescription): NamedCandidate {
  return {
    code: municipality.code,
    name: displayName(register, municipality),
    county: countyOf(register, municipality.code, firstDayOf(description.year))?.name ?? '',
    validFrom: municipality.validFrom,
    validTo: municipality.validTo,
    why,
  }
}

