import { mkdirSync } from 'node:fs'
import { PGlite, type Transaction } from '@electric-sql/pglite'
import type { Database, Row } from './database.ts'

/** Opens, or makes, the embedded database in a folder. One process at a time may hold it (see data-folder.ts). */
export async function openEmbedded(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true })
  const pglite = await PGlite.create({ dataDir: folder })
  return {
    kind: 'embedded',
    query: async (sql, parameters = []) => (await pglite.query<Row>(sql, [...parameters])).rows,
    run: async (sql) => void (await pglite.exec(sql)),
    transaction: (work) => pglite.transaction((inner) => work(within(inner))),
    close: () => pglite.close(),
  }
}

const within = (inner: Transaction): Database => {
  const database: Database = {
    kind: 'embedded',
    query: async (sql, parameters = []) => (await inner.query<Row>(sql, [...parameters])).rows,
    run: async (sql) => void (await inner.exec(sql)),
    transaction: (work) => work(database),
    close: async () => {},
  }
  return database
}
