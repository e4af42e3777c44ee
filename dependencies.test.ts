import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'

/** What the product is made of besides its own code: licences that allow reuse, and packages that are the ones chosen. */

const root = import.meta.dirname

interface Locked {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly link?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { readonly packages: Readonly<Record<string, Locked>> }
const locked = Object.entries(packages).filter(([path]) => path !== '')
const forRunning = locked.filter(([path, { dev }]) => !dev && existsSync(join(root, path)))

const allowed = new Set(['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'CC0-1.0', 'Unlicense', 'BlueOak-1.0.0', 'PostgreSQL', 'MPL-2.0', 'Python-2.0', 'OFL-1.1', 'Zlib'])

/** Whether an SPDX expression can be fulfilled with the licences allowed: one side of an OR, both of an AND. */
const isAllowed = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((one) => allowed.has(one)))

const licenceOf = (path: string): string => {
  const { license, licenses } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as { readonly license?: string | { readonly type: string }; readonly licenses?: readonly { readonly type: string }[] }
  return typeof license === 'string' ? license : (license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'none')
}

describe('packages that the product runs on', () => {
  test('all have a licence that allows reuse', () => {
    expect(forRunning.length).toBeGreaterThan(20)
    expect(forRunning.map(([path]) => `${path}: ${licenceOf(path)}`).filter((told) => !isAllowed(told.slice(told.indexOf(': ') + 2)))).toEqual([])
  })

  test('those installed are the versions locked', () => {
    const other = forRunning.filter(([path, { version }]) => (JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as { readonly version: string }).version !== version)
    expect(other.map(([path]) => path)).toEqual([])
  })
})

/** Where Node would find `name` asked for from `path`: in its own node_modules, or in those of the folders above. */
const isLockedFor = (path: string, name: string): boolean =>
  `${path}/node_modules/${name}` in packages || (path === '' ? `node_modules/${name}` in packages : isLockedFor(path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1)), name))

test('every package that another asks for is locked, those for other machines too: else npm ci refuses the whole file', () => {
  const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies }).flatMap((name) => (isLockedFor(path, name) ? [] : [`${path}: ${name}`])),
  )
  expect(missing).toEqual([])
})

/** The PDF compiler's parts for machines that the registry at hand had none for when it was locked: see docs/decisions/0012. */
const isForAnotherMachine = (path: string, { optional, os, cpu }: Locked): boolean =>
  path.startsWith('node_modules/@myriaddreamin/typst-ts-node-compiler-') && optional === true && !(os?.includes('linux') && cpu?.includes('x64'))

test('every locked package has its SHA-512 and comes from a registry over HTTPS, none from a folder or a git address', () => {
  const loose = locked.filter(([path, one]) => one.link || !(isForAnotherMachine(path, one) || /^sha512-[\w+/]{86}==$/.test(one.integrity ?? '')) || !/^https:\/\//.test(one.resolved ?? 'https://'))
  expect(loose.map(([path]) => path)).toEqual([])
})

describe('what the audit of packages comes to', async () => {
  const { verdictOf } = (await import(pathToFileURL(join(root, 'scripts/audit.mjs')).href)) as { readonly verdictOf: (text: string) => { readonly state: string; readonly names?: readonly string[]; readonly why?: string } }
  const counts = (high: number, critical: number): object => ({ info: 0, low: 3, moderate: 2, high, critical, total: 5 + high + critical })

  test('clean when nothing of high degree is known', () => {
    expect(verdictOf(JSON.stringify({ vulnerabilities: { a: { name: 'a', severity: 'moderate' } }, metadata: { vulnerabilities: counts(0, 0) } }))).toEqual({ state: 'clean' })
  })

  test.each([[1, 0], [0, 1], [2, 3]])('found, with names, when %i of high and %i of critical degree are known', (high, critical) => {
    const answer = { vulnerabilities: { a: { name: 'a', severity: 'high' }, b: { name: 'b', severity: 'low' } }, metadata: { vulnerabilities: counts(high, critical) } }
    expect(verdictOf(JSON.stringify(answer))).toEqual({ state: 'found', names: ['a (high)'] })
  })

  test.each(['', '{"message":"405 Method Not Allowed","statusCode":405,"error":{"summary":""}}', '{}', 'null', '<html>'])('not done, with why, when the registry answers %j', (text) => {
    const verdict = verdictOf(text)
    expect(verdict.state).toBe('not-done')
    expect(verdict.why).toMatch(/\w/)
  })
})
