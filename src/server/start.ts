import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Workspace } from '../actions/workspace.ts'
import type { Text } from '../domain/text.ts'
import { makeApp } from './app.ts'
import { headlineOf } from './headline.ts'
import { isLoopbackHost } from './local.ts'
import { addressInUse } from './server.errors.ts'

export interface Running {
  readonly address: string
  readonly headline: Text
  readonly close: () => Promise<void>
}

interface StartOptions {
  readonly workspace: Workspace
  readonly host: string
  /** 0: whichever is free. */
  readonly port: number
  readonly log: (fault: unknown) => void
  /** Lets changes be asked for over HTTP; has no effect on a host that other machines can reach. */
  readonly allowChanges?: boolean
  /** The built task-thread.ts; without one, changes are worked on in the thread that answers readers. */
  readonly threadFile?: string | null
}

/** How long those who are being answered when the server closes may wait, in milliseconds. */
const patience = 3000

/** How long a connection that asks nothing is kept, in milliseconds: longer than callers keep theirs, so that none asks on one just closed. */
const idle = 65_000

/** Serves pages, API and OpenAPI on one port; resolves when it answers. Requests are bounded in size and time. */
export async function startServer({ workspace, host, port, log, allowChanges = false, threadFile = null }: StartOptions): Promise<Running> {
  const headline = headlineOf(await workspace.snapshot())
  const { app, close: closeApp } = makeApp(workspace, { log, allowChanges: allowChanges && isLoopbackHost(host), threadFile })
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: idle, maxHeaderSize: 32_768 }, getRequestListener(app.fetch))
  server.maxRequestsPerSocket = 1000
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? addressInUse(host, port) : error))
    server.listen(port, host, resolve)
  })
  // The front page and its twin are made once before anyone asks, so that the first reader does not wait; whoever asks meanwhile goes before the twin.
  setImmediate(() => void makeAhead(app, ['/', '/robusthet']).catch(log))
  const { port: given } = server.address() as AddressInfo
  const shown = host.includes(':') ? `[${host}]` : host
  return {
    address: `http://${shown}:${given}/`,
    headline,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        // Those who are being answered get their answer, unless it takes long.
        server.closeIdleConnections()
        setTimeout(() => server.closeAllConnections(), patience).unref()
      })
      await closeApp()
    },
  }
}

async function makeAhead(app: Hono, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await app.request(path)
    await new Promise((resolve) => setImmediate(resolve))
  }
}
