import { accessSync, cpSync, existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { PGlite, Transaction } from '@electric-sql/pglite'
import type { Database, Row } from './database.ts'
import { packageRoot } from './package-root.ts'

/** Opens, or makes, the embedded database in a folder. One process at a time may hold it (see data-folder.ts). */
export async function openEmbedded(folder: string): Promise<Database> {
  if (!existsSync(folder)) await makeWhole(folder)
  // Without it an empty database would be made in silence, and everything stored would seem gone.
  accessSync(join(folder, 'PG_VERSION'))
  const pglite = await create(folder)
  return {
    kind: 'embedded',
    query: async (sql, parameters = []) => (await pglite.query<Row>(sql, [...parameters])).rows,
    run: async (sql) => void (await pglite.exec(sql)),
    transaction: (work) => pglite.transaction((inner) => work(within(inner))),
    close: () => pglite.close(),
  }
}

/** Makes a database beside and moves it into place, so that one killed half-way is never taken for a whole one. */
async function makeWhole(folder: string): Promise<void> {
  const draft = `${folder}.draft`
  rmSync(draft, { recursive: true, force: true })
  // The build has made an empty one: a copy takes a twentieth of the time of a new one, and 500 MB less memory.
  if (existsSync(join(empty, 'PG_VERSION'))) cpSync(empty, draft, { recursive: true })
  else await (await create(draft)).close()
  renameSync(draft, folder)
}

/** Loaded when a database is opened: where questions are answered from the snapshot file, none is. */
const create = async (folder: string): Promise<PGlite> => (await import('@electric-sql/pglite')).PGlite.create({ dataDir: folder })

/** What scripts/empty-database.mjs made; not there before the first build. */
const empty = join(packageRoot, 'dist/empty-database')

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
