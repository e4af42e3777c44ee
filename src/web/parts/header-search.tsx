import type { Language } from '../../domain/text.ts'
import { pathIn } from '../links.ts'
import { searchWords } from '../text/search.ts'

/** The search at the top of every page: a field where there is room, a link to the search page on a phone. */
export function HeaderSearch({ language }: { readonly language: Language }) {
  const { short, button, title } = searchWords[language]
  return (
    <div className="header-search">
      <form action="/sok" method="get" role="search" aria-label={title}>
        {language !== 'nb' && <input type="hidden" name="sprak" value={language} />}
        <input className="ds-input" data-size="sm" name="q" type="search" aria-label={short} placeholder={title} autoComplete="off" maxLength={200} />
        <button className="ds-sr-only" type="submit">
          {button}
        </button>
      </form>
      <a href={pathIn(language, '/sok')}>{title}</a>
    </div>
  )
}
