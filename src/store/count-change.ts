import type { Database } from './database.ts'
import { ask } from './sql.ts'

/** Counts a change: every snapshot made before it is now an older version. What changes nothing is not counted. */
export const countChange = async (database: Database): Promise<void> => void (await ask(database, 'count-change'))
