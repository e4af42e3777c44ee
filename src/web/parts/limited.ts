import type { Language } from '../../domain/text.ts'
import { formats } from '../../domain/format.ts'
import { partWords } from './words.ts'

/** A page shows at most this many rows of a table; the downloads have them all. */
export const mostRows = 300

/** The rows a page shows, and a note with how many more the download has: none when all are shown and nothing else is to be said. */
export const limited = <Row>(rows: readonly Row[], note: string, language: Language): { rows: readonly Row[]; note: string | undefined } =>
  rows.length <= mostRows
    ? { rows, note: note || undefined }
    : {
        rows: rows.slice(0, mostRows),
        note: `… ${partWords[language].more(formats[language].whole(rows.length - mostRows))}. ${note}`.trimEnd(),
      }
