import { linkSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { makeFolder } from './make-folder.ts'
import { isOutOfRoom } from './room.ts'
import { diskFull, folderInUse, folderNotWritable } from './store.errors.ts'

/** Who holds a data folder: a process, when it started, so that a reused process number is not mistaken for it, and its thread. */
interface Holder {
  readonly pid: number
  readonly started: string
  readonly thread: number
}

/**
 * Marks are numbered: whoever takes the folder makes the next number, which only one can. A mark is never overwritten
 * by another process, so two who find the same dead holder cannot both take over from it.
 */
const markFile = (folder: string, number: number): string => join(folder, `in-use.${number}`)

const proposalOf = (folder: string, thread: number): string => join(folder, `in-use.by-${process.pid}-${thread}`)

/** Takes a folder for this process, making it if need be; refuses when a living process holds it. Gives what releases it. */
export function holdFolder(folder: string): () => void {
  const proposal = proposalOf(folder, threadId)
  try {
    makeFolder(folder)
    writeFileSync(proposal, JSON.stringify({ pid: process.pid, started: startOf(process.pid), thread: threadId } satisfies Holder))
    const latest = latestMark(folder)
    const holder = holderOf(folder)
    if (holder) throw folderInUse(folder, holder.pid)
    const mine = markFile(folder, latest + 1)
    if (!link(proposal, mine)) throw folderInUse(folder, holderOf(folder)?.pid ?? 0)
    if (latestMark(folder) !== latest + 1) {
      // Slower than others who took, released and tidied meanwhile: theirs is the newer mark.
      rmSync(mine, { force: true })
      throw folderInUse(folder, holderOf(folder)?.pid ?? 0)
    }
    for (const number of marks(folder)) if (number <= latest) rmSync(markFile(folder, number), { force: true })
    // A released mark stays, empty, so that numbers only ever grow.
    return () => emptyQuietly(mine)
  } catch (error) {
    if (isOutOfRoom(error)) throw diskFull(folder)
    if (isSystemError(error)) throw folderNotWritable(folder, error.message)
    throw error
  } finally {
    removeQuietly(proposal)
  }
}

/** Releases a folder that a thread of this process held when it ended, however it ended; the process itself lives on. */
export function releaseFolderOf(folder: string, thread: number): void {
  const latest = markFile(folder, latestMark(folder))
  const holder = holderOf(folder)
  if (holder?.pid === process.pid && holder.thread === thread) emptyQuietly(latest)
  removeQuietly(proposalOf(folder, thread))
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') return false
    throw error
  }
}

function marks(folder: string): readonly number[] {
  try {
    return readdirSync(folder).flatMap((name) => /^in-use\.(\d+)$/.exec(name)?.[1] ?? []).map(Number)
  } catch {
    return []
  }
}

const latestMark = (folder: string): number => Math.max(0, ...marks(folder))

/** The living process that holds a folder, or null. */
export function holderOf(folder: string): Holder | null {
  try {
    const holder = JSON.parse(readFileSync(markFile(folder, latestMark(folder)), 'utf8')) as Holder
    return isAlive(holder.pid) && startOf(holder.pid) === holder.started ? holder : null
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of another user may not be signalled, but lives.
    return isSystemError(error) && error.code === 'EPERM'
  }
}

/** The moment a process started, as the system tells it; empty where it does not. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {}
}

function emptyQuietly(path: string): void {
  try {
    truncateSync(path)
  } catch {}
}
