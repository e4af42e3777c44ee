import { presets } from '../../../domain/group/presets.ts'

/** A group as chosen in a form: a named definition, or a person's own expression, which wins when both are given. */
export interface GroupChoice {
  /** What goes to the question: preset, NAME=EXPRESSION or expression. */
  readonly asked: string
  readonly preset: string
  readonly own: string
}

/** Reads `group` (and `own`) from a query. A `group` that is no preset is shown as an own expression. */
export function readGroupChoice(
  query: URLSearchParams,
  name = 'group',
  ownName = 'own',
  fallback = 'small-rural',
): GroupChoice {
  const group = (query.get(name) ?? '').trim()
  const own = (query.get(ownName) ?? '').trim()
  const isPreset = group === '' || presets.some(({ id }) => id === group)
  const expression = own || (isPreset ? '' : group)
  const preset = isPreset && group !== '' ? group : fallback
  return { asked: expression || preset, preset, own: expression }
}
