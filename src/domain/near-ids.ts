import { editDistance } from './names/edit-distance.ts'

/** At most three ids that a mistyped one may stand for: those that hold it, then those spelt nearly so. */
export function nearIds(typed: string, ids: readonly string[]): readonly string[] {
  const text = typed.toLowerCase()
  const holding = text.length < 3 ? [] : ids.filter((id) => id.includes(text))
  const spelt = ids
    .map((id) => ({ id, distance: editDistance(text, id, 4) }))
    .filter(({ distance }) => distance <= 4)
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ id }) => id)
  return [...new Set([...holding, ...spelt])].slice(0, 3)
}
