import type pg from 'pg'
import type { Database } from './database.ts'
import { serverNotReached } from './store.errors.ts'

/** Connects to a PostgreSQL server by its URL; refuses with a plain sentence when it cannot be reached. */
export async function openServer(url: string): Promise<Database> {
  const pool = await poolFor(url)
  pool.on('error', () => {})
  try {
    await pool.query('select 1')
  } catch (error) {
    await pool.end()
    throw serverNotReached(error instanceof Error ? error.message : String(error))
  }
  return {
    kind: 'server',
    query: async (sql, parameters = []) => (await pool.query(sql, [...parameters]).catch(orSay)).rows,
    run: async (sql) => void (await pool.query(sql).catch(orSay)),
    transaction: (work) => inTransaction(pool, work),
    close: () => pool.end(),
  }
}

/** Its library is loaded here, where a server is asked for: most never do. */
async function poolFor(url: string): Promise<pg.Pool> {
  const { default: postgres } = await import('pg')
  try {
    return new postgres.Pool({ connectionString: url, max: 8, connectionTimeoutMillis: 10_000, onConnect: settle })
  } catch (error) {
    throw serverNotReached(error instanceof Error ? error.message : String(error))
  }
}

/** Dates and times are read as text: in one form, whatever the server's own habits. */
async function settle(client: pg.ClientBase): Promise<void> {
  client.on('error', () => {})
  await client.query(`set datestyle = 'ISO, YMD'; set timezone = 'UTC'; set statement_timeout = '120s'`)
}

async function inTransaction<T>(pool: pg.Pool, work: (database: Database) => Promise<T>): Promise<T> {
  const client = await pool.connect().catch(orSay)
  const database: Database = {
    kind: 'server',
    query: async (sql, parameters = []) => (await client.query(sql, [...parameters]).catch(orSay)).rows,
    run: async (sql) => void (await client.query(sql).catch(orSay)),
    transaction: (inner) => inner(database),
    close: async () => {},
  }
  let isUsable = true
  try {
    await client.query('begin').catch(orSay)
    const result = await work(database)
    await client.query('commit').catch(orSay)
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {
      isUsable = false
    })
    throw error
  } finally {
    client.release(!isUsable)
  }
}

/** A lost connection is said plainly; what the database itself refuses is a fault of ours and goes on as it is. */
function orSay(error: unknown): never {
  const { code = '', message = String(error) } = error as { code?: string; message?: string }
  const isLost = /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|57P0|08)/.test(code) || /^Connection terminated|timeout exceeded when trying to connect/.test(message)
  throw isLost ? serverNotReached(message) : error
}
