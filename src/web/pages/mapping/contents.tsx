import type { Language } from '../../../domain/text.ts'
import { mappingWords } from './words.ts'

/** A part of the answer: where it stands, and what it is called in the list of contents. */
export interface Part {
  readonly id: string
  readonly title: string
}

/** The parts of the answer as links, in the order they stand. */
export const Contents = ({ language, parts }: { readonly language: Language; readonly parts: readonly Part[] }) => (
  <nav className="answer-nav" aria-label={mappingWords[language].partOf}>
    <ul>
      {parts.map(({ id, title }) => (
        <li key={id}>
          <a className="ds-link" href={`#${id}`}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
