import { Refusal } from '../../domain/refusal.ts'
import type { Text } from '../../domain/text.ts'
import { languages } from '../../domain/text.ts'
import { formats } from '../../domain/format.ts'

/** A table that is longer than a workbook is made of here. */
export function tooMuchForExcel(rows: number, cells: number, limit: number): Refusal {
  const [nb, nn, en] = languages.map((language) => [rows, cells, limit].map((number) => formats[language].whole(number)))
  const text: Text = {
    nb: `Svaret har ${nb?.[0]} rader og ${nb?.[1]} celler, og en Excel-fil herfra kan ha ${nb?.[2]}. Last ned som CSV, eller velg færre ordninger, år eller inndelinger.`,
    nn: `Svaret har ${nn?.[0]} rader og ${nn?.[1]} celler, og ei Excel-fil herifrå kan ha ${nn?.[2]}. Last ned som CSV, eller vel færre ordningar, år eller inndelingar.`,
    en: `The answer has ${en?.[0]} rows and ${en?.[1]} cells, and an Excel file from here can have ${en?.[2]}. Download CSV, or choose fewer schemes, years or breakdowns.`,
  }
  return new Refusal({ code: 'too-much-for-excel', kind: 'too-large', text })
}
