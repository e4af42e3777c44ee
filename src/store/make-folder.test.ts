import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { holdFolder } from './data-folder.ts'
import { makeFolder } from './make-folder.ts'
import { openFolderStore } from './store.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rekkevidde-make-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('makes a folder and those above it, and leaves one that is there as it is', () => {
  const deep = join(folder, 'a/b/c')
  makeFolder(deep)
  writeFileSync(join(deep, 'x'), '')
  makeFolder(deep)
  expect([statSync(deep).isDirectory(), existsSync(join(deep, 'x'))]).toEqual([true, true])
})

it('goes through a link to a folder, and does not take a file or a link to nothing for one', () => {
  mkdirSync(join(folder, 'there'))
  symlinkSync(join(folder, 'there'), join(folder, 'link'))
  makeFolder(join(folder, 'link/new'))
  expect(existsSync(join(folder, 'there/new'))).toBe(true)
  writeFileSync(join(folder, 'file'), '')
  symlinkSync(join(folder, 'nowhere'), join(folder, 'loose'))
  for (const path of ['file', 'file/under', 'loose', 'loose/under']) expect(() => makeFolder(join(folder, path)), path).toThrow()
})

// There is such a place on Linux: a folder that is there, where nothing can be made, not even by the administrator.
describe.runIf(existsSync('/proc/self'))('a folder that cannot be made', () => {
  it('is refused in words at once, whoever asks', async () => {
    for (const path of ['/proc/nope', '/proc/nope/under']) {
      const refused = expect.objectContaining({ code: 'data-folder-not-writable', where: { file: path } })
      expect(() => holdFolder(path), path).toThrow(refused)
      await expect(openFolderStore(path).change(async () => {}), path).rejects.toMatchObject({ code: 'data-folder-not-writable', where: { file: path } })
    }
  })
})
