import type { ReactNode } from 'react'
import type { Language } from '../../../domain/text.ts'
import { pathIn } from '../../links.ts'
import { LanguageField } from './language-field.tsx'

interface FilterFormProps {
  readonly language: Language
  /** The page that the filter belongs to: what it sends to, and what it is emptied by. */
  readonly path: string
  readonly label: string
  readonly show: string
  readonly reset: string
  readonly children: ReactNode
}

/** A filter above a list: its fields, a button that shows, and a link that empties it. */
export const FilterForm = ({ language, path, label, show, reset, children }: FilterFormProps) => (
  <form action={path} method="get" className="filter" aria-label={label}>
    <LanguageField language={language} />
    <div className="fields">{children}</div>
    <div className="search-line">
      <button className="ds-button" type="submit">
        {show}
      </button>
      <a className="ds-link" href={pathIn(language, path)}>
        {reset}
      </a>
    </div>
  </form>
)
