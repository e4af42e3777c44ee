import { plural } from '../plural.ts'

/** Words of the parts that all pages share. */
export const parts = {
  takeHome: 'Ta med tallene',
  again: 'Lag tallene på nytt',
  againHow: 'Kommandoen gir de samme tallene når den kjøres med samme datamappe: der tjenesten er startet, er det den samme. Ligger datamappen et annet sted, legg til --data og mappens plassering.',
  address: 'Adressen til dette svaret:',
  drawnFrom: 'Hentet fra',
  method: (id: string, version: string) => `Metode: ${id}, versjon ${version}`,
  dataset: (title: string, version: string) => `${title} (utgave ${version})`,
  warnings: 'Les dette først',
  datasets: (n: string) => `${n} datasett`,
  sources: (n: string) => `${n} ${plural(n, 'kildeside', 'kildesider')}`,
  sourceRows: (n: string) => `${n} ${plural(n, 'rad', 'rader')}`,
  more: (n: string) => `og ${n} til i nedlastingen`,
  noRows: 'Ingen rader.',
  showTable: (n: string) => `Vis tabellen (${n} ${plural(n, 'rad', 'rader')})`,
  leftOut: (n: string) => `Tabellen (${n} rader) er foldet sammen og er ikke med på papir. Åpne den før utskrift for å få den med.`,
  toTop: 'Til toppen av siden',
}
export type Parts = typeof parts
