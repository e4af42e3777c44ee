import type { Language } from '../../../domain/text.ts'
import { inOtherLanguage } from '../../links.ts'
import type { PageResult } from '../../page.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { editionWords } from './words.ts'

/** A draft that is not made yet; the page comes again by itself, and the link does the same by hand. */
export function makingPage(language: Language, url: URL): PageResult {
  const words = editionWords[language]
  return {
    title: words.making,
    main: (
      <PageHead title={words.making} lead={words.makingLead}>
        <p>
          <a className="ds-link" href={inOtherLanguage(url, language)}>{words.makingLook}</a>
        </p>
      </PageHead>
    ),
  }
}
