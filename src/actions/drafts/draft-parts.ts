import { randomBytes } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/** The shape in which parts are kept: raised when Draft, DraftReading, Decisions, DraftRow or Receipt changes. */
const format = 1

/** Writes a part beside its place and moves it there, readable by its owner alone; leaves nothing beside when it cannot. */
export function putPart(path: string, bytes: Uint8Array | string): void {
  const beside = `${path}.${randomBytes(4).toString('hex')}`
  try {
    writeFileSync(beside, bytes, { mode: 0o600 })
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

export const keepPart = (path: string, held: unknown): void => putPart(path, JSON.stringify({ format, held }))

/** A part as it was kept; null when it is not there, is torn, or was kept in another shape. */
export function partOf<T>(path: string): T | null {
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as { readonly format?: unknown; readonly held?: T } | null
    return kept?.format === format ? (kept.held ?? null) : null
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error && error.code === 'ENOENT')) return null
    throw error
  }
}

/** Some of a file's bytes; fewer when it ends before. */
export function piece(path: string, from: number, to: number): Buffer {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(Math.max(0, to - from))
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, from))
  } finally {
    closeSync(file)
  }
}
