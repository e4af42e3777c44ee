import { plural } from '../plural.ts'

/** How far a scheme's lists of a year reach. */
export type Reach = 'whole' | 'partial' | 'none'

/** Words of the grid that shows which lists there are. */
export const coverage = {
  gridTitle: 'Ordning for ordning, år for år',
  sign: { whole: '●', partial: '◐', none: '' } as Readonly<Record<Reach, string>>,
  reach: { whole: 'hel og talt', partial: 'kjent, men ikke talt', none: 'ingen liste' } as Readonly<Record<Reach, string>>,
  gridNote: (from: string, older: string) =>
    older === '0' ? '' : `${older} ${plural(older, 'liste', 'lister')} fra før ${from} står i tabellen under; velg «Fra år» for å se dem her.`,
  design: (title: string, whole: string, known: string) => `${title}: ${whole} av ${known} ${plural(known, 'kjent liste er', 'kjente lister er')} ${plural(whole, 'hel', 'hele')}`,
  filterDesign: 'Utforming',
  anyDesign: 'alle utforminger',
  missingTitle: (scheme: string) => `Hva som mangler for ${scheme}`,
  next: 'neste steg',
  bringYear: (year: string) => `Legg inn listen for ${year}`,
  betterYear: (year: string) => `Legg inn en hel liste for ${year}`,
  nothingMissing: 'Alle årene har en liste som er talt.',
  bringFile: 'Legg inn en liste',
  bringOr: 'Du kan legge inn listen på en side, der du ser hva hvert navn ble lest som før noe lagres, eller fra kommandolinjen:',
}
export type CoverageWords = typeof coverage
