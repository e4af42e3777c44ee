import type { DraftReading } from '../../../actions/drafts/draft.ts'
import { formats } from '../../../domain/format.ts'
import { schemeNames } from '../shared/participation-rows.ts'
import { firstNames } from './first-names.ts'
import type { DraftView } from './view.ts'
import { importWords } from './words.ts'

type Lists = NonNullable<DraftReading['preview']>['lists']

/** What will be stored: each list, what it replaces, the totals held against the rows, and what a person should look at. */
export function What({ view: { request: { language, ask }, reading: { preview }, choices } }: { readonly view: DraftView }) {
  const words = importWords[language]
  const { whole } = formats[language]
  if (!preview) return null
  const { name } = schemeNames(ask, 'first', language)
  const scopeOf = (scope: string): string => (scope === 'national' ? words.national : (choices.counties.find(({ code }) => scope === `county:${code}`)?.name ?? scope))
  // What is said of the year stands at the top of the page.
  const warnings = preview.warnings.filter(({ code }) => code !== 'year-without-facts')
  const disagreeing = new Set(preview.warnings.filter(({ code }) => code === 'total-disagrees').map(({ sheet, row }) => `${sheet}|${row}`))
  return (
    <section>
      <h2 className="ds-heading" data-size="sm">{words.what}</h2>
      {preview.lists.map((list) => (
        <div key={list.id} className="list-told">
          <p><strong>{words.listOf(name(list.scheme), String(list.year))}</strong>: {words.listAs(scopeOf(list.scope), list.complete, whole(list.entries))}</p>
          <Replaced list={list} language={language} />
        </div>
      ))}
      {preview.totals.length > 0 && (
        <ul aria-label={words.totals}>
          {preview.totals.slice(0, 20).map(({ sheet, row, text, amountNok }) => (
            <li key={`${sheet} ${row}`}>
              {words.total(sheet, String(row), text, whole(amountNok))}
              {amountNok !== null && !disagreeing.has(`${sheet}|${row}`) && `, ${words.totalAgrees}`}
            </li>
          ))}
        </ul>
      )}
      {warnings.length > 0 && (
        <ul aria-label={words.warnings} className="warnings">
          {warnings.slice(0, 20).map(({ code, sheet, row, message }) => (
            <li key={`${code} ${sheet} ${row}`}>{words.at(sheet, String(row))}: {message[language]}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Replaced({ list: { replaces, complete, wasComplete }, language }: { readonly list: Lists[number]; readonly language: DraftView['request']['language'] }) {
  const words = importWords[language]
  const { whole } = formats[language]
  if (replaces === null) return <p>{words.isNew}</p>
  return (
    <>
      <p>{words.replaces(whole(replaces.municipalities))}</p>
      {replaces.missing.length === 0 && replaces.added.length === 0 && <p>{words.sameMunicipalities}</p>}
      {replaces.missing.length > 0 && <p>{words.gone(whole(replaces.missing.length), firstNames(replaces.missing))}</p>}
      {replaces.added.length > 0 && <p>{words.added(whole(replaces.added.length), firstNames(replaces.added))}</p>}
      {wasComplete && !complete && <p className="warnings">{words.completenessLost}</p>}
    </>
  )
}
