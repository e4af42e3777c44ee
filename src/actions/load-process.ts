// A process of its own for the first load, so that whoever answers readers never opens the database: fills a store, tells how
// far it has come, and ends.
import { openFolderStore } from '../store/store.ts'
import { failureOf } from './failure.ts'
import type { LoaderSays, LoadOrder } from './load-apart.ts'
import { loadShipped } from './load-shipped.ts'

const { folder, dataFolder, at } = JSON.parse(process.argv[2] ?? '{}') as LoadOrder
// Whoever asked may be gone.
const say = (message: LoaderSays): void => void process.send?.(message, undefined, undefined, () => {})

// Nobody waits for it any more. Ended here it is as if killed: what is stored is whole, and what is not is begun again.
process.once('disconnect', () => process.exit())

try {
  await loadShipped(openFolderStore(folder), dataFolder, at, (step) => say({ step }))
  say({ done: true })
} catch (error) {
  say(failureOf(error))
}
if (process.connected) process.disconnect()
