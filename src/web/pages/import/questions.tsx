import type { DraftName, DraftRow } from '../../../actions/drafts/draft.ts'
import { firstDayOf } from '../../../domain/plain-date.ts'
import { sentenceCase } from '../../text/finding.ts'
import { termsIn } from '../../text/terms.ts'
import { Pager } from './pager.tsx'
import { PostForm } from './post-form.tsx'
import { MunicipalityLists, Question } from './question.tsx'
import type { DraftView } from './view.ts'
import { importWords } from './words.ts'

/** The names of a draft that are not certain, each with the row it stands in. */
export function Questions({ view }: { readonly view: DraftView }) {
  const { request: { language, ask, url }, token, draft, decisions, typed, questions, reading, told } = view
  const words = importWords[language]
  const asked = questions.rows.flatMap((row) => row.names.filter((name) => isOpen(name)).map((name) => ({ row, name })))
  if (asked.length === 0) return null
  const years = new Map([...new Set(asked.map(({ name }) => name.year))].map((year) => [year, ask.municipalities({ on: firstDayOf(year) }).answer.municipalities] as const))
  return (
    <section id="sporsmal">
      <h2 className="ds-heading" data-size="sm">{words.questions}</h2>
      <p>{words.questionsHelp}</p>
      <PostForm language={language} path={`/data/import/${draft.id}/svar`} token={token} label={words.questions} className="questions" id="answers">
        <MunicipalityLists years={years} />
        <input type="hidden" name="page" value={questions.page} />
        <input type="hidden" name="edition" value={draft.edition} />
        {asked.map(({ row, name }) => (
          <Question
            key={name.reviewRow}
            language={language}
            row={name.reviewRow}
            year={name.year}
            text={name.text}
            about={<p>{words.questionAt(sentenceCase(words.at(row.sheet, String(row.row))), sentenceCase(termsIn[language].outcome[name.outcome === 'duplicate' ? 'certain' : name.outcome]))}</p>}
            candidates={name.candidates}
            chosen={typed[name.reviewRow] === undefined ? (decisions[name.reviewRow] ?? '') : 'other'}
            typed={typed[name.reviewRow] ?? ''}
            wrong={typed[name.reviewRow] !== undefined && told ? 'refused' : undefined}
          >
            <PrintedRow row={row} headings={headingsOf(view, row)} words={words} />
          </Question>
        ))}
        <div className="button-line">
          <button className="ds-button" type="submit" data-variant="secondary">{words.saveAnswers}</button>
          <p className="quiet">{words.saveAnswersNote}</p>
        </div>
      </PostForm>
      {reading.kinds.question > 0 && <Pager language={language} url={url} path={`/data/import/${draft.id}`} name="sporsmal" anchor="sporsmal" page={questions.page} pages={questions.pages} label={words.pagesOfQuestions} />}
    </section>
  )
}

export const isOpen = ({ outcome, answered }: DraftName): boolean => !answered && (outcome === 'ambiguous' || outcome === 'suggested' || outcome === 'none')

/** The headings over a row, by the place of its cells. */
export function headingsOf({ reading, columns }: Pick<DraftView, 'reading' | 'columns'>, { sheet }: Pick<DraftRow, 'sheet'>): readonly string[] {
  return (reading.preview?.columns[0]?.sheet ?? sheet) === sheet ? columns.map(({ heading }) => heading) : []
}

/** A row as it stands in the file: each filled cell with its heading. */
const PrintedRow = ({ row, headings, words }: { readonly row: DraftRow; readonly headings: readonly string[]; readonly words: (typeof importWords)['nb'] }) => (
  <dl className="printed-row" aria-label={words.printedRow}>
    {row.cells.map((cell, i) =>
      cell.trim() === '' ? null : (
        <div key={i}>
          <dt>{headings[i] || words.column(letterOf(i))}</dt>
          <dd>{cell}</dd>
        </div>
      ),
    )}
  </dl>
)

/** A, B … Z, AA …: as Excel shows it. */
export const letterOf = (index: number): string => (index < 26 ? String.fromCharCode(65 + index) : `${letterOf(Math.floor(index / 26) - 1)}${letterOf(index % 26)}`)
