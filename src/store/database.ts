/** A row as the database gives it. */
export type Row = Readonly<Record<string, unknown>>

/** PostgreSQL, in process or on a server. SQL comes only from files in this room, values only as parameters. */
export interface Database {
  readonly kind: 'embedded' | 'server'
  readonly query: (sql: string, parameters?: readonly unknown[]) => Promise<readonly Row[]>
  /** Runs several statements without parameters (migrations). */
  readonly run: (sql: string) => Promise<void>
  /** All or nothing: what `work` writes is seen by nobody until it is done, and by nobody at all if it throws. */
  readonly transaction: <T>(work: (database: Database) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}
