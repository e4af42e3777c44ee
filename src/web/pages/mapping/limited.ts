import type { Language } from '../../../domain/text.ts'
import { formats } from '../../format.ts'
import { partWords } from '../../parts/words.ts'

/** A page shows at most this many rows of a table; the downloads have them all. */
const most = 300

/** The rows a page shows, and a note with how many more the download has. */
export const limited = <Row>(
  rows: readonly Row[],
  note: string,
  language: Language,
): { rows: readonly Row[]; note: string } =>
  rows.length <= most
    ? { rows, note }
    : {
        rows: rows.slice(0, most),
        note: `… ${partWords[language].more(formats[language].whole(rows.length - most))}. ${note}`,
      }
