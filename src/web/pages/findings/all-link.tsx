import type { Language } from '../../../domain/text.ts'
import { pathIn } from '../../links.ts'
import { findingPath } from './state.ts'
import { findingsWords } from './words.ts'

/** The way to all the findings, with what was asked kept. */
export const AllFindings = ({
  language,
  asked,
}: {
  readonly language: Language
  readonly asked: Readonly<Record<string, unknown>>
}) => (
  <p className="screen-only">
    <a className="ds-link" href={pathIn(language, findingPath(null, asked))}>
      {findingsWords[language].all}
    </a>
  </p>
)
