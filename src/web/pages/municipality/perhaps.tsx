import type { MunicipalityParticipation } from '../../../answers/municipality/participation.ts'
import type { Language } from '../../../domain/text.ts'
import { pathIn } from '../../links.ts'
import { mostRows } from '../../parts/limited.ts'
import { bySchemes } from './scheme-list.tsx'
import { municipalityWords } from './words.ts'

interface PerhapsProps extends Pick<MunicipalityParticipation, 'waiting' | 'divided'> {
  readonly language: Language
  readonly schemeName: (id: string) => string
}

/** What may be the municipality's and is not counted: names that wait for a person, and rows of one that was divided. */
export function Perhaps({ language, waiting, divided, schemeName }: PerhapsProps) {
  const words = municipalityWords[language]
  return (
    <>
      <h3 className="ds-heading" data-size="xs">
        {words.perhapsTitle}
      </h3>
      <ul className="took-list">
        {bySchemes(divided).map(({ scheme, rows }) => (
          <li key={scheme}>
            <a className="ds-link" href={pathIn(language, `/ordninger/${scheme}`)}>
              {schemeName(scheme)}
            </a>
            <span className="quiet">{words.asName([...new Set(rows.map(({ year }) => year))].join(', '), [...new Set(rows.map(({ name }) => name))].join(', '))}</span>
          </li>
        ))}
        {waitingBySchemes(waiting).slice(0, mostRows).map(({ scheme, told }) => (
          <li key={scheme}>
            <a className="ds-link" href={pathIn(language, `/ordninger/${scheme}`)}>
              {schemeName(scheme)}
            </a>
            <span className="quiet">{told.map(({ text, year, rows }) => words.waitingText(text, String(year), rows)).join('; ')}</span>
          </li>
        ))}
      </ul>
      <p className="quiet">
        {divided.length > 0 && words.dividedHelp}{' '}
        {waiting.length > 0 && (
          <a className="ds-link" href={pathIn(language, '/data/avklaring')}>
            {words.waitingLink}
          </a>
        )}
      </p>
    </>
  )
}

interface WaitingName {
  readonly text: string
  readonly year: number
  readonly rows: number
}

/** Waiting names by scheme; the same name on the same year's lists once, with its number of rows. */
function waitingBySchemes(waiting: MunicipalityParticipation['waiting']): readonly { readonly scheme: string; readonly told: readonly WaitingName[] }[] {
  return [...new Set(waiting.map(({ scheme }) => scheme))].map((scheme) => {
    const own = waiting.filter((one) => one.scheme === scheme)
    const names = new Map(own.map(({ text, year }) => [`${year} ${text}`, { text, year }]))
    return { scheme, told: [...names.values()].map(({ text, year }) => ({ text, year, rows: own.filter((one) => one.text === text && one.year === year).length })) }
  })
}
