import type { Edition } from '../../../domain/edition.ts'
import type { Language } from '../../../domain/text.ts'
import { citationOf } from '../../edition/rendered.ts'
import { editionWords } from './words.ts'

/** The line to copy, and what it is for. */
export const Cite = ({ language, edition }: { readonly language: Language; readonly edition: Edition }) => (
  <section id="sitering">
    <h2 className="ds-heading" data-size="sm">{editionWords[language].howToCite}</h2>
    <p>{editionWords[language].citeLead}</p>
    <p className="edition-cite">{citationOf(edition, language)}</p>
  </section>
)
