import type { Language } from '../../../domain/text.ts'
import { formats } from '../../../domain/format.ts'
import { importWords } from './words.ts'

interface PagerProps {
  readonly language: Language
  readonly url: URL
  readonly path: string
  /** Name in the address that holds the page. */
  readonly name: string
  readonly anchor: string
  readonly page: number
  readonly pages: number
  readonly label: string
}

/** Links to the page before and after; nothing where there is one page only. */
export function Pager({ language, url, path, name, anchor, page, pages, label }: PagerProps) {
  if (pages < 2) return null
  const words = importWords[language]
  const { whole } = formats[language]
  const to = (target: number): string => {
    const query = new URLSearchParams(url.search)
    query.set(name, String(target))
    return `${path}?${query.toString()}#${anchor}`
  }
  return (
    <nav aria-label={label} className="pager">
      {page > 1 && <a className="ds-link" href={to(page - 1)} rel="prev">{words.previous}</a>}
      <span>{words.pages(whole(page), whole(pages))}</span>
      {page < pages && <a className="ds-link" href={to(page + 1)} rel="next">{words.next}</a>}
    </nav>
  )
}
