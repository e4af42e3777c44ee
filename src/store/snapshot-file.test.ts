import { mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isChanging, keepSnapshotFile, markChanging, readSnapshotFile, unmarkChanging } from './snapshot-file.ts'
import { emptyData } from './snapshot-data.fixture.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rekkevidde-snapshot-'))
  path = join(folder, 'snapshot')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const data = { ...emptyData, version: '7', aliases: [{ alias: 'Kárášjohka', name: 'Karasjok' }] }

describe('a snapshot is kept in a file and read again', () => {
  it('gives back what was kept', () => {
    keepSnapshotFile(folder, data)
    expect(readSnapshotFile(folder)).toEqual(data)
  })

  it('is not there before one is kept', () => {
    expect(readSnapshotFile(folder)).toBeNull()
  })

  it('replaces the one before, and clears away drafts that killed processes left', () => {
    writeFileSync(join(folder, 'snapshot.4711'), 'half')
    keepSnapshotFile(folder, data)
    keepSnapshotFile(folder, { ...data, version: '8' })
    expect(readSnapshotFile(folder)?.version).toBe('8')
    expect(readdirSync(folder)).toEqual(['snapshot'])
  })

  it.each([0, 1, 20, 31, 32, 100])('is not believed when cut after %i bytes', (length) => {
    keepSnapshotFile(folder, data)
    truncateSync(path, length)
    expect(readSnapshotFile(folder)).toBeNull()
  })

  it('is not believed when one bit of it has turned, wherever it is', () => {
    keepSnapshotFile(folder, data)
    const whole = readFileSync(path)
    for (let at = 0; at < whole.length; at += 7) {
      const damaged = Buffer.from(whole)
      damaged.writeUInt8((damaged[at] ?? 0) ^ 4, at)
      writeFileSync(path, damaged)
      expect(readSnapshotFile(folder), `byte ${at}`).toBeNull()
    }
  })

  it('is not believed when it is of another format', () => {
    keepSnapshotFile(folder, data)
    writeFileSync(path, readFileSync(path, 'latin1').replace(/^rekkevidde-snapshot-\d+/, 'rekkevidde-snapshot-1'), 'latin1')
    expect(readSnapshotFile(folder)).toBeNull()
    writeFileSync(path, 'something else')
    expect(readSnapshotFile(folder)).toBeNull()
  })

  it('a change under way leaves a mark until it is taken away', () => {
    expect(isChanging(folder)).toBe(false)
    markChanging(folder)
    expect(isChanging(folder)).toBe(true)
    unmarkChanging(folder)
    expect(isChanging(folder)).toBe(false)
  })
})
