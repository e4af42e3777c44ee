import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Draft } from '../actions/drafts/draft.ts'
import type { Workspace } from '../actions/workspace.ts'
import { Refusal } from '../domain/refusal.ts'
import { taskRunner } from './task-runner.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rekkevidde-tasks-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const workspace = { place: { folder: '', databaseUrl: null }, now: () => '2026-01-02T03:04:05Z' } as Workspace
const draft = {} as Draft
/** A runner whose threads do only what they are told here. */
const runnerOf = (name: string, script: string) => {
  const file = join(folder, `${name}.mjs`)
  writeFileSync(file, `import { parentPort, workerData } from 'node:worker_threads'\n${script}`)
  return taskRunner(workspace, file)
}

it('what is only looked at goes before reads that have not begun, and changes keep their order', async () => {
  const runner = runnerOf('answers', 'parentPort.postMessage({ result: workerData.kind })')
  const order: string[] = []
  const note = (name: string, { done }: { readonly done: Promise<unknown> }): Promise<unknown> => done.then(() => order.push(name))
  const all = [
    note('read 1', runner.run('read-draft', { draft })),
    note('settle', runner.run('settle', [])),
    note('read 2', runner.run('read-draft', { draft })),
    note('read 3', runner.run('read-draft', { draft })),
    note('history', runner.run('history', 'a')),
    note('file', runner.run('file', { list: 'a', version: 1 })),
    note('store', runner.run('store-draft', { draft })),
  ]
  await Promise.all(all)
  expect(order).toEqual(['read 1', 'settle', 'history', 'file', 'read 2', 'read 3', 'store'])
  await runner.close()
})

it('a thread that ends without a word is a fault, and the next task is done all the same', async () => {
  const runner = runnerOf('silent', "if (workerData.kind === 'store-draft') process.exit(0)\nparentPort.postMessage({ result: 7 })")
  const fault = await runner.run('store-draft', { draft }).done.catch((error: unknown) => error)
  expect(fault).not.toBeInstanceOf(Refusal)
  expect(String(fault)).toContain('store-draft: the thread ended with 0')
  expect(await runner.run('history', 'a').done).toBe(7)
})

it('a reading that was stopped, waiting or begun, is told as stopped; closing stops all of them', async () => {
  const runner = runnerOf('endless', 'setInterval(() => {}, 1000)')
  const begun = runner.run('read-draft', { draft })
  const waiting = runner.run('read-draft', { draft })
  const told = [begun, waiting].map(({ done }) => done.catch((error: unknown) => error))
  await new Promise((resolve) => setTimeout(resolve, 50))
  waiting.cancel()
  await runner.close()
  expect(await Promise.all(told)).toMatchObject([{ code: 'task-stopped' }, { code: 'task-stopped' }])
})
