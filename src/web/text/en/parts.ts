import { plural } from '../plural.ts'
import type { Parts } from '../nb/parts.ts'

export const parts: Parts = {
  takeHome: 'Take the numbers',
  again: 'Make the numbers again',
  againHow: 'The command gives the same numbers when it is run on the same data folder: where the service was started, it is the same one. If the data folder is elsewhere, add --data and where the folder is.',
  address: 'The address of this answer:',
  drawnFrom: 'Drawn from',
  method: (id, version) => `Method: ${id}, version ${version}`,
  dataset: (title, version) => `${title} (version ${version})`,
  warnings: 'Read this first',
  datasets: (n) => `${n} ${plural(n, 'dataset', 'datasets')}`,
  sources: (n) => `${n} ${plural(n, 'source page', 'source pages')}`,
  sourceRows: (n) => `${n} ${plural(n, 'row', 'rows')}`,
  more: (n) => `and ${n} more in the download`,
  noRows: 'No rows.',
  showTable: (n) => `Show the table (${n} ${plural(n, 'row', 'rows')})`,
  leftOut: (n) => `The table (${n} rows) is folded and left out on paper. Open it before printing to have it along.`,
  toTop: 'To the top of the page',
}
