import { plural } from '../plural.ts'
import type { Parts } from '../nb/parts.ts'

export const parts: Parts = {
  takeHome: 'Take the numbers',
  again: 'Make the numbers again',
  againHow: 'The command gives the same numbers on your own machine:',
  address: 'The address of this answer:',
  drawnFrom: 'Drawn from',
  method: (id, version) => `Method: ${id}, version ${version}`,
  dataset: (title, version) => `${title} (${version})`,
  warnings: 'Read this first',
  datasets: (n) => `${n} ${plural(n, 'dataset', 'datasets')}`,
  sources: (n) => `${n} ${plural(n, 'source page', 'source pages')}`,
  sourceRows: (n) => `${n} ${plural(n, 'row', 'rows')}`,
  more: (n) => `and ${n} more in the download`,
  sortedBy: 'sorted',
  noRows: 'No rows.',
  showTable: (n) => `Show the table (${n} ${plural(n, 'row', 'rows')})`,
  toTop: 'To the top of the page',
}
