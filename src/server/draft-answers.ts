import type { Draft } from '../actions/drafts/draft.ts'
import type { DraftShelf } from '../actions/drafts/draft-shelf.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Snapshot } from '../store/snapshot.ts'
import type { SentForm } from './changing.ts'
import type { ShownNow } from './draft-view.ts'
import { typedMunicipality } from './page-tools.ts'

/** The number in a field's name (`answer-123`), with the choice made and what was typed beside. */
export interface FormAnswer {
  readonly row: number
  readonly year: number
  readonly choice: string
  readonly other: string
}

/** Every name that a form answers: `answer-ROW`, `other-ROW` and `year-ROW`. */
export const formAnswers = (form: SentForm): readonly FormAnswer[] =>
  form.names.flatMap((name) => {
    const row = /^year-(\d{1,15})$/.exec(name)?.[1]
    if (row === undefined) return []
    return [{ row: Number(row), year: Number(form.text(name)), choice: form.text(`answer-${row}`), other: form.text(`other-${row}`).trim().slice(0, 200) }]
  })

/** A municipality's number, `reject`, or null for “keep waiting”. Refuses a municipality that was typed and is not one. */
export function answerOf(snapshot: Snapshot, { choice, other, year }: FormAnswer): string | null {
  if (choice === 'other' || (other !== '' && (choice === '' || choice === 'wait'))) return typedMunicipality(snapshot, other, year)
  return /^\d{4}$/.test(choice) || choice === 'reject' ? choice : null
}

/** Keeps the answers of a form in the draft. Those that cannot be used are refused and stand as typed; the rest are kept. */
export function takeAnswers(shelf: DraftShelf, snapshot: Snapshot, form: SentForm, { id }: Draft): string | ShownNow {
  const decisions: Record<string, string> = { ...shelf.decisions(id) }
  const typed: Record<string, string> = {}
  let refused: Refusal | null = null
  for (const answer of formAnswers(form)) {
    try {
      const decided = answerOf(snapshot, answer)
      if (decided === null) delete decisions[answer.row]
      else decisions[answer.row] = decided
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      typed[answer.row] = answer.other
      refused ??= error
    }
  }
  shelf.decide(id, decisions)
  const page = Number(form.text('page')) || 1
  return refused ? { refused, typed, questionPage: page } : `/data/import/${id}${page > 1 ? `?sporsmal=${page}` : ''}#sporsmal`
}
