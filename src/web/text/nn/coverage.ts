import type { CoverageWords } from '../nb/coverage.ts'
import { plural } from '../plural.ts'

export const coverage: CoverageWords = {
  gridTitle: 'Ordning for ordning, år for år',
  sign: { whole: '●', partial: '◐', none: '' },
  reach: { whole: 'heil og talt', partial: 'kjend, men ikkje talt', none: 'inga liste' },
  gridNote: (from, older) =>
    older === '0' ? '' : `${older} ${plural(older, 'liste', 'lister')} frå før ${from} står i tabellen under; vel «Frå år» for å sjå dei her.`,
  design: (title, whole, known) => `${title}: ${whole} av ${known} ${plural(known, 'kjend liste er', 'kjende lister er')} ${plural(whole, 'heil', 'heile')}`,
  filterDesign: 'Utforming',
  anyDesign: 'alle utformingar',
  missingTitle: (scheme) => `Kva som manglar for ${scheme}`,
  next: 'neste steg',
  bringYear: (year) => `Legg inn lista for ${year}`,
  betterYear: (year) => `Legg inn ei heil liste for ${year}`,
  nothingMissing: 'Alle åra har ei liste som er talt.',
  bringFile: 'Legg inn ei liste',
  bringOr: 'Du kan leggje inn lista på ei side, der du ser kva kvart namn vart lese som før noko blir lagra, eller frå kommandolinja:',
}
