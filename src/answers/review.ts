import { z } from 'zod'
import type { NamedCandidate } from '../domain/award-list.ts'
import type { Outcome } from '../domain/names/match.ts'
import { rowNumber } from '../domain/names/row-number.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { type Answered, type CellValue, question } from './question.ts'

export const reviewInput = z.strictObject({
  scheme: z.string().max(100).optional(),
  list: z.string().max(200).optional(),
  answered: z.preprocess((value) => value === true || value === 'true' || value === '1', z.boolean()).default(false),
})
export type ReviewInput = z.infer<typeof reviewInput>

/** A printed name that waits for a person, or that a person has answered. */
export interface ReviewRow {
  /** Stays the same when the list is imported anew: made from the list and the key (see rowNumber). */
  readonly row: number
  readonly list: string
  readonly scheme: string
  readonly year: number
  readonly text: string
  readonly project: string | null
  readonly county: string | null
  readonly outcome: Outcome
  readonly candidates: readonly NamedCandidate[]
  readonly answer: 'open' | 'settled' | 'rejected'
  readonly code: string | null
  readonly file: string
  readonly sheet: string
  readonly fileRow: number
  readonly column: string
  readonly sourceUrl: string
}

export interface ReviewAnswer {
  readonly rows: readonly ReviewRow[]
}

export const review = question<ReviewInput, ReviewAnswer>({
  id: 'review',
  version: 1,
  title: { nb: 'Navn som venter', nn: 'Namn som ventar', en: 'Names that wait' },
  summary: {
    nb: 'Navn på listene som et menneske må avklare: list | resolve RAD NUMMER | reject RAD | undo RAD',
    nn: 'Namn på listene som eit menneske må avklare: list | resolve RAD NUMMER | reject RAD | undo RAD',
    en: 'Names on the lists that a person must settle: list | resolve ROW CODE | reject ROW | undo ROW',
  },
  input: reviewInput,
  inputs: {
    scheme: { nb: 'bare denne ordningen', nn: 'berre denne ordninga', en: 'only this scheme' },
    list: { nb: 'bare denne listen', nn: 'berre denne lista', en: 'only this list' },
    answered: { nb: 'vis også dem som er avklart', nn: 'vis òg dei som er avklarte', en: 'show those settled as well' },
  },
  method: { id: 'names', version: '1' },
  example: {
    input: { scheme: 'kulturminneplan-kik', list: 'kulturminneplan-kik-2018' },
    read: ({ rows }) => rows.map(({ text, candidates }) => [text, candidates.map(({ code }) => code)]),
    expected: [['Våler', ['0137', '0426']]],
  },
  answer: answerReview,
  tables: ({ rows }) => [
    {
      name: 'review',
      columns: [
        { id: 'row', title: { nb: 'rad', nn: 'rad', en: 'row' } },
        { id: 'text', title: { nb: 'som trykt', nn: 'som trykt', en: 'as printed' } },
        { id: 'list', title: { nb: 'liste', nn: 'liste', en: 'list' } },
        { id: 'outcome', title: { nb: 'lest som', nn: 'lese som', en: 'read as' } },
        { id: 'candidates', title: { nb: 'kan være', nn: 'kan vere', en: 'may be' } },
        { id: 'answer', title: { nb: 'svar', nn: 'svar', en: 'answer' } },
        { id: 'code', title: { nb: 'kommunenummer', nn: 'kommunenummer', en: 'municipality number' } },
      ],
      rows: rows.map((r): CellValue[] => [r.row, r.text, r.list, r.outcome, r.candidates.map((c) => `${c.code} ${c.name}`).join('; '), r.answer, r.code]),
    },
  ],
})

const questionable: readonly Outcome[] = ['ambiguous', 'suggested', 'none']

function answerReview(snapshot: Snapshot, input: ReviewInput): Answered<ReviewAnswer> {
  const lists = new Map(snapshot.data.lists.map((list) => [list.id, list]))
  const asked = snapshot.data.entries.filter((entry) => {
    const isQuestion = questionable.includes(entry.outcome) || entry.answer !== 'open'
    const inScope = (input.list === undefined || entry.list === input.list) && (input.scheme === undefined || lists.get(entry.list)?.scheme === input.scheme)
    return isQuestion && inScope
  })
  const shown = asked.filter((entry) => input.answered || entry.answer === 'open')
  const open = asked.filter((entry) => entry.answer === 'open').length
  return {
    answer: {
      rows: shown.map((entry): ReviewRow => {
        const list = lists.get(entry.list)
        return {
          row: rowNumber(entry.list, entry.key),
          list: entry.list,
          scheme: list?.scheme ?? '',
          year: list?.year ?? 0,
          text: entry.text,
          project: entry.project,
          county: entry.county,
          outcome: entry.outcome,
          candidates: entry.candidates,
          answer: entry.answer,
          code: entry.answerCode,
          file: list?.fileName ?? '',
          sheet: entry.sheet,
          fileRow: entry.row,
          column: entry.column,
          sourceUrl: entry.sourceUrl ?? list?.sourceUrl ?? '',
        }
      }),
    },
    coverage: { waiting: open, answered: asked.length - open },
    warnings: [],
    sources: [],
    datasets: ['awards-entries', 'awards-lists', 'municipalities-codes', 'municipalities-changes'],
  }
}
