import type { FetchedContent } from '../domain/fetched.ts'
import { inOrder } from '../domain/in-order.ts'
import { latestByCode, makeRegister, type RegisterParts } from '../domain/register/register.ts'
import type { SnapshotData } from '../store/snapshot.ts'

/** One row that differs: what it is of, and what it said before and says now; null where there is no such row. */
export interface ChangedRow {
  readonly code: string
  /** The municipality's name by the register in force; empty when it has none. */
  readonly name: string
  /** A year, an edition, a period: which row of the municipality it is. */
  readonly which: string
  readonly before: number | string | null
  readonly after: number | string | null
}

/** What would change if a fetched version were used in place of what is in force. */
export interface Difference {
  readonly rows: { readonly added: number; readonly changed: number; readonly gone: number; readonly same: number }
  /** At most ten, the biggest changes first: by share where they are counts of people. */
  readonly biggest: readonly ChangedRow[]
  readonly newYears: readonly number[]
  /** Municipality numbers in force today that one has and the other has not: numbers with names. */
  readonly municipalities: { readonly added: readonly string[]; readonly gone: readonly string[] }
}

/** A row as it is compared: `value` is shown, `whole` decides whether it is the same. */
interface Row {
  readonly code: string
  readonly which: string
  readonly value: number | string
  readonly whole: string
  readonly year: number | null
}

type InForce = Pick<SnapshotData, 'population' | 'projections' | 'facts' | 'register'>

const mostShown = 10

const peopleRow = (
  row: { readonly year: number; readonly code: string; readonly ages: readonly number[] },
  which = '',
): Row => ({
  code: row.code,
  which: [which, String(row.year)].filter(Boolean).join(' '),
  value: row.ages.reduce((sum, n) => sum + n, 0),
  whole: row.ages.join(),
  year: row.year,
})

const registerRows = ({
  municipalities,
  successions,
}: Pick<RegisterParts, 'municipalities' | 'successions'>): readonly Row[] => [
  ...municipalities.map(({ code, label, validFrom, validTo }): Row => ({
    code,
    which: validFrom,
    value: `${label} (${validFrom}–${validTo ?? ''})`,
    whole: `${label}|${validTo ?? ''}`,
    year: null,
  })),
  ...successions.map(({ date, fromCode, toCode }): Row => ({
    code: toCode,
    which: `${date}: ${fromCode} → ${toCode}`,
    value: `${fromCode} → ${toCode}`,
    whole: '',
    year: null,
  })),
]

const factRow = ({
  name,
  edition,
  code,
  validFrom,
  validTo,
  value,
}: SnapshotData['facts'][number] | Extract<FetchedContent, { kind: 'facts' }>['rows'][number]): Row => {
  const shown = typeof value === 'object' ? value.join('/') : value
  return {
    code,
    which: [name === 'centrality' ? '' : name, `${edition},`, validFrom].filter(Boolean).join(' '),
    value: shown,
    whole: `${shown}|${validTo ?? ''}`,
    year: null,
  }
}

/** The rows of a content. Svalbard and the like are no municipalities, in either. */
function rowsOf(content: FetchedContent): readonly Row[] {
  switch (content.kind) {
    case 'population':
      return content.rows.map((row) => peopleRow(row))
    case 'projections':
      return content.rows.map((row) => peopleRow(row, row.variant))
    case 'register':
      return registerRows({
        ...content,
        municipalities: makeRegister({ ...content, counties: [], regions: [], districts: [] }).municipalities,
      })
    case 'facts':
      return content.rows.map(factRow)
  }
}

/** The rows in force that a content of this kind would take the place of: of people, only the years that it has. */
function rowsInForce(content: FetchedContent, dataset: string, inForce: InForce): readonly Row[] {
  switch (content.kind) {
    case 'population': {
      const years = new Set(content.rows.map(({ year }) => year))
      return inForce.population.flatMap(({ year, code, ages, dataset: of }) =>
        of === dataset && ages !== null && years.has(year) ? peopleRow({ year, code, ages }) : [],
      )
    }
    case 'projections':
      return inForce.projections.map((row) => peopleRow(row, row.variant))
    case 'register':
      return registerRows(inForce.register)
    case 'facts':
      return inForce.facts.filter((fact) => fact.dataset === dataset).map(factRow)
  }
}

/** Compares a fetched content with what is in force of its dataset, row by row. */
export function compareFetched(content: FetchedContent, dataset: string, inForce: InForce): Difference {
  const register = makeRegister(inForce.register)
  const keyOf = ({ code, which }: Row): string => `${code}|${which}`
  const [before, after] = [rowsInForce(content, dataset, inForce), rowsOf(content)].map(
    (rows) => new Map((rows ?? []).map((row) => [keyOf(row), row])),
  )
  const differing: ChangedRow[] = []
  const counts = { added: 0, changed: 0, gone: 0, same: 0 }
  const tell = (was: Row | undefined, is: Row | undefined): void => {
    const { code, which } = was ?? is ?? { code: '', which: '' }
    differing.push({
      code,
      name: latestByCode(register, code)?.label ?? '',
      which,
      before: was?.value ?? null,
      after: is?.value ?? null,
    })
  }
  for (const [key, is] of after ?? []) {
    const was = before?.get(key)
    if (was?.whole === is.whole) counts.same++
    else {
      counts[was ? 'changed' : 'added']++
      tell(was, is)
    }
  }
  for (const [key, was] of before ?? []) {
    if (after?.has(key)) continue
    counts.gone++
    tell(was, undefined)
  }
  const yearsOf = (rows: ReadonlyMap<string, Row> | undefined): ReadonlySet<number> =>
    new Set([...(rows?.values() ?? [])].flatMap(({ year }) => year ?? []))
  const had = yearsOf(before)
  return {
    rows: counts,
    // Where nothing was before, all is new, and no row of it says more than another.
    biggest: before?.size === 0 ? [] : differing.toSorted(bySize).slice(0, mostShown),
    newYears: [...yearsOf(after)].filter((year) => !had.has(year)).toSorted((a, b) => a - b),
    municipalities:
      content.kind === 'register'
        ? openNumbers(inForce.register.municipalities, content.municipalities)
        : { added: [], gone: [] },
  }
}

/** Rows that both have come before those that only one has, and among counts the greatest change in share first. */
const bySize = (a: ChangedRow, b: ChangedRow): number =>
  sizeOf(b) - sizeOf(a) ||
  Number(b.before !== null && b.after !== null) - Number(a.before !== null && a.after !== null) ||
  inOrder(b.which, a.which) ||
  inOrder(a.code, b.code)

const sizeOf = ({ before, after }: ChangedRow): number =>
  typeof before === 'number' && typeof after === 'number' && before > 0 ? Math.abs(after / before - 1) : 0

type Periods = RegisterParts['municipalities']

function openNumbers(before: Periods, after: Periods): Difference['municipalities'] {
  const open = (periods: Periods): ReadonlyMap<string, string> =>
    new Map(
      periods
        .filter(({ validTo, code }) => validTo === null && !/^(2[1-9]|99)/.test(code))
        .map(({ code, label }) => [code, `${code} ${label}`]),
    )
  const [was, is] = [open(before), open(after)]
  return {
    added: [...is].flatMap(([code, told]) => (was.has(code) ? [] : [told])),
    gone: [...was].flatMap(([code, told]) => (is.has(code) ? [] : [told])),
  }
}
