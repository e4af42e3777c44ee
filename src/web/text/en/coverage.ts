import type { CoverageWords } from '../nb/coverage.ts'
import { plural } from '../plural.ts'

export const coverage: CoverageWords = {
  gridTitle: 'Scheme by scheme, year by year',
  sign: { whole: '●', partial: '◐', none: '' },
  reach: { whole: 'complete and counted', partial: 'known, but not counted', none: 'no list' },
  gridNote: (from, older) =>
    older === '0' ? '' : `${older} ${plural(older, 'list', 'lists')} from before ${from} ${plural(older, 'stands', 'stand')} in the table below; choose “From year” to see them here.`,
  design: (title, whole, known) => `${title}: ${whole} of ${known} known ${plural(known, 'list', 'lists')} ${plural(whole, 'is', 'are')} complete`,
  filterDesign: 'Design',
  anyDesign: 'every design',
  missingTitle: (scheme) => `What is missing for ${scheme}`,
  next: 'next step',
  bringYear: (year) => `Bring the list of ${year}`,
  betterYear: (year) => `Bring a complete list of ${year}`,
  nothingMissing: 'Every year has a list that is counted.',
  bringFile: 'Bring a list',
  bringOr: 'You can bring the list on a page, where you see what each name was read as before anything is stored, or from the command line:',
}
