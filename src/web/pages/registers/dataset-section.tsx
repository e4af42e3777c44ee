import type { Difference } from '../../../actions/update-data-compare.ts'
import type { DatasetVersions } from '../../../actions/update-data-versions.ts'
import { formats } from '../../../domain/format.ts'
import type { Language } from '../../../domain/text.ts'
import { dateInWords, listInWords } from '../../date.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { PostForm } from '../import/post-form.tsx'
import type { RegistersView } from './view.ts'
import { registerWords } from './words.ts'

interface SectionProps {
  readonly view: RegistersView
  readonly dataset: DatasetVersions
  readonly title: string
}

/** The versions of one dataset, what each that waits would change, and the forms that use one or go back. */
export function DatasetSection({ view, dataset, title }: SectionProps) {
  const {
    request: { language },
    changes,
    differences,
  } = view
  const words = registerWords[language]
  const { whole } = formats[language]
  return (
    <section>
      <h2 className="ds-heading" data-size="sm">
        {title}
      </h2>
      <DataTable
        id={`versions-${dataset.dataset}`}
        caption={words.versionsOf(title)}
        quietCaption
        rows={dataset.versions}
        keyOf={({ number }) => String(number)}
        columns={[
          { id: 'number', title: words.number, rowHeader: true, cell: ({ number }) => number },
          {
            id: 'version',
            title: words.registerVersion,
            cell: ({ version, url }) => (
              <a className="ds-link" href={url}>
                {dateInWords(version, language)}
              </a>
            ),
          },
          {
            id: 'fetched',
            title: words.fetched,
            cell: ({ fetchedAt }) => dateInWords(fetchedAt.slice(0, 10), language),
          },
          { id: 'rows', title: words.rows, numeric: true, cell: ({ rows }) => whole(rows) },
          { id: 'state', title: words.state, cell: ({ state }) => words.states[state] },
        ]}
      />
      {dataset.versions.map(({ number }) => {
        const difference = differences.get(number)
        return difference && <Changes key={number} language={language} number={number} difference={difference} />
      })}
      {changes.state === 'on' &&
        choicesOf(dataset, language).map(({ version, button, isNew }) => (
          <PostForm
            key={version}
            language={language}
            token={changes.token}
            path="/data/registre/bruk"
            className="button-line"
          >
            <input type="hidden" name="dataset" value={dataset.dataset} />
            <input type="hidden" name="version" value={version} />
            <button className="ds-button" type="submit" data-variant={isNew ? undefined : 'secondary'}>
              {button}
            </button>
          </PostForm>
        ))}
    </section>
  )
}

/**
 * What can be chosen in place of what is in force: what waits first, then what was set aside, then what comes with the
 * product.
 */
function choicesOf({ versions, inForce, shipped }: DatasetVersions, language: Language) {
  const words = registerWords[language]
  const named = (state: string, button: (number: string) => string) =>
    versions
      .filter((version) => version.state === state)
      .map(({ number }) => ({ version: String(number), button: button(String(number)), isNew: state === 'draft' }))
  const back =
    typeof inForce === 'number'
      ? [{ version: 'shipped', button: shipped === null ? words.goNone : words.goShipped, isNew: false }]
      : []
  return [...named('draft', words.use), ...named('set-aside', words.goBack), ...back]
}

interface ChangesProps {
  readonly language: Language
  readonly number: number
  readonly difference: Difference
}

/** What a version would change: in sentences, and the biggest changes row by row. */
function Changes({ language, number, difference: { rows, biggest, newYears, municipalities } }: ChangesProps) {
  const words = registerWords[language]
  const { whole } = formats[language]
  const shown = (value: number | string | null): string | null => (typeof value === 'number' ? whole(value) : value)
  return (
    <div className="list-told">
      <h3 className="ds-heading" data-size="xs">
        {words.difference(String(number))}
      </h3>
      <p>
        {rows.added + rows.changed + rows.gone === 0
          ? words.same
          : words.counts(whole(rows.added), whole(rows.changed), whole(rows.gone), whole(rows.same))}
      </p>
      {newYears.length > 0 && <p>{words.newYears(yearsInWords(newYears))}</p>}
      {municipalities.added.length > 0 && <p>{words.newMunicipalities(listInWords(municipalities.added, language))}</p>}
      {municipalities.gone.length > 0 && <p>{words.goneMunicipalities(listInWords(municipalities.gone, language))}</p>}
      {biggest.length > 0 && (
        <DataTable
          id={`changes-${number}`}
          caption={words.biggest}
          rows={biggest}
          keyOf={({ code, which }) => `${code} ${which}`}
          columns={[
            {
              id: 'municipality',
              title: words.municipality,
              rowHeader: true,
              cell: ({ code, name }) => `${code} ${name}`,
            },
            { id: 'which', title: words.which, cell: ({ which }) => which },
            { id: 'before', title: words.before, numeric: true, cell: ({ before }) => shown(before) },
            { id: 'after', title: words.after, numeric: true, cell: ({ after }) => shown(after) },
          ]}
        />
      )}
    </div>
  )
}

/** "1986–2004, 2027": years in a row are one stretch. */
function yearsInWords(years: readonly number[]): string {
  const starts = years.filter((year, i) => years[i - 1] !== year - 1)
  return starts
    .map((from, i) => {
      const to = years.findLast((year) => year < (starts[i + 1] ?? Infinity)) ?? from
      return from === to ? String(from) : `${from}–${to}`
    })
    .join(', ')
}
