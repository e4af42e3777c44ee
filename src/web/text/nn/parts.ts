import { plural } from '../plural.ts'
import type { Parts } from '../nb/parts.ts'

export const parts: Parts = {
  takeHome: 'Ta med tala',
  again: 'Lag tala på nytt',
  againHow: 'Kommandoen gir dei same tala når han blir køyrd med same datamappe: der tenesta er starta, er det den same. Ligg datamappa ein annan stad, legg til --data og kvar mappa er.',
  address: 'Adressa til dette svaret:',
  drawnFrom: 'Henta frå',
  method: (id, version) => `Metode: ${id}, versjon ${version}`,
  dataset: (title, version) => `${title} (utgåve ${version})`,
  warnings: 'Les dette først',
  datasets: (n) => `${n} datasett`,
  sources: (n) => `${n} ${plural(n, 'kjeldeside', 'kjeldesider')}`,
  sourceRows: (n) => `${n} ${plural(n, 'rad', 'rader')}`,
  more: (n) => `og ${n} til i nedlastinga`,
  noRows: 'Ingen rader.',
  showTable: (n) => `Vis tabellen (${n} ${plural(n, 'rad', 'rader')})`,
  leftOut: (n) => `Tabellen (${n} rader) er falda saman og er ikkje med på papir. Opne han før utskrift for å få han med.`,
  toTop: 'Til toppen av sida',
}
