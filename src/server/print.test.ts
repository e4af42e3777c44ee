import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../domain/text.ts'
import { openBrowser } from './browser.fixture.ts'
import { runningServer } from './running.fixture.ts'

/** The municipalities with most to say: many lists, names that wait, a division, a long line of changes, several names. */
const longest = ['0301', '1103', '1508', '1580', '1804', '1835', '3226', '4204', '5001', '5532', '5607', '5612']

let server: Awaited<ReturnType<typeof runningServer>>
let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Page
beforeAll(async () => {
  server = await runningServer()
  browser = await openBrowser()
  page = await browser.context.newPage()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

/** How many sheets an address fills on paper. */
async function sheets(path: string): Promise<number> {
  await page.goto(server.address + path)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

/** The size in points of every text that is printed of an address, with the text; of those within `within` alone. */
async function sizesOn(path: string, within: string): Promise<readonly [number, string][]> {
  await page.goto(server.address + path)
  // The width of what is printed on A4, so that drawings are as large as there.
  await page.setViewportSize({ width: 688, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  const sizes = await page.evaluate((selector) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: [number, string][] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement, textContent } = node
      if (!parentElement?.closest(selector) || !textContent?.trim() || !parentElement.checkVisibility()) continue
      if (parentElement.closest('.ds-sr-only, title, desc, style, script')) continue
      const scale = parentElement instanceof SVGGraphicsElement ? (parentElement.getScreenCTM()?.a ?? 1) : 1
      found.push([Number.parseFloat(getComputedStyle(parentElement).fontSize) * scale * 0.75, textContent.trim()])
    }
    return found
  }, within)
  await page.emulateMedia({ media: null })
  return sizes
}

describe('on paper', () => {
  test.each(longest)('municipality %s fills two sheets, in every language', async (code) => {
    for (const language of languages) {
      expect([language, await sheets(`/kommuner/${code}?sprak=${language}`)]).toEqual([language, 2])
    }
  })

  test.each([
    ['/', 2],
    ['/funn', 1],
    ['/funn/lower-participation', 2],
  ])('%s fills %i', async (path, most) => {
    expect(await sheets(path)).toBeLessThanOrEqual(most)
  })

  test('nothing on a municipality’s sheets is smaller than 8 points', async () => {
    const sizes = await sizesOn('/kommuner/1580', 'body')
    expect(sizes.length).toBeGreaterThan(100)
    expect(sizes.filter(([points]) => points < 7.95)).toEqual([])
  })

  test.each(['/', '/deltakelse', '/robusthet', '/hvorfor', '/behov', '/ordninger/kulturminneplan-kik'])(
    'no letter of a drawing on the sheets of %s is smaller than 7 points',
    async (path) => {
      const sizes = await sizesOn(path, '.drawings')
      expect(sizes.length).toBeGreaterThan(10)
      expect(sizes.filter(([points]) => points < 6.95)).toEqual([])
    },
  )
})
