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
  datasets: (n) => `${n} datasets`,
  sources: (n) => `${n} source pages`,
  sourceRows: (n) => `${n} rows`,
  more: (n) => `and ${n} more in the download`,
  sortedBy: 'sorted',
  noRows: 'No rows.',
}
