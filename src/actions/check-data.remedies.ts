import type { Text } from '../domain/text.ts'

/** What to do when a check does not hold. */
export const remedies = {
  files: {
    nb: 'filene som følger med, er ikke de som ble lastet inn: installer produktet på nytt og start det igjen',
    nn: 'filene som følgjer med, er ikkje dei som vart lasta inn: installer produktet på nytt og start det igjen',
    en: 'the shipped files are not those that were loaded: install the product anew and start it again',
  },
  database: {
    nb: 'kjør «rekkevidde data rebuild»: databasen lages da på nytt av journalen, med alt du har lagt inn. På en databasetjeneste: hent den fra en sikkerhetskopi med pg_restore',
    nn: 'køyr «rekkevidde data rebuild»: databasen blir då laga på nytt av journalen, med alt du har lagt inn. På ein databasetenar: hent han frå ein tryggingskopi med pg_restore',
    en: 'run “rekkevidde data rebuild”: the database is then made anew from the journal, with all that you entered. On a database server: bring it back from a backup with pg_restore',
  },
  journal: {
    nb: 'flytt mappa «journal» i datamappa til side: den lages på nytt av databasen ved neste endring',
    nn: 'flytt mappa «journal» i datamappa til side: ho blir laga på nytt av databasen ved neste endring',
    en: 'move the folder “journal” in the data folder aside: it is made anew from the database at the next change',
  },
  history: {
    nb: 'journalen og databasen er ikke av samme historie, eller en av dem er endret. Er det databasen som er riktig: flytt mappa «journal» i datamappa til side, så lages den på nytt ved neste endring. Er det journalen: kjør «rekkevidde data rebuild»',
    nn: 'journalen og databasen er ikkje av same historie, eller ein av dei er endra. Er det databasen som er rett: flytt mappa «journal» i datamappa til side, så blir ho laga på nytt ved neste endring. Er det journalen: køyr «rekkevidde data rebuild»',
    en: 'the journal and the database are not of the same history, or one of them was changed. If the database is right: move the folder “journal” in the data folder aside, and it is made anew at the next change. If the journal is: run “rekkevidde data rebuild”',
  },
  snapshot: {
    nb: 'ta bort filen «snapshot» i datamappa og start på nytt: den lages da av databasen',
    nn: 'ta bort fila «snapshot» i datamappa og start på nytt: ho blir då laga av databasen',
    en: 'remove the file “snapshot” in the data folder and start again: it is then made from the database',
  },
  bytes: {
    nb: 'kjør «rekkevidde data rebuild», eller hent databasen fra en sikkerhetskopi: filen er ikke lenger den som ble importert',
    nn: 'køyr «rekkevidde data rebuild», eller hent databasen frå ein tryggingskopi: fila er ikkje lenger den som vart importert',
    en: 'run “rekkevidde data rebuild”, or bring the database back from a backup: the file is no longer the one imported',
  },
  contents: {
    nb: 'kjør «rekkevidde data rebuild», eller hent databasen fra en sikkerhetskopi: en publisert utgave eller noe hentet er ikke lenger som det var',
    nn: 'køyr «rekkevidde data rebuild», eller hent databasen frå ein tryggingskopi: ei publisert utgåve eller noko henta er ikkje lenger som det var',
    en: 'run “rekkevidde data rebuild”, or bring the database back from a backup: a published edition or something fetched is no longer as it was',
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
