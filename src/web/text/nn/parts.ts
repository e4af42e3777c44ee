import { plural } from '../plural.ts'
import type { Parts } from '../nb/parts.ts'

export const parts: Parts = {
  takeHome: 'Ta med tala',
  again: 'Lag tala på nytt',
  againHow: 'Kommandoen gir dei same tala på di eiga maskin:',
  address: 'Adressa til dette svaret:',
  drawnFrom: 'Henta frå',
  method: (id, version) => `Metode: ${id}, versjon ${version}`,
  dataset: (title, version) => `${title} (${version})`,
  warnings: 'Les dette først',
  datasets: (n) => `${n} datasett`,
  sources: (n) => `${n} ${plural(n, 'kjeldeside', 'kjeldesider')}`,
  sourceRows: (n) => `${n} ${plural(n, 'rad', 'rader')}`,
  more: (n) => `og ${n} til i nedlastinga`,
  sortedBy: 'sortert',
  noRows: 'Ingen rader.',
  showTable: (n) => `Vis tabellen (${n} ${plural(n, 'rad', 'rader')})`,
  toTop: 'Til toppen av sida',
}
