import { Refusal } from '../domain/refusal.ts'

/** The address of the server is never repeated in full: it may hold a password. */
export const serverNotReached = (reason: string): Refusal =>
  new Refusal({
    code: 'database-not-reached',
    kind: 'busy',
    text: {
      nb: `Databasetjeneren i DATABASE_URL svarer ikke (${reason}). Se etter at den er i gang, eller ta bort DATABASE_URL for å bruke den innebygde databasen.`,
      nn: `Databasetenaren i DATABASE_URL svarer ikkje (${reason}). Sjå etter at han er i gang, eller ta bort DATABASE_URL for å bruke den innebygde databasen.`,
      en: `The database server in DATABASE_URL does not answer (${reason}). See that it is running, or unset DATABASE_URL to use the embedded database.`,
    },
  })

export const folderInUse = (folder: string, pid: number): Refusal =>
  new Refusal({
    code: 'data-folder-in-use',
    kind: 'busy',
    where: { file: folder },
    text: {
      nb: `Datamappa ${folder} er i bruk av et annet program (prosess ${pid}). Spørsmål kan fortsatt stilles; for å endre noe må det andre programmet stoppes først. Eller velg en annen mappe med --data.`,
      nn: `Datamappa ${folder} er i bruk av eit anna program (prosess ${pid}). Spørsmål kan framleis stillast; for å endre noko må det andre programmet stoppast først. Eller vel ei anna mappe med --data.`,
      en: `The data folder ${folder} is in use by another program (process ${pid}). Questions can still be asked; to change anything, stop the other program first. Or choose another folder with --data.`,
    },
  })

export const folderNotWritable = (folder: string, reason: string): Refusal =>
  new Refusal({
    code: 'data-folder-not-writable',
    kind: 'bad-input',
    where: { file: folder },
    text: {
      nb: `Datamappa ${folder} kan ikke brukes (${reason}). Velg en mappe du kan skrive i, med --data eller REKKEVIDDE_DATA.`,
      nn: `Datamappa ${folder} kan ikkje brukast (${reason}). Vel ei mappe du kan skrive i, med --data eller REKKEVIDDE_DATA.`,
      en: `The data folder ${folder} cannot be used (${reason}). Choose a folder you can write to, with --data or REKKEVIDDE_DATA.`,
    },
  })

export const databaseDamaged = (folder: string, reason: string): Refusal =>
  new Refusal({
    code: 'database-damaged',
    kind: 'conflict',
    where: { file: folder },
    text: {
      nb: `Databasen i ${folder} lar seg ikke åpne (${reason}). Flytt mappa til side og start på nytt: fakta lastes da inn på nytt. Ta vare på den gamle mappa; den har listene du selv har lagt inn.`,
      nn: `Databasen i ${folder} lèt seg ikkje opne (${reason}). Flytt mappa til side og start på nytt: fakta blir då lasta inn på nytt. Ta vare på den gamle mappa; ho har listene du sjølv har lagt inn.`,
      en: `The database in ${folder} cannot be opened (${reason}). Move the folder aside and start again: the facts are then loaded anew. Keep the old folder; it holds the lists you entered yourself.`,
    },
  })
