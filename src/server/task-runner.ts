import { Worker } from 'node:worker_threads'
import type { Step, Watch } from '../actions/action.ts'
import type { KeptRefusal } from '../actions/drafts/draft.ts'
import { refusalFrom } from '../actions/drafts/read-draft.ts'
import type { Workspace } from '../actions/workspace.ts'
import { performTask, type TaskKind, type Tasks } from './tasks.ts'
import { taskStopped } from './server.errors.ts'

/** A task on its way: what it will give, and how to stop it. Stopped, it never gives anything. */
export interface Running<Result> {
  readonly done: Promise<Result>
  readonly cancel: () => void
}

/** Does tasks one at a time, in the order in which they were asked for. */
export interface TaskRunner {
  readonly run: <Kind extends TaskKind>(kind: Kind, input: Tasks[Kind]['input'], watch?: Watch) => Running<Tasks[Kind]['result']>
  readonly close: () => Promise<void>
}

/** What a thread is told to do. `at`: the moment, ISO 8601. */
export interface ThreadOrder {
  readonly place: Workspace['place']
  readonly kind: TaskKind
  readonly input: Tasks[TaskKind]['input']
  readonly at: string
}
export type ThreadSays = { readonly step: Step } | { readonly result: unknown } | { readonly refused: KeptRefusal } | { readonly fault: string }

/**
 * Tasks in a thread of their own (`threadFile`: the built task-thread.ts), so that readers are answered meanwhile; without
 * one, in this thread. One task at a time: two would only wait for the same database.
 */
export function taskRunner(workspace: Workspace, threadFile: string | null): TaskRunner {
  let last: Promise<unknown> = Promise.resolve()
  const underWay = new Set<() => void>()
  const begin = <Kind extends TaskKind>(kind: Kind, input: Tasks[Kind]['input'], watch?: Watch): Running<Tasks[Kind]['result']> => {
    if (threadFile === null) return { done: performTask(workspace, kind, input, watch), cancel: () => {} }
    return inThread(threadFile, { place: workspace.place, kind, input, at: workspace.now() }, watch)
  }
  return {
    run: (kind, input, watch) => {
      const stopping = new AbortController()
      const cancel = (): void => stopping.abort()
      // Reading a draft holds nothing; whatever has the database open is let come to its end.
      if (kind === 'read-draft') underWay.add(cancel)
      watch?.({ phase: 'waiting', done: 0, total: null })
      const done = last.then(() => {
        if (stopping.signal.aborted) throw taskStopped()
        const begun = begin(kind, input, watch)
        stopping.signal.addEventListener('abort', begun.cancel)
        return begun.done
      })
      last = done.catch(() => {}).finally(() => underWay.delete(cancel))
      return { done, cancel }
    },
    close: async () => {
      for (const cancel of underWay) cancel()
      await last
    },
  }
}

function inThread<Result>(file: string, order: ThreadOrder, watch: Watch | undefined): Running<Result> {
  const thread = new Worker(file, { workerData: order })
  const done = new Promise<Result>((resolve, reject) => {
    thread.on('message', (said: ThreadSays) => {
      if ('step' in said) watch?.(said.step)
      else if ('refused' in said) reject(refusalFrom(said.refused))
      else if ('fault' in said) reject(new ThreadFault(said.fault))
      else resolve(said.result as Result)
    })
    thread.once('error', reject)
    // After a result this changes nothing any more.
    thread.once('exit', () => reject(taskStopped()))
  })
  return { done, cancel: () => void thread.terminate() }
}

/** A fault in a thread, with the thread's own account of where. */
class ThreadFault extends Error {}
