import type { Language } from '../../../domain/text.ts'
import { inOtherLanguage } from '../../links.ts'
import type { PageResult } from '../../page.ts'
import { editionWords } from './words.ts'

/** A draft that is not made yet; the page comes again by itself, and the link does the same by hand. */
export function makingPage(language: Language, url: URL): PageResult {
  const words = editionWords[language]
  return {
    title: words.making,
    main: (
      <section>
        <h1 className="ds-heading" data-size="lg">{words.making}</h1>
        <p className="lead">{words.makingLead}</p>
        <p>
          <a className="ds-link" href={inOtherLanguage(url, language)}>{words.makingLook}</a>
        </p>
      </section>
    ),
  }
}
