import type { Language } from '../../domain/text.ts'
import { pathIn } from '../links.ts'
import type { PageResult } from '../page.ts'
import { Notice } from '../parts/notice.tsx'
import { commonWords } from '../text/words.ts'
import { MunicipalitySearch } from './shared/municipality-search.tsx'

/** What is known of an error; what is null is filled in by the page. */
export interface ShownError {
  readonly status: number
  readonly title: string | null
  readonly message: string | null
  /** Where it arose, in words: file, row, character. */
  readonly where: string | null
  /** What may have been meant, before the ways that all error pages show. */
  readonly links?: readonly { readonly path: string; readonly text: string }[]
}

/** A page for what went wrong: what, where, and what to do. */
export function errorPage(language: Language, { status, title, message, where, links = [] }: ShownError): PageResult {
  const { error } = commonWords[language]
  const heading = title ?? (status === 404 ? error.notFound : error.title)
  const whatNow = message ?? (status === 404 ? null : error.fault)
  return {
    title: heading,
    status,
    main: (
      <>
        <h1 className="ds-heading" data-size="lg">
          {heading}
        </h1>
        {(whatNow !== null || where !== null) && (
          <Notice kind="wrong">
            {whatNow !== null && whatNow.split('\n').map((line) => <p key={line}>{line}</p>)}
            {where !== null && <p>{where}</p>}
          </Notice>
        )}
        <section>
          <h2 className="ds-heading" data-size="xs">
            {error.whatNow}
          </h2>
          <ul>
            {links.map(({ path, text }) => (
              <li key={path}>
                <a className="ds-link" href={pathIn(language, path)}>
                  {text}
                </a>
              </li>
            ))}
            <li>
              <a className="ds-link" href={pathIn(language, '/')}>
                {error.back}
              </a>
            </li>
            {(['/kommuner', '/ordninger', '/data'] as const).map((path) => (
              <li key={path}>
                <a className="ds-link" href={pathIn(language, path)}>
                  {{ '/kommuner': commonWords[language].menu.municipalities, '/ordninger': commonWords[language].menu.schemes, '/data': commonWords[language].menu.data }[path]}
                </a>
              </li>
            ))}
          </ul>
          <MunicipalitySearch language={language} />
        </section>
      </>
    ),
  }
}
