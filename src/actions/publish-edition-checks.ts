import { canonicalJson } from '../domain/canonical-json.ts'
import type { Edition, EditionContent } from '../domain/edition.ts'
import { noSuchEdition } from '../domain/edition.errors.ts'
import { correctionIdOf, editionIdOf, type EditionId, readEditionId } from '../domain/edition-id.ts'
import { isPlainDate, type PlainDate, yearOf } from '../domain/plain-date.ts'
import {
  badEditionDate, badEditionId, correctsMissing, dateBeforeCorrected, notNextCorrection, nothingToCorrect, publishedOtherwise, reasonMissing,
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

/**
 * Refuses a publication that does not follow from what is published: an id that is none, a date that is none or more than a
 * year ahead of `now` (ISO 8601), a correction that does not name the latest edition of its series, or not why. The id must
 * not be published already.
 */
export function checkPublication(editions: readonly Edition[], { id, date, corrects }: Publication, now: string): void {
  const wanted = editionIdOrRefuse(id)
  if (!isPlainDate(date) || yearOf(date) > Number(now.slice(0, 4)) + 1) throw badEditionDate(date)
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
export function samePublished(editions: readonly Edition[], { id, corrects }: Publication, content: EditionContent): Edition | null {
  const published = editions.find((edition) => edition.id === id)
  if (!published) return null
  const said = ({ dataVersion: _, ...rest }: EditionContent): string => canonicalJson(rest)
  if (said(published.content) === said(content) && (corrects === null || canonicalJson(corrects) === canonicalJson(published.corrects))) return published
  const next = nextEditionId(editions, editionIdOrRefuse(id))
  throw publishedOtherwise(id, next.id, next.corrects ?? id)
}
