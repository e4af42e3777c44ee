import { type Scheme, schemeDesigns } from '../../src/domain/scheme.ts'
import type { Dataset, FactRow, PopulationRow, SnapshotData, StoredEntry, StoredList } from '../../src/store/snapshot.ts'
import { madeFiles, type MadeFile, madeRows, rowsOfScheme, schemeId } from './lists.ts'
import { lastYear, type MadeRegister, madeRegister, type Unit, years } from './register.ts'

/** How large a Europe is: units, schemes, and rows printed over 20 years. */
export interface Size {
  readonly units: number
  readonly schemes: number
  readonly rows: number
}

/** As many units as the European Union's local administrative units, 400 schemes, two million printed rows. */
export const wholeEurope: Size = { units: 98_000, schemes: 400, rows: 2_000_000 }

/** A part of Europe: units and printed rows in proportion, as many schemes, since a country has as many as a continent. */
export const partOfEurope = (units: number): Size => ({ ...wholeEurope, units, rows: Math.round((wholeEurope.rows * units) / wholeEurope.units) })

/** A corner of Europe: schemes in proportion as well, so that lists are as long as in the whole. */
export const cornerOfEurope = (units: number): Size => ({ ...partOfEurope(units), schemes: Math.max(1, Math.round((wholeEurope.schemes * units) / wholeEurope.units)) })

export interface Europe {
  readonly size: Size
  readonly register: MadeRegister
  /** Every file of every scheme, made one at a time. */
  readonly files: () => Generator<MadeFile>
}

/** A made-up Europe; the same seed and size give the same one. */
export function europe(size: Size, seed = 1): Europe {
  const register = madeRegister(size.units, seed)
  return {
    size,
    register,
    files: function* () {
      for (let scheme = 0; scheme < size.schemes; scheme++) yield* madeFiles(register, scheme, averageRows(size))
    },
  }
}

const averageRows = ({ rows, schemes }: Size): number => rows / schemes / years.length

export const madeSchemes = ({ schemes }: Size): readonly Scheme[] =>
  Array.from({ length: schemes }, (_, i): Scheme => ({
    id: schemeId(i), nameNb: `Ordning ${i}`, nameNn: `Ordning ${i}`, nameEn: `Scheme ${i}`, body: 'Organ', administeredBy: [], purpose: '', status: 'active', lastConfirmedYear: lastYear, endedYear: null,
    themes: [], sourceUrls: [], uncertain: [], owner: 'state', kind: 'grant', designs: [{ coding: 'first', design: schemeDesigns[i % schemeDesigns.length] ?? 'spread', reason: '' }], rules: [], calls: [], caveats: [],
  }))

const peopleIn = ({ people, growth }: Unit, year: number): number => Math.max(1, Math.round(people * (1 + growth) ** (year - 2006)))

/** People by year in the borders of the year, and centrality from how many live there and where. */
export function madeFacts({ units, inForce }: MadeRegister): { readonly population: readonly PopulationRow[]; readonly facts: readonly FactRow[] } {
  const population = years.flatMap((year) => (inForce.get(year) ?? []).map((unit): PopulationRow => ({ dataset: 'population-by-age', year, code: unit.code, total: peopleIn(unit, year), ages: null })))
  const facts = units.map((unit): FactRow => ({ dataset: 'centrality-2024', name: 'centrality', edition: '2024', code: unit.code, validFrom: unit.validFrom, validTo: unit.validTo, value: Math.max(1, Math.min(6, 7 - Math.round(Math.log10(unit.people) + ((unit.county * 7) % 5) / 2))) }))
  return { population, facts }
}

export const madeList = (scheme: number, year: number): StoredList => ({
  id: `${schemeId(scheme)}-${year}`, scheme: schemeId(scheme), year, yearTo: null, scope: 'national', eligible: 'all', eligibleReason: '', stage: 'result', complete: scheme % 10 !== 9, completeFor: 'any', completeReason: '', covers: 'awarded',
  repeats: null, repeatsReason: '', applicationsTotal: null, awardsTotal: null, amountTotalNok: null, amountSoughtNok: null, sourceUrl: '', otherSourceUrls: [], note: '', version: scheme * 100 + (year - 2000), fileName: `${schemeId(scheme)}.csv`, fileSha256: '', importedAt: '2026-01-01T00:00:00Z',
})

/** Entries as the store would give them when every name has been matched: what the mapping reads. */
export function* madeEntries({ register, size }: Europe): Generator<StoredEntry> {
  let id = 0
  for (let scheme = 0; scheme < size.schemes; scheme++) {
    for (const year of years) {
      const list = `${schemeId(scheme)}-${year}`
      for (const [i, row] of madeRows(register, scheme, year, rowsOfScheme(scheme, averageRows(size))).entries()) {
        // Two in a hundred wait for a person, as misspelt names and namesakes do.
        const waits = (id * 31) % 50 === 0
        yield {
          id: ++id, list, sheet: '', row: i + 2, column: 'A', text: row.unit.label, key: `${row.unit.label}||${row.project}`, project: row.project, role: row.role, status: row.status, date: null, county: null, amountNok: row.nok,
          amountSoughtNok: null, note: null, sourceUrl: null, outcome: waits ? 'ambiguous' : 'certain', code: waits ? null : row.unit.code, part: null, otherBody: null, candidates: [], answer: 'open', answerCode: null,
        }
      }
    }
  }
}

const dataset = (id: string, rows: number): Dataset => ({ id, version: '1', title: { nb: id, nn: id, en: id }, description: '', source: 'Made up', sourceUrl: '', licence: 'CC0-1.0', licenceUrl: '', rows, sha256: '' })

export const madeDatasets = ({ population, facts }: ReturnType<typeof madeFacts>): readonly Dataset[] => [dataset('population-by-age', population.length), dataset('centrality-2024', facts.length)]

/** Facts that nobody has made up. */
export const nothingElse = { populationIn2024Borders: [], populationEstimates: [], projections: [], constellations: [], careRates: [] } as const

/** All of it as the data of a snapshot. */
export function madeSnapshotData(made: Europe): SnapshotData {
  const figures = madeFacts(made.register)
  const lists = Array.from({ length: made.size.schemes }, (_, scheme) => years.map((year) => madeList(scheme, year))).flat()
  const entries = [...madeEntries(made)]
  return {
    version: '1', datasets: madeDatasets(figures),
    register: made.register.parts, aliases: made.register.aliases, ...figures, ...nothingElse, schemes: madeSchemes(made.size), lists, entries,
    answers: [], editions: [], fetched: [],
  }
}
