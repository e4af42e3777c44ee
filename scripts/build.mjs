// Builds the command (dist/rekkevidde.js), the pages' style and font (dist/assets), the fonts of pictures (dist/fonts) and the
// database that a first start begins with (dist/empty-database).
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { makeEmptyDatabase } from './empty-database.mjs'
import { fingerprint } from './fingerprint.mjs'
import { makeFonts } from './fonts.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const at = (path) => join(root, path)

await build({
  // The command, the thread that a server does its long work in, and the process that a store is first filled in.
  entryPoints: { rekkevidde: at('src/cli/main.ts'), 'task-thread': at('src/server/task-thread.ts'), 'load-process': at('src/actions/load-process.ts') },
  outdir: at('dist'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  jsx: 'automatic',
  sourcemap: true,
  logLevel: 'warning',
})
mkdirSync(at('dist/assets'), { recursive: true })
// Islands: the few scripts that pages have and can do without.
await build({ entryPoints: [at('src/web/islands/progress.ts')], outdir: at('dist/assets'), bundle: true, minify: true, format: 'esm', target: 'es2020', logLevel: 'warning' })
const style = await build({ entryPoints: [at('src/web/style/main.css')], write: false, bundle: true, minify: true, logLevel: 'warning', external: ['*.woff2'] })
// Paper is white: the dark colours, our own and the design system's, are for screens alone.
const onScreen = style.outputFiles[0].text.replaceAll(/@media\s*\(prefers-color-scheme:\s*dark\)/g, '@media screen and (prefers-color-scheme:dark)')
copyFileSync(at('src/web/style/icon.svg'), at('dist/assets/icon.svg'))
await makeFonts(at('dist'))
await makeEmptyDatabase(root, at('dist'))
// Browsers keep the font for a year: another font has another address.
const font = createHash('sha256').update(readFileSync(at('dist/assets/inter.woff2'))).digest('hex').slice(0, 12)
writeFileSync(at('dist/assets/rekkevidde.css'), onScreen.replaceAll('/assets/inter.woff2', `/assets/inter.woff2?${font}`))
writeFileSync(at('dist/built-from'), fingerprint(root))
