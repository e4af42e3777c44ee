import { readdirSync, rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { canonicalJson } from '../domain/canonical-json.ts'
import { bundleChild, type Child } from './child-process.fixture.ts'
import { smallContent } from './edition-content.fixture.ts'
import { publishEdition, publishInput } from './publish-edition.ts'
import { type LoadedFolder, loadedFolder } from './test-workspace.fixture.ts'

let folders: LoadedFolder
let child: Child
let writesInAll = 0
let whole: unknown

beforeAll(async () => {
  folders = await loadedFolder('publish-kill')
  child = await bundleChild()
  const { told } = await child.run(['publish', folders.copy('whole')])
  whole = told[1]?.published
  writesInAll = Number(told[1]?.writes)
})
afterAll(() => {
  child?.remove()
  folders.remove()
})

it('the publishing writes enough for the points below', () => {
  expect(whole).toMatch(/^[0-9a-f]{64}$/)
  expect(writesInAll).toBeGreaterThan(20)
})

it('killed at a write, the edition is there whole or not at all, and is published when asked for again', { timeout: 200_000 }, async () => {
  const found: string[] = []
  for (const share of [0.2, 0.6, 0.85, 0.93, 0.98, 1]) {
    const folder = folders.copy(`at-${share}`)
    const { signal } = await child.run(['publish', folder], { KILL_AT_WRITE: String(Math.max(1, Math.floor(writesInAll * share))) })
    expect(signal).toBe('SIGKILL')
    const workspace = await folders.open(folder)
    const { version, editions } = (await workspace.snapshot()).data
    const { isNew, edition } = await publishEdition.perform(workspace, publishInput.parse({ id: '2026', date: '2026-01-02', madeFrom: version, content: smallContent() }))
    expect(isNew, `at ${share}`).toBe(editions.length === 0)
    if (editions.length > 0) expect(canonicalJson(editions)).toBe(canonicalJson([edition]))
    expect([edition.number, (await workspace.snapshot()).data.editions.length]).toEqual([1, 1])
    expect(readdirSync(folder).filter((entry) => /^snapshot\.|changing/.test(entry)), `at ${share}: left behind`).toEqual([])
    found.push(isNew ? 'old' : 'new')
    rmSync(folder, { recursive: true, force: true })
  }
  expect(found.join(), 'once published, later kills find it so').toMatch(/^(old,?)+(new,?)*$/)
})
