// Installs what the tests need (packages, Chromium, a PostgreSQL server), asks for known weaknesses in the packages,
// checks the types, runs every test, and ends with a line `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { audit } from './audit.mjs'
import { ready } from './ready.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

await ready()
installFromDebian()

const types = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit'], { cwd: root, stdio: 'inherit' })
const folder = mkdtempSync(join(tmpdir(), 'rekkevidde-test-'))
const report = join(folder, 'report.json')
const only = process.argv.slice(2)
const audited = only.length > 0 ? null : tellAudit(audit(root))
const run = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...only], { cwd: root, stdio: 'inherit' })
const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null
rmSync(folder, { recursive: true, force: true })

// A test file that could not be loaded ran no test, and a run without a report told nothing: each counts as a failure.
const broken = counts ? counts.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length : 1
const passed = (counts?.numPassedTests ?? 0) + (types.status === 0 ? 1 : 0) + (audited === 'clean' ? 1 : 0)
const failed = (counts?.numFailedTests ?? 0) + broken + (types.status === 0 ? 0 : 1) + (audited === 'found' ? 1 : 0)
if (types.status !== 0) console.log('The types do not hold: see the messages of tsc above.')
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && run.status === 0 ? 0 : 1

// A registry without an audit is no reason to fail: the run says that it could not be done.
function tellAudit({ state, names, why }) {
  if (state === 'clean') console.log('npm audit: no known weakness of high degree in the packages the product runs on.')
  if (state === 'found') console.log(`npm audit: weaknesses of high degree in ${names.join(', ')}. See npm audit --omit=dev.`)
  if (state === 'not-done') console.log(`npm audit could not be done, and is not counted: ${why}`)
  return state
}

// Debian's own packages; each only when the program is not there already.
function installFromDebian() {
  const isThere = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
  const isServerThere = isThere('initdb') || (existsSync('/usr/lib/postgresql') && readdirSync('/usr/lib/postgresql').some((version) => existsSync(`/usr/lib/postgresql/${version}/bin/initdb`)))
  const wanted = [...(isThere('chromium') ? [] : ['chromium']), ...(isServerThere ? [] : ['postgresql'])]
  if (wanted.length === 0) return
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args) => {
    const [program, ...rest] = [...asRoot, 'apt-get', ...args]
    return spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
  }
  console.log(`Installing ${wanted.join(' and ')} from Debian …`)
  if (!apt('update', '-qq') || !apt('install', '-y', '-qq', ...wanted)) {
    console.log(`Could not install ${wanted.join(' and ')}: it takes apt-get, the network and the right to install. Install by hand (sudo apt-get install ${wanted.join(' ')}, or as your system does it) and run npm test again. The tests go on; those that need ${wanted.join(' or ')} fail.`)
  }
}
