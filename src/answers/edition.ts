import type { EditionContent } from '../domain/edition.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { editionContent, editionMethod } from './edition/content.ts'
import { type EditionInput, editionInput, editionInputs } from './edition/input.ts'
import { onceFor } from './once-for.ts'
import { type Answered, type CellValue, question } from './question.ts'

export type { EditionInput } from './edition/input.ts'

export interface EditionCoverage {
  readonly figures: number
  readonly sources: number
  readonly chapters: number
}

export const edition = question<EditionInput, EditionContent, EditionCoverage>({
  id: 'edition',
  version: 1,
  title: { nb: 'Utgave', nn: 'Utgåve', en: 'Edition' },
  summary: {
    nb: 'Hele rapporten, skrevet av tallene: sammendrag, deltakelse, hva den går sammen med, behov, samarbeid, utforming, fylker, metode og data',
    nn: 'Heile rapporten, skriven av tala: samandrag, deltaking, kva ho går saman med, behov, samarbeid, utforming, fylke, metode og data',
    en: 'The whole report, written from the figures: summary, participation, what it goes with, need, cooperation, design, counties, method and data',
  },
  input: editionInput,
  inputs: editionInputs,
  positional: 'county',
  method: editionMethod,
  example: {
    input: { county: '18' },
    read: ({ area, chapters }) => [area?.name, chapters.map(({ id }) => id)],
    expected: ['Nordland', ['summary', 'participation', 'why', 'need', 'cooperation', 'design', 'county', 'method', 'data']],
  },
  answer: answerEdition,
  tables: ({ figures }) => [
    {
      name: 'figures',
      columns: [
        { id: 'id', title: { nb: 'id', nn: 'id', en: 'id' } },
        { id: 'title', title: { nb: 'tall', nn: 'tal', en: 'figure' } },
        { id: 'unit', title: { nb: 'enhet', nn: 'eining', en: 'unit' } },
        { id: 'state', title: { nb: 'kjent', nn: 'kjent', en: 'known' } },
        { id: 'value', title: { nb: 'verdi', nn: 'verdi', en: 'value' } },
        { id: 'low', title: { nb: 'nedre grense', nn: 'nedre grense', en: 'lower limit' } },
        { id: 'high', title: { nb: 'øvre grense', nn: 'øvre grense', en: 'upper limit' } },
        { id: 'source', title: { nb: 'kilde', nn: 'kjelde', en: 'source' } },
      ],
      rows: figures.map((one): CellValue[] => [one.id, one.title, one.unit, one.state, one.value, one.low, one.high, one.source]),
    },
  ],
})

/** At most this many editions are remembered for a snapshot. */
const mostRemembered = 20
const keptFor = onceFor(() => new Map<string, EditionContent>())

function answerEdition(snapshot: Snapshot, input: EditionInput): Answered<EditionContent, EditionCoverage> {
  const kept = keptFor(snapshot)
  const key = JSON.stringify([input.county ?? null, input.from, input.to, input.group])
  const content = kept.get(key) ?? editionContent(snapshot, input)
  if (kept.size >= mostRemembered) kept.clear()
  kept.set(key, content)
  return answeredWith(content)
}

/** The answer around content that has been made. */
export function answeredWith(content: EditionContent): Answered<EditionContent, EditionCoverage> {
  return {
    answer: content,
    coverage: { figures: content.figures.length, sources: content.sources.length, chapters: content.chapters.length },
    warnings: [],
    sources: [],
    datasets: content.datasets.map(({ id }) => id),
  }
}
