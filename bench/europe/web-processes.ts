import { type ChildProcess, spawn } from 'node:child_process'
import { Agent, get } from 'node:http'

/** A web process of the product over a database, started from the built bundle. */
export interface WebProcess {
  readonly address: string
  readonly stop: () => Promise<void>
}

export async function startWeb(databaseUrl: string, folder: string): Promise<WebProcess> {
  const child = spawn(process.execPath, ['dist/rekkevidde.js', 'serve', '--port', '0', '--data', folder], { env: { ...process.env, DATABASE_URL: databaseUrl }, stdio: ['ignore', 'pipe', 'inherit'] })
  const address = await addressTold(child)
  return {
    address,
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      if (child.exitCode === null && child.kill('SIGTERM')) await gone
    },
  }
}

function addressTold(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = ''
    child.stdout?.on('data', (text: Buffer) => {
      told += text.toString()
      const address = /http:\/\/[\d.]+:\d+/.exec(told)?.[0]
      if (address) resolve(address)
    })
    child.once('exit', (code) => reject(new RangeError(`the web process ended with ${code}`)))
  })
}

/** Asks several processes in turn, so many questions at a time, for some seconds; gives answers a second and the faults. */
export async function askAll(webs: readonly WebProcess[], paths: readonly string[], atOnce: number, seconds: number): Promise<{ readonly perSecond: number; readonly faults: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const until = performance.now() + seconds * 1000
  let [answers, faults, asked] = [0, 0, 0]
  const oneAfterAnother = async (): Promise<void> => {
    while (performance.now() < until) {
      const n = asked++
      const isGood = await ask(`${webs[n % webs.length]?.address}${paths[Math.floor(n / webs.length) % paths.length]}`, agent)
      if (isGood) answers++
      else faults++
    }
  }
  await Promise.all(Array.from({ length: atOnce }, oneAfterAnother))
  agent.destroy()
  return { perSecond: answers / seconds, faults }
}

const ask = (url: string, agent: Agent): Promise<boolean> =>
  new Promise((resolve) => {
    get(url, { agent }, (response) => response.on('end', () => resolve(response.statusCode === 200)).resume()).on('error', () => resolve(false))
  })

/** Milliseconds until every process tells another version of the data than this one. */
export async function untilNoticed(webs: readonly WebProcess[], version: string): Promise<number> {
  const began = performance.now()
  for (const { address } of webs) while ((await versionOf(address)) === version) await new Promise((resolve) => setTimeout(resolve, 5))
  return performance.now() - began
}

export async function versionOf(address: string): Promise<string> {
  const { version } = (await (await fetch(`${address}/readyz`)).json()) as { version: string }
  return version
}
