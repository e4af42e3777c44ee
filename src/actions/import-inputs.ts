import type { Text } from '../domain/text.ts'
import type { ImportInput } from './import-input.ts'

/** What each input of an import is, for people. */
export const importInputs: Readonly<Record<keyof ImportInput, Text>> = {
  fileName: { nb: 'filnavn', nn: 'filnamn', en: 'file name' },
  bytes: { nb: 'filen, som base64 i JSON', nn: 'fila, som base64 i JSON', en: 'the file, as base64 in JSON' },
  scheme: { nb: 'ordning', nn: 'ordning', en: 'scheme' },
  year: { nb: 'år', nn: 'år', en: 'year' },
  scope: { nb: 'hvem listen gjelder for: national, county:34 eller et gruppeuttrykk', nn: 'kven lista gjeld for: national, county:34 eller eit gruppeuttrykk', en: 'whom the list is of: national, county:34 or a group expression' },
  complete: { nb: 'om listen er hel', nn: 'om lista er heil', en: 'whether the list is complete' },
  completeFor: { nb: 'hvilke roller den er hel for', nn: 'kva roller ho er heil for', en: 'which roles it is complete for' },
  stage: { nb: 'slags liste', nn: 'slags liste', en: 'kind of list' },
  eligible: { nb: 'hvem som kunne delta, som gruppeuttrykk', nn: 'kven som kunne delta, som gruppeuttrykk', en: 'who could take part, as a group expression' },
  note: { nb: 'merknad', nn: 'merknad', en: 'note' },
  source: { nb: 'nettadressen listen er hentet fra (https://…)', nn: 'nettadressa lista er henta frå (https://…)', en: 'the web address the list is from (https://…)' },
  list: { nb: 'listen filen skal ta plassen til', nn: 'lista fila skal ta plassen til', en: 'the list that the file is to replace' },
  applications: { nb: 'søknader i alt', nn: 'søknader i alt', en: 'applications in all' },
  awards: { nb: 'tildelinger i alt', nn: 'tildelingar i alt', en: 'awards in all' },
  amount: { nb: 'tildelt i alt, kr', nn: 'tildelt i alt, kr', en: 'awarded in all, NOK' },
  sought: { nb: 'omsøkt i alt, kr', nn: 'omsøkt i alt, kr', en: 'sought in all, NOK' },
  sheet: { nb: 'ark', nn: 'ark', en: 'sheet' },
  columns: { nb: 'hvilken kolonne som er hva', nn: 'kva kolonne som er kva', en: 'which column is which' },
  commitReviewed: { nb: 'lagre bare hvis ingen navn venter', nn: 'lagre berre om ingen namn ventar', en: 'store only if no name waits' },
  answers: { nb: 'svar på spørsmål om navn', nn: 'svar på spørsmål om namn', en: 'answers to questions of names' },
  seen: { nb: 'utgavene som gjaldt da filen ble lest', nn: 'utgåvene som gjaldt då fila vart lesen', en: 'the versions in force when the file was read' },
}
