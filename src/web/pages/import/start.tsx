import { commandLines } from './start-commands.ts'
import { dateInWords } from '../../date.ts'
import { formats } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import type { PageResult } from '../../page.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { Notice } from '../../parts/notice.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { FileField } from './file-field.tsx'
import { ListFields } from './list-fields.tsx'
import { PostForm } from './post-form.tsx'
import { Told } from './told.tsx'
import type { ImportStartView } from './view.ts'
import { importWords } from './words.ts'

/** Handing in a file, and telling what it is a list of; or, where that is not allowed, how to allow it. */
export function importPage(view: ImportStartView): PageResult {
  const { request, refusal, begun } = view
  const { language } = request
  const words = importWords[language]
  return {
    title: words.title,
    main: (
      <>
        <PageHead title={words.title} lead={words.lead}>
          {refusal && <Told refusal={refusal} request={request} title={words.refusedTitle} />}
        </PageHead>
        {view.changes.state === 'on' ? <Form view={view} token={view.changes.token} /> : <Off view={view} why={view.changes.why} />}
        {begun.length > 0 && (
          <section>
            <h2 className="ds-heading" data-size="sm">{words.begun}</h2>
            <DataTable
              id="begun"
              caption={words.begunCaption}
              quietCaption
              rows={begun}
              keyOf={({ id }) => id}
              columns={[
                { id: 'file', title: words.begunFile, rowHeader: true, cell: ({ id, fileName }) => <a className="ds-link" href={pathIn(language, `/data/import/${id}`)}>{fileName}</a> },
                { id: 'scheme', title: words.scheme, cell: ({ settings }) => settings.scheme ?? '' },
                { id: 'year', title: words.year, cell: ({ settings }) => settings.year ?? '' },
                { id: 'at', title: words.begunAt, cell: ({ created }) => dateInWords(created.slice(0, 10), language) },
                { id: 'size', title: words.size, numeric: true, cell: ({ bytes }) => words.kilobytes(formats[language].whole(Math.ceil(bytes / 1000))) },
              ]}
            />
          </section>
        )}
      </>
    ),
  }
}

function Form({ view: { request: { language }, choices, settings, pasted, refusal }, token }: { readonly view: ImportStartView; readonly token: string }) {
  const words = importWords[language]
  return (
    <PostForm language={language} path="/data/import" token={token} label={words.title} hasFile className="import-form">
      <section>
        <h2 className="ds-heading" data-size="sm">{words.file}</h2>
        <FileField language={language} label={words.fileLabel} help={words.fileHelp} wrong={refusal ? 'refused' : undefined} />
        <details open={pasted !== ''}>
          <summary>{words.paste}</summary>
          <div className="ds-field">
            <label className="ds-label" htmlFor="rows">{words.paste}</label>
            <textarea className="ds-input" id="rows" name="rows" rows={8} defaultValue={pasted} aria-describedby="rows-help" spellCheck={false} />
            <p className="quiet" id="rows-help">{words.pasteHelp}</p>
          </div>
        </details>
      </section>
      <section>
        <h2 className="ds-heading" data-size="sm">{words.about}</h2>
        <ListFields language={language} choices={choices} settings={settings} />
      </section>
      <div className="button-line">
        <button className="ds-button" type="submit">{words.read}</button>
        <p className="quiet">{words.readNote}</p>
      </div>
    </PostForm>
  )
}

function Off({ view: { request: { language }, settings }, why }: { readonly view: ImportStartView; readonly why: 'switched-off' | 'elsewhere' }) {
  const words = importWords[language]
  const { start, add } = commandLines(language, settings)
  return (
    <Notice kind="info" title={words.off}>
      <p>{words.offWhy[why]}</p>
      <pre><code>{start}</code></pre>
      <p>{words.offAlso}</p>
      <pre><code>{add}</code></pre>
    </Notice>
  )
}
