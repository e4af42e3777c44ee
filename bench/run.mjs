// Runs the benches named, or all: `npm run bench [-- NAME…]`. Each stands in a file of its own in bench/ and runs in a process of
// its own. Writes bench/results.json, where the figures of benches that were not run stay as they were, and docs/performance.md.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { performancePage } from './runner/performance-page.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const at = (path) => join(root, path)
const resultsFile = at('bench/results.json')

const all = readdirSync(at('bench')).filter((name) => /^[\w-]+\.ts$/.test(name)).map((name) => name.slice(0, -3))
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
const unknown = asked.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(', ')}. There are: ${all.join(', ')}.`)
  process.exit(1)
}

const firstLine = (command, args) => {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' })
  return status === 0 ? stdout.trim().split('\n')[0] : null
}
const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, memoryGb: Math.round(totalmem() / 2 ** 30) }
const versions = {
  node: process.version,
  r: firstLine('Rscript', ['-e', 'cat(as.character(getRversion()))']),
  postgres: firstLine('psql', ['--version'])?.replace(/^\D*/, '').split(' ')[0] ?? null,
}

/** Bundles a bench beside the product's own bundle and runs it; its figures come on stdout, its progress on stderr. */
async function run(name) {
  mkdirSync(at('dist/bench'), { recursive: true })
  const outfile = at(`dist/bench/${name}.mjs`)
  await build({
    stdin: {
      contents: `import { bench } from './${name}.ts'
const figures = await bench.run((progress) => process.stderr.write('  ' + progress + '\\n'))
process.stdout.write(JSON.stringify({ about: bench.about, figures }))`,
      resolveDir: at('bench'),
      loader: 'ts',
    },
    outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', jsx: 'automatic', sourcemap: true, logLevel: 'warning',
  })
  const child = spawn(process.execPath, ['--expose-gc', '--enable-source-maps', outfile], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  const [out, status] = await Promise.all([text(child.stdout), new Promise((resolve) => child.on('close', resolve))])
  return status === 0 ? JSON.parse(out) : null
}

const number = (value) => (Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : Math.abs(value) >= 0.01 || value === 0 ? String(Math.round(value * 100) / 100) : value.toExponential(1))
let failed = false
for (const name of asked.length > 0 ? asked : all) {
  console.log(name)
  // What else the machine was doing: figures made beside other work are slower than they need be.
  const load = Math.round(loadavg()[0] * 10) / 10
  const done = await run(name)
  if (!done) {
    console.log('  ended with a fault; its earlier figures stay')
    failed = true
    continue
  }
  for (const figure of done.figures) {
    const target = figure.target === null ? '' : `  ${figure.limit === 'at-most' ? '≤' : '≥'} ${number(figure.target)} ${figure.holds ? 'holds' : 'DOES NOT HOLD'}`
    const against = figure.baseline ? `  (${figure.baseline.name}: ${number(figure.baseline.value)}, ${number(figure.ratio)} ×)` : ''
    console.log(`  ${figure.name}: ${number(figure.value)} ${figure.unit}${target}${against}`)
    if (!figure.holds) failed = true
  }
  // Read again for every bench, so that what another run has written meanwhile is kept.
  const results = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : []
  const date = new Date().toISOString().slice(0, 10)
  const fresh = done.figures.map((figure) => ({ ...figure, bench: name, about: done.about, machine: { ...machine, load }, versions, date }))
  const merged = [...results.filter((figure) => figure.bench !== name), ...fresh].toSorted((a, b) => all.indexOf(a.bench) - all.indexOf(b.bench))
  writeFileSync(resultsFile, `${JSON.stringify(merged, null, 1)}\n`)
  writeFileSync(at('docs/performance.md'), performancePage(merged))
}
process.exitCode = failed ? 1 : 0
