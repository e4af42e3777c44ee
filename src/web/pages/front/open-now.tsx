import type { SchemeRow } from '../../../answers/schemes.ts'
import type { Language } from '../../../domain/text.ts'
import { formats } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import { frontWords } from './words.ts'

/** The statuses of schemes that can be applied to, and the words each is counted in. */
const statuses = ['open', 'continuous', 'open-annually'] as const

/** How many schemes are said to be open, as links to which they are; what each asks for stands at the scheme. */
export function OpenNow({ language, schemes }: { readonly language: Language; readonly schemes: readonly SchemeRow[] }) {
  const words = frontWords[language]
  return (
    <section>
      <h2 className="ds-heading" data-size="xs">
        {words.openTitle}
      </h2>
      <ul className="plain-list">
        {statuses.map((status) => (
          <li key={status}>
            <a className="ds-link" href={pathIn(language, `/ordninger?status=${status}`)}>
              {words.open[status](formats[language].whole(schemes.filter((scheme) => scheme.status === status).length))}
            </a>
          </li>
        ))}
      </ul>
      <p className="quiet">{words.openNote}</p>
    </section>
  )
}
