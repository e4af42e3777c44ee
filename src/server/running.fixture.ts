import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorkspace } from '../actions/workspace.ts'
import { startServer } from './start.ts'

/** A server with the shipped facts on a free port, in a folder of its own; for tests. */
export async function runningServer({ host = '127.0.0.1', allowChanges = false } = {}): Promise<{ readonly address: string; readonly faults: readonly unknown[]; readonly stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'rekkevidde-server-'))
  const faults: unknown[] = []
  const workspace = await openWorkspace({ folder, databaseUrl: null, now: () => '2026-11-23T12:00:00Z', progress: () => {} })
  const server = await startServer({ workspace, host, allowChanges, port: 0, log: (fault) => void faults.push(fault) })
  return {
    address: server.address.replace(/\/$/, ''),
    faults,
    stop: async () => {
      await server.close()
      await workspace.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
