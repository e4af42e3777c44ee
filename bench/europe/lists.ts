import { type Role, roles, type Status } from '../../src/domain/award.ts'
import { chance, type Chance } from './chance.ts'
import { printedAmount, printedName, roleWords, statusWords } from './printed.ts'
import { type MadeRegister, type Unit, years } from './register.ts'

/** One row of a list, before it is printed. */
export interface MadeRow {
  readonly year: number
  readonly unit: Unit
  readonly partners: readonly Unit[]
  readonly role: Role
  readonly status: Status
  readonly nok: number
  readonly project: string
}

/** One file as an office would send it, with what the person who imports it tells. */
export interface MadeFile {
  readonly name: string
  readonly scheme: string
  readonly year: number | undefined
  readonly text: string
  readonly rows: number
}

export const schemeId = (scheme: number): string => `scheme-${String(scheme).padStart(3, '0')}`

const seedOf = (scheme: number, year: number): number => scheme * 7919 + year * 104_729

/** What a scheme gave in a year: larger units come more often, as they do. */
export function madeRows(register: MadeRegister, scheme: number, year: number, count: number): readonly MadeRow[] {
  const chances = chance(seedOf(scheme, year))
  const units = register.inForce.get(year) ?? []
  const one = (): Unit => {
    const [a, b] = [units[chances.below(units.length)], units[chances.below(units.length)]] as [Unit, Unit]
    return chances.is(0.6) && b.people > a.people ? b : a
  }
  return Array.from({ length: count }, (): MadeRow => {
    const partners = chances.is(0.04) ? Array.from({ length: 1 + chances.below(3) }, one) : []
    return {
      year,
      unit: one(),
      partners,
      role: partners.length > 0 ? 'lead' : (roles[chances.below(4)] ?? 'lead'),
      status: chances.is(0.9) ? 'awarded' : 'rejected',
      nok: 1000 * (10 + chances.below(4000)),
      project: `Prosjekt ${chances.below(5000)}`,
    }
  })
}

/** How many rows a scheme's list has: some schemes are ten times as large as others, `average` on the whole. */
export const rowsOfScheme = (scheme: number, average: number): number => Math.max(1, Math.round(average * (0.21 + ((scheme * 37) % 17) / 10)))

/** A scheme's files: all years in one, five years in each, or one a year; with or without columns for county, number, role and status. */
export function* madeFiles(register: MadeRegister, scheme: number, average: number): Generator<MadeFile> {
  const step = [years.length, 5, 1][scheme % 3] ?? 1
  for (let from = 0; from < years.length; from += step) {
    const span = years.slice(from, from + step)
    const rows = span.flatMap((year) => madeRows(register, scheme, year, rowsOfScheme(scheme, average)))
    const id = schemeId(scheme)
    yield { name: `${id}-${span[0]}.csv`, scheme: id, year: step === 1 ? span[0] : undefined, text: printed(register, rows, scheme, step > 1), rows: rows.length }
  }
}

function printed(register: MadeRegister, rows: readonly MadeRow[], scheme: number, withYear: boolean): string {
  const chances = chance(seedOf(scheme, rows[0]?.year ?? 0) + 1)
  const mark = [';', ',', '\t', ';'][scheme % 4] ?? ';'
  const [withCounty, withNumber, withRole, withStatus] = [scheme % 5 < 2, scheme % 7 === 0, scheme % 2 === 0, scheme % 4 === 1]
  const cell = (text: string): string => (text.includes(mark) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text)
  const heading = [...(withYear ? ['År'] : []), ...(withNumber ? ['Kommunenr'] : []), 'Kommune', ...(withCounty ? ['Fylke'] : []), 'Samarbeidskommuner', ...(withRole ? ['Rolle'] : []), ...(withStatus ? ['Vedtak'] : []), 'Prosjekt', 'Tildelt beløp']
  const lines = rows.map((row) => {
    const number = withNumber && /^\d{4}$/.test(row.unit.code) ? row.unit.code : ''
    const county = register.parts.counties[row.unit.county]?.name ?? ''
    const words = row.status === 'rejected' ? statusWords.rejected : statusWords.awarded
    return [
      ...(withYear ? [String(row.year)] : []), ...(withNumber ? [number] : []), printedName(row.unit, chances), ...(withCounty ? [county] : []),
      joined(row.partners, chances), ...(withRole ? [chances.of(roleWords[row.role])] : []), ...(withStatus ? [chances.of(words)] : []), row.project,
      withStatus && row.status === 'rejected' ? '' : printedAmount(row.nok, chances),
    ].map(cell).join(mark)
  })
  return `${heading.map(cell).join(mark)}\r\n${lines.join('\r\n')}\r\n`
}

function joined(units: readonly Unit[], chances: Chance): string {
  const names = units.map((unit) => printedName(unit, chances))
  const [last, ...before] = names.toReversed()
  return before.length === 0 ? (last ?? '') : `${before.toReversed().join(', ')} og ${last}`
}
