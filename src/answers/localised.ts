import { type Language, languages, type Text } from '../domain/text.ts'

/**
 * Chooses one language for those who call us: an object with exactly the keys nb, nn and en becomes the string, at any
 * depth. What holds no text is given back as the same object, not copied.
 */
export function localised(value: unknown, language: Language): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return inList(value, language)
  if (isText(value)) return value[language]
  return isPlain(value) ? inObject(value as Readonly<Record<string, unknown>>, language) : value
}

function inList(list: readonly unknown[], language: Language): readonly unknown[] {
  let made: unknown[] | null = null
  for (let i = 0; i < list.length; i++) {
    const item = list[i]
    if (typeof item !== 'object' || item === null) continue
    const chosen = localised(item, language)
    if (chosen === item) continue
    made ??= [...list]
    made[i] = chosen
  }
  return made ?? list
}

function inObject(object: Readonly<Record<string, unknown>>, language: Language): unknown {
  let made: Record<string, unknown> | null = null
  for (const key of Object.keys(object)) {
    const item = object[key]
    if (typeof item !== 'object' || item === null) continue
    const chosen = localised(item, language)
    if (chosen === item) continue
    made ??= { ...object }
    made[key] = chosen
  }
  return made ?? object
}

const isText = (value: object): value is Text =>
  'nb' in value && 'nn' in value && 'en' in value && Object.keys(value).length === languages.length && languages.every((l) => typeof (value as Text)[l] === 'string')

/** Typed arrays, dates and the like hold no texts and are left whole. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
