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
    step('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  }
  if (!isBuilt()) {
    process.stderr.write('Bygger …\n')
    step(process.execPath, [at('scripts/build.mjs')])
  }
}

// npm notes in node_modules what it installed; older than the lock file, it must run again.
function isInstalled() {
  const note = at('node_modules/.package-lock.json')
  return existsSync(note) && statSync(note).mtimeMs >= statSync(at('package-lock.json')).mtimeMs
}

const isBuilt = () => existsSync(at('dist/built-from')) && existsSync(at('dist/rekkevidde.js')) && readFileSync(at('dist/built-from'), 'utf8') === fingerprint(root)

// What the steps print goes to stderr: stdout carries only the answer.
function step(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(2)
}
