// Builds the command (dist/rekkevidde.js) and the pages' style (dist/assets).
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { fingerprint } from './fingerprint.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const at = (path) => join(root, path)

await build({
  entryPoints: [at('src/cli/main.ts')],
  outfile: at('dist/rekkevidde.js'),
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
const style = await build({ entryPoints: [at('src/web/style/main.css')], write: false, bundle: true, minify: true, logLevel: 'warning', external: ['*.woff2'] })
// Paper is white: the dark colours, our own and the design system's, are for screens alone.
const onScreen = style.outputFiles[0].text.replaceAll(/@media\s*\(prefers-color-scheme:\s*dark\)/g, '@media screen and (prefers-color-scheme:dark)')
writeFileSync(at('dist/assets/rekkevidde.css'), onScreen)
writeFileSync(at('dist/built-from'), fingerprint(root))
