import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../domain/text.ts'
import { axeFinds, overflowAt320 } from './axe.fixture.ts'
import { openBrowser } from './browser.fixture.ts'
import { runningServer } from './running.fixture.ts'

const paths = [
  '/',
  '/?gruppe=rural',
  '/deltakelse',
  '/deltakelse?scheme=kulturminneplan-kik&from=2018&to=2018',
  '/deltakelse?by=county&from=2018&to=2019',
  '/deltakelse?where=county:18&from=2018&to=2024&lists=all&som=endring',
  '/robusthet',
  '/funn',
  '/funn/lower-participation',
  '/funn/need-no-smaller?group=rural',
  '/behov',
  '/behov?where=county:18&horizon=2040',
  '/hvorfor',
  '/kommuner',
  '/kommuner?sok=V%C3%A5ler',
  '/kommuner?sok=Skedsmo',
  '/kommuner?fylke=18&sort=-population',
  '/sok',
  '/sok?q=Skedsmo',
  '/sok?q=Her%C3%B8y',
  '/sok?q=qqqqqq',
  '/kommuner/1835',
  '/kommuner/0231',
  '/ordninger',
  '/ordninger/kulturminneplan-kik',
  '/data',
  '/data/dekning',
  '/data/dekning?scheme=gnist',
  '/ordninger?status=open',
  '/data/avklaring',
  '/metode',
  '/metode/wilson',
  '/metode/mantel-haenszel',
  '/rapport',
  '/rapport/utkast',
  '/rapport/utkast/participation',
  '/rapport/utkast/need',
  '/rapport/utkast/kilder',
  '/rapport/utkast?fylke=18',
  '/finnes-ikke',
]

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

const open = async (path: string, language: string): Promise<void> => {
  await page.goto(`${server.address}${path}${path.includes('?') ? '&' : '?'}sprak=${language}`)
}

const get = (path: string): Promise<Response> => fetch(`${server.address}${path}`, { headers: { 'Accept-Encoding': 'identity' } })

describe.each(languages)('in %s', (language) => {
  test.each(paths)('axe finds nothing on %s', async (path) => {
    await open(path, language)
    expect(await axeFinds(page)).toEqual([])
  })
})

describe('on a phone of 320 px', () => {
  test.each(paths)('%s needs no sideways scroll', async (path) => {
    await open(path, 'nb')
    expect(await overflowAt320(page)).toBe(0)
  })
})

describe('every page', () => {
  test.each(paths)('%s asks for nothing from elsewhere and shows no slip of ours', async (path) => {
    const elsewhere: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(server.address) && !request.url().startsWith('data:')) elsewhere.push(request.url())
    })
    // In English: "null" is an ordinary Norwegian word.
    await open(path, 'en')
    const text = await page.evaluate(() => document.body.innerText)
    page.removeAllListeners('request')
    expect(elsewhere).toEqual([])
    expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object Object\]|\bnull\b/)
  })

  test.each(paths.filter((path) => !path.includes('nosuch')))('%s stays within its weight: 150 kB compressed, 400 with map', async (path) => {
    const html = await (await get(path)).text()
    const style = await (await get('/assets/rekkevidde.css')).text()
    const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, address = '']) => address)
    // A typeface is compressed in itself already; the rest is sent compressed.
    const fonts = [...style.matchAll(/url\(["']?(\/assets\/[^"')]+)/g)].map(([, address = '']) => address)
    const packed = await Promise.all(scripts.map(async (address) => gzipSync(Buffer.from(await (await get(address)).arrayBuffer())).length))
    const asIs = await Promise.all(fonts.map(async (address) => (await (await get(address)).arrayBuffer()).byteLength))
    const weight = [gzipSync(html).length, gzipSync(style).length, ...packed, ...asIs].reduce((sum, bytes) => sum + bytes, 0)
    expect(fonts.length).toBeGreaterThan(0)
    const hasMap = /<(path|g)[^>]* class="(members|map-|step-)/.test(html)
    expect(weight).toBeLessThan((hasMap ? 400 : 150) * 1000)
  })
})

test('with script off, the question can be changed and answered', async () => {
  const plain = await openBrowser({ script: false })
  const tab = await plain.context.newPage()
  await tab.goto(`${server.address}/deltakelse`)
  await tab.locator('main form [type=submit]').first().click()
  expect(new URL(tab.url()).pathname).toBe('/deltakelse')
  expect(await tab.locator('main h1').count()).toBe(1)
  await plain.close()
})

test('no request ended in a fault of ours', () => {
  expect(server.faults).toEqual([])
})
