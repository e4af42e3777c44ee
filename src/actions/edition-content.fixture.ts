import type { EditionContent } from '../domain/edition.ts'
import { same } from '../domain/text.ts'

/** A content as small as can be; `said` is what it says. For tests. */
export const smallContent = (said = 'Noe', county: string | null = null): EditionContent => ({
  format: 1,
  title: same('Rapport'),
  area: county === null ? null : { county, name: `Fylke ${county}` },
  datasets: [{ id: 'schemes', version: '2026', sha256: 'a'.repeat(64), title: same('Ordninger'), source: 'Oss', licence: 'CC-BY-4.0', rows: 1, borders: false }],
  lists: [],
  sources: [{ id: 's', question: 'schemes', asked: { owner: 'any', a: 1 }, input: { owner: 'any', a: 1 }, method: { id: 'scheme-design', version: '1' }, datasets: ['schemes'] }],
  figures: [{ id: 'f', title: same('Tall'), unit: 'share', state: 'known', value: 0.1 + 0.2, low: 1e-7, high: 1, source: 's' }],
  chapters: [{ id: 'summary', title: same('Sammendrag'), sections: [{ id: 's', title: null, blocks: [{ kind: 'paragraph', sentences: [{ nb: [said, { figure: 'f' }], nn: [said], en: [said] }] }] }] }],
})
