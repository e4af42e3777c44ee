import { nearIds } from '../../../domain/near-ids.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import { pathIn } from '../../links.ts'
import type { PageRequest } from '../../page.ts'
import { commonWords } from '../../text/words.ts'

/** A refusal as a page says it: where the sentence would send the reader to the command line, a link instead. */
export function RefusalWords({ error, request: { language, ask } }: { readonly error: Refusal; readonly request: Pick<PageRequest, 'language' | 'ask'> }) {
  if (error.code !== 'unknown-scheme') return <p className="message">{error.text[language]}</p>
  const words = commonWords[language].error
  const id = error.where.text ?? ''
  const { schemes } = ask.schemes({ owner: 'any' }).answer
  const near = nearIds(id, schemes.map((scheme) => scheme.id))
  return (
    <>
      <p className="message">{words.noScheme(id)}</p>
      <ul>
        {schemes
          .filter((scheme) => near.includes(scheme.id))
          .map((scheme) => (
            <li key={scheme.id}>
              <a className="ds-link" href={pathIn(language, `/ordninger/${scheme.id}`)}>
                {scheme.name[language]}
              </a>
            </li>
          ))}
        <li>
          <a className="ds-link" href={pathIn(language, '/ordninger')}>
            {words.allSchemes}
          </a>
        </li>
      </ul>
    </>
  )
}
