import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../../store/make-folder.ts'
import type { Decisions, Draft, DraftReading, DraftRow } from './draft.ts'
import { draftFileDamaged, draftTooLarge, noSuchDraft, tooManyDrafts } from './draft.errors.ts'
import { keepPart, partOf, piece, putPart } from './draft-parts.ts'
import { fileNameOf } from './file-name.ts'
import type { Receipt } from './receipt.ts'

/** A file may be at most this large, this many drafts are kept, and this long. `halfMinutes`: so long may beginning one take. */
export const draftLimits = { bytes: 20 * 1024 * 1024, drafts: 20, days: 30, halfMinutes: 60 }

const isId = (id: string): boolean => /^[0-9a-f]{32}$/.test(id)

/** What is told of a draft when it is begun or changed. */
export type Told = Pick<Draft, 'settings' | 'columns'>

/**
 * The drafts in a data folder, each in a folder of its own with an id nobody can guess. Every part is written beside and
 * moved into place. The file and the rows have names of their own, after what they hold, and count only once the record that
 * tells of them (`draft`, `reading`) is in its place: a process killed anywhere leaves the draft as it was before or after.
 */
export function draftShelf(dataFolder: string) {
  const root = join(dataFolder, 'drafts')

  const at = (id: string, part: string): string => {
    if (!isId(id)) throw noSuchDraft()
    return join(root, id, part)
  }
  /** A draft as it is kept; none when it, or the receipt of its storing, was kept in another shape. */
  const found = (id: string): Draft | null => (existsSync(at(id, 'receipt')) && partOf(at(id, 'receipt')) === null ? null : partOf<Draft>(at(id, 'draft')))
  const draft = (id: string): Draft => found(id) ?? missing()
  const ids = (): readonly string[] => (existsSync(root) ? readdirSync(root) : []).filter(isId)
  const all = (): readonly Draft[] => ids().flatMap((id) => found(id) ?? []).toSorted((a, b) => (a.created < b.created ? 1 : -1))
  const clear = (id: string): void => rmSync(join(root, id), { recursive: true, force: true })
  const others = (id: string, isOld: (name: string) => boolean): void => {
    for (const name of readdirSync(join(root, id))) if (isOld(name)) rmSync(at(id, name), { force: true })
  }

  /** Takes away what is too old, and what was killed before it was a draft. `now` is ISO 8601. */
  const tidy = (now: string): void => {
    for (const id of ids()) {
      const begun = statSync(join(root, id), { throwIfNoEntry: false })?.mtimeMs
      if (begun === undefined) continue
      const longest = existsSync(at(id, 'draft')) ? draftLimits.days * 86_400_000 : draftLimits.halfMinutes * 60_000
      if (Date.parse(found(id)?.created ?? '') < Date.parse(now) - longest || (found(id) === null && begun < Date.parse(now) - longest)) clear(id)
    }
  }

  /** Puts a file on the shelf; it is a draft's own once the draft's record says so. */
  const putFile = (id: string, bytes: Uint8Array): Pick<Draft, 'bytes' | 'sha256'> => {
    const kept = { bytes: bytes.length, sha256: sha256(bytes) }
    putPart(at(id, fileOf(kept)), bytes)
    return kept
  }

  return {
    all,
    draft,
    tidy,
    has: (id: string): boolean => found(id) !== null,
    /** Takes a file in; refuses one that is too large, or when too many are begun. `now` is ISO 8601. */
    add: (file: { readonly name: string; readonly bytes: Uint8Array }, told: Told, now: string): Draft => {
      const fileName = fileNameOf(file.name, 'liste.csv')
      if (file.bytes.length > draftLimits.bytes) throw draftTooLarge(fileName, file.bytes.length, draftLimits.bytes)
      tidy(now)
      const done = all().filter(({ id }) => existsSync(at(id, 'receipt')))
      if (all().length - done.length >= draftLimits.drafts) throw tooManyDrafts(draftLimits.drafts)
      for (const { id } of done.slice(draftLimits.drafts)) clear(id)
      const id = randomBytes(16).toString('hex')
      makeFolder(join(root, id), 0o700)
      const begun: Draft = { id, created: now, fileName, ...putFile(id, file.bytes), ...told, edition: 1, cancelled: false }
      keepPart(at(id, 'draft'), begun)
      return begun
    },
    change: (id: string, told: Partial<Told & Pick<Draft, 'cancelled'>>): Draft => {
      const before = draft(id)
      const changed: Draft = { ...before, cancelled: false, ...told, edition: before.edition + 1 }
      keepPart(at(id, 'draft'), changed)
      return changed
    },
    /** Puts another file in the place of a draft's own: what was told of it stays. */
    replaceFile: (id: string, file: { readonly name: string; readonly bytes: Uint8Array }): Draft => {
      const before = draft(id)
      const fileName = fileNameOf(file.name, before.fileName)
      if (file.bytes.length > draftLimits.bytes) throw draftTooLarge(fileName, file.bytes.length, draftLimits.bytes)
      const changed: Draft = { ...before, fileName, ...putFile(id, file.bytes), edition: before.edition + 1, cancelled: false }
      keepPart(at(id, 'draft'), changed)
      others(id, (name) => name.startsWith('file-') && name !== fileOf(changed))
      return changed
    },
    /** A draft's file; refused when it is gone, or not what was handed in. */
    bytes: (one: Pick<Draft, 'id' | 'fileName' | 'sha256'>): Uint8Array => {
      const path = at(one.id, fileOf(one))
      const bytes = existsSync(path) ? new Uint8Array(readFileSync(path)) : null
      if (bytes === null || sha256(bytes) !== one.sha256) throw draftFileDamaged(one.fileName)
      return bytes
    },
    decisions: (id: string): Decisions => partOf<Decisions>(at(id, 'decisions')) ?? {},
    decide: (id: string, decisions: Decisions): void => keepPart(at(id, 'decisions'), decisions),
    /** What reading gave, when it was read as it now stands. */
    reading: (id: string): DraftReading | null => {
      const reading = partOf<DraftReading>(at(id, 'reading'))
      return reading?.edition === draft(id).edition ? reading : null
    },
    keepReading: (id: string, reading: DraftReading, rows: readonly DraftRow[]): void => {
      const lines = rows.map((row) => Buffer.from(`${JSON.stringify(row)}\n`))
      const ends = new Float64Array(lines.length + 1)
      for (const [i, line] of lines.entries()) ends[i + 1] = (ends[i] ?? 0) + line.length
      putPart(at(id, `rows-${reading.edition}`), Buffer.concat(lines))
      putPart(at(id, `ends-${reading.edition}`), new Uint8Array(ends.buffer))
      keepPart(at(id, 'reading'), reading)
      others(id, (name) => /^(rows|ends)-/.test(name) && !name.endsWith(`-${reading.edition}`))
    },
    /** Some of the rows, in the order in which they are kept; reads no more of the file than it needs. */
    rows: (id: string, edition: number, from: number, to: number): readonly DraftRow[] => {
      if (!existsSync(at(id, `rows-${edition}`))) return []
      const ends = piece(at(id, `ends-${edition}`), from * 8, (to + 1) * 8)
      const count = Math.floor(ends.length / 8) - 1
      if (count < 1) return []
      const text = piece(at(id, `rows-${edition}`), ends.readDoubleLE(0), ends.readDoubleLE(count * 8)).toString('utf8')
      return text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as DraftRow)
    },
    /** Says that storing has begun, so that a process killed meanwhile is noticed. */
    markStoring: (id: string): void => putPart(at(id, 'storing'), new Uint8Array()),
    unmarkStoring: (id: string): void => rmSync(at(id, 'storing'), { force: true }),
    isStoring: (id: string): boolean => existsSync(at(id, 'storing')),
    receipt: (id: string): Receipt | null => partOf<Receipt>(at(id, 'receipt')),
    /** What was stored is told; the file itself lies in the database now. */
    keepReceipt: (id: string, receipt: Receipt): void => {
      keepPart(at(id, 'receipt'), receipt)
      others(id, (name) => name !== 'receipt' && name !== 'draft')
    },
    remove: (id: string): void => {
      draft(id)
      clear(id)
    },
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const fileOf = ({ sha256: sum }: Pick<Draft, 'sha256'>): string => `file-${sum}`

export type DraftShelf = ReturnType<typeof draftShelf>

function missing(): never {
  throw noSuchDraft()
}
