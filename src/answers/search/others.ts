import { editDistance } from '../../domain/names/edit-distance.ts'
import { skeleton } from '../../domain/names/skeleton.ts'
import { schemeName } from '../../domain/scheme.ts'
import type { Text } from '../../domain/text.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { methods } from '../methods/all.ts'
import { onceFor } from '../once-for.ts'
import { findablePages } from './pages.ts'
import type { Fit, OtherHit } from './shape.ts'

/** Something with a name and other words, ready to be sought. */
interface Findable {
  readonly hit: Omit<OtherHit, 'fit'>
  /** Every name it goes by, in skeleton. */
  readonly names: readonly string[]
  readonly nameWords: readonly string[]
  readonly words: readonly string[]
}

const findables = onceFor((snapshot): readonly Findable[] => [
  ...snapshot.data.schemes.map((scheme) =>
    findable({ kind: 'scheme', id: scheme.id, title: schemeName(scheme), path: `/ordninger/${scheme.id}`, why: owned(scheme.body) }, [scheme.nameNb, scheme.nameNn, scheme.nameEn, scheme.id], [scheme.body, ...scheme.administeredBy, ...scheme.themes].join(' ')),
  ),
  ...methods.map(({ id, title }) => findable({ kind: 'method', id, title, path: `/metode/${id}`, why: { nb: 'metode', nn: 'metode', en: 'method' } }, [title.nb, title.nn, title.en, id], '')),
  ...findablePages.map(({ id, path, title, words }) => findable({ kind: 'page', id, title, path, why: { nb: 'side', nn: 'side', en: 'page' } }, [title.nb, title.nn, title.en], words)),
])

/** The owner's name without what the data add to it in brackets. */
const owned = (told: string): Text => {
  const body = told.split(/[;(]/)[0]?.trim() ?? ''
  return body === '' ? { nb: 'ordning', nn: 'ordning', en: 'scheme' } : { nb: `ordning, ${body}`, nn: `ordning, ${body}`, en: `scheme, ${body}` }
}

function findable(hit: Findable['hit'], names: readonly string[], words: string): Findable {
  const folded = [...new Set(names.map(skeleton))].filter((name) => name !== '')
  return { hit, names: folded, nameWords: [...new Set(folded.flatMap((name) => name.split(' ')))], words: skeleton(words).split(' ') }
}

/** At most so many schemes, methods and pages for one text. */
const most = 8

/** Schemes, methods and pages that have all the words sought in their names, else in their owners and themes. */
export function findOthers(snapshot: Snapshot, text: string): readonly OtherHit[] {
  const key = skeleton(text)
  const sought = key.split(' ').filter((word) => word.length > 1)
  if (sought.length === 0 || sought.length > 12) return []
  const ranked = findables(snapshot).flatMap((one) => {
    const rank = rankOf(one, key, sought)
    return rank === null ? [] : [{ one, rank }]
  })
  const found = ranked.toSorted((a, b) => a.rank - b.rank).slice(0, most)
  return found.map(({ one, rank }): OtherHit => ({ ...one.hit, fit: fitOf(rank) }))
}

const fitOf = (rank: number): Fit => (rank === 0 ? 'exact' : 'part')

function rankOf({ names, nameWords, words }: Findable, key: string, sought: readonly string[]): number | null {
  if (names.includes(key)) return 0
  if (names.some((name) => name.startsWith(`${key} `))) return 1
  const isIn = (word: string, among: readonly string[]): boolean => among.some((other) => other.startsWith(word) || (word.length >= 5 && other.includes(word)))
  if (sought.every((word) => isIn(word, nameWords))) return 2
  if (sought.every((word) => isIn(word, nameWords) || isIn(word, words))) return 3
  return null
}

/** Those whose names are nearly so spelt; for when nothing else is found. */
export function nearOthers(snapshot: Snapshot, text: string): readonly OtherHit[] {
  const sought = skeleton(text).split(' ').filter((word) => word.length >= 4 && word.length <= 40)
  if (sought.length === 0 || sought.length > 6) return []
  const isNear = (word: string, other: string): boolean => {
    const limit = word.length >= 8 ? 2 : 1
    return editDistance(word, other, limit) <= limit
  }
  return findables(snapshot)
    .filter(({ nameWords }) => sought.every((word) => nameWords.some((other) => isNear(word, other))))
    .slice(0, most)
    .map(({ hit }): OtherHit => ({ ...hit, fit: 'near' }))
}

