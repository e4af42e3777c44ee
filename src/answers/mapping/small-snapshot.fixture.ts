import fc from 'fast-check'
import { roles, statuses } from '../../domain/award.ts'
import { description, emptyData, entry } from '../../store/snapshot-data.fixture.ts'
import { makeSnapshot } from '../../store/make-snapshot.ts'
import type { FactRow, PopulationRow, Snapshot, StoredEntry, StoredList } from '../../store/snapshot.ts'

const years = [2018, 2020]
const codes = ['0101', '0102', '0103', '0201', '0202', '1801', '1802', '1803', '5501', '9801'].map((code) => ({ code, label: `Sted ${code}` }))

const candidate = (code: string) => ({ code, name: `Sted ${code}`, county: '', validFrom: '1900-01-01', validTo: null, why: { nb: '', nn: '', en: '' } })

const anyCode = fc.constantFrom(...codes.map(({ code }) => code))

/** A row: certain, waiting with or without candidates, rejected, or of a role that is not told. */
const anyEntry: fc.Arbitrary<Partial<StoredEntry>> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ code: anyCode, role: fc.constantFrom(...roles, null), status: fc.constantFrom(...statuses) }) },
  {
    weight: 2,
    arbitrary: fc.record({ text: fc.constantFrom('Sted', 'Sted 0101', 'Annet'), code: fc.constant(null), outcome: fc.constant('ambiguous' as const), candidates: fc.uniqueArray(anyCode, { maxLength: 4 }).map((found) => found.map(candidate)) }),
  },
  { weight: 1, arbitrary: fc.record({ code: anyCode, answer: fc.constant('rejected' as const) }) },
)

const anyList = fc.record({
  year: fc.constantFrom(...years),
  scope: fc.constantFrom('national', 'county:01', 'county:01,18', 'population < 4000', 'unknown'),
  eligible: fc.constantFrom('all', 'centrality in 4-6', 'unknown'),
  complete: fc.boolean(),
  completeFor: fc.constantFrom('any' as const, 'lead' as const),
  entries: fc.array(anyEntry, { maxLength: 14 }),
})

const anyFacts = fc.record({
  people: fc.option(fc.constantFrom(900, 2500, 4999, 5000, 21_000)),
  classes: fc.option(fc.constantFrom<FactRow['value']>(1, 4, 5, 6, [4, 5], [5, 6])),
})

/** Registers of ten municipalities over two years, with facts that may be missing or only narrowed down, and a few lists. */
export const smallSnapshot: fc.Arbitrary<Snapshot> = fc
  .record({ facts: fc.array(anyFacts, { minLength: codes.length * years.length, maxLength: codes.length * years.length }), lists: fc.array(anyList, { maxLength: 4 }), schemes: fc.constantFrom(1, 2) })
  .map(({ facts, lists, schemes }) => {
    const of = years.flatMap((year) => codes.map(({ code }) => ({ year, code }))).map((at, i) => ({ ...at, ...(facts[i] ?? { people: null, classes: null }) }))
    const stored = lists.map(({ entries: _, ...list }, i): StoredList => ({
      ...description(`list-${i}`, { ...list, scheme: `scheme-${i % schemes}` }), version: 1, fileName: '', fileSha256: '', importedAt: '',
    }))
    let id = 0
    return makeSnapshot({
      ...emptyData,
      register: { ...emptyData.register, municipalities: codes.map((code) => ({ ...code, validFrom: '1900-01-01', validTo: code.code === '5501' ? '2019-01-01' : null })) },
      population: of.flatMap(({ year, code, people }): PopulationRow[] => (people === null ? [] : [{ dataset: 'population-by-age', year, code, total: people, ages: null }])),
      facts: of.flatMap(({ year, code, classes }): FactRow[] => (classes === null ? [] : [{ dataset: 'centrality-2024', name: 'centrality', edition: '2024', code, validFrom: `${year}-01-01`, validTo: `${year + 1}-01-01`, value: classes }])),
      schemes: Array.from({ length: schemes }, (_, i) => ({
        id: `scheme-${i}`, nameNb: '', nameNn: '', nameEn: '', body: '', administeredBy: [], purpose: '', status: '', lastConfirmedYear: null, endedYear: null,
        themes: [], sourceUrls: [], uncertain: [], owner: 'state', kind: '', designs: [], rules: [], calls: [], caveats: [],
      })),
      lists: stored,
      entries: lists.flatMap(({ entries }, i) => entries.map((more) => entry(++id, `list-${i}`, { text: 'Sted', ...more }))),
    })
  })
