import { escaped } from '../charts/write.ts'
import type { Drawing, Sheet } from '../picture.ts'

/** A drawing's inside alone: without the outermost `svg`, and without a title and description of its own. */
export const insideOf = ({ svg }: Drawing): string =>
  svg
    .slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
    .replace(/^\s*<title[^>]*>[^<]*<\/title>/, '')
    .replace(/^\s*<desc[^>]*>[^<]*<\/desc>/, '')

/** Ids within a drawing, and what points to them, made its own: the same drawing may stand twice in a document. */
export const withOwnIds = (inside: string, id: string): string => inside.replace(/( id="| (?:xlink:)?href="#|url\(#)/g, `$1${id}-`)

/** A drawing as it stands in a page: named, described, and shown or hidden by its class. */
export function placed(drawing: Drawing, { title, description }: Pick<Sheet, 'title' | 'description'>, id: string, className: string): string {
  const inside = withOwnIds(insideOf(drawing), id)
  // A drawing with links in it is a group of them; a picture would hide them from screen readers.
  const role = inside.includes('<a ') ? 'group' : 'img'
  return (
    `<svg class="${className}" width="${drawing.width}" height="${drawing.height}" viewBox="0 0 ${drawing.width} ${drawing.height}" role="${role}" aria-labelledby="${id}-name ${id}-desc">` +
    `<title id="${id}-name">${escaped(title)}</title><desc id="${id}-desc">${escaped(description)}</desc>${inside}</svg>`
  )
}
