// Installs the packages and builds, each only when needed: a fresh clone is ready after the first command.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fingerprint } from './fingerprint.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const at = (path) => join(root, path)

export async function ready() {
  if (!isInstalled()) {
    process.stderr.write('Installerer pakker (npm ci) …\n')
    step('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], notInstalled)
  }
  if (!isBuilt()) {
    process.stderr.write('Bygger …\n')
    step(process.execPath, [at('scripts/build.mjs')], notBuilt)
  }
}

// npm notes in node_modules what it installed; older than the lock file, it must run again.
function isInstalled() {
  const note = at('node_modules/.package-lock.json')
  return existsSync(note) && statSync(note).mtimeMs >= statSync(at('package-lock.json')).mtimeMs
}

const isBuilt = () => existsSync(at('dist/built-from')) && existsSync(at('dist/rekkevidde.js')) && readFileSync(at('dist/built-from'), 'utf8') === fingerprint(root)

// What the steps print goes to stderr: stdout carries only the answer.
function step(command, args, advice) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] })
  if (status === 0) return
  process.stderr.write(`${error ? `${command}: ${error.message}\n` : ''}${advice}\n`)
  process.exit(2)
}

const notInstalled = `Pakkene ble ikke installert; hva npm sier, står over. Er nettet borte, eller svarer ikke pakkeregisteret (npm config get registry), prøv igjen når det kan nås. Sier npm at package.json og package-lock.json ikke stemmer overens, hent begge på nytt. Mangler npm, installer Node.js 20.19 eller nyere med npm.
The packages were not installed; what npm says stands above. If the network is away, or the package registry (npm config get registry) does not answer, try again when it can be reached. If npm says that package.json and package-lock.json do not agree, fetch both anew. If npm is missing, install Node.js 20.19 or newer with npm.`

const notBuilt = `Byggingen gikk ikke; grunnen står over. Er disken full, eller kan mappen ikke skrives i, rett det først. Hjelper ikke det, slett node_modules og dist og kjør kommandoen igjen.
The build did not succeed; the reason stands above. If the disk is full or the folder cannot be written to, mend that first. If that does not help, delete node_modules and dist and run the command again.`
