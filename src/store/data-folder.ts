import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderInUse, folderNotWritable } from './store.errors.ts'

/** Who holds a data folder: a process and when it started, so that a reused process number is not mistaken for it. */
interface Holder {
  readonly pid: number
  readonly started: string
}

const lockFile = (folder: string): string => join(folder, 'in-use')

/** Takes a folder for this process, making it if need be; refuses when a living process holds it. Gives what releases it. */
export function holdFolder(folder: string): () => void {
  const mine = lockFile(folder)
  const proposal = `${mine}.${process.pid}`
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(proposal, JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Holder))
  } catch (error) {
    throw folderNotWritable(folder, error instanceof Error ? error.message : String(error))
  }
  try {
    if (!link(proposal, mine)) {
      const holder = holderOf(folder)
      if (holder) throw folderInUse(folder, holder.pid)
      // The holder is gone: whoever moves its mark away first may try again; a second one finds a new holder.
      const stale = `${mine}.stale.${process.pid}`
      try {
        renameSync(mine, stale)
        rmSync(stale, { force: true })
      } catch {}
      if (!link(proposal, mine)) throw folderInUse(folder, holderOf(folder)?.pid ?? 0)
    }
  } finally {
    rmSync(proposal, { force: true })
  }
  return () => rmSync(mine, { force: true })
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch {
    return false
  }
}

/** The living process that holds a folder, or null. */
export function holderOf(folder: string): Holder | null {
  try {
    const holder = JSON.parse(readFileSync(lockFile(folder), 'utf8')) as Holder
    process.kill(holder.pid, 0)
    return startOf(holder.pid) === holder.started ? holder : null
  } catch {
    return null
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
