import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface Served {
  readonly address: string
  /** Milliseconds from the command to the first page that could be had. */
  readonly readyAfter: number
  /** Memory the process holds, and the most it has held, in MB; null where the system does not tell. */
  readonly memory: () => { readonly now: number; readonly most: number } | null
  /** The most that any one process that it started has held until it was ready, in MB; 0: none, or none was seen. */
  readonly mostOfHelpers: () => number
  readonly stop: () => Promise<void>
}

/** Starts the product as a user would, over a data folder (made at first start) or a database, and waits until its front page answers. */
export async function serve(folder: string, env: Readonly<Record<string, string>> = {}): Promise<Served> {
  const begun = performance.now()
  const child = spawn(process.execPath, ['bin/rekkevidde.mjs', 'serve', '--port', '0', '--data', folder], { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, ...env } })
  let helpers = 0
  const watch = setInterval(() => {
    for (const pid of startedBy(child.pid ?? 0)) helpers = Math.max(helpers, memoryOf(pid)?.most ?? 0)
  }, 50)
  const address = await printedAddress(child).finally(() => clearInterval(watch))
  const response = await fetch(address)
  await response.text()
  return {
    address,
    readyAfter: performance.now() - begun,
    memory: () => memoryOf(child.pid ?? 0),
    mostOfHelpers: () => helpers,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}

const printedAddress = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.once('exit', () => reject(new Error(`the server ended before it answered: ${said}`)))
    child.stdout?.on('data', (chunk) => {
      said += chunk
      const found = /http:\/\/\S+:\d+\//.exec(said)
      if (found) resolve(found[0])
    })
  })

function startedBy(pid: number): readonly number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
  } catch {
    return []
  }
}

function memoryOf(pid: number): { now: number; most: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const megabytes = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? NaN) / 1024
    const [now, most] = [megabytes('VmRSS'), megabytes('VmHWM')]
    // One that has ended, but that its parent has not asked after yet, tells no memory.
    return Number.isFinite(now) && Number.isFinite(most) ? { now, most } : null
  } catch {
    return null
  }
}
