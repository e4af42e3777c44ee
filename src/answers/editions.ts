import { z } from 'zod'
import type { Edition } from '../domain/edition.ts'
import { dataMark } from '../domain/edition-data.ts'
import { noSuchEdition } from '../domain/edition.errors.ts'
import type { Text } from '../domain/text.ts'
import { editionMethod } from './edition/content.ts'
import { type CellValue, question } from './question.ts'

const editionsInput = z.strictObject({
  /** Gives this edition whole. */
  id: z.string().max(100).optional(),
})
export type EditionsInput = z.infer<typeof editionsInput>

/** A published edition as a list tells of it. */
export interface EditionListed extends Pick<Edition, 'id' | 'number' | 'publishedOn' | 'corrects' | 'sha256'> {
  readonly title: Text
  /** Null: the whole country. */
  readonly area: Edition['content']['area']
  /** The correction of it, and why; null while it is in force. */
  readonly correctedBy: Edition['corrects']
  /** What its data are cited by. */
  readonly dataMark: string
}

export interface EditionsAnswer {
  /** The newest first. */
  readonly editions: readonly EditionListed[]
  /** The one asked for by `id`, with all that it says; null when none was asked for, or there is none such. */
  readonly edition: Edition | null
  readonly askedFor: string | null
}

const nonePublished: Text = {
  nb: 'Ingen utgave er publisert ennå. Se hva den første ville sagt med «rekkevidde report build --draft --pdf FIL», og publiser den med «rekkevidde report build ÅR».',
  nn: 'Inga utgåve er publisert enno. Sjå kva den første ville ha sagt med «rekkevidde report build --draft --pdf FIL», og publiser ho med «rekkevidde report build ÅR».',
  en: 'No edition is published yet. See what the first would say with “rekkevidde report build --draft --pdf FILE”, and publish it with “rekkevidde report build YEAR”.',
}

/** What a list tells of each published edition, the newest first. */
export function listedEditions(editions: readonly Edition[]): readonly EditionListed[] {
  const corrections = new Map(editions.flatMap(({ id, corrects }) => (corrects ? [[corrects.id, { id, reason: corrects.reason }] as const] : [])))
  return editions
    .map(({ id, number, publishedOn, corrects, sha256, content }): EditionListed => {
      const { title, area } = content
      return { id, number, publishedOn, corrects, sha256, title, area, dataMark: dataMark(content), correctedBy: corrections.get(id) ?? null }
    })
    .toSorted((a, b) => b.number - a.number)
}

export const editions = question<EditionsInput, EditionsAnswer>({
  id: 'editions',
  version: 1,
  title: { nb: 'Hvilke utgaver er publisert?', nn: 'Kva utgåver er publiserte?', en: 'Which editions are published?' },
  summary: {
    nb: 'Utgavene av rapporten med nummer, dato, fingeravtrykk og hva som retter hva; en av dem hel med --id',
    nn: 'Utgåvene av rapporten med nummer, dato, fingeravtrykk og kva som rettar kva; ei av dei heil med --id',
    en: 'The editions of the report with number, date, fingerprint and what corrects what; one of them whole with --id',
  },
  input: editionsInput,
  inputs: { id: { nb: 'utgaven som gis hel, med alt den sier', nn: 'utgåva som blir gitt heil, med alt ho seier', en: 'the edition that is given whole, with all it says' } },
  positional: 'id',
  method: editionMethod,
  example: { input: {}, read: ({ editions: all }) => all.length, expected: 0 },
  answer: ({ data }, { id }) => {
    const edition = id === undefined ? null : (data.editions.find((one) => one.id === id) ?? null)
    const datasets = edition === null ? [] : edition.content.datasets.map((dataset) => dataset.id)
    return { answer: { editions: listedEditions(data.editions), edition, askedFor: id ?? null }, coverage: {}, warnings: [], sources: [], datasets }
  },
  notFound: ({ edition, askedFor, editions: all }) => (askedFor !== null && edition === null ? noSuchEdition(askedFor, all.map(({ id }) => id)) : null),
  said: ({ editions: all }) => (all.length === 0 ? [nonePublished] : []),
  tables: ({ editions: all }) => [
    {
      name: 'editions',
      columns: [
        { id: 'number', title: { nb: 'nr.', nn: 'nr.', en: 'no.' } },
        { id: 'id', title: { nb: 'utgave', nn: 'utgåve', en: 'edition' } },
        { id: 'publishedOn', title: { nb: 'publisert', nn: 'publisert', en: 'published' } },
        { id: 'area', title: { nb: 'fylke', nn: 'fylke', en: 'county' } },
        { id: 'corrects', title: { nb: 'retter', nn: 'rettar', en: 'corrects' } },
        { id: 'correctedBy', title: { nb: 'rettet av', nn: 'retta av', en: 'corrected by' } },
        { id: 'dataMark', title: { nb: 'dataversjon', nn: 'dataversjon', en: 'data version' } },
        { id: 'sha256', title: { nb: 'SHA-256 av innholdet', nn: 'SHA-256 av innhaldet', en: 'SHA-256 of the content' } },
      ],
      rows: all.map(({ number, id, publishedOn, area, corrects, correctedBy, dataMark: mark, sha256 }): CellValue[] => [
        number, id, publishedOn, area?.name ?? null, corrects?.id ?? null, correctedBy?.id ?? null, mark, sha256,
      ]),
    },
  ],
})
