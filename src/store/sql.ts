import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database, Row } from './database.ts'
import { packageRoot } from './package-root.ts'

const texts = new Map<string, string>()

/** The text of `queries/<name>.sql`. */
function sqlOf(name: string): string {
  const known = texts.get(name)
  if (known !== undefined) return known
  const text = readFileSync(join(packageRoot, 'src/store/queries', `${name}.sql`), 'utf8')
  texts.set(name, text)
  return text
}

/** Runs one of the room's queries; the caller states the shape of its rows, beside the query's own aliases. */
export const ask = async <T extends object = Row>(database: Database, name: string, parameters: readonly unknown[] = []): Promise<readonly T[]> =>
  (await database.query(sqlOf(name), parameters)) as readonly unknown[] as readonly T[]
