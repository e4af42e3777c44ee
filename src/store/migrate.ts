import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from './database.ts'
import { packageRoot } from './package-root.ts'
import { databaseNewer } from './store.errors.ts'

/** One lock for all who change the schema or the data, on a server that several processes share. */
export const changeLock = 'select pg_advisory_xact_lock(7325)'

/** Brings the schema up to date: each file in migrations/ once, in order, all or none. `before`: called when there is something to do. */
export async function migrate(database: Database, before: () => void = () => {}): Promise<void> {
  const folder = join(packageRoot, 'src/store/migrations')
  await database.transaction(async (within) => {
    await within.query(changeLock)
    await within.run('create table if not exists migration (name text primary key)')
    const done = new Set((await within.query('select name from migration')).map((row) => String(row.name)))
    const known = readdirSync(folder).filter((file) => file.endsWith('.sql')).toSorted()
    const unknown = [...done].filter((name) => !known.includes(name))
    if (unknown.length > 0) throw databaseNewer(unknown.join(', '))
    if (known.some((name) => !done.has(name))) before()
    for (const name of known) {
      if (done.has(name)) continue
      await within.run(readFileSync(join(folder, name), 'utf8'))
      await within.query('insert into migration (name) values ($1)', [name])
    }
  })
}
