import pg from 'pg'
import type { Database } from './database.ts'
import { serverNotReached } from './store.errors.ts'

/** Connects to a PostgreSQL server by its URL; refuses with a plain sentence when it cannot be reached. */
export async function openServer(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 8, statement_timeout: 120_000 })
  pool.on('error', () => {})
  try {
    await pool.query('select 1')
  } catch (error) {
    await pool.end()
    throw serverNotReached(error instanceof Error ? error.message : String(error))
  }
  return {
    kind: 'server',
    query: async (sql, parameters = []) => (await pool.query(sql, [...parameters])).rows,
    run: async (sql) => void (await pool.query(sql)),
    transaction: (work) => inTransaction(pool, work),
    close: () => pool.end(),
  }
}

async function inTransaction<T>(pool: pg.Pool, work: (database: Database) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  const database: Database = {
    kind: 'server',
    query: async (sql, parameters = []) => (await client.query(sql, [...parameters])).rows,
    run: async (sql) => void (await client.query(sql)),
    transaction: (inner) => inner(database),
    close: async () => {},
  }
  try {
    await client.query('begin')
    const result = await work(database)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}
