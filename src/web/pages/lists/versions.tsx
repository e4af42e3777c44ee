import type { ListHistory } from '../../../actions/list-history.ts'
import type { Language } from '../../../domain/text.ts'
import { dateInWords } from '../../date.ts'
import { formats } from '../../../domain/format.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { firstNames } from '../import/first-names.ts'
import { PostForm } from '../import/post-form.tsx'
import { importWords } from '../import/words.ts'
import type { ListView } from './list.tsx'

type Version = ListHistory['versions'][number]

/** Every version of a list with its file, what changed from each to the next, and the withdrawal of the one in force. */
export function Versions({ view: { request: { language }, changes, list }, history }: { readonly view: ListView; readonly history: ListHistory }) {
  const words = importWords[language]
  const { whole } = formats[language]
  const path = `/data/lister/${encodeURIComponent(list)}`
  const inForce = history.versions.find(({ supersededBy, withdrawnAt }) => supersededBy === null && withdrawnAt === null)
  const before = history.versions.find(({ supersededBy }) => inForce && supersededBy === inForce.version)
  return (
    <>
      <section>
        <h2 className="ds-heading" data-size="sm">{words.history}</h2>
        <DataTable
          id="versions"
          caption={words.historyCaption}
          quietCaption
          rows={history.versions}
          keyOf={({ version }) => String(version)}
          columns={[
            { id: 'version', title: words.version, rowHeader: true, cell: ({ version }) => version },
            { id: 'state', title: words.state, cell: (version) => stateOf(version, language) },
            { id: 'at', title: words.importedAt, cell: ({ importedAt }) => dateInWords(importedAt.slice(0, 10), language) },
            { id: 'names', title: words.names, numeric: true, cell: ({ entries }) => whole(entries) },
            { id: 'file', title: words.begunFile, cell: ({ fileName }) => fileName },
            {
              id: 'download',
              title: words.download,
              cell: ({ version, fileName }) => (
                <a className="ds-link" href={`${path}/fil/${version}`} download>{words.downloadOf(fileName, String(version))}</a>
              ),
            },
          ]}
        />
        {inForce && changes.state === 'on' && (
          <PostForm language={language} token={changes.token} path={`${path}/trekk`} className="button-line">
            <input type="hidden" name="version" value={inForce.version} />
            <button className="ds-button" type="submit" data-variant="secondary">{words.withdraw}</button>
            <p className="quiet">{before ? words.withdrawTo(String(before.version)) : words.withdrawToNone}</p>
          </PostForm>
        )}
      </section>
      {history.differences.length > 0 && (
        <section>
          <h2 className="ds-heading" data-size="sm">{words.differences}</h2>
          {history.differences.map((difference) => (
            <Difference key={difference.to} language={language} difference={difference} />
          ))}
        </section>
      )}
    </>
  )
}

function stateOf({ supersededBy, withdrawnAt }: Version, language: Language): string {
  const words = importWords[language]
  if (withdrawnAt !== null) return words.withdrawn(dateInWords(withdrawnAt.slice(0, 10), language))
  return supersededBy === null ? words.inForce : words.superseded(String(supersededBy))
}

function Difference({ language, difference: { from, to, added, removed, changed } }: { readonly language: Language; readonly difference: ListHistory['differences'][number] }) {
  const words = importWords[language]
  const { whole } = formats[language]
  return (
    <div className="list-told">
      <h3 className="ds-heading" data-size="xs">{words.difference(String(from), String(to))}</h3>
      {added.length + removed.length + changed === 0 && <p>{words.differenceNone}</p>}
      {removed.length > 0 && <p>{words.gone(whole(removed.length), firstNames(removed))}</p>}
      {added.length > 0 && <p>{words.added(whole(added.length), firstNames(added))}</p>}
      {changed > 0 && <p>{words.differenceChanged(whole(changed))}</p>}
    </div>
  )
}
