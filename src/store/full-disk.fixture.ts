import { spawnSync } from 'node:child_process'
import fs, { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'

type Call = (...args: unknown[]) => unknown
const calls = fs as unknown as Record<string, Call>

/**
 * Does some work as if the system refused every write below a folder after so many: with ENOSPC a full disk, with EROFS one
 * that may only be read. Works on any machine.
 */
export async function refusingWrites<T>(folder: string, code: 'ENOSPC' | 'EROFS', after: number, work: () => Promise<T>): Promise<T> {
  const original = { ...calls }
  const files = new Set<number>()
  let writes = 0
  const refuse = (syscall: string): void => {
    if (++writes > after) throw Object.assign(new TypeError(`${code}: ${syscall}`), { code, syscall, errno: code === 'ENOSPC' ? -28 : -30 })
  }
  const isBelow = (path: unknown): boolean => typeof path === 'string' && path.startsWith(folder)
  calls.openSync = (...args) => {
    const flags = args[1]
    const writes = typeof flags === 'string' ? flags !== 'r' : typeof flags === 'number' && (flags & 3) !== 0
    if (isBelow(args[0]) && writes && code === 'EROFS') refuse('open')
    const file = Number(original.openSync?.apply(fs, args))
    if (isBelow(args[0])) files.add(file)
    return file
  }
  calls.closeSync = (...args) => {
    files.delete(Number(args[0]))
    return original.closeSync?.apply(fs, args)
  }
  calls.writeSync = (...args) => {
    if (files.has(Number(args[0]))) refuse('write')
    return original.writeSync?.apply(fs, args)
  }
  const names = code === 'ENOSPC' ? ['writeFileSync', 'mkdirSync'] : ['writeFileSync', 'mkdirSync', 'renameSync', 'unlinkSync', 'rmSync', 'linkSync', 'truncateSync', 'ftruncateSync']
  for (const name of names) {
    calls[name] = (...args) => {
      if (isBelow(args[0]) && !(name === 'mkdirSync' && fs.existsSync(String(args[0])))) refuse(name)
      return original[name]?.apply(fs, args)
    }
  }
  syncBuiltinESMExports()
  try {
    return await work()
  } finally {
    for (const [name, call] of Object.entries(original)) if (typeof call === 'function') calls[name] = call
    syncBuiltinESMExports()
  }
}

/** A disk of its own, in memory; null where the machine does not let us make one. */
export interface SmallDisk {
  readonly folder: string
  /** Fills it until so many bytes are left. */
  readonly fill: (left: number) => void
  readonly empty: () => void
  readonly readOnly: () => void
  readonly remove: () => void
}

export function smallDisk(folder: string, megabytes: number): SmallDisk | null {
  mkdirSync(folder, { recursive: true })
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]).status !== 0) return null
  const filler = join(folder, 'filler')
  return {
    folder,
    fill: (left) => {
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - left)))
    },
    empty: () => rmSync(filler, { force: true }),
    readOnly: () => void spawnSync('mount', ['-o', 'remount,ro', folder]),
    remove: () => void spawnSync('umount', [folder]),
  }
}
