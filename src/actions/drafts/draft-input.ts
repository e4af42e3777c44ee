import { schemeName } from '../../domain/scheme.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import type { Draft } from './draft.ts'

/** The names of what a person can tell of a file, as the form sends them. */
export const settingNames = [
  'scheme', 'year', 'scope', 'complete', 'completeFor', 'stage', 'eligible', 'note', 'source', 'list', 'applications', 'awards', 'amount', 'sought', 'sheet',
] as const
export type SettingName = (typeof settingNames)[number]

/** A draft's settings as the import takes them, not yet checked: empty means not told, a scheme may be given by its name. */
export function draftInput(snapshot: Snapshot, { settings, columns, fileName }: Pick<Draft, 'settings' | 'columns' | 'fileName'>, bytes: Uint8Array): Record<string, unknown> {
  const told = Object.fromEntries(settingNames.flatMap((name) => (settings[name]?.trim() ? [[name, settings[name]?.trim()]] : [])))
  return { ...told, complete: told.complete === 'yes', scheme: schemeIdOf(snapshot, String(told.scheme ?? '')), columns, fileName, bytes }
}

/** The id of the scheme that a person has named, by id or by its name in any language; what was typed when there is none. */
export function schemeIdOf({ data }: Snapshot, typed: string): string {
  const wanted = typed.trim().toLowerCase()
  const scheme =
    data.schemes.find(({ id }) => id === wanted) ?? data.schemes.find((one) => Object.values(schemeName(one)).some((name) => name.toLowerCase() === wanted))
  return scheme?.id ?? typed.trim()
}
