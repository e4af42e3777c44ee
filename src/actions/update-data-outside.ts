import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type KeptRefusal, Refusal } from '../domain/refusal.ts'
import type { Text } from '../domain/text.ts'
import type { CallLog, Clock } from '../sources/pace.ts'
import { holderOf, holdFolder } from '../store/data-folder.ts'
import { makeFolder } from '../store/make-folder.ts'
import { fetchUnderWay } from './update-data.errors.ts'

/** What reaches out of the machine, handed in: where the registers are, the clock, and how to be stopped. */
export interface Outside extends Clock {
  /** Tells where the registers are, when it is not where they mostly are (`REKKEVIDDE_SSB`). */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  /** Tells a person how far it has come, and why there is a wait. */
  readonly tell: (told: Text) => void
}

const folderOf = (folder: string): string => join(folder, 'fetching')

/**
 * Does one fetch at a time for a data folder, whichever process asks: a second is refused, since the registers count
 * the calls of both. A process that was killed holds nothing.
 */
export async function fetchAlone<T>(folder: string, work: () => Promise<T>): Promise<T> {
  let release = (): void => {}
  try {
    release = holdFolder(folderOf(folder))
  } catch (error) {
    const isHeld = error instanceof Refusal && error.code === 'data-folder-in-use'
    throw isHeld ? fetchUnderWay(String(holderOf(folderOf(folder))?.pid ?? '')) : error
  }
  try {
    return await work()
  } finally {
    release()
  }
}

/** What came of the last fetch of a source: when, and why nothing came of it where nothing did. */
export interface LastFetch {
  readonly at: string
  readonly refused: KeptRefusal | null
}

const lastFile = (folder: string): string => join(folderOf(folder), 'last.json')

/** Notes what came of each source, so that a page can tell when it was last asked, and what was wrong. */
export function noteFetch(
  folder: string,
  at: string,
  sources: readonly { readonly source: string; readonly refused: KeptRefusal | null }[],
): void {
  const noted = Object.fromEntries(sources.map(({ source, refused }): [string, LastFetch] => [source, { at, refused }]))
  writeWhole(lastFile(folder), { ...lastFetches(folder), ...noted })
}

/** The last fetch of each source, by its id, on this machine. */
export const lastFetches = (folder: string): Readonly<Record<string, LastFetch>> =>
  readObject<LastFetch>(lastFile(folder))

/** A file of our own that may be missing, or damaged by a full disk: then nothing is known. */
function readObject<T>(file: string): Readonly<Record<string, T>> {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, T>) : {}
  } catch {
    return {}
  }
}

/** Written beside and then put in place: nobody ever reads half of it. */
function writeWhole(file: string, content: unknown): void {
  makeFolder(dirname(file))
  writeFileSync(`${file}.new`, JSON.stringify(content))
  renameSync(`${file}.new`, file)
}

/**
 * When calls were begun, by host, in a file of the data folder: the next process does not begin from nothing. Only
 * whoever fetches writes it.
 */
export function callLogIn(folder: string): CallLog {
  const file = join(folderOf(folder), 'calls.json')
  return {
    read: (host) => {
      const begun = readObject<unknown>(file)[host]
      return Array.isArray(begun) ? begun.filter((moment) => Number.isFinite(moment)) : []
    },
    write: (host, begun) => writeWhole(file, { ...readObject(file), [host]: begun }),
  }
}
