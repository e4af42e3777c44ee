import { createHash, randomBytes } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Decisions, Draft, DraftReading, DraftRow } from './draft.ts'
import { draftTooLarge, noSuchDraft, tooManyDrafts } from './draft.errors.ts'
import { fileNameOf } from './file-name.ts'

/** A file may be at most this large, this many drafts are kept, and this long. */
export const draftLimits = { bytes: 20 * 1024 * 1024, drafts: 20, days: 30 }

const isId = (id: string): boolean => /^[0-9a-f]{32}$/.test(id)

/** What is told of a draft when it is begun or changed. */
export type Told = Pick<Draft, 'settings' | 'columns'>

/**
 * The drafts in a data folder, each in a folder of its own with an id nobody can guess. Every part is written beside and
 * moved into place, so one that was killed half-way is never misread.
 */
export function draftShelf(dataFolder: string) {
  const root = join(dataFolder, 'drafts')

  const at = (id: string, part: string): string => {
    if (!isId(id)) throw noSuchDraft()
    return join(root, id, part)
  }
  const read = <T>(id: string, part: string): T | null => {
    try {
      return JSON.parse(readFileSync(at(id, part), 'utf8')) as T
    } catch (error) {
      if (error instanceof SyntaxError || (error instanceof Error && 'code' in error && error.code === 'ENOENT')) return null
      throw error
    }
  }
  const keep = (id: string, part: string, value: unknown): void => {
    const beside = `${at(id, part)}.${randomBytes(4).toString('hex')}`
    writeFileSync(beside, JSON.stringify(value))
    renameSync(beside, at(id, part))
  }
  const draft = (id: string): Draft => read<Draft>(id, 'draft') ?? missing()
  const all = (): readonly Draft[] =>
    (existsSync(root) ? readdirSync(root) : [])
      .filter(isId)
      .flatMap((id) => read<Draft>(id, 'draft') ?? [])
      .toSorted((a, b) => (a.created < b.created ? 1 : -1))

  return {
    all,
    draft,
    /** Takes a file in; refuses one that is too large, or when too many are begun. `now` is ISO 8601. */
    add: async (file: { readonly name: string; readonly bytes: Uint8Array }, told: Told, now: string): Promise<Draft> => {
      const fileName = fileNameOf(file.name, 'liste.csv')
      if (file.bytes.length > draftLimits.bytes) throw draftTooLarge(fileName, file.bytes.length, draftLimits.bytes)
      tidy(all(), now, (id) => rmSync(join(root, id), { recursive: true, force: true }))
      const done = all().filter(({ id }) => existsSync(at(id, 'receipt')))
      if (all().length - done.length >= draftLimits.drafts) throw tooManyDrafts(draftLimits.drafts)
      for (const { id } of done.slice(draftLimits.drafts)) rmSync(join(root, id), { recursive: true, force: true })
      const id = randomBytes(16).toString('hex')
      mkdirSync(join(root, id), { recursive: true, mode: 0o700 })
      await writeFile(at(id, 'file'), file.bytes, { mode: 0o600 })
      const begun: Draft = { id, created: now, fileName, bytes: file.bytes.length, sha256: sha256(file.bytes), ...told, edition: 1, cancelled: false }
      keep(id, 'draft', begun)
      return begun
    },
    change: (id: string, told: Partial<Told & Pick<Draft, 'cancelled'>>): Draft => {
      const before = draft(id)
      const changed: Draft = { ...before, cancelled: false, ...told, edition: before.edition + 1 }
      keep(id, 'draft', changed)
      return changed
    },
    /** Puts another file in the place of a draft's own: what was told of it stays. */
    replaceFile: async (id: string, file: { readonly name: string; readonly bytes: Uint8Array }): Promise<Draft> => {
      const before = draft(id)
      const fileName = fileNameOf(file.name, before.fileName)
      if (file.bytes.length > draftLimits.bytes) throw draftTooLarge(fileName, file.bytes.length, draftLimits.bytes)
      await writeFile(at(id, 'file'), file.bytes, { mode: 0o600 })
      const changed: Draft = { ...before, fileName, bytes: file.bytes.length, sha256: sha256(file.bytes), edition: before.edition + 1, cancelled: false }
      keep(id, 'draft', changed)
      return changed
    },
    bytes: (id: string): Uint8Array => new Uint8Array(readFileSync(at(id, 'file'))),
    decisions: (id: string): Decisions => read<Decisions>(id, 'decisions') ?? {},
    decide: (id: string, decisions: Decisions): void => keep(id, 'decisions', decisions),
    /** What reading gave, when it was read as it now stands. */
    reading: (id: string): DraftReading | null => {
      const reading = read<DraftReading>(id, 'reading')
      return reading?.edition === draft(id).edition ? reading : null
    },
    keepReading: (id: string, reading: DraftReading, rows: readonly DraftRow[]): void => {
      const lines = rows.map((row) => Buffer.from(`${JSON.stringify(row)}\n`))
      const ends = new Float64Array(lines.length + 1)
      for (const [i, line] of lines.entries()) ends[i + 1] = (ends[i] ?? 0) + line.length
      const parts: readonly (readonly [string, Uint8Array])[] = [[`rows-${reading.edition}`, Buffer.concat(lines)], [`ends-${reading.edition}`, new Uint8Array(ends.buffer)]]
      for (const [part, bytes] of parts) writeFileSync(at(id, part), bytes)
      keep(id, 'reading', reading)
      for (const name of readdirSync(join(root, id))) if (/^(rows|ends)-/.test(name) && !name.endsWith(`-${reading.edition}`)) rmSync(at(id, name), { force: true })
    },
    /** Some of the rows, in the order in which they are kept; reads no more of the file than it needs. */
    rows: (id: string, edition: number, from: number, to: number): readonly DraftRow[] => {
      if (!existsSync(at(id, `rows-${edition}`))) return []
      const ends = readPart(at(id, `ends-${edition}`), from * 8, (to + 1) * 8)
      const count = Math.floor(ends.length / 8) - 1
      if (count < 1) return []
      const text = readPart(at(id, `rows-${edition}`), ends.readDoubleLE(0), ends.readDoubleLE(count * 8)).toString('utf8')
      return text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as DraftRow)
    },
    /** Says that storing has begun, so that a process killed meanwhile is noticed. */
    markStoring: (id: string): void => writeFileSync(at(id, 'storing'), ''),
    unmarkStoring: (id: string): void => rmSync(at(id, 'storing'), { force: true }),
    isStoring: (id: string): boolean => existsSync(at(id, 'storing')),
    receipt: <T>(id: string): T | null => read<T>(id, 'receipt'),
    /** What was stored is told; the file itself lies in the database now. */
    keepReceipt: (id: string, receipt: unknown): void => {
      keep(id, 'receipt', receipt)
      for (const name of readdirSync(join(root, id))) if (name !== 'receipt' && name !== 'draft') rmSync(at(id, name), { force: true })
    },
    remove: (id: string): void => {
      draft(id)
      rmSync(join(root, id), { recursive: true, force: true })
    },
  }
}
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export type DraftShelf = ReturnType<typeof draftShelf>

function missing(): never {
  throw noSuchDraft()
}

function tidy(drafts: readonly Draft[], now: string, remove: (id: string) => void): void {
  const oldest = Date.parse(now) - draftLimits.days * 86_400_000
  for (const { id, created } of drafts) if (Date.parse(created) < oldest) remove(id)
}

function readPart(path: string, from: number, to: number): Buffer {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(Math.max(0, to - from))
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, from))
  } finally {
    closeSync(file)
  }
}
