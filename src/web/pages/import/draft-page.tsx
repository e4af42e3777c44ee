import type { Language } from '../../../domain/text.ts'
import { Notice } from '../../parts/notice.tsx'
import { formats } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import type { PageResult } from '../../page.ts'
import { sentenceCase } from '../../text/finding.ts'
import { FileField } from './file-field.tsx'
import { ButtonForm, PostForm } from './post-form.tsx'
import { Questions } from './questions.tsx'
import { Rows } from './rows.tsx'
import { Settings } from './settings.tsx'
import { Told } from './told.tsx'
import type { DraftView } from './view.ts'
import { What } from './what.tsx'
import { importWords } from './words.ts'

/** A file that has been read: what must be put right, what must be answered, what will be stored, and every row of it. */
export function draftPage(view: DraftView): PageResult {
  const { request, draft, reading, told, token } = view
  const { language } = request
  const words = importWords[language]
  const heading = headingOf(view)
  const years = reading.preview?.warnings.filter(({ code }) => code === 'year-without-facts') ?? []
  const empty = emptyOf(view)
  const emptyHelp = empty === null ? null : words.empty[`${empty}Help`]
  const canStore = reading.preview !== null && reading.kinds.error === 0 && reading.preview.rows.read > 0
  return {
    title: heading,
    main: (
      <>
        <section>
          <h1 className="ds-heading" data-size="lg">{heading}</h1>
          {reading.preview && <p className="lead">{accountOf(draft.fileName, reading.preview.rows, language)}</p>}
          {emptyHelp && <p>{emptyHelp}</p>}
          {years.map(({ sheet, row, message }) => (
            <Notice key={`${sheet} ${row} ${message.nb}`} kind="warning" title={words.yearWarning}>
              <p className="message">{message[language]}</p>
            </Notice>
          ))}
          {told && <Told refusal={told} request={request} />}
          {told?.code === 'import-list-changed' && <ButtonForm language={language} token={token} path={`/data/import/${draft.id}/les`} button={words.readAgain} />}
          {reading.refusal && <Told refusal={reading.refusal} request={request} title={draft.fileName} />}
        </section>
        {reading.refusal !== null && <Settings view={view} />}
        {!canStore && <Replace view={view} />}
        {reading.refusal === null && (
          <>
            <Questions view={view} />
            <What view={view} />
            {canStore && <Store view={view} />}
            <Rows view={view} />
          </>
        )}
        {reading.refusal === null && <Settings view={view} />}
        <section>
          <ButtonForm language={language} token={token} path={`/data/import/${draft.id}/forkast`} button={words.discard} note={words.discardNote} second />
        </section>
      </>
    ),
  }
}

const waitingIn = ({ reading, decisions }: DraftView): number => reading.questions.filter((row) => decisions[row] === undefined).length

function headingOf(view: DraftView): string {
  const { request: { language }, reading } = view
  const words = importWords[language]
  const { whole } = formats[language]
  const { error, question } = reading.kinds
  if (reading.refusal !== null) return reading.refusal.code === 'unknown-scheme' ? words.schemeMissing : words.cannotRead
  if (error > 0) return words.errorsLead(whole(error), whole(question))
  const empty = emptyOf(view)
  if (empty !== null) return words.empty[empty]
  const all = reading.questions.length
  const waiting = waitingIn(view)
  if (waiting > 0) return words.questionsLead(whole(question), whole(all), whole(all - waiting))
  return all > 0 ? words.allAnswered : words.allCertain
}

/** Whether there is nothing to store: no rows at all, or none that names a municipality. */
function emptyOf({ reading: { preview, kinds } }: DraftView): 'file' | 'rows' | null {
  if (preview === null || preview.rows.read > 0) return null
  return kinds.other > 0 ? 'rows' : 'file'
}

/** How many rows and names there are, and what the names were read as. Names are counted as they will be stored. */
function accountOf(file: string, rows: NonNullable<DraftView['reading']['preview']>['rows'], language: Language): string {
  const words = importWords[language]
  const { whole } = formats[language]
  const parts = (['certain', 'review', 'notMunicipality'] as const).filter((part) => rows[part] > 0)
  const names = parts.reduce((sum, part) => sum + rows[part], 0)
  return words.account(file, whole(rows.read), whole(names), parts.map((part) => words.nameParts[part](whole(rows[part]))).join(', '))
}

/** The way back from a file that cannot be stored: mend it and hand it in again; all that was told and answered stays. */
function Replace({ view: { request: { language }, draft, token, errors, reading } }: { readonly view: DraftView }) {
  const words = importWords[language]
  const more = reading.kinds.error - errors.length
  const isRowsWrong = reading.kinds.error > 0
  return (
    <section>
      <h2 className="ds-heading" data-size="sm">{isRowsWrong ? words.problems : words.otherFile}</h2>
      {errors.length > 0 && (
        <ul>
          {errors.flatMap(({ sheet, row, problems }) =>
            problems.map(({ column, message }) => (
              <li key={`${sheet} ${row} ${column} ${message.nb}`}>
                <strong>{sentenceCase(words.at(sheet, String(row)))}, {words.column(column)}:</strong> {message[language]}
              </li>
            )),
          )}
          {more > 0 && <li><a className="ds-link" href={`${pathIn(language, `/data/import/${draft.id}?vis=error`)}#rader`}>{words.kinds.error(formats[language].whole(reading.kinds.error))}</a></li>}
        </ul>
      )}
      {isRowsWrong && <p>{words.problemsHelp}</p>}
      <PostForm language={language} path={`/data/import/${draft.id}/fil`} token={token} label={words.replace} hasFile className="import-form">
        <FileField language={language} label={reading.refusal === null ? words.replace : words.fileLabel} />
        <div className="button-line">
          <button className="ds-button" type="submit" data-variant="secondary">{words.replaceButton}</button>
        </div>
      </PostForm>
    </section>
  )
}

function Store({ view }: { readonly view: DraftView }) {
  const { request: { language }, draft, token, reading } = view
  const path = `/data/import/${draft.id}/lagre`
  const words = importWords[language]
  const { whole } = formats[language]
  const waiting = waitingIn(view)
  const note = reading.questions.length === 0 ? words.storeNoteNone : words.storeNote(whole(reading.questions.length - waiting), whole(waiting))
  return (
    <section className="ruled">
      <h2 className="ds-heading" data-size="sm">{words.storeTitle}</h2>
      <p>{note}</p>
      {reading.kinds.question > 0 ? (
        // The answers that stand in the questions' form are kept too: nobody loses what was just chosen.
        <div className="button-line">
          <button className="ds-button" type="submit" form="answers" formAction={pathIn(language, path)}>{words.store}</button>
        </div>
      ) : (
        <PostForm language={language} path={path} token={token} label={words.store} className="button-line">
          <input type="hidden" name="edition" value={draft.edition} />
          <button className="ds-button" type="submit">{words.store}</button>
        </PostForm>
      )}
    </section>
  )
}
