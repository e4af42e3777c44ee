import type { Edition, EditionSource } from '../../../domain/edition.ts'
import type { Language } from '../../../domain/text.ts'
import { commandOf } from '../../files/origin.ts'
import { answerUrl, pathIn } from '../../links.ts'
import { sourceAnchor } from './context.ts'
import { questionAddress } from '../../question-page.ts'
import { editionWords } from './words.ts'

interface SourceListProps {
  readonly language: Language
  readonly edition: Edition
  /** Places of those shown, counted from 1. */
  readonly places: readonly number[]
  /** A document of its own has nobody to ask: the commands that make the answers again stand in place of links. */
  readonly isStandalone?: boolean
}

/** Where figures come from: each question as it was asked, and where to ask it again and see the rows. */
export const SourceList = ({ language, edition, places, isStandalone = false }: SourceListProps) => (
  <ol className="edition-sources">
    {places.map((place) => {
      const source = edition.content.sources[place - 1]
      return source === undefined ? null : (
        <li key={place} value={place} id={sourceAnchor(place)} tabIndex={-1}>
          <Source language={language} edition={edition} source={source} isStandalone={isStandalone} />
        </li>
      )
    })}
  </ol>
)

function Source({
  language,
  edition,
  source,
  isStandalone,
}: {
  readonly language: Language
  readonly edition: Edition
  readonly source: EditionSource
  readonly isStandalone: boolean
}) {
  const words = editionWords[language]
  const { question, asked, method, datasets } = source
  const { href, isPage } = questionAddress(source, language)
  const used = edition.content.datasets.filter(({ id }) => datasets.includes(id))
  // Several parts of one dataset go under one title.
  const titles = [...new Set(used.map(({ title, version }) => `${title[language]} (${version})`))]
  const methodTold = words.methodVersion(method.id, method.version)
  return (
    <>
      <p className="edition-source-title">{words.questions[question] ?? question}</p>
      <p>
        <code>{commandOf(question, asked)}</code>
      </p>
      <p>
        {!isStandalone && (
          <>
            {isPage && (
              <>
                <a className="ds-link" href={href}>{words.ask}</a> ·{' '}
              </>
            )}
            <a className="ds-link" href={answerUrl(question, asked, '.xlsx', language)}>
              {words.rowsExcel}
            </a>{' '}
            ·{' '}
            <a className="ds-link" href={answerUrl(question, asked, '.json', language)}>
              {words.rows}
            </a>{' '}
            ·{' '}
          </>
        )}
        {isStandalone ? (
          methodTold
        ) : (
          <a className="ds-link" href={pathIn(language, `/metode/${method.id}`)}>
            {methodTold}
          </a>
        )}
      </p>
      {titles.length > 0 && <p className="quiet">{words.datasets(titles.join(' · '))}</p>}
    </>
  )
}
