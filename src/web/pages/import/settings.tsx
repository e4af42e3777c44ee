import { DataTable } from '../../parts/data-table.tsx'
import { ListFields } from './list-fields.tsx'
import { PostForm } from './post-form.tsx'
import type { DraftView } from './view.ts'
import { importWords } from './words.ts'

/** What was told of the list and what each column was taken for, to be changed and read anew. */
export function Settings({ view: { request: { language }, token, draft, reading, choices, columns, fields, isHeadless } }: { readonly view: DraftView }) {
  const words = importWords[language]
  const isRefused = reading.refusal !== null
  return (
    <section>
      <details open={isRefused}>
        <summary><h2 className="ds-heading" data-size="sm">{words.settings}</h2></summary>
        <PostForm language={language} path={`/data/import/${draft.id}/opplysninger`} token={token} label={words.settings} className="import-form">
          {columns.length > 0 && (
            <>
              <p>{words.columnsHelp}</p>
              <DataTable
                id="columns"
                caption={words.columnsCaption}
                quietCaption
                rows={columns}
                keyOf={({ letter }) => letter}
                columns={[
                  { id: 'letter', title: words.letter, rowHeader: true, cell: ({ letter }) => letter },
                  { id: 'heading', title: words.heading, cell: ({ heading }) => heading },
                  { id: 'examples', title: words.examples, cell: ({ examples }) => <span className="printed">{examples.join(' · ')}</span> },
                  {
                    id: 'field',
                    title: words.takenFor,
                    cell: ({ index, letter, field }) => (
                      <select className="ds-input" name={`column-${index}`} defaultValue={field ?? ''} aria-label={words.takenForOf(letter)}>
                        <option value="">{words.unused}</option>
                        {fields.map((one) => (
                          <option key={one} value={one}>{words.fields[one]}</option>
                        ))}
                      </select>
                    ),
                  },
                ]}
              />
              <div className="choice">
                <input type="checkbox" id="headless" name="headless" value="yes" defaultChecked={isHeadless} />
                <label htmlFor="headless">{words.headless}</label>
              </div>
            </>
          )}
          <ListFields language={language} choices={choices} settings={draft.settings} sheets={reading.sheets.map(({ name }) => name)} />
          <div className="button-line">
            <button className="ds-button" type="submit" data-variant="secondary">{words.reread}</button>
            <p className="quiet">{words.readNote}</p>
          </div>
        </PostForm>
      </details>
    </section>
  )
}
