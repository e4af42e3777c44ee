import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { asReadersChoose, participationPages } from './http/pages.ts'
import { serve } from './http/server.ts'
import { type Bench, figure } from './runner/figure.ts'

interface Load {
  readonly requests: number
  readonly seconds: number
  readonly faults: Readonly<Record<string, number>>
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly most: number
}

/** Asks from a process of its own, at a steady rate. */
async function load(address: string, rate: number, seconds: number, paths: readonly string[]): Promise<Load> {
  const child = spawn(process.execPath, ['bench/http/load.mjs'], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(JSON.stringify({ address, rate, seconds, paths }))
  return JSON.parse(await text(child.stdout)) as Load
}

const faultsOf = ({ faults }: Load): number => Object.values(faults).reduce((sum, count) => sum + count, 0)

export const bench: Bench = {
  about:
    'The participation page over HTTP on loopback, asked from a second process at a steady rate; time is counted from the moment each request was due. Readers: 6,000 requests over 1,800 addresses (groups, periods, schemes and languages), the popular ones more often, none asked before the start. New: addresses never asked before.',
  run: async (tell) => {
    const folder = mkdtempSync(join(tmpdir(), 'rekkevidde-bench-http-'))
    // The data are there already, as on any day but the first.
    await (await serve(folder)).stop()
    const server = await serve(folder)
    try {
      const pages = participationPages()
      // A server that has just begun: the same page a few hundred times, so that the code is compiled before the clock runs.
      await load(server.address, 50, 6, pages.slice(-60).map((page) => `${page}&confidence=0.9`))
      tell('100 requests a second for 60 seconds')
      const readers = await load(server.address, 100, 60, asReadersChoose(pages, 6000, 2026))
      tell('20 new pages a second for 15 seconds')
      const fresh = await load(server.address, 20, 15, pages.slice(0, 300).map((page) => `${page}&confidence=0.99`))
      const memory = server.memory()
      return [
        figure({ name: 'participation page, 100 a second, 95th percentile', value: readers.p95, unit: 'ms', atMost: 50 }),
        figure({ name: 'the same, median', value: readers.p50, unit: 'ms' }),
        figure({ name: 'the same, 99th percentile', value: readers.p99, unit: 'ms', atMost: 1000 }),
        figure({ name: 'faults among them', value: faultsOf(readers), unit: `of ${readers.requests}`, atMost: 0 }),
        figure({ name: 'pages never asked before, 20 a second, 95th percentile', value: fresh.p95, unit: 'ms', atMost: 50 }),
        figure({ name: 'faults among them, new pages', value: faultsOf(fresh), unit: `of ${fresh.requests}`, atMost: 0 }),
        ...(memory === null ? [] : [figure({ name: 'memory of the server after it', value: memory.now, unit: 'MB', atMost: 400 }), figure({ name: 'most memory it has held', value: memory.most, unit: 'MB' })]),
      ]
    } finally {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
