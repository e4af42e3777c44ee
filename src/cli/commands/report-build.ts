import { createHash } from 'node:crypto'
import { plainReason } from '../../actions/publish-edition.ts'
import { checkPublication, dayInNorway, editionIdOrRefuse, nextEditionId } from '../../actions/publish-edition-checks.ts'
import type { Workspace } from '../../actions/workspace.ts'
import { noSuchCounty } from '../../answers/edition/edition.errors.ts'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Edition } from '../../domain/edition.ts'
import { editionIdOf, readEditionId } from '../../domain/edition-id.ts'
import type { PlainDate } from '../../domain/plain-date.ts'
import type { Language, Text } from '../../domain/text.ts'
import { editionFile, editionMaterials } from '../../server/edition-files.ts'
import { contentOf, draftOf, makeAndPublish, publishedEdition } from '../../server/make-edition.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { dateInWords } from '../../web/date.ts'
import { type WantedFile, writeFiles } from './report-files.ts'
import { otherCorrection, otherCounty } from './report.errors.ts'
import { dataMovedOn, isDraftOnly, isPublished, makingFile, publishedBefore, replaced, reportSteps, sameAsCorrected } from './report-words.ts'

/** What `report build` is asked for. */
export interface BuildOrder {
  /** Null for a draft that is given no name. */
  readonly id: string | null
  /** A county's code or name; null for the whole country, or what the id says. */
  readonly county: string | null
  readonly date: PlainDate | null
  readonly corrects: Edition['corrects']
  readonly files: readonly WantedFile[]
  readonly language: Language
  readonly isDraft: boolean
}

/** What `report build` did. */
export interface Built {
  readonly edition: Pick<Edition, 'id' | 'number' | 'publishedOn' | 'corrects' | 'sha256'>
  readonly isDraft: boolean
  /** False when the edition was published before. */
  readonly isNew: boolean
  readonly files: readonly { readonly form: string; readonly path: string; readonly bytes: number; readonly sha256: string }[]
}

/** Makes an edition's files, and publishes it if it is new and no draft. What cannot be made or written is told before anything is published. */
export async function buildReport(workspace: Workspace, order: BuildOrder, tell: (step: Text) => void): Promise<Built> {
  const { language, files, isDraft } = order
  const snapshot = await workspace.snapshot()
  const made: { of: string; files: readonly (WantedFile & { readonly bytes: Uint8Array })[] } = { of: '', files: [] }
  const make = async (edition: Edition): Promise<void> => {
    const key = canonicalJson({ ...edition, content: null })
    if (made.of === key) return
    const materials = editionMaterials(workspace, snapshot)
    const done: (WantedFile & { readonly bytes: Uint8Array })[] = []
    for (const file of files) {
      tell(makingFile(file.form.toUpperCase()))
      done.push({ ...file, bytes: await editionFile(edition, file.form, language, materials) })
    }
    Object.assign(made, { of: key, files: done })
  }
  const { edition, isNew } = await editionOf(workspace, order, make, tell)
  await make(edition)
  if (files.length > 0) tell(reportSteps.writing)
  for (const path of writeFiles(made.files)) tell(replaced(path))
  if (isDraft) tell(isDraftOnly)
  else if (isNew) tell(isPublished(edition.id))
  const { id, number, publishedOn, corrects, sha256 } = edition
  return {
    edition: { id, number, publishedOn, corrects, sha256 },
    isDraft,
    isNew,
    files: made.files.map(({ form, path, bytes }) => ({ form, path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })),
  }
}

/** The edition: as it was published, as it is published now, or as a draft. `make` is shown it before it is published. */
async function editionOf(workspace: Workspace, asked: BuildOrder, make: (edition: Edition) => Promise<void>, tell: (step: Text) => void): Promise<{ readonly edition: Edition; readonly isNew: boolean }> {
  const snapshot = await workspace.snapshot()
  const order = { ...asked, county: asked.county === null ? null : countyCode(snapshot, asked.county) }
  const date = order.date ?? dayInNorway(workspace.now())
  const county = countyOf(order)
  if (county !== null) countyCode(snapshot, county)
  if (order.isDraft) {
    tell(reportSteps.asking)
    return { edition: draftOf(contentOf(snapshot, county), date), isNew: false }
  }
  const id = idOf(order)
  const before = publishedEdition(snapshot, id)
  if (before) {
    const { corrects } = order
    const next = nextEditionId(snapshot.data.editions, editionIdOrRefuse(id))
    if (corrects && !isSameCorrection(corrects, before.corrects)) throw otherCorrection(id, corrects, before.corrects, next.id, next.corrects ?? id)
    tell(inEach((language) => publishedBefore(id, dateInWords(before.publishedOn, language))[language]))
    if (hasMovedOn(before, snapshot.data.datasets, snapshot.data.lists)) tell(dataMovedOn(next.id, next.corrects ?? id))
    return { edition: before, isNew: false }
  }
  const { editions, datasets } = snapshot.data
  const corrects = order.corrects && { ...order.corrects, reason: plainReason(order.corrects.reason) }
  checkPublication({ editions, now: workspace.now(), datasets }, { id, date, corrects })
  tell(reportSteps.asking)
  return makeAndPublish(workspace, { id, date, corrects }, async (planned) => {
    const corrected = corrects && publishedEdition(snapshot, corrects.id)
    if (corrected && corrected.sha256 === planned.sha256) tell(sameAsCorrected(corrected.id))
    await make(planned)
    tell(reportSteps.publishing)
  })
}

const isSameCorrection = (asked: NonNullable<Edition['corrects']>, stands: Edition['corrects']): boolean =>
  stands !== null && asked.id === stands.id && plainReason(asked.reason) === stands.reason

/** The code of a county told by its code or one of its names; refuses one that is not there today, before any work is begun. */
function countyCode({ data: { register } }: Snapshot, told: string): string {
  const today = register.counties.filter(({ validTo }) => validTo === null)
  const plain = (text: string): string => text.trim().toLocaleLowerCase('nb')
  const found = today.find(({ code, name }) => code === told || [name, ...name.split(/\s+[-–]\s+/)].some((one) => plain(one) === plain(told)))
  if (!found) throw noSuchCounty(told, today)
  return found.code
}

const inEach = (of: (language: Language) => string): Text => ({ nb: of('nb'), nn: of('nn'), en: of('en') })

/** Whether the datasets or lists in force are others than those that an edition was made from. */
function hasMovedOn({ content }: Edition, datasets: readonly { readonly id: string; readonly sha256: string }[], lists: readonly { readonly id: string; readonly version: number }[]): boolean {
  const now = new Map([...datasets.map(({ id, sha256 }) => [`d ${id}`, sha256] as const), ...lists.map(({ id, version }) => [`l ${id}`, String(version)] as const)])
  return content.datasets.some(({ id, sha256 }) => now.get(`d ${id}`) !== sha256) || content.lists.some(({ id, version }) => now.get(`l ${id}`) !== String(version)) || lists.length !== content.lists.length
}

/** The county: told by itself, or in the name. */
function countyOf({ id, county }: BuildOrder): string | null {
  if (id === null) return county
  const parts = editionIdOrRefuse(id)
  if (county !== null && parts.county !== null && parts.county !== county) throw otherCounty(id, county)
  return county ?? parts.county
}

/** The whole name: `2026` with `--county 18` is `2026-fylke-18`. */
function idOf(order: BuildOrder): string {
  const parts = readEditionId(order.id ?? '')
  return parts ? editionIdOf({ ...parts, county: countyOf(order) }) : (order.id ?? '')
}
