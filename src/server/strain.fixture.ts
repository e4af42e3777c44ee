// A process of its own for tests: answers many requests, right and wrong, and tells how much memory is held before and after.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { openWorkspace } from '../actions/workspace.ts'
import { makeApp } from './app.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const [folder = '', requestsAsked = '0'] = process.argv.slice(2)
const workspace = await openWorkspace({ folder, databaseUrl: null, now: () => '2026-01-02T03:04:05Z', progress: () => {} })
let faults = 0
const { app, close } = makeApp(workspace, { log: () => void faults++, allowChanges: false })

/** The same numbers every time (mulberry32). */
let seed = 1
const roll = (below: number): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
}
const one = <Value>(values: readonly Value[]): Value => values[roll(values.length)] as Value
const junk = (): string => encodeURIComponent(String.fromCharCode(...Array.from({ length: 1 + roll(40) }, () => 32 + roll(9000))))

/** Some questions come again and again, most are asked once and are wrong. */
const asked: readonly (() => string)[] = [
  () => one(['/', '/healthz', '/readyz', '/metode', '/data', '/kommuner/1835', '/ordninger', '/assets/rekkevidde.css', '/api/v1/openapi.json', '/api/v1/schemes']),
  () => `/api/v1/participation?scheme=kulturminneplan-kik&from=2018&to=2018&group=${encodeURIComponent(`population < ${1000 * (1 + roll(20))}`)}`,
  () => `/api/v1/municipality?name=${junk()}`,
  () => `/api/v1/participation?group=${junk()}`,
  () => `/api/v1/participation?${junk()}=${junk()}`,
  () => `/api/v1/${junk()}`,
  () => `/kommuner/${roll(10_000)}`,
  () => `/assets/${junk()}`,
  () => `/bilder/${junk()}.svg`,
  () => `/${junk()}?${junk()}`,
  () => `/api/v1/datasets/${junk()}`,
]

const statuses: Record<string, number> = {}
async function ask(times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    const response = await app.request(one(asked)(), { method: roll(50) === 0 ? 'POST' : 'GET', headers: { 'Accept-Language': junk(), ...(roll(9) === 0 ? { 'If-None-Match': `"${roll(1e9)}"` } : {}) } })
    await response.arrayBuffer()
    statuses[response.status] = (statuses[response.status] ?? 0) + 1
  }
}
const heldMegabytes = (): number => {
  collect()
  collect()
  return process.memoryUsage().heapUsed / 1e6
}

const requests = Number(requestsAsked)
await ask(requests / 4)
const before = heldMegabytes()
await ask(requests)
const after = heldMegabytes()
process.stdout.write(`${JSON.stringify({ before, after, faults, statuses })}\n`)
await close()
await workspace.close()
