import { createHash } from 'node:crypto'
import { closeSync, createReadStream, existsSync, fsyncSync, openSync, readdirSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream'
import { createGunzip, gzipSync } from 'node:zlib'
import { Refusal } from '../domain/refusal.ts'
import { damagedJournal } from './store.errors.ts'

/**
 * The journal is a plain copy, in the data folder, of all that was ever stored of lists, answers, editions and what was
 * fetched: from it a database that is lost can be made again. It holds
 * - `files/<sha256, 16 letters>-<name>`: the bytes of every file, as they came;
 * - a record for every change, its name made of `<change>.<last list>.<last answer>.<last edition>.<last fetched>.<last
 *   choice>.<fingerprint>.jsonl.gz`: a row a line, as `table<tab>JSON`, of what was new since the record before. Records of
 *   before there were editions have the first three numbers only.
 * Nothing in it is ever written over.
 */
export const journalFolder = (folder: string): string => join(folder, 'journal')

/** How far a record reaches: the number of changes, and the last list version, answer, edition … there were. */
export interface Reach {
  readonly change: number
  readonly list: number
  readonly answer: number
  readonly edition: number
  readonly fetched: number
  readonly choice: number
}

export interface RecordFile extends Reach {
  readonly name: string
  readonly fingerprint: string
}

export const nowhere: Reach = { change: 0, list: 0, answer: 0, edition: 0, fetched: 0, choice: 0 }

const parts = ['change', 'list', 'answer', 'edition', 'fetched', 'choice'] as const

/** A reach, however much else came with it; what an older record does not tell is 0. */
export const reachOf = (from: Partial<Reach>): Reach => ({
  ...nowhere,
  ...Object.fromEntries(parts.map((part) => [part, from[part] ?? 0])),
})

/** Whether one reach goes no further than another in anything. */
export const isWithin = (one: Reach, other: Reach): boolean => parts.every((part) => one[part] <= other[part])

export const isSameReach = (one: Reach, other: Reach): boolean => isWithin(one, other) && isWithin(other, one)

/** The name of a record. */
export const recordName = (reach: Reach, fingerprint: string): string =>
  [String(reach.change).padStart(8, '0'), ...parts.slice(1).map((part) => reach[part]), fingerprint, 'jsonl.gz'].join('.')

const pattern = /^(\d+)\.(\d+)\.(\d+)\.(?:(\d+)\.(\d+)\.(\d+)\.)?([0-9a-f]{16})\.jsonl\.gz$/

/** The records of a journal, oldest first; none where there is no journal. */
export function recordsOf(journal: string): readonly RecordFile[] {
  if (!existsSync(journal)) return []
  const records = readdirSync(journal).flatMap((name): readonly RecordFile[] => {
    const found = pattern.exec(name)
    const fingerprint = found?.[7]
    if (!found || fingerprint === undefined) return []
    const reach = reachOf(Object.fromEntries(parts.map((part, i) => [part, Number(found[i + 1] ?? 0)])))
    return [{ ...reach, name, fingerprint }]
  })
  return records.toSorted((a, b) => a.change - b.change)
}

const short = (hash: string): string => hash.slice(0, 16)

/** A file's name in the journal: told apart by its bytes, and still known to the person who brought it. */
export const fileNameOf = (sha256: string, name: string): string => `${short(sha256)}-${name.replace(/[^\p{L}\p{N}._-]+/gu, '_').slice(-60)}`

/** The first 16 letters of the SHA-256 of bytes that may lie in several pieces. */
export function fingerprintOf(...pieces: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return short(hash.digest('hex'))
}

/** Writes a file and makes sure that it is on the disk before it goes on. */
export function writeDurably(path: string, parts: readonly Uint8Array[]): void {
  const file = openSync(path, 'w')
  try {
    for (const part of parts) for (let at = 0; at < part.length; ) at += writeSync(file, part, at, part.length - at)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Lines as they lie in a record: several compressed pieces after each other are one file. */
export const packLines = (table: string, lines: readonly string[]): Uint8Array =>
  gzipSync(lines.map((line) => `${table}\t${line}\n`).join(''), { level: 1 })

/** Reads a record line by line; refuses one whose bytes are not those that were written. */
export async function* readRecord(journal: string, { name, fingerprint }: RecordFile): AsyncGenerator<{ readonly table: string; readonly line: string }> {
  const path = join(journal, name)
  const hash = createHash('sha256')
  const packed = createReadStream(path).on('data', (bytes) => void hash.update(bytes))
  // Its errors come out where the pieces are read.
  const unpacked = pipeline(packed, createGunzip(), () => {}).setEncoding('utf8')
  let rest = ''
  try {
    for await (const piece of unpacked) {
      const lines = (rest + String(piece)).split('\n')
      rest = lines.pop() ?? ''
      for (const text of lines) yield { table: text.slice(0, text.indexOf('\t')), line: text.slice(text.indexOf('\t') + 1) }
    }
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw damagedJournal(path, error instanceof Error ? error.message : String(error))
  }
  if (rest !== '' || short(hash.digest('hex')) !== fingerprint) throw damagedJournal(path, 'SHA-256')
}
