import type { Language } from '../../domain/text.ts'
import { partWords } from './words.ts'

/** Last on a long page: follows along at its foot, and leads to the top. */
export const ToTop = ({ language }: { readonly language: Language }) => (
  <p className="to-top">
    <a className="ds-link" href="#innhold">
      ↑ {partWords[language].toTop}
    </a>
  </p>
)
