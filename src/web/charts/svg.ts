import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'

export interface Named {
  /** Unique on the page. */
  readonly id: string
  readonly title: string
  readonly description: string
  readonly className: 'wide' | 'narrow'
}

/**
 * Draws with Observable Plot on the server and gives the picture as text: no `<style>`, no style attributes (the content
 * policy forbids both), figures rounded to a tenth, one title and description. The same input gives the same text.
 */
export function drawSvg(options: Plot.PlotOptions, { id, title, description, className }: Named): string {
  const { document } = parseHTML('<html><body></body></html>')
  const svg = Plot.plot({ ...options, document, className: 'plot' })
  const drawn = svg.outerHTML
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/ style="[^"]*"/g, '')
    .replace(/ aria-(?:label|hidden|description)="[^"]*"/g, '')
    .replace(/ font-family="[^"]*"/g, '')
    .replace(/ transform="translate\(0,0\)"/g, '')
    .replace(/-?\d+\.\d{2,}/g, (figure) => String(Math.round(Number(figure) * 10) / 10))
  const opening = `<svg class="${className}" role="img" aria-labelledby="${id}-title ${id}-desc"`
  const inner = `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(description)}</desc>`
  return drawn
    .replace(/^<svg/, opening)
    .replace(/ class="plot"/, '')
    .replace(/>/, `>${inner}`)
}

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
