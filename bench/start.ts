import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from './http/server.ts'
import { type Bench, figure, timesOf } from './runner/figure.ts'

export const bench: Bench = {
  about: 'From the command to the front page in hand, built beforehand: at first start the shipped facts are loaded into a new data folder; later the folder is there.',
  run: async (tell) => {
    const first: number[] = []
    const again: number[] = []
    const memory = { now: 0, most: 0, later: 0, loader: 0 }
    for (let round = 1; round <= 3; round++) {
      tell(`start ${round} of 3`)
      const folder = mkdtempSync(join(tmpdir(), 'rekkevidde-bench-start-'))
      try {
        const fresh = await serve(folder)
        first.push(fresh.readyAfter)
        const held = fresh.memory()
        memory.now = Math.max(memory.now, held?.now ?? 0)
        memory.most = Math.max(memory.most, held?.most ?? 0)
        memory.loader = Math.max(memory.loader, fresh.mostOfHelpers())
        await fresh.stop()
        for (let time = 0; time < 3; time++) {
          const later = await serve(folder)
          again.push(later.readyAfter)
          memory.later = Math.max(memory.later, later.memory()?.most ?? 0)
          await later.stop()
        }
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }
    return [
      figure({ name: 'ready from an existing data folder', value: timesOf(again).median, unit: 'ms', atMost: 2000 }),
      figure({ name: 'ready at first start', value: timesOf(first).median, unit: 'ms', atMost: 10_000 }),
      ...(memory.most > 0
        ? [
            figure({ name: 'most memory, from an existing data folder', value: memory.later, unit: 'MB', atMost: 400 }),
            figure({ name: 'memory once ready, at first start', value: memory.now, unit: 'MB' }),
            figure({ name: 'most memory at first start', value: memory.most, unit: 'MB', atMost: 400 }),
            figure({ name: 'most memory of the process that loads the facts and ends', value: memory.loader, unit: 'MB', note: 'Some seconds; the server holds nothing of it' }),
          ]
        : []),
    ]
  },
}
