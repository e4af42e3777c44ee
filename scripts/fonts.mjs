// Cuts Inter down to the letters that Norwegian, Sámi and English pages use: one variable font for browsers, and two
// plain ones that pictures (PNG) are drawn with.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'

const run = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('')

const letters =
  run(0x20, 0x7e) + run(0xa0, 0xff) + 'ČčĐđŊŋŠšŦŧŽžĀāĒēĪīŌōŪū' + '–—‘’‚“”„…•·−×≤≥≠≈←→↑↓●○◇◆■□\u2009\u200b\u2011\u202f€½'

// Figures of one width (tnum) and what spelling needs; Inter's arrows made of hyphens are not wanted in data.
const keepFeatures = ['kern', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum']

/** Writes `inter.woff2` to the assets, and `inter-400.ttf` and `inter-600.ttf` beside the command. */
export async function makeFonts(dist) {
  const inter = readFileSync(createRequire(import.meta.url).resolve('inter-ui/variable/InterVariable.woff2'))
  const cut = (targetFormat, wght) => subsetFont(inter, letters, { targetFormat, keepFeatures, noHinting: true, variationAxes: { wght, opsz: 14 } })
  for (const folder of ['assets', 'fonts']) mkdirSync(join(dist, folder), { recursive: true })
  writeFileSync(join(dist, 'assets/inter.woff2'), await cut('woff2', { min: 400, max: 700 }))
  for (const weight of [400, 600]) writeFileSync(join(dist, `fonts/inter-${weight}.ttf`), await cut('truetype', weight))
}
