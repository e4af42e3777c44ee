import { inOrder } from '../../domain/in-order.ts'
import { type Role, type Status, takesPart } from '../../domain/award.ts'
import { rowNumber } from '../../domain/names/row-number.ts'
import { firstDayOf } from '../../domain/plain-date.ts'
import { carryForward, lineOf, relativesOn } from '../../domain/register/carry.ts'
import type { Municipality } from '../../domain/register/register.ts'
import { displayName } from '../../domain/register/labels.ts'
import { municipalityByCode } from '../../domain/register/register.ts'
import { municipalityOf } from '../../domain/award-list.ts'
import type { Snapshot, StoredEntry, StoredList } from '../../store/snapshot.ts'
import { onceFor } from '../once-for.ts'

/** One participation of a municipality, or of one that it came from. */
export interface ListedRow {
  readonly scheme: string
  readonly year: number
  readonly list: string
  readonly code: string
  readonly name: string
  /** Whether the row is the municipality's own, or that of one that has become a part of it. */
  readonly own: boolean
  readonly role: Role | null
  readonly status: Status | null
  readonly project: string | null
  readonly amountNok: number | null
  readonly text: string
  readonly sourceUrl: string
}

export interface MunicipalityParticipation {
  /** Schemes it has taken part in: an application or a rejection alone is not one. */
  readonly schemes: number
  /** At most, if the waiting names and the rows of a divided predecessor were its own; more than `schemes`: uncertain. */
  readonly mostSchemes: number
  readonly rows: readonly ListedRow[]
  /** Names on lists that may be this municipality, waiting for a person. */
  readonly waiting: readonly { row: number; list: string; scheme: string; year: number; text: string }[]
  /** Participations of a predecessor that was divided: they may or may not be this municipality's. */
  readonly divided: readonly ListedRow[]
}

/** Every list a municipality stands on, its predecessors' rows carried forward where the register lets them be. */
export function participationOf(snapshot: Snapshot, municipality: Municipality): MunicipalityParticipation {
  const rows: ListedRow[] = []
  const divided: ListedRow[] = []
  const waiting: MunicipalityParticipation['waiting'][number][] = []
  const waitingSchemes: string[] = []
  const end = municipality.validFrom
  for (const entry of entriesNear(snapshot, municipality.code)) {
    const list = snapshot.data.lists[snapshot.listIndex.get(entry.list) ?? -1]
    if (!list) continue
    const code = municipalityOf(entry)
    const belonging = code === null ? 'no' : belongsTo(snapshot, code, list.year, municipality, end)
    if (belonging !== 'no') (belonging === 'divided' ? divided : rows).push(listed(snapshot, entry, list, code ?? '', municipality))
    const isOpen = code === null && entry.answer === 'open' && entry.candidates.some((c) => belongsTo(snapshot, c.code, list.year, municipality, end) === 'yes')
    if (isOpen) {
      waiting.push({ row: rowNumber(list.id, entry.key), list: list.id, scheme: list.scheme, year: list.year, text: entry.text })
      if (hasTakenPart(entry)) waitingSchemes.push(list.scheme)
    }
  }
  const newestFirst = (a: ListedRow, b: ListedRow): number => b.year - a.year || inOrder(a.scheme, b.scheme)
  const took = schemesOf(rows)
  const schemes = new Set(took).size
  const mostSchemes = new Set([...took, ...schemesOf(divided), ...waitingSchemes]).size
  return { schemes, mostSchemes, rows: rows.toSorted(newestFirst), waiting, divided: divided.toSorted(newestFirst) }
}

/** The entries that can concern a municipality: of those, or asking about those, that it comes from or has become. */
function entriesNear(snapshot: Snapshot, code: string): readonly StoredEntry[] {
  const byCode = entriesByCode(snapshot)
  return [...new Set([...lineOf(snapshot.names.register, code)].flatMap((one) => byCode.get(one) ?? []))]
}

const entriesByCode = onceFor(({ data }): ReadonlyMap<string, readonly StoredEntry[]> => {
  const byCode = new Map<string, StoredEntry[]>()
  for (const entry of data.entries) {
    const settled = municipalityOf(entry)
    for (const code of settled === null ? entry.candidates.map((candidate) => candidate.code) : [settled]) {
      const entries = byCode.get(code)
      if (entries) entries.push(entry)
      else byCode.set(code, [entry])
    }
  }
  return byCode
})

const hasTakenPart = ({ status }: { readonly status: Status | null }): boolean => status !== null && takesPart.includes(status)

const schemesOf = (rows: readonly ListedRow[]): readonly string[] => rows.filter(hasTakenPart).map(({ scheme }) => scheme)

function belongsTo(snapshot: Snapshot, code: string, year: number, municipality: Municipality, since: string): 'yes' | 'divided' | 'no' {
  const { register } = snapshot.names
  const day = firstDayOf(year)
  if (code === municipality.code && day >= since) return 'yes'
  if (day >= since) {
    const back = relativesOn(register, code, day, since)
    return back.length === 1 && back[0] === municipality.code ? 'yes' : 'no'
  }
  const carried = carryForward(register, code, day, since)
  if (carried.kind === 'exact') return carried.code === municipality.code ? 'yes' : 'no'
  return carried.kind === 'divided' && carried.codes.includes(municipality.code) ? 'divided' : 'no'
}

/** Whether a number of a year is the municipality itself under an earlier number: renumbered or renamed, and nothing else. */
function isSameUnit({ names }: Snapshot, code: string, year: number, municipality: Municipality): boolean {
  const back = relativesOn(names.register, municipality.code, municipality.validFrom, firstDayOf(year))
  return back.length === 1 && back[0] === code && relativesOn(names.register, code, firstDayOf(year), municipality.validFrom).length === 1
}

function listed(snapshot: Snapshot, entry: StoredEntry, list: StoredList, code: string, municipality: Municipality): ListedRow {
  const holder = municipalityByCode(snapshot.names.register, code, firstDayOf(list.year))
  return {
    scheme: list.scheme,
    year: list.year,
    list: list.id,
    code,
    name: holder ? displayName(snapshot.names.register, holder) : entry.text,
    own: code === municipality.code || isSameUnit(snapshot, code, list.year, municipality),
    role: entry.role,
    status: entry.status,
    project: entry.project,
    amountNok: entry.amountNok,
    text: entry.text,
    sourceUrl: entry.sourceUrl ?? list.sourceUrl,
  }
}
