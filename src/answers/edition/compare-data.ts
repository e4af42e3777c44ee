import type { EditionContent, EditionDataset, EditionList } from '../../domain/edition.ts'
import type { Text } from '../../domain/text.ts'
import { t } from './pieces.ts'

/** A list or dataset that is not in a later edition as it was in an earlier one. */
export interface DataChange {
  readonly of: 'list' | 'dataset'
  readonly id: string
  readonly kind: 'new-data' | 'corrected-data' | 'borders'
  readonly what: Text
}

/** The datasets that hold the lists: what is new or corrected in them is told list by list. */
const holdsLists: ReadonlySet<string> = new Set(['awards-lists', 'awards-entries'])

/** What data moved from one edition to another: lists first, then datasets, each in order of id. */
export function dataChanges(a: Pick<EditionContent, 'lists' | 'datasets'>, b: Pick<EditionContent, 'lists' | 'datasets'>): readonly DataChange[] {
  const lists = inPairs(a.lists, b.lists).flatMap(([before, after]) => listChange(before, after))
  const datasets = inPairs(a.datasets, b.datasets).flatMap(([before, after]) => datasetChange(before, after))
  return [...lists, ...datasets]
}

function inPairs<T extends { readonly id: string }>(
  a: readonly T[],
  b: readonly T[],
): readonly (readonly [T | null, T | null])[] {
  const [before, after] = [new Map(a.map((one) => [one.id, one])), new Map(b.map((one) => [one.id, one]))]
  return [...new Set([...before.keys(), ...after.keys()])]
    .toSorted()
    .map((id) => [before.get(id) ?? null, after.get(id) ?? null])
}

function listChange(before: EditionList | null, after: EditionList | null): readonly DataChange[] {
  const id = after?.id ?? before?.id ?? ''
  const change = (kind: DataChange['kind'], what: Text): DataChange => ({ of: 'list', id, kind, what })
  if (!before) return [change('new-data', t(`ny liste: ${id}`, `ny liste: ${id}`, `new list: ${id}`))]
  if (!after) return [change('corrected-data', t(`liste tatt bort: ${id}`, `liste teken bort: ${id}`, `list withdrawn: ${id}`))]
  if (before.version !== after.version || before.sha256 !== after.sha256) return [change('corrected-data', t(`rettet liste: ${id}`, `retta liste: ${id}`, `corrected list: ${id}`))]
  if (before.answers !== after.answers) return [change('corrected-data', t(`navn avklart på listen ${id}`, `namn avklarte på lista ${id}`, `names settled on the list ${id}`))]
  return []
}

/** Rows are another when their fingerprint is; a version alone may be a new date on the same rows. */
const isOther = (a: EditionDataset, b: EditionDataset): boolean =>
  a.sha256 !== '' && b.sha256 !== '' ? a.sha256 !== b.sha256 : a.version !== b.version

function datasetChange(before: EditionDataset | null, after: EditionDataset | null): readonly DataChange[] {
  const { id, borders } = after ?? before ?? { id: '', borders: false }
  if (holdsLists.has(id)) return []
  const change = (kind: DataChange['kind'], what: Text): DataChange => ({ of: 'dataset', id, kind: borders ? 'borders' : kind, what })
  if (!before) return [change('new-data', t(`nytt datasett: ${id}`, `nytt datasett: ${id}`, `new dataset: ${id}`))]
  if (!after) return [change('corrected-data', t(`datasett ikke lenger brukt: ${id}`, `datasett ikkje lenger brukt: ${id}`, `dataset no longer used: ${id}`))]
  if (!isOther(before, after)) return []
  const versions = before.version === after.version ? after.version : `${before.version} → ${after.version}`
  const years = (after.years ?? []).filter((year) => !before.years?.includes(year))
  const isNew = before.years !== undefined && years.length > 0
  if (isNew && !borders) return [change('new-data', t(`nye år i ${id}: ${years.join(', ')}`, `nye år i ${id}: ${years.join(', ')}`, `new years in ${id}: ${years.join(', ')}`))]
  return [change('corrected-data', t(`ny versjon av ${id}: ${versions}`, `ny versjon av ${id}: ${versions}`, `new version of ${id}: ${versions}`))]
}
