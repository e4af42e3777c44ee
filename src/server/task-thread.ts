// A thread of its own for long work, so that readers are answered meanwhile: does one task, tells how far it has come, and ends.
import { parentPort, workerData } from 'node:worker_threads'
import { failureOf } from '../actions/failure.ts'
import { openWorkspace } from '../actions/workspace.ts'
import type { ThreadOrder, ThreadSays } from './task-runner.ts'
import { performTask } from './tasks.ts'

const { place, kind, input, at } = workerData as ThreadOrder
const say = (message: ThreadSays): void => parentPort?.postMessage(message)

try {
  const workspace = await openWorkspace({ ...place, now: () => at, progress: () => {} })
  try {
    let last = 0
    const result = await performTask(workspace, kind, input, (step) => {
      if (step.done > 0 && performance.now() - last < 100) return
      last = performance.now()
      say({ step })
    })
    say({ result })
  } finally {
    await workspace.close()
  }
} catch (error) {
  say(failureOf(error))
}
