import type { Language } from '../../domain/text.ts'
import { pathIn } from '../links.ts'

/** Ends a block with why: the page of the method it rests on. */
export const Why = ({ language, method, children }: { readonly language: Language; readonly method: string; readonly children: string }) => (
  <p className="quiet screen-only">
    <a className="ds-link" href={pathIn(language, `/metode/${method}`)}>
      {children}
    </a>
  </p>
)

/** A text that the data hold in English alone, marked so that it is read aloud right. */
export const English = ({ children }: { readonly children: string }) => <span lang="en">{children}</span>

/** "regjeringen.no": whose page it is. */
export function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? url
}

/** A link to the page a row was read from, told apart by its host; nothing where no page is known. */
export const SourceLink = ({ url, text }: { readonly url: string; readonly text: (host: string) => string }) =>
  url.startsWith('http') ? (
    <a className="ds-link" href={url}>
      {text(hostOf(url))}
    </a>
  ) : null
