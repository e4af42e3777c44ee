import { fields, isHeadless, shownColumns } from '../actions/drafts/column-choices.ts'
import { type Draft, type RowKind, rowKinds } from '../actions/drafts/draft.ts'
import { rowsBefore } from '../actions/drafts/read-draft.ts'
import { keptRefusal, type Refusal } from '../domain/refusal.ts'
import type { DraftView, ListChoices, RowPage } from '../web/pages/import/view.ts'
import type { DraftState, Jobs } from './jobs.ts'
import type { FreshRequest } from './page-tools.ts'

/** What was refused just now, with what was typed. */
export interface ShownNow {
  readonly refused?: Refusal
  readonly typed?: Readonly<Record<string, string>>
  readonly questionPage?: number
}

const rowsAPage = 50
const errorsShown = 20
const questionsAPage = 15

/** A draft's page: the part of its rows and questions that the address asks for. */
export function draftView({ shelf }: Jobs, request: FreshRequest, token: string, choices: ListChoices, draft: Draft, state: Extract<DraftState, { state: 'read' }>, now: ShownNow = {}): DraftView {
  const { reading } = state
  const asked = request.url.searchParams
  const kind = rowKinds.find((one) => one === asked.get('vis')) ?? null
  const part = (of: RowKind | null, page: number, size: number): RowPage => {
    const first = of === null ? 0 : rowsBefore(reading, of)
    const total = of === null ? rowKinds.reduce((sum, one) => sum + reading.kinds[one], 0) : reading.kinds[of]
    const pages = Math.max(1, Math.ceil(total / size))
    const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages)
    const from = first + (shown - 1) * size
    return { rows: total === 0 ? [] : shelf.rows(draft.id, reading.edition, from, Math.min(first + total, from + size)), page: shown, pages, total }
  }
  const refused = now.refused ? keptRefusal(now.refused) : state.told
  return {
    request, token, choices, draft, reading, fields,
    columns: shownColumns(reading, draft.columns),
    isHeadless: isHeadless(reading, draft.columns),
    decisions: shelf.decisions(draft.id),
    told: refused,
    typed: now.typed ?? {},
    errors: part('error', 1, errorsShown).rows,
    questions: part('question', now.questionPage ?? Number(asked.get('sporsmal')), questionsAPage),
    rows: { kind: kind ?? 'all', ...part(kind, Number(asked.get('side')), rowsAPage) },
  }
}
