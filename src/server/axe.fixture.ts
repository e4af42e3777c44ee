import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violations {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: readonly string[]; readonly html: string }[] }[]
}

/** What axe finds on an open page against WCAG 2.2 A and AA, and its best practices, a line each. */
export async function axeFinds(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as { axe: { run: (options: object) => Promise<Violations> } }
    const { violations } = await run.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`))
  })
}

/** How many pixels an open page is wider than what is seen of it, at 320 pixels; 0 when nobody need scroll sideways. */
export async function overflowAt320(page: Page): Promise<number> {
  const size = page.viewportSize() ?? { width: 1240, height: 900 }
  await page.setViewportSize({ width: 320, height: 640 })
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await page.setViewportSize(size)
  return Math.max(0, over)
}
