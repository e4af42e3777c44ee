import { readFile } from 'node:fs/promises'
import type { Effects } from './effects.ts'
import { run } from './run.ts'

/** What a command line did to the outside. */
export interface Recorded {
  readonly status: number
  readonly out: string
  readonly err: string
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Runs a command line with everything it writes recorded instead of written. */
export async function runRecorded(args: readonly string[], more: Partial<Effects> = {}): Promise<Recorded> {
  let out = ''
  let err = ''
  const files = new Map<string, Uint8Array>()
  const status = await run(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    env: {},
    now: () => '2026-01-02T03:04:05Z',
    readFile: (path) => readFile(path),
    writeFile: async (path, bytes) => void files.set(path, bytes),
    stopped: Promise.resolve(),
    ...more,
  })
  return { status, out, err, files }
}
