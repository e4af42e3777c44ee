import { Worker } from 'node:worker_threads'
import type { Step, Watch } from '../actions/action.ts'
import { errorFrom, type Failure } from '../actions/failure.ts'
import type { Workspace } from '../actions/workspace.ts'
import { releaseFolderOf } from '../store/data-folder.ts'
import { performTask, type TaskKind, type Tasks } from './tasks.ts'
import { taskStopped } from './server.errors.ts'

/** A task on its way: what it will give, and how to stop it. Stopped, it never gives anything. */
export interface Running<Result> {
  readonly done: Promise<Result>
  readonly cancel: () => void
}

/**
 * Does tasks one at a time, in the order in which they were asked for; but what somebody waits for only to look at goes before
 * reads of drafts that have not begun.
 */
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
export type ThreadSays = { readonly step: Step } | { readonly result: unknown } | Failure

/**
 * Tasks in a thread of their own (`threadFile`: the built task-thread.ts), so that readers are answered meanwhile; without
 * one, in this thread. One task at a time: two would only wait for the same database.
 */
export function taskRunner(workspace: Workspace, threadFile: string | null): TaskRunner {
  const waiting: { readonly kind: TaskKind; readonly perform: () => Promise<void> }[] = []
  let working: Promise<void> | null = null
  const underWay = new Set<() => void>()
  const begin = <Kind extends TaskKind>(kind: Kind, input: Tasks[Kind]['input'], watch?: Watch): Running<Tasks[Kind]['result']> => {
    if (threadFile === null) return { done: performTask(workspace, kind, input, watch), cancel: () => {} }
    return inThread(threadFile, { place: workspace.place, kind, input, at: workspace.now() }, watch)
  }
  const workOff = async (): Promise<void> => {
    // The first begins only when whoever asked has got its promise.
    await null
    for (let task = waiting.shift(); task; task = waiting.shift()) await task.perform()
    working = null
  }
  const enqueue = (kind: TaskKind, perform: () => Promise<void>): void => {
    let place = waiting.length
    if (isLook(kind)) while (place > 0 && waiting[place - 1]?.kind === 'read-draft') place--
    waiting.splice(place, 0, { kind, perform })
    working ??= workOff()
  }
  return {
    run: (kind, input, watch) => {
      const stopping = new AbortController()
      const cancel = (): void => stopping.abort()
      // Reading a draft or making a report holds nothing; whatever has the database open is let come to its end.
      if (holdsNothing(kind)) underWay.add(cancel)
      watch?.({ phase: 'waiting', done: 0, total: null })
      const perform = async (): Promise<Tasks[typeof kind]['result']> => {
        if (stopping.signal.aborted) throw taskStopped()
        const begun = begin(kind, input, watch)
        stopping.signal.addEventListener('abort', begun.cancel)
        return begun.done
      }
      const done = new Promise<Tasks[typeof kind]['result']>((resolve, reject) => {
        enqueue(kind, () => perform().then(resolve, reject).finally(() => underWay.delete(cancel)))
      })
      return { done, cancel }
    },
    close: async () => {
      for (const cancel of underWay) cancel()
      await working
    },
  }
}

const holdsNothing = (kind: TaskKind): boolean => kind === 'read-draft' || kind === 'edition' || kind === 'edition-file'

/** What only looks, and is quickly done. */
const isLook = (kind: TaskKind): boolean => kind === 'history' || kind === 'file' || kind === 'difference'

function inThread<Result>(file: string, order: ThreadOrder, watch: Watch | undefined): Running<Result> {
  const thread = new Worker(file, { workerData: order })
  const { threadId } = thread
  // However it ended: a folder it held would be locked for as long as this process lives.
  thread.once('exit', () => releaseFolderOf(order.place.folder, threadId))
  let isStopped = false
  const done = new Promise<Result>((resolve, reject) => {
    thread.on('message', (said: ThreadSays) => {
      if ('step' in said) watch?.(said.step)
      else if ('result' in said) resolve(said.result as Result)
      else reject(errorFrom(said))
    })
    thread.once('error', reject)
    // After a result this changes nothing any more.
    thread.once('exit', (status) => reject(isStopped ? taskStopped() : errorFrom({ fault: `${order.kind}: the thread ended with ${status} and said nothing` })))
  })
  const cancel = (): void => {
    isStopped = true
    void thread.terminate()
  }
  return { done, cancel }
}
