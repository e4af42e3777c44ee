import type { Text } from '../domain/text.ts'

/** What to do when a check does not hold. */
export const remedies = {
  files: {
    nb: 'filene som følger med, er ikke de som ble lastet inn: installer produktet på nytt og start det igjen',
    nn: 'filene som følgjer med, er ikkje dei som vart lasta inn: installer produktet på nytt og start det igjen',
    en: 'the shipped files are not those that were loaded: install the product anew and start it again',
  },
  database: {
    nb: 'flytt datamappa til side (eller bruk en tom database) og start på nytt: faktaene lastes da inn på nytt. Importer så dine egne lister igjen, eller hent alt fra en sikkerhetskopi',
    nn: 'flytt datamappa til side (eller bruk ein tom database) og start på nytt: faktaa blir då lasta inn på nytt. Importer så dine eigne lister igjen, eller hent alt frå ein tryggingskopi',
    en: 'move the data folder aside (or use an empty database) and start again: the facts are then loaded anew. Then import your own lists again, or bring all back from a backup',
  },
  snapshot: {
    nb: 'ta bort fila «snapshot» i datamappa og start på nytt: den lages da av databasen',
    nn: 'ta bort fila «snapshot» i datamappa og start på nytt: ho blir då laga av databasen',
    en: 'remove the file “snapshot” in the data folder and start again: it is then made from the database',
  },
  bytes: {
    nb: 'hent databasen fra en sikkerhetskopi: fila er ikke lenger den som ble importert',
    nn: 'hent databasen frå ein tryggingskopi: fila er ikkje lenger den som vart importert',
    en: 'bring the database back from a backup: the file is no longer the one imported',
  },
  twice: {
    nb: 'trekk den ene med «rekkevidde import --undo LISTE»',
    nn: 'trekk den eine med «rekkevidde import --undo LISTE»',
    en: 'withdraw one of them with “rekkevidde import --undo LIST”',
  },
  lists: {
    nb: 'se listene med «rekkevidde coverage», og importer dem det gjelder på nytt',
    nn: 'sjå listene med «rekkevidde coverage», og importer dei det gjeld på nytt',
    en: 'see the lists with “rekkevidde coverage”, and import those concerned again',
  },
  answers: {
    nb: 'se svarene med «rekkevidde review list --answered», og svar på nytt der nummeret er feil',
    nn: 'sjå svara med «rekkevidde review list --answered», og svar på nytt der nummeret er feil',
    en: 'see the answers with “rekkevidde review list --answered”, and answer again where the number is wrong',
  },
} satisfies Record<string, Text>
