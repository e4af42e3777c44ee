import type { Language } from '../../domain/text.ts'
import type { CellValue, TableColumn } from '../../answers/question.ts'

/** A cell as it leaves for a reader: texts in one language, the rest as it is. */
export const cellIn = (value: CellValue, language: Language): string | number | boolean | null =>
  typeof value === 'object' && value !== null ? value[language] : value

/** A cell as a person reads it: codes in words, where the column has words for them. */
export const cellForPeople = (value: CellValue, column: Pick<TableColumn, 'words'> | undefined, language: Language): string | number | boolean | null =>
  typeof value === 'string' && column?.words && Object.hasOwn(column.words, value) ? (column.words[value]?.[language] ?? value) : cellIn(value, language)
