import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordWrites, visitCrashes } from '../store/crash-images.fixture.ts'
import { readJournalState } from '../store/journal.ts'
import { quickFolder } from '../store/quick-folder.fixture.ts'
import { openFolderStore } from '../store/store.ts'
import { changes, nextChange, prepareChanges, stateOf } from './changes.fixture.ts'
import { bareWorkspace, fillSmall } from './small-workspace.fixture.ts'
import type { Workspace } from './workspace.ts'

let root: string
let loaded: string
beforeAll(async () => {
  root = quickFolder('crash')
  loaded = join(root, 'loaded')
  await fillSmall(openFolderStore(loaded))
  await prepareChanges(open(loaded))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const open = (folder: string): Workspace => bareWorkspace(openFolderStore(folder))

const copy = (from: string, name: string): string => {
  const folder = join(root, name)
  cpSync(from, folder, { recursive: true })
  return folder
}

/** So many of the steps: half of them spread over all, half over the end, where it is stored and the snapshot changes hands. */
function pointsOf(steps: number, wanted: number): ReadonlySet<number> {
  const some = (from: number, count: number): readonly number[] => Array.from({ length: count }, (_, i) => Math.floor(from + (i * (steps - from)) / count))
  const spread = some(0, wanted >> 1)
  const end = Math.max(0, steps - 2 * wanted)
  return new Set([...spread, ...some(end, wanted)])
}

let visited = 0

describe('a process that is killed in the embedded database', () => {
  it.each([
    ['import', 56],
    ['undo of an import', 24],
    ['settle', 32],
    ['reject', 24],
    ['undo of an answer', 24],
  ])('%s, killed at many writes to disk: the old or the new state, never half, and the next change works', { timeout: 300_000 }, async (name, wanted) => {
    const change = changes[name]
    if (!change) return expect.fail(name)
    const live = copy(loaded, `${name}-live`)
    const run = copy(loaded, `${name}-run`)
    const states = new Map<string, { readonly name: string; readonly next: string }>()
    const nextOf = async (from: string, called: string): Promise<void> => {
      const folder = copy(from, `${name}-next`)
      const before = await stateOf(open(folder))
      await nextChange(open(folder))
      states.set(before, { name: called, next: await stateOf(open(folder)) })
      rmSync(folder, { recursive: true })
    }
    const steps = await recordWrites(run, async () => void (await change(open(run))))
    await nextOf(loaded, 'old')
    await nextOf(run, 'new')
    expect(states.size).toBe(2)
    const found: string[] = []
    const image = join(root, `${name}-image`)
    const times = await visitCrashes(live, image, steps, pointsOf(steps.length, wanted), async (point) => {
      const workspace = open(image)
      const state = states.get(await stateOf(workspace))
      expect(state, `write ${point} of ${steps.length}: neither the old nor the new state`).toBeDefined()
      await nextChange(workspace)
      expect(await stateOf(workspace), `write ${point}, ${state?.name}: the next change`).toBe(state?.next)
      expect(readdirSync(image).filter((entry) => /^(snapshot\.|changing|database\.)/.test(entry)), `write ${point}: left behind`).toEqual([])
      expect(await readJournalState(image), `write ${point}: journal`).toMatchObject({ damaged: [], reach: { change: Number.parseInt((await workspace.snapshot()).data.version, 10) } })
      found.push(state?.name ?? '')
    })
    visited += times
    expect(found).toContain('old')
    expect(found.join(' '), 'once new, later ones are new').toMatch(/^(old ?)+(new ?)+$/)
    for (const folder of [live, run, image]) rmSync(folder, { recursive: true, force: true })
  })

  it('that was at 200 writes and more', () => {
    expect(visited).toBeGreaterThanOrEqual(200)
  })
})
