import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '../domain/canonical-json.ts'
import type { Edition, EditionContent, StoredEdition } from '../domain/edition.ts'
import { versionOfData } from '../domain/edition-data.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import type { Text } from '../domain/text.ts'
import type { Database } from '../store/database.ts'
import { addEdition, readEditions } from '../store/editions.ts'
import { readVersion } from '../store/read-snapshot-data.ts'
import { action } from './action.ts'
import { madeFromOtherData, otherArea } from './publish-edition.errors.ts'
import { checkPublication, editionIdOrRefuse, samePublished } from './publish-edition-checks.ts'

const isContent = (value: unknown): value is EditionContent =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === 1 && 'chapters' in value && Array.isArray(value.chapters)

/** A reason as it is kept: on one line, and of letters that can be stored. */
export const plainReason = (reason: string): string => reason.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim()

export const publishInput = z.strictObject({
  id: z.string().min(1).max(100),
  date: z.string().max(20).transform((date): PlainDate => date),
  corrects: z.strictObject({ id: z.string().min(1).max(100), reason: z.string().max(5000).transform(plainReason) }).nullable().default(null),
  /** The version of the data that the content was made from, as `versionOfData` tells it. */
  madeFrom: z.string().min(1).max(100),
  /** Made by the question `edition` from the data in force. */
  content: z.custom<EditionContent>(isContent),
})
export type PublishInput = z.infer<typeof publishInput>

/** What each input is, for people. */
export const publishInputs: Readonly<Record<keyof PublishInput, Text>> = {
  id: { nb: 'utgavens navn, som 2026, 2026-2 eller 2026-fylke-18', nn: 'namnet på utgåva, som 2026, 2026-2 eller 2026-fylke-18', en: 'the edition’s name, as 2026, 2026-2 or 2026-fylke-18' },
  date: { nb: 'datoen den publiseres', nn: 'datoen ho blir publisert', en: 'the date it is published' },
  corrects: { nb: 'utgaven den retter, og hvorfor', nn: 'utgåva ho rettar, og kvifor', en: 'the edition it corrects, and why' },
  madeFrom: { nb: 'versjonen av dataene den er laget av', nn: 'versjonen av dataa ho er laga av', en: 'the version of the data it was made from' },
  content: { nb: 'innholdet', nn: 'innhaldet', en: 'the content' },
}

export interface Publishing {
  readonly edition: Edition
  /** False when the same edition was published before: nothing is changed then. */
  readonly isNew: boolean
}

/** Freezes what the data say as an edition that never changes. */
export const publishEdition = action<PublishInput, Publishing, Publishing>({
  id: 'publish-edition',
  summary: {
    nb: 'Publiserer en utgave av rapporten; den endres aldri mer',
    nn: 'Publiserer ei utgåve av rapporten; ho blir aldri endra meir',
    en: 'Publishes an edition of the report; it never changes again',
  },
  input: publishInput,
  dryRun: (workspace, input) => workspace.store.read((database) => publishing(database, input, workspace.now())),
  perform: async (workspace, input) => {
    // What is published already is told without opening the database for a change.
    const { data } = await workspace.snapshot()
    const before = samePublished(data.editions, input, input.content)
    if (before) return { edition: before, isNew: false }
    return workspace.store.change(async (database) => {
      const told = await publishing(database, input, workspace.now())
      if (told.isNew) await addEdition(database, told.edition, workspace.now())
      return told
    })
  },
  undo: {
    nb: 'ingen: en publisert utgave endres aldri. En feil rettes med en ny utgave som viser til den gamle (--corrects)',
    nn: 'ingen: ei publisert utgåve blir aldri endra. Ein feil blir retta med ei ny utgåve som viser til den gamle (--corrects)',
    en: 'none: a published edition never changes. A mistake is mended with a new edition that names the old (--corrects)',
  },
})

/** The edition as it will be, after every check, from what the database holds now. */
async function publishing(database: Database, input: PublishInput, now: string): Promise<Publishing & { readonly edition: StoredEdition }> {
  const { id, date, corrects, madeFrom, content } = input
  const editions = await readEditions(database)
  const county = editionIdOrRefuse(id).county
  if (county !== (content.area?.county ?? null)) throw otherArea(id, content.area?.county ?? null)
  const before = samePublished(editions, input, content)
  if (before) return { edition: before, isNew: false }
  checkPublication({ editions, now, datasets: content.datasets }, input)
  if (madeFrom !== versionOfData(await readVersion(database), editions)) throw madeFromOtherData(id)
  const number = Math.max(0, ...editions.map((edition) => edition.number)) + 1
  return { edition: { id, number, publishedOn: date, corrects, sha256: sha256Of(content), madeFrom, content }, isNew: true }
}

/** The fingerprint that an edition is cited with. */
export const sha256Of = (content: EditionContent): string => createHash('sha256').update(canonicalJson(content)).digest('hex')
