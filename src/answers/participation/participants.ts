import type { Role, Status } from '../../domain/award.ts'
import { municipalityOf } from '../../domain/award-list.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { entryFilter } from './entry-filter.ts'
import type { ParticipationInput } from './input.ts'
import type { ListUse } from './list-use.ts'
import { namedIn } from './named.ts'
import type { Stratum } from './stratum.ts'

/** One participation, with the row it was printed in. `code` null: the name waits for a person. */
export interface Participant {
  readonly scheme: string
  readonly year: number
  readonly list: string
  readonly counted: boolean
  readonly code: string | null
  readonly name: string
  readonly county: string | null
  readonly role: Role | null
  readonly status: Status | null
  readonly project: string | null
  readonly amountNok: number | null
  readonly text: string
  readonly row: { readonly file: string; readonly sheet: string; readonly row: number; readonly sourceUrl: string }
}

/** Every printed name on the question's lists that has the role and status asked for. */
export function participantsOf(snapshot: Snapshot, input: ParticipationInput, uses: readonly ListUse[], strata: readonly Stratum[]): readonly Participant[] {
  const counts = entryFilter(input)
  const stratumOf = new Map(strata.map((stratum) => [`${stratum.scheme}|${stratum.year}`, stratum]))
  const isCounted = (scheme: string, year: number, code: string): boolean => {
    const stratum = stratumOf.get(`${scheme}|${year}`)
    return stratum?.participants.has(stratum.units.placeOf.get(code) ?? -1) ?? false
  }
  const { columns, data } = snapshot
  return uses.flatMap(({ list, unused }) => {
    const range = snapshot.rowsOfList[snapshot.listIndex.get(list.id) ?? -1]
    const found: Participant[] = []
    for (let row = range?.from ?? 0; row < (range?.to ?? 0); row++) {
      const entry = data.entries[row]
      if (!entry || counts(columns.role[row] ?? 255, columns.status[row] ?? 255) === 'no' || columns.standing[row] === 2) continue
      const code = municipalityOf(entry)
      const named = code === null ? null : namedIn(snapshot, code, list.year)
      found.push({
        scheme: list.scheme,
        year: list.year,
        list: list.id,
        counted: unused === null && code !== null && isCounted(list.scheme, list.year, code),
        code,
        name: named?.name ?? entry.text,
        county: named?.county ?? null,
        role: entry.role,
        status: entry.status,
        project: entry.project,
        amountNok: entry.amountNok,
        text: entry.text,
        row: { file: list.fileName, sheet: entry.sheet, row: entry.row, sourceUrl: entry.sourceUrl ?? list.sourceUrl },
      })
    }
    return found
  })
}
