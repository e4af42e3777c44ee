import { fork } from 'node:child_process'
import type { Text } from '../domain/text.ts'
import { errorFrom, type Failure } from './failure.ts'
import type { Progress } from './load-shipped.ts'
import { loadingStopped } from './workspace.errors.ts'

/** What the loading process is told: the store's folder, the shipped data, and the moment (ISO 8601). */
export interface LoadOrder {
  readonly folder: string
  readonly dataFolder: string
  readonly at: string
}
export type LoaderSays = { readonly step: Text } | { readonly done: true } | Failure

/**
 * Fills a store as `loadShipped` does, but in a process of its own (`loader`: the built load-process.ts): the database takes
 * hundreds of megabytes, which a process keeps for as long as it lives. Resolves when that process has ended; refuses when it
 * was stopped. What it had begun is then begun again by the next to open the folder.
 */
export function loadApart(loader: string, order: LoadOrder, progress: Progress): Promise<void> {
  // What it prints is no answer; and it is not meant to be debugged or profiled on its asker's port or file.
  const child = fork(loader, [JSON.stringify(order)], { stdio: ['ignore', 2, 2, 'ipc'], execArgv: [] })
  return new Promise((resolve, reject) => {
    child.on('message', (said: LoaderSays) => {
      if ('step' in said) progress(said.step)
      else if ('done' in said) child.once('exit', () => resolve())
      else reject(errorFrom(said))
    })
    child.once('error', reject)
    // After a result this changes nothing any more.
    child.once('close', (status, signal) => reject(signal ? loadingStopped(order.folder, signal) : errorFrom({ fault: `the loading process ended with ${status} and said nothing` })))
  })
}
