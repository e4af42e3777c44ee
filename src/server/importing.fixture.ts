import { mkdirSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { build } from 'esbuild'
import { openWorkspace, type Workspace } from '../actions/workspace.ts'
import { packageRoot } from '../store/package-root.ts'
import { quickFolder } from '../store/quick-folder.fixture.ts'
import { startServer } from './start.ts'

/** What a server answered, redirects not followed. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly text: string
}

/** A server that lists can be added on, with the thread that works on them built anew; for tests. */
export interface ImportingServer {
  readonly address: string
  readonly folder: string
  readonly workspace: Workspace
  readonly faults: readonly unknown[]
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  /** Sends a form, with the secret unless told otherwise. A `File` makes it multipart. */
  readonly post: (path: string, fields: Readonly<Record<string, string | File>>, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly token: () => Promise<string>
  /** Hands in a file and waits until it is read; gives the draft's path. */
  readonly draft: (name: string, bytes: string | Uint8Array, told?: Readonly<Record<string, string>>) => Promise<string>
  readonly settled: (path: string) => Promise<void>
  /** Stops the server and starts another over the same folder, as after a crash when `isKilled`. */
  readonly restart: () => Promise<void>
  readonly stop: () => Promise<void>
}

export async function importingServer({ inThread = false, allowChanges = true } = {}): Promise<ImportingServer> {
  const folder = quickFolder('importing')
  const threadFile = inThread ? await buildThread() : null
  const faults: unknown[] = []
  const workspace = await openWorkspace({ folder, databaseUrl: null, now: () => '2026-11-23T12:00:00Z', progress: () => {} })
  const start = () => startServer({ workspace, host: '127.0.0.1', port: 0, log: (fault) => void faults.push(fault), allowChanges, threadFile })
  let server = await start()
  let secret: string | null = null
  const send = (path: string, method: string, headers: Readonly<Record<string, string>>, body: Uint8Array | null): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const sent = request(server.address.replace(/\/$/, '') + path, { method, headers, agent: false }, async (response) => {
        const parts: Buffer[] = []
        for await (const part of response) parts.push(part as Buffer)
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(parts).toString('utf8') })
      })
      sent.on('error', reject)
      sent.end(body ?? undefined)
    })
  const self: ImportingServer = {
    get address() {
      return server.address.replace(/\/$/, '')
    },
    folder,
    workspace,
    faults,
    get: (path, headers = {}) => send(path, 'GET', headers, null),
    token: async () => (secret ??= /name="token" value="([0-9a-f]+)"/.exec((await self.get('/data/import')).text)?.[1] ?? ''),
    post: async (path, fields, headers = {}) => {
      const told = 'token' in fields ? fields : { token: await self.token(), ...fields }
      const form = new FormData()
      for (const [name, value] of Object.entries(told)) form.append(name, value)
      const made = new Response(Object.values(told).some((value) => value instanceof File) ? form : new URLSearchParams(told as Record<string, string>))
      const bytes = new Uint8Array(await made.arrayBuffer())
      return send(path, 'POST', { 'Content-Type': made.headers.get('content-type') ?? '', 'Content-Length': String(bytes.length), ...headers }, bytes)
    },
    draft: async (name, bytes, told = {}) => {
      const file = new File([bytes as BlobPart], name)
      const { headers, status, text } = await self.post('/data/import', { scheme: 'bolyst', year: '2018', scope: 'national', complete: 'no', ...told, file })
      const path = String(headers.location ?? `${status} ${text.slice(0, 200)}`)
      await self.settled(path)
      return path
    },
    settled: async (path) => {
      for (let i = 0; i < 600; i++) {
        if (!(JSON.parse((await self.get(`${path}/status`)).text) as { working: boolean }).working) return
        await new Promise((resolve) => setTimeout(resolve, 25))
      }
    },
    restart: async () => {
      await server.close()
      server = await start()
      secret = null
    },
    stop: async () => {
      await server.close()
      await workspace.close()
      rmSync(folder, { recursive: true, force: true })
      if (threadFile) rmSync(threadFile, { force: true })
    },
  }
  return self
}

async function buildThread(): Promise<string> {
  // Within the package, so that its packages and data are found.
  const folder = join(packageRoot, 'node_modules/.rekkevidde-test')
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, `task-thread-${process.pid}.mjs`)
  await build({ entryPoints: [join(packageRoot, 'src/server/task-thread.ts')], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', jsx: 'automatic', logLevel: 'error' })
  return outfile
}
