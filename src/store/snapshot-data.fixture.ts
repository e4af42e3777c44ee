import type { ListDescription } from '../domain/award-list.ts'
import type { SnapshotData, StoredEntry, StoredList } from './snapshot.ts'
import type { ReadList } from './write-lists.ts'

/** A snapshot's data with nothing in it, for tests to add to. */
export const emptyData: SnapshotData = {
  version: '1',
  datasets: [],
  register: { municipalities: [], successions: [], counties: [], regions: [], districts: [] },
  aliases: [],
  facts: [],
  population: [],
  populationIn2024Borders: [],
  populationEstimates: [],
  projections: [],
  constellations: [],
  careRates: [],
  schemes: [],
  lists: [],
  entries: [],
  answers: [],
  editions: [],
  fetched: [],
}

export const description = (id: string, more: Partial<ListDescription> = {}): ListDescription => ({
  id, scheme: 'a-scheme', year: 2018, yearTo: null, scope: 'national', eligible: 'all', eligibleReason: '', stage: 'result', complete: true,
  completeFor: 'any', completeReason: '', covers: 'awarded', repeats: null, repeatsReason: '', applicationsTotal: null, awardsTotal: null,
  amountTotalNok: null, amountSoughtNok: null, sourceUrl: '', otherSourceUrls: [], note: '', ...more,
})

export const storedList = (id: string, version: number): StoredList => ({ ...description(id), version, fileName: 'a.csv', fileSha256: '', importedAt: '' })

export const entry = (id: number, list: string, more: Partial<StoredEntry> = {}): StoredEntry => ({
  id, list, sheet: '', row: id, column: 'A', text: 'Alta', key: 'Alta||', project: null, role: 'lead', status: 'awarded', date: null, county: null,
  amountNok: null, amountSoughtNok: null, note: null, sourceUrl: null, outcome: 'certain', code: '2012', part: null, otherBody: null,
  candidates: [], answer: 'open', answerCode: null, ...more,
})

/** A list as read from a file, one entry for each name. */
export const readList = (id: string, content: string, names: readonly string[]): ReadList => ({
  description: description(id),
  contentSha256: content,
  entries: names.map((text, i) => {
    const { id: _, list: __, answer: ___, answerCode: ____, ...read } = entry(i + 2, id, { text, key: `${text}||`, row: i + 2 })
    return read
  }),
})
