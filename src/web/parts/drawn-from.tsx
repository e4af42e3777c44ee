import type { Envelope } from '../../answers/answer.ts'
import type { Language } from '../../domain/text.ts'
import { formats } from '../../domain/format.ts'
import { pathIn } from '../links.ts'
import { partWords } from './words.ts'

interface DrawnFromProps {
  readonly language: Language
  readonly envelope: Pick<Envelope, 'datasets' | 'method' | 'warnings' | 'sources'>
  /** Leaves the warnings out where the page shows them elsewhere. */
  readonly quiet?: boolean
}

/** The line under a figure: warnings, datasets with versions, method, and the pages the rows were read from. */
export function DrawnFrom({ language, envelope: { datasets, method, warnings, sources }, quiet }: DrawnFromProps) {
  const words = partWords[language]
  const { whole } = formats[language]
  const shown = sources.slice(0, mostSources)
  return (
    <div className="drawn-from">
      {!quiet && warnings.length > 0 && (
        <ul className="warnings">
          {warnings.map(({ code, where, message }) => (
            <li key={`${code} ${where ?? ''} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
      <p>
        {words.drawnFrom}: {distinct(datasets.map(({ title, version }) => words.dataset(title, version))).join(' · ')} ·{' '}
        <a className="ds-link" href={pathIn(language, method.url)}>
          {words.method(method.id, method.version)}
        </a>
      </p>
      {sources.length > 0 && (
        <details>
          <summary>{words.sources(whole(sources.length))}</summary>
          <ul className="sources">
            {shown.map(({ url, rows }) => (
              <li key={url}>
                <a className="ds-link" href={url}>
                  {hostAndPath(url)}
                </a>{' '}
                ({words.sourceRows(whole(rows))})
              </li>
            ))}
          </ul>
          {sources.length > shown.length && <p>{words.more(whole(sources.length - shown.length))}</p>}
        </details>
      )}
    </div>
  )
}

const mostSources = 40

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

const hostAndPath = (url: string): string => {
  const text = url.replace(/^https?:\/\/(www\.)?/, '')
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
