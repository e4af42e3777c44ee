import type { Database } from './database.ts'
import type { ReviewAnswer } from './snapshot.ts'
import { ask } from './sql.ts'

/** The latest answer to each question of names there has been, of lists in force or not. */
export const readAnswers = (database: Database): Promise<readonly ReviewAnswer[]> => ask<ReviewAnswer>(database, 'read-answers')
