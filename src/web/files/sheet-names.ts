import type { Language, Text } from '../../domain/text.ts'

/** Names of the sheets of a workbook, by the name of the table; Excel takes at most 31 characters. */
const names: Readonly<Record<string, Text>> = {
  cells: { nb: 'Andeler', nn: 'Delar', en: 'Rates' },
  differences: { nb: 'Forskjeller', nn: 'Skilnader', en: 'Differences' },
  breakdown: { nb: 'Inndeling', nn: 'Inndeling', en: 'Breakdown' },
  trend: { nb: 'Utvikling', nn: 'Utvikling', en: 'Trend' },
  distribution: { nb: 'Fordeling', nn: 'Fordeling', en: 'Distribution' },
  participants: { nb: 'Deltakere', nn: 'Deltakarar', en: 'Participants' },
  participations: { nb: 'Deltakelser', nn: 'Deltakingar', en: 'Participations' },
  never: { nb: 'Aldri med', nn: 'Aldri med', en: 'Never' },
  mapping: { nb: 'Kartlegging', nn: 'Kartlegging', en: 'Mapping' },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  municipalities: { nb: 'Kommuner', nn: 'Kommunar', en: 'Municipalities' },
  history: { nb: 'Historie', nn: 'Historie', en: 'History' },
  facts: { nb: 'Kjennetegn', nn: 'Kjenneteikn', en: 'Facts' },
  population: { nb: 'Folketall', nn: 'Folketal', en: 'Population' },
  population2024Borders: { nb: 'Folketall, 2024-grenser', nn: 'Folketal, 2024-grenser', en: 'Population, 2024 borders' },
  participation: { nb: 'Deltakelse', nn: 'Deltaking', en: 'Participation' },
  peers: { nb: 'Kommuner som ligner', nn: 'Kommunar som liknar', en: 'Municipalities like it' },
  schemes: { nb: 'Ordninger', nn: 'Ordningar', en: 'Schemes' },
  rules: { nb: 'Vilkår', nn: 'Vilkår', en: 'Rules' },
  lists: { nb: 'Lister', nn: 'Lister', en: 'Lists' },
  variants: { nb: 'Prøver', nn: 'Prøver', en: 'Tests' },
  review: { nb: 'Til avklaring', nn: 'Til avklaring', en: 'To settle' },
  hits: { nb: 'Treff', nn: 'Treff', en: 'Hits' },
  example: { nb: 'Eksempel', nn: 'Døme', en: 'Example' },
}

/** What the sheet of a table is called; the table's own name where it has no other. */
export const sheetName = (table: string, language: Language): string => (Object.hasOwn(names, table) ? (names[table]?.[language] ?? table) : table).slice(0, 31)
