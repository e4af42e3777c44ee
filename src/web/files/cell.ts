import type { Language } from '../../domain/text.ts'
import type { CellValue } from '../../answers/question.ts'

/** A cell as it leaves for a reader: texts in one language, the rest as it is. */
export const cellIn = (value: CellValue, language: Language): string | number | boolean | null =>
  typeof value === 'object' && value !== null ? value[language] : value
