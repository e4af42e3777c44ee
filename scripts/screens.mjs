// Takes the pictures in docs/screens anew from the product with the shipped data: npm run screens
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { ready } from './ready.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const to = process.argv[2] ?? join(root, 'docs/screens')

const pictures = [
  ['front', '/'],
  ['mapping', '/deltakelse?scheme=kulturminneplan-kik&from=2018&to=2019'],
  ['robustness', '/robusthet'],
  ['finding', '/funn/lower-participation'],
  ['explain', '/hvorfor'],
  ['need', '/behov'],
  ['report', '/rapport/utkast/summary'],
  ['municipality', '/kommuner/1835'],
  ['scheme', '/ordninger/kulturminneplan-kik'],
  ['coverage', '/data/dekning'],
  ['review', '/data/avklaring'],
  ['import', '/data/import?scheme=bolyst&year=2018'],
  ['search', '/sok?q=Skedsmo'],
  ['method', '/metode/mantel-haenszel'],
]
/** A list as people send it: a namesake, a slip of the pen, two names in one cell, a sum. */
const list = ['Kommune;Prosjekt;Tilskudd', 'Træna;Bolyst på øya;300 000', 'Herøy;Ung i bygda;250 000', 'Trænna;Tilflytting;150 000', 'Lom og Skjåk;Felles vertskap;400 000', 'Sum;;1 100 000'].join('\n')

const sizes = [
  ['desk', { width: 1240, height: 1000 }],
  ['phone', { width: 360, height: 740 }],
]

await ready()
mkdirSync(to, { recursive: true })
const data = mkdtempSync(join(tmpdir(), 'rekkevidde-screens-'))
const server = spawn(process.execPath, [join(root, 'dist/rekkevidde.js'), 'serve', '--allow-changes', '--port', '0', '--data', data], { stdio: ['ignore', 'pipe', 'inherit'] })
const address = await new Promise((resolve) => {
  let said = ''
  server.stdout.on('data', (chunk) => {
    said += chunk
    const found = /http:\/\/\S+:\d+/.exec(said)
    if (found) resolve(found[0])
  })
})
// A draft of the report takes some seconds the first time; until it is made the page says so.
while ((await fetch(`${address}/rapport/utkast/summary`)).headers.has('refresh')) await new Promise((resolve) => setTimeout(resolve, 500))
const profile = mkdtempSync(join(tmpdir(), 'rekkevidde-browser-'))
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
const page = await browser.newPage()
for (const [size, viewport] of sizes) {
  await page.setViewportSize(viewport)
  for (const [name, path] of pictures) {
    await page.goto(address + path)
    await shoot(page, name, size, viewport)
  }
  await page.goto(`${address}/data/import?scheme=bolyst&year=2018`)
  await page.setInputFiles('#file', { name: 'bolyst 2018.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
  await page.click('form.import-form button[type=submit]')
  await page.waitForSelector('#rader')
  await shoot(page, 'draft', size, viewport)
}
await page.setViewportSize(sizes[0][1])
await page.emulateMedia({ colorScheme: 'dark' })
await page.goto(address)
await shoot(page, 'front', 'dark', sizes[0][1])
await page.emulateMedia({ colorScheme: 'light' })
await page.goto(`${address}/deltakelse?from=2017&to=2024`)
await page.locator('#kart').screenshot({ path: join(to, 'map-desk.png') })
await browser.close()
server.kill('SIGTERM')
for (const folder of [data, profile]) rmSync(folder, { recursive: true, force: true })

async function shoot(page, name, size, viewport) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.screenshot({ path: join(to, `${name}-${size}.png`), clip: { x: 0, y: 0, width: viewport.width, height: Math.min(height, size === 'desk' ? 1700 : 2400) }, fullPage: true })
}
