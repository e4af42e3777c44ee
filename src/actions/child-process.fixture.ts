import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { build } from 'esbuild'
import { packageRoot } from '../store/package-root.ts'

export interface Ended {
  readonly signal: string | null
  readonly status: number | null
  /** What it told, a JSON object a line. */
  readonly told: readonly Record<string, unknown>[]
  readonly err: string
  readonly milliseconds: number
}

export interface Child {
  /** What was bundled, as a file to run. */
  readonly file: string
  /** Runs child.fixture.ts with these arguments. `killAfter`: milliseconds after it is ready. */
  readonly run: (args: readonly string[], env?: Readonly<Record<string, string>>, killAfter?: number) => Promise<Ended>
  /** Starts it, and gives it when it has told two lines, or at once when these are not waited for. */
  readonly start: (args: readonly string[], waitForLines?: boolean) => Promise<{ readonly first: string; readonly signal: (name: NodeJS.Signals) => void; readonly ended: Promise<Ended> }>
  readonly remove: () => void
}

/** Bundles the child once for a test file. */
export async function bundleChild(entry = 'src/actions/child.fixture.ts'): Promise<Child> {
  // Within the package, so that its packages and data are found.
  const folder = join(packageRoot, 'node_modules/.rekkevidde-test')
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, `child-${process.pid}-${Math.abs(hash(entry))}.mjs`)
  await build({ entryPoints: [join(packageRoot, entry)], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', jsx: 'automatic', logLevel: 'error' })
  const spawned = (args: readonly string[], env: Readonly<Record<string, string>>) => spawn(process.execPath, [outfile, ...args], { env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  return {
    file: outfile,
    run: (args, env = {}, killAfter) => ended(spawned(args, env), killAfter),
    start: async (args, waitForLines = true) => {
      const child = spawned(args, {})
      const end = ended(child, undefined)
      if (!waitForLines) return { first: '', signal: (name) => void child.kill(name), ended: end }
      const first = await Promise.race([new Promise<string>((resolve) => child.stdout.on('data', (bytes: Buffer) => void (/\n.*\n/.test(bytes.toString()) && resolve(bytes.toString())))), end.then(({ err }) => err)])
      return { first, signal: (name) => void child.kill(name), ended: end }
    },
    remove: () => rmSync(outfile, { force: true }),
  }
}

const hash = (text: string): number => [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) | 0, 0)

function ended(child: ChildProcessByStdio<null, Readable, Readable>, killAfter: number | undefined): Promise<Ended> {
  let out = ''
  let err = ''
  let ready = performance.now()
  child.stdout.on('data', (bytes: Buffer) => {
    if (out === '') {
      ready = performance.now()
      if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter)
    }
    out += bytes.toString()
  })
  child.stderr.on('data', (bytes: Buffer) => (err += bytes.toString()))
  return new Promise((resolve) => {
    child.once('close', (status, signal) => {
      const lines = out.split('\n').filter((line) => line.startsWith('{') && line.endsWith('}'))
      resolve({ signal, status, told: lines.map((line) => JSON.parse(line) as Record<string, unknown>), err, milliseconds: performance.now() - ready })
    })
  })
}
