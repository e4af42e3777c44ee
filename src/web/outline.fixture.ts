import { parseHTML } from 'linkedom'

/**
 * The structure of a page or a drawing as indented text: tags, classes, roles and the attributes that decide how it looks and
 * is read out, without words and figures. Equal neighbours are one line with their number, so that a longer table is the same.
 */
export function outlineOf(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  const root = document.querySelector('body') ?? document.documentElement
  return root ? `${collapsed(linesOf(root)).join('\n')}\n` : ''
}

interface Block {
  readonly head: string
  readonly inner: readonly Block[]
}

/** Attributes that are part of the structure, with their values; the rest are words, figures and addresses. */
const told = ['role', 'type', 'scope', 'aria-current', 'aria-live', 'data-size', 'data-variant', 'data-color', 'open', 'method', 'viewBox', 'preserveAspectRatio']

function linesOf(element: Element): Block {
  const name = element.tagName.toLowerCase()
  const classes = [...element.classList].toSorted().map((one) => `.${one}`).join('')
  const attributes = told.flatMap((attribute) => {
    const value = element.getAttribute(attribute)
    return value === null ? [] : [attribute === 'viewBox' ? `[viewBox ${value.split(/\s+/).slice(0, 3).join(' ')} …]` : `[${attribute}${value === '' ? '' : `=${value}`}]`]
  })
  return { head: `${name}${classes}${attributes.join('')}`, inner: [...element.children].map(linesOf) }
}

/** Runs of equal blocks become one; tables, lists and drawings differ in length by their data, not by their structure. */
function collapsed(block: Block, depth = 0): readonly string[] {
  const lines = [`${'  '.repeat(depth)}${block.head}`]
  const seen = new Map<string, number>()
  const texts: string[] = []
  for (const inner of block.inner) {
    const text = collapsed(inner, depth + 1).join('\n')
    if (!seen.has(text)) texts.push(text)
    seen.set(text, (seen.get(text) ?? 0) + 1)
  }
  for (const text of texts) lines.push((seen.get(text) ?? 1) > 1 ? text.replace(/^(\s*\S+)/, '$1 …') : text)
  return lines
}
