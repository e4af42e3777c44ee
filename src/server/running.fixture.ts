import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorkspace } from '../actions/workspace.ts'
import { startServer } from './start.ts'

interface RunningServer {
  readonly address: string
  readonly faults: readonly unknown[]
  /** Starts another server over the same data, on a free port; it is stopped with the first. */
  readonly another: (options: { readonly host: string; readonly allowChanges: boolean }) => Promise<{ readonly address: string }>
  readonly stop: () => Promise<void>
}

/** A server with the shipped facts on a free port, in a folder of its own; for tests. */
export async function runningServer(): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'rekkevidde-server-'))
  const faults: unknown[] = []
  const workspace = await openWorkspace({ folder, databaseUrl: null, now: () => '2026-11-23T12:00:00Z', progress: () => {} })
  const log = (fault: unknown): void => void faults.push(fault)
  const first = await startServer({ workspace, host: '127.0.0.1', port: 0, log })
  const servers = [first]
  const bare = ({ address }: { readonly address: string }): string => address.replace(/\/$/, '')
  return {
    address: bare(first),
    faults,
    another: async (options) => {
      const server = await startServer({ workspace, port: 0, log, ...options })
      servers.push(server)
      return { address: bare(server) }
    },
    stop: async () => {
      await Promise.all(servers.map((server) => server.close()))
      await workspace.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
