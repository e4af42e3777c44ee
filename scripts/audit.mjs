// Asks the package registry whether a known weakness of high or critical degree lies in what the product runs on.
import { spawnSync } from 'node:child_process'

/** What the answer of `npm audit --json` comes to: clean, found (with the packages' names), or not done (with why). */
export function verdictOf(text) {
  let answer
  try {
    answer = JSON.parse(text)
  } catch {
    return { state: 'not-done', why: 'the registry gave no answer that can be read' }
  }
  const counts = answer?.metadata?.vulnerabilities
  if (!counts) return { state: 'not-done', why: String(answer?.message ?? answer?.error?.summary ?? 'the registry gave no list of weaknesses').split('\n')[0] }
  const found = Object.values(answer.vulnerabilities ?? {}).filter(({ severity }) => severity === 'high' || severity === 'critical')
  return (counts.high ?? 0) + (counts.critical ?? 0) > 0 ? { state: 'found', names: found.map(({ name, severity }) => `${name} (${severity})`) } : { state: 'clean' }
}

/** Runs the audit of what is needed at run time; not longer than a minute and a half. */
export function audit(root) {
  const run = spawnSync('npm', ['audit', '--omit=dev', '--audit-level=high', '--json'], { cwd: root, encoding: 'utf8', timeout: 90_000, maxBuffer: 64_000_000 })
  return verdictOf(run.stdout ?? '')
}
