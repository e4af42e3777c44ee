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

/** For what is read in the database itself, not in the snapshot: the embedded database writes to its folder whenever it is open. */
export const databaseNeedsWriting = (folder: string): Refusal =>
  new Refusal({
    code: 'data-folder-not-writable',
    kind: 'bad-input',
    where: { file: folder },
    text: {
      nb: `Datamappa ${folder} kan bare leses. Spørsmål kan stilles, men historikk, importerte filer og «data verify» hentes i selve databasen, og den lar seg bare åpne i en mappe det kan skrives i. Gi skrivetilgang, eller kopier mappa dit du kan skrive og velg kopien med --data.`,
      nn: `Datamappa ${folder} kan berre lesast. Spørsmål kan stillast, men historikk, importerte filer og «data verify» blir henta i sjølve databasen, og han lèt seg berre opne i ei mappe det kan skrivast i. Gi skrivetilgang, eller kopier mappa dit du kan skrive og vel kopien med --data.`,
      en: `The data folder ${folder} can only be read. Questions can be asked, but history, imported files and “data verify” are read in the database itself, and it can only be opened in a folder that can be written to. Give leave to write, or copy the folder to where you can write and choose the copy with --data.`,
    },
  })

export const databaseDamaged = (folder: string, reason: string): Refusal =>
  new Refusal({
    code: 'database-damaged',
    kind: 'conflict',
    where: { file: folder },
    text: {
      nb: `Databasen i ${folder} lar seg ikke åpne (${reason}). Kjør «rekkevidde data rebuild»: da lages den på nytt av journalen i mappa, med alt du har lagt inn, og den gamle blir liggende ved siden av.`,
      nn: `Databasen i ${folder} lèt seg ikkje opne (${reason}). Køyr «rekkevidde data rebuild»: då blir han laga på nytt av journalen i mappa, med alt du har lagt inn, og den gamle blir liggjande ved sida av.`,
      en: `The database in ${folder} cannot be opened (${reason}). Run “rekkevidde data rebuild”: it is then made anew from the folder’s journal, with all that you entered, and the old one is kept beside it.`,
    },
  })

export const databaseNewer = (found: string): Refusal =>
  new Refusal({
    code: 'database-newer',
    kind: 'conflict',
    where: { text: found },
    text: {
      nb: `Databasen er laget av en nyere utgave av Rekkevidde (${found}). Bruk den nyere utgaven, eller en annen datamappe med --data.`,
      nn: `Databasen er laga av ei nyare utgåve av Rekkevidde (${found}). Bruk den nyare utgåva, eller ei anna datamappe med --data.`,
      en: `The database was made by a newer version of Rekkevidde (${found}). Use the newer version, or another data folder with --data.`,
    },
  })

export const diskFull = (place: string): Refusal =>
  new Refusal({
    code: 'disk-full',
    kind: 'busy',
    where: { file: place },
    text: {
      nb: `Det er ikke plass på disken der dataene ligger (${place}). Ingenting er endret. Frigjør plass og prøv igjen; spørsmål kan fortsatt stilles.`,
      nn: `Det er ikkje plass på disken der dataa ligg (${place}). Ingenting er endra. Frigjer plass og prøv igjen; spørsmål kan framleis stillast.`,
      en: `There is no room on the disk where the data are (${place}). Nothing has been changed. Make room and try again; questions can still be asked.`,
    },
  })

export const damagedJournal = (path: string, reason: string): Refusal =>
  new Refusal({
    code: 'journal-damaged',
    kind: 'conflict',
    where: { file: path },
    text: {
      nb: `Journalen er skadet: ${path} mangler eller er ikke slik den ble skrevet (${reason}). Hent den fra en sikkerhetskopi og prøv igjen; databasen er ikke rørt.`,
      nn: `Journalen er skada: ${path} manglar eller er ikkje slik ho vart skriven (${reason}). Hent ho frå ein tryggingskopi og prøv igjen; databasen er ikkje rørt.`,
      en: `The journal is damaged: ${path} is missing or is not as it was written (${reason}). Bring it back from a backup and try again; the database has not been touched.`,
    },
  })

export const noJournal = (folder: string): Refusal =>
  new Refusal({
    code: 'no-journal',
    kind: 'not-found',
    where: { file: folder },
    text: {
      nb: `Datamappa ${folder} har ingen journal å lage databasen av. Flytt mappa til side og start på nytt: fakta lastes da inn på nytt. Hent egne lister fra en sikkerhetskopi.`,
      nn: `Datamappa ${folder} har ingen journal å lage databasen av. Flytt mappa til side og start på nytt: fakta blir då lasta inn på nytt. Hent eigne lister frå ein tryggingskopi.`,
      en: `The data folder ${folder} has no journal to make the database from. Move the folder aside and start again: the facts are then loaded anew. Bring your own lists back from a backup.`,
    },
  })

export const onlyInFolder = (): Refusal =>
  new Refusal({
    code: 'only-in-folder',
    kind: 'bad-input',
    text: {
      nb: '«rekkevidde data rebuild» gjelder en datamappe. En database på en server (DATABASE_URL) hentes tilbake med pg_restore.',
      nn: '«rekkevidde data rebuild» gjeld ei datamappe. Ein database på ein tenar (DATABASE_URL) blir henta tilbake med pg_restore.',
      en: '“rekkevidde data rebuild” is for a data folder. A database on a server (DATABASE_URL) is brought back with pg_restore.',
    },
  })
