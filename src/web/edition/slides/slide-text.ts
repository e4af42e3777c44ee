import { textWidth, wrapped } from '../../charts/text-width.ts'

/** Points in an inch, and how high a line is for its type. */
const inch = 72
export const leading = 1.2

/** How many lines a text, with breaks of line in it, takes at a size in a box so wide (inches). Arial, which slides are set in, is no wider than the type measured. */
export const linesAt = (text: string, width: number, size: number, weight: 400 | 600 = 400): number =>
  text
    .split('\n')
    .flatMap((line) => wrapped(line, width * inch - 4, size, weight))
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, size, weight) / (width * inch - 4))), 0)

/** Height in inches of so many lines. */
export const heightOf = (lines: number, size: number): number => (lines * size * leading) / inch

/** The largest of the sizes at which a text fits its box (inches); where none does, the text is cut with an ellipsis at the smallest. */
export function fitText(
  text: string,
  width: number,
  height: number,
  sizes: readonly number[],
  weight: 400 | 600 = 400,
): { readonly text: string; readonly size: number } {
  for (const size of sizes) if (heightOf(linesAt(text, width, size, weight), size) <= height) return { text, size }
  const size = sizes.at(-1) ?? 10
  const words = text.split(' ')
  let kept = text
  while (words.length > 1 && heightOf(linesAt(kept, width, size, weight), size) > height) {
    words.pop()
    kept = `${words.join(' ')} …`
  }
  const letters = [...kept]
  while (letters.length > 1 && heightOf(linesAt(`${letters.join('')}…`, width, size, weight), size) > height)
    letters.splice(-5)
  return { text: letters.length === [...kept].length ? kept : `${letters.join('')}…`, size }
}

/**
 * Paragraphs dealt out on as few pages of a height (inches) as they need, about as full as one another, in the largest of the sizes that
 * needs no more pages than the smallest; one higher than a page is cut.
 */
export function dealtOut(
  paragraphs: readonly string[],
  width: number,
  height: number,
  sizes: readonly number[],
  between: number,
): { readonly pages: readonly (readonly string[])[]; readonly size: number } {
  const tries = sizes.map((size) => ({ size, pages: inPages(paragraphs, width, height, size, between) }))
  const least = Math.min(...tries.map(({ pages }) => pages.length))
  return tries.find(({ pages }) => pages.length === least) ?? { pages: [], size: 10 }
}

function inPages(
  paragraphs: readonly string[],
  width: number,
  height: number,
  size: number,
  between: number,
): readonly (readonly string[])[] {
  const told = paragraphs.map((paragraph) => {
    const { text } = fitText(paragraph, width, height - between, [size])
    return { text, tall: heightOf(linesAt(text, width, size), size) + between }
  })
  const within = (most: number): readonly (readonly string[])[] => {
    const pages: string[][] = []
    let used = Number.POSITIVE_INFINITY
    for (const { text, tall } of told) {
      if (used + tall > most) {
        pages.push([])
        used = 0
      }
      pages.at(-1)?.push(text)
      used += tall
    }
    return pages
  }
  const least = within(height)
  const lower = [0.5, 0.6, 0.7, 0.8, 0.9].map((share) => within(height * share))
  return lower.find((pages) => pages.length <= least.length) ?? least
}
