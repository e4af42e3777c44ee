import { createHash } from 'node:crypto'
import { canonicalJson } from '../domain/canonical-json.ts'
import type { Edition, EditionContent, StoredEdition } from '../domain/edition.ts'
import type { FetchedContent } from '../domain/fetched.ts'
import { same } from '../domain/text.ts'
import type { NewFetched } from './write-fetched.ts'

const sha256 = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex')

export const editionContent: EditionContent = {
  format: 1, title: { nb: 'Æ “ \u2028 utgave', nn: 'utgåve', en: 'edition' }, area: null, datasets: [], lists: [], sources: [],
  figures: [{ id: 'a', title: same('a'), unit: 'share', state: 'known', value: 0.1, low: null, high: 1e-7, source: 's' }], chapters: [],
}

export const edition = (number: number, id: string, corrects: Edition['corrects'] = null): StoredEdition => ({
  id, number, publishedOn: '2026-11-23', corrects, sha256: sha256(editionContent), madeFrom: '1-a', content: editionContent,
})

const told = { source: 'A register', sourceUrl: 'https://example.org', licence: 'CC BY 4.0', licenceUrl: 'https://example.org/licence', url: 'https://example.org/table' }

/** Something fetched, ready to be kept. */
export const fetched = (dataset: string, version: string, content: FetchedContent, fetchedAt = '2026-12-01T00:00:00Z'): readonly [NewFetched, FetchedContent] => [
  { ...told, dataset, version, fetchedAt, rows: content.kind === 'register' ? content.municipalities.length : content.rows.length, sha256: sha256(content) },
  content,
]

/** People of one municipality in a year, all of one age. */
export const peopleOf = (year: number, code: string, people: number): FetchedContent => ({ kind: 'population', rows: [{ year, code, ages: [people, ...Array.from({ length: 19 }, () => 0)] }] })
