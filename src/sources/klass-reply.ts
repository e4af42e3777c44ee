import { isPlainDate, type PlainDate } from '../domain/plain-date.ts'
import { otherShape } from './registers.errors.ts'

/** One row of a reply of KLASS. */
export type Item = Readonly<Record<string, unknown>>

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The rows of a reply under a name; an empty list is no reply to what we ask. */
export function itemsOf(reply: unknown, name: string, source: string): readonly Item[] {
  const items = isItem(reply) ? reply[name] : undefined
  if (!Array.isArray(items) || items.length === 0) throw otherShape(source, name, '[{…}, …]')
  return items.map((item, i) => (isItem(item) ? item : fail(source, `${name}[${i}]`, '{…}')))
}

function fail(source: string, where: string, expected: string): never {
  throw otherShape(source, where, expected)
}

/** Signs that no name has, and that a database cannot hold (U+0000 above all); no name has so many letters either. */
const isReadable = (text: string): boolean => text !== '' && text.length <= 200 && !/\p{Cc}/u.test(text)

/** A text that must be there. */
export function textAt(item: Item, field: string, where: string, source: string): string {
  const value = item[field]
  return typeof value === 'string' && isReadable(value) ? value : fail(source, `${where}.${field}`, '"…"')
}

/** A day that must be there. */
export function dateAt(item: Item, field: string, where: string, source: string): PlainDate {
  const value = item[field]
  return typeof value === 'string' && isPlainDate(value) ? value : fail(source, `${where}.${field}`, 'yyyy-mm-dd')
}

/** A day, or null for what has no end. */
export const openDateAt = (item: Item, field: string, where: string, source: string): PlainDate | null =>
  item[field] === null || item[field] === undefined ? null : dateAt(item, field, where, source)
