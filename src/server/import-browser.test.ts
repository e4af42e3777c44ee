import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../domain/text.ts'
import { axeFinds, overflowAt320 } from './axe.fixture.ts'
import { openBrowser } from './browser.fixture.ts'
import { type ImportingServer, importingServer } from './importing.fixture.ts'

const list = 'Prosjekt;Kommune;Tilskudd\nTorget;Alta;1000\nØyliv;Våler;2000\nBygda;Trænna;300\nSum;;3300\n'

let server: ImportingServer
let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Page
beforeAll(async () => {
  server = await importingServer({ inThread: true })
  browser = await openBrowser()
  page = await browser.context.newPage()
  writeFileSync(join(server.folder, 'Liste 2018.csv'), list)
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const heading = (tab: Page): Promise<string> => tab.locator('main h1').innerText()

/** From an empty form to the receipt, as a person does it; `next` waits for a page that the work has ended on. */
async function fromFileToReceipt(tab: Page, year: string, next: () => Promise<void>): Promise<void> {
  await tab.goto(`${server.address}/data/import?scheme=bolyst&year=${year}`)
  await tab.setInputFiles('#file', join(server.folder, 'Liste 2018.csv'))
  await tab.click('text=Les filen')
  await next()
  expect(await heading(tab)).toBe('2 rader har spørsmål om navn')
  await tab.locator('fieldset.question', { hasText: '«Våler»' }).locator('label', { hasText: 'Hedmark' }).click()
  await tab.locator('fieldset.question', { hasText: '«Trænna»' }).locator('input[list]').fill('Træna (1835)')
  await tab.click('text=Lagre listen')
  await next()
  expect(await heading(tab)).toBe('Listen er lagret')
  const entries = (await server.workspace.snapshot()).data.entries.filter((entry) => entry.list === `bolyst-${year}`)
  expect(entries.map(({ text, answerCode, code }) => [text, answerCode ?? code])).toEqual([['Alta', '2012'], ['Våler', '0426'], ['Trænna', '1835']])
}

describe('a person in a browser', () => {
  test('hands in a file, answers and stores; the bar follows the work by itself', async () => {
    await fromFileToReceipt(page, '2018', async () => {
      await page.waitForLoadState()
      await page.waitForFunction(() => !document.querySelector('[data-progress]'), null, { timeout: 60_000 })
    })
    await page.click('text=Se listen og historikken')
    await page.click('text=Trekk denne utgaven')
    await page.waitForLoadState()
    expect((await server.workspace.snapshot()).data.lists.some(({ id }) => id === 'bolyst-2018')).toBe(false)
  })

  test('does the same with script off, by the links', async () => {
    const plain = await openBrowser({ script: false })
    const tab = await plain.context.newPage()
    await fromFileToReceipt(tab, '2017', async () => {
      for (let i = 0; i < 200 && (await tab.locator('progress').count()) > 0; i++) {
        await new Promise((resolve) => setTimeout(resolve, 150))
        await tab.click('text=Oppdater')
      }
    })
    await plain.close()
  })

  test('stops a long reading, and takes it up again', async () => {
    const names = ['Alta', 'Våler', 'Trænna', 'Sel og Vågå', 'Nowhere']
    const long = `Kommune;Prosjekt\n${Array.from({ length: 60_000 }, (_, i) => `${names[i % names.length]};P${i}`).join('\n')}\n`
    const file = new File([long], 'lang.csv')
    const { headers } = await server.post('/data/import', { scheme: 'bolyst', year: '2016', scope: 'national', file })
    const path = String(headers.location)
    await page.goto(server.address + path)
    expect(await page.locator('progress').count()).toBe(1)
    // Asked for anew for those without script; with script the page stays, and says how far it has come once.
    expect((await server.get(path)).headers.refresh).toBe(`4; url=${path}`)
    expect(await page.locator('.progress p').count()).toBe(1)
    let slowest = 0
    for (let i = 0; i < 30; i++) {
      const asked = performance.now()
      await server.get('/healthz')
      slowest = Math.max(slowest, performance.now() - asked)
    }
    expect(slowest).toBeLessThan(500)
    await page.click('text=Avbryt lesingen')
    await page.waitForLoadState()
    expect(await heading(page)).toBe('Lesingen av lang.csv er stoppet')
    await page.click('text=Les filen på nytt')
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('har spørsmål') === true, null, { timeout: 60_000 })
    await page.click('nav[aria-label="Flere spørsmål"] >> text=Neste')
    expect(await page.locator('nav[aria-label="Flere spørsmål"]').innerText()).toContain('Side 2 av')
    await page.click('text=Forkast filen')
    await page.waitForLoadState()
    expect(await heading(page)).toBe('Legg inn en liste')
  })
})

describe('the new pages', () => {
  test.each(languages)('pass axe in %s, and need no sideways scroll at 320 pixels', async (language) => {
    const errors = await server.draft('feil.csv', 'Kommune;Tilskudd\nAlta;mye\nVåler;1\n', { year: '2010' })
    const questions = await server.draft('liste.csv', list, { year: '2010' })
    const refused = await server.draft('ukjent.csv', 'Hvem;Hva\nAlta;1\n', { year: '2010' })
    const begun = (await server.post('/data/import', { scheme: 'bolyst', year: '2010', file: new File([list], 'x.csv') })).headers.location
    for (const path of ['/data/import', errors, questions, refused, String(begun), '/data/avklaring', '/data/avklaring?avklart=1', '/data/lister/kulturminneplan-kik-2018']) {
      await page.goto(`${server.address}${path}${path.includes('?') ? '&' : '?'}sprak=${language}`)
      expect([path, await axeFinds(page)]).toEqual([path, []])
      expect([path, await overflowAt320(page)]).toEqual([path, 0])
      const text = await page.evaluate(() => document.body.innerText)
      expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object Object\]|\{done\}/)
    }
    for (const path of [errors, questions, refused, String(begun)]) await server.post(`${path}/forkast`, {})
  })

  test('the island is small', async () => {
    const { text } = await server.get('/assets/progress.js')
    expect(text.length).toBeGreaterThan(100)
    expect(text.length).toBeLessThan(5000)
  })
})

test('no request ended in a fault of ours', () => {
  expect(server.faults).toEqual([])
})
