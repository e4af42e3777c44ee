import { canonicalJson } from '../domain/canonical-json.ts'
import type { Edition, EditionContent, EditionDataset, StoredEdition } from '../domain/edition.ts'
import { noSuchEdition } from '../domain/edition.errors.ts'
import { correctionIdOf, editionIdOf, type EditionId, readEditionId } from '../domain/edition-id.ts'
import { isPlainDate, type PlainDate } from '../domain/plain-date.ts'
import {
  badEditionDate, badEditionId, correctsMissing, dateAhead, dateBeforeCorrected, dateBeforeData, dateBeforeEdition, notNextCorrection, nothingToCorrect, publishedOtherwise, reasonMissing, yearFarFromDate,
} from './publish-edition.errors.ts'

/** What is to be published, apart from what it says. */
export interface Publication {
  readonly id: string
  readonly date: PlainDate
  readonly corrects: Edition['corrects']
}

const longestReason = 1000

/** The parts of an edition's id; refuses what is none. */
export function editionIdOrRefuse(id: string): EditionId {
  const parts = readEditionId(id)
  if (!parts) throw badEditionId(id)
  return parts
}

/** The editions of one series, a year and an area, from the first to the latest correction. */
const seriesOf = (editions: readonly Edition[], wanted: EditionId): readonly Edition[] => {
  const first = editionIdOf({ ...wanted, place: 1 })
  const all: Edition[] = []
  for (let next = editions.find(({ id }) => id === first); next; ) {
    all.push(next)
    const { id } = next
    next = editions.find(({ corrects }) => corrects?.id === id)
  }
  return all
}

/** The id that what is published next of a year and an area must have: the series' own, or its next correction. */
export function nextEditionId(editions: readonly Edition[], wanted: EditionId): { readonly id: string; readonly corrects: string | null } {
  const latest = seriesOf(editions, wanted).at(-1)
  const parts = latest && readEditionId(latest.id)
  return parts ? { id: correctionIdOf(parts), corrects: latest.id } : { id: editionIdOf({ ...wanted, place: 1 }), corrects: null }
}

/** What a publication is checked against: what is published, the moment (ISO 8601), and the datasets that it is made from. */
export interface PublicationGround {
  readonly editions: readonly Edition[]
  readonly now: string
  readonly datasets: readonly Pick<EditionDataset, 'id' | 'version'>[]
}

/**
 * Refuses a publication that does not follow from what is published: an id that is none, a correction that does not name the
 * latest edition of its series, or not why, a date that cannot be: after today, before the data it is made from, or
 * before what is published already, and a year that is more than one away from the date. The id must not be published already.
 */
export function checkPublication(ground: PublicationGround, { id, date, corrects }: Publication): void {
  const wanted = editionIdOrRefuse(id)
  if (!isPlainDate(date)) throw badEditionDate(date)
  const today = dayInNorway(ground.now)
  if (date > today) throw dateAhead(date, today)
  checkPlace(ground.editions, wanted, { id, date, corrects })
  const newest = newestOf(ground.datasets)
  if (newest && date < newest.version) throw dateBeforeData(date, newest.id, newest.version)
  const last = ground.editions.reduce<Edition | null>((found, one) => (found && found.publishedOn >= one.publishedOn ? found : one), null)
  if (last && date < last.publishedOn) throw dateBeforeEdition(date, last.id, last.publishedOn)
  if (Math.abs(wanted.year - Number(date.slice(0, 4))) > 1) throw yearFarFromDate(id, date)
}

/** The day it is in Norway at a moment (ISO 8601): the date that a person there writes. */
export const dayInNorway = (now: string): PlainDate => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date(now))

/** The dataset with the latest day for a version; those whose version is no day tell nothing of when. */
const newestOf = (datasets: PublicationGround['datasets']): PublicationGround['datasets'][number] | null =>
  datasets.filter(({ version }) => isPlainDate(version)).reduce<PublicationGround['datasets'][number] | null>((found, one) => (found && found.version >= one.version ? found : one), null)

/** Refuses an id or a correction that has no place in the series. */
function checkPlace(editions: readonly Edition[], wanted: EditionId, { id, date, corrects }: Publication): void {
  if (corrects && !editions.some((edition) => edition.id === corrects.id)) throw noSuchEdition(corrects.id, editions.map((edition) => edition.id))
  const latest = seriesOf(editions, wanted).at(-1)
  if (!latest) {
    const first = editionIdOf({ ...wanted, place: 1 })
    if (wanted.place > 1 || corrects) throw nothingToCorrect(id, first)
    return
  }
  const next = nextEditionId(editions, wanted)
  if (id !== next.id) throw notNextCorrection(id, corrects?.id ?? latest.id, latest.id, next.id)
  if (!corrects) throw correctsMissing(id, latest.id)
  if (corrects.id !== latest.id) throw notNextCorrection(id, corrects.id, latest.id, next.id)
  if (corrects.reason.trim() === '' || corrects.reason.length > longestReason) throw reasonMissing(corrects.id)
  if (date < latest.publishedOn) throw dateBeforeCorrected(date, latest.id, latest.publishedOn)
}

/**
 * The edition published under an id, when what is to be published is the same: the same words and figures, correcting the
 * same. Null when the id is free; refuses when it is another. The version of the data as a whole may have moved on where
 * nothing that the edition says has.
 */
export function samePublished(editions: readonly StoredEdition[], { id, corrects }: Publication, content: EditionContent): StoredEdition | null {
  const published = editions.find((edition) => edition.id === id)
  if (!published) return null
  if (canonicalJson(published.content) === canonicalJson(content) && (corrects === null || canonicalJson(corrects) === canonicalJson(published.corrects))) return published
  const next = nextEditionId(editions, editionIdOrRefuse(id))
  throw publishedOtherwise(id, next.id, next.corrects ?? id)
}
