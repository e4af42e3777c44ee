import { rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { writeDurably } from './journal-record.ts'
import { diskFull } from './store.errors.ts'

/** Whether an error of the system or of PostgreSQL (53100) says that the disk, or the share of it one may use, is full. */
export function isOutOfRoom(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: unknown; message?: unknown }
  return /^(ENOSPC|EDQUOT|EFBIG|53100)$/.test(String(code)) || /\b(ENOSPC|EDQUOT)\b|no space left on device/i.test(String(message))
}

/** Whether an error says that a file may not be written. */
export function isNotWritable(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /^(EROFS|EACCES|EPERM)$/.test(String(error.code))
}

/** Whether an error says that the database's own files are damaged: PostgreSQL's words for it, or that it gave up altogether. */
export function isDamage(error: unknown): error is Error {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return /^(XX00[0-2]|58P01|58030)$/.test(code) || error.name === 'RuntimeError' || /^Aborted\(/.test(error.message)
}

/** What a change may need at once: a piece of the database's own log, and some more. */
const leastRoom = 20_000_000
/** What is held back for closing the database. */
const reserve = new Uint8Array(1_000_000)

/**
 * Tries whether a folder can be written to and has room for a change, and holds some of it back: the database tells nobody
 * when it runs out of room, and closing it may then never end. Throws what the system says, or that the disk is full. Gives
 * what sets the room free.
 */
export function takeRoom(folder: string): () => void {
  const file = join(folder, 'room')
  const giveBack = (): void => rmSync(file, { force: true })
  try {
    writeDurably(file, [reserve])
    const { bavail, bsize } = statfsSync(folder)
    if (bavail * bsize < leastRoom) throw diskFull(folder)
    return giveBack
  } catch (error) {
    giveBack()
    throw error
  }
}
