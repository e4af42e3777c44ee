import type { ListedMunicipality } from '../../../answers/municipalities.ts'
import type { ReviewRow } from '../../../answers/review.ts'
import type { PageRequest } from '../../page.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { PostForm } from '../import/post-form.tsx'
import { importWords } from '../import/words.ts'

interface AnsweredProps {
  readonly request: PageRequest
  readonly token: string
  readonly rows: readonly ReviewRow[]
  readonly factsOf: (year: number) => ReadonlyMap<string, ListedMunicipality>
}

/** Names that a person has settled, each with a button that takes the answer back. */
export function Answered({ request: { language, url }, token, rows, factsOf }: AnsweredProps) {
  const words = importWords[language]
  return (
    <section>
      <h2 className="ds-heading" data-size="sm">{words.reviewAnswered}</h2>
      <DataTable
        id="answered"
        caption={words.reviewAnswered}
        quietCaption
        rows={rows}
        keyOf={({ row }) => String(row)}
        columns={[
          { id: 'text', title: words.reviewText, rowHeader: true, cell: ({ text }) => text },
          { id: 'list', title: words.storedList, cell: ({ list }) => <code>{list}</code> },
          { id: 'answer', title: words.reviewAs, cell: ({ code, year }) => (code === null ? words.reviewNone : nameAndNumber(factsOf(year).get(code)?.name, code)) },
          {
            id: 'undo',
            title: words.reviewUndo,
            cell: ({ row, text }) => (
              <PostForm language={language} path="/data/avklaring" token={token}>
                <input type="hidden" name="state" value={url.search.replace(/^\?/, '')} />
                <input type="hidden" name="undo" value={row} />
                <button className="ds-button" type="submit" data-variant="secondary" data-size="sm" aria-label={words.reviewUndoOf(text)}>{words.reviewUndo}</button>
              </PostForm>
            ),
          },
        ]}
      />
    </section>
  )
}

const nameAndNumber = (name: string | undefined, code: string): string => (name === undefined ? code : `${name} (${code})`)
