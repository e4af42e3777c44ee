import { spawn } from 'node:child_process'
import { existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Refusal } from '../domain/refusal.ts'
import { holderOf, holdFolder, releaseFolderOf } from './data-folder.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rekkevidde-hold-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const refusalOf = (work: () => unknown): Refusal => {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  return expect.fail('was not refused')
}

const mark = (number: number, holder: unknown): void => writeFileSync(join(folder, `in-use.${number}`), JSON.stringify(holder))

/** What the system says of a living process: field 22 of its stat, its start. */
const startOf = (pid: number): string => {
  const stat = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : ') '
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

describe('one process at a time holds a data folder', () => {
  it('makes the folder, and says who holds it until it is let go of', () => {
    const inner = join(folder, 'new/one')
    const release = holdFolder(inner)
    expect(holderOf(inner)?.pid).toBe(process.pid)
    release()
    expect(holderOf(inner)).toBeNull()
  })

  it('a second holder is refused with the number of the living process', () => {
    const release = holdFolder(folder)
    const refusal = refusalOf(() => holdFolder(folder))
    expect(refusal).toMatchObject({ code: 'data-folder-in-use', kind: 'busy' })
    expect(refusal.text.nb).toContain(`prosess ${process.pid}`)
    release()
    holdFolder(folder)()
  })

  it('a thread of this process that ended while it held the folder is let go of by name; another thread, or another process, is not', () => {
    mark(3, { pid: process.pid, started: startOf(process.pid), thread: 7 })
    releaseFolderOf(folder, 8)
    expect(refusalOf(() => holdFolder(folder)).code).toBe('data-folder-in-use')
    releaseFolderOf(folder, 7)
    const release = holdFolder(folder)
    releaseFolderOf(folder, 7)
    expect(holderOf(folder)).toMatchObject({ pid: process.pid, thread: expect.any(Number) as number })
    release()
    mark(9, { pid: process.ppid, started: startOf(process.ppid), thread: 7 })
    releaseFolderOf(folder, 7)
    expect(holderOf(folder)?.pid).toBe(process.ppid)
  })

  it('another process that lives is believed', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
    try {
      await new Promise((resolve) => other.once('spawn', resolve))
      mark(7, { pid: other.pid, started: startOf(other.pid ?? 0) })
      expect(refusalOf(() => holdFolder(folder)).text.en).toContain(`process ${other.pid}`)
    } finally {
      other.kill('SIGKILL')
      await new Promise((resolve) => other.once('exit', resolve))
    }
    holdFolder(folder)()
  })

  it('the mark of a dead process is passed over', async () => {
    const dead = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' })
    await new Promise((resolve) => dead.once('exit', resolve))
    mark(3, { pid: dead.pid, started: '' })
    const release = holdFolder(folder)
    expect(holderOf(folder)?.pid).toBe(process.pid)
    release()
  })

  it('a process number used again, with another start, is not the holder', () => {
    mark(3, { pid: process.pid, started: '1' })
    expect(holderOf(folder)).toBeNull()
    holdFolder(folder)()
  })

  it.each(['', '{"pid":', 'null', '[]'])('a mark that cannot be read (%j) holds nobody up', (text) => {
    writeFileSync(join(folder, 'in-use.4'), text)
    holdFolder(folder)()
  })

  it('takes the next number each time and leaves one mark, so that two who find the same dead holder cannot both go on', () => {
    mark(5, { pid: 2 ** 22 + 1, started: 'x' })
    const release = holdFolder(folder)
    expect(readdirSync(folder)).toEqual(['in-use.6'])
    // The slower of the two comes with the same next number.
    writeFileSync(join(folder, 'slow'), '{}')
    expect(() => linkSync(join(folder, 'slow'), join(folder, 'in-use.6'))).toThrow(/EEXIST/)
    release()
    holdFolder(folder)()
    expect(readdirSync(folder).filter((name) => name.startsWith('in-use'))).toEqual(['in-use.7'])
  })

  it('a path that is a file, or below one, is refused with what to do', () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    for (const path of [file, join(file, 'below')]) {
      const refusal = refusalOf(() => holdFolder(path))
      expect(refusal).toMatchObject({ code: 'data-folder-not-writable', kind: 'bad-input', where: { file: path } })
      expect(refusal.text.nn).toContain('--data')
    }
  })
})

describe('many processes at once', () => {
  it('never hold the folder two at a time, and all get their turn', async () => {
    mkdirSync(folder, { recursive: true })
    const { bundleChild } = await import('../actions/child-process.fixture.ts')
    const child = await bundleChild('src/store/hold-folder.fixture.ts')
    try {
      const ended = await Promise.all(Array.from({ length: 4 }, () => child.run([folder, '15'])))
      expect(ended.map(({ told }) => told[0])).toEqual(Array.from({ length: 4 }, () => ({ turns: 15, clashes: 0 })))
    } finally {
      child.remove()
    }
  })
})
