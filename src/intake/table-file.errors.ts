import { Refusal } from '../domain/refusal.ts'
import { same, type Text } from '../domain/text.ts'

const saveAs: Text = {
  nb: 'Lagre den som .xlsx eller .csv, og prøv igjen.',
  nn: 'Lagre ho som .xlsx eller .csv, og prøv igjen.',
  en: 'Save it as .xlsx or .csv and try again.',
}

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024)

export const emptyFile = (file: string) =>
  new Refusal({
    code: 'file-empty',
    kind: 'bad-input',
    where: { file },
    text: {
      nb: 'Filen er tom. Sjekk at riktig fil er valgt, og at den er lagret med innhold.',
      nn: 'Fila er tom. Sjekk at rett fil er vald, og at ho er lagra med innhald.',
      en: 'The file is empty. Check that it is the right file and that it was saved with its contents.',
    },
  })

export const fileTooLarge = (file: string, bytes: number, limit: number) =>
  new Refusal({
    code: 'file-too-large',
    kind: 'too-large',
    where: { file },
    text: {
      nb: `Filen er på ${megabytes(bytes)} MB, og grensen er ${megabytes(limit)} MB. Del den i flere filer.`,
      nn: `Fila er på ${megabytes(bytes)} MB, og grensa er ${megabytes(limit)} MB. Del ho i fleire filer.`,
      en: `The file is ${megabytes(bytes)} MB and the limit is ${megabytes(limit)} MB. Split it into several files.`,
    },
  })

/** The kinds of file people send in place of a table, by what they are called. */
export const foreignKinds = {
  pdf: same('PDF'),
  xls: { nb: 'gammelt Excel-format (.xls)', nn: 'gammalt Excel-format (.xls)', en: 'old Excel format (.xls)' },
  xlsb: { nb: 'binært Excel-format (.xlsb)', nn: 'binært Excel-format (.xlsb)', en: 'binary Excel format (.xlsb)' },
  ods: { nb: 'OpenDocument (.ods)', nn: 'OpenDocument (.ods)', en: 'OpenDocument (.ods)' },
  html: { nb: 'en nettside (HTML)', nn: 'ei nettside (HTML)', en: 'a web page (HTML)' },
  xml: same('XML'),
  archive: {
    nb: 'et zip-arkiv uten regneark',
    nn: 'eit zip-arkiv utan rekneark',
    en: 'a zip archive without a workbook',
  },
  binary: {
    nb: 'noe annet enn en tabell',
    nn: 'noko anna enn ein tabell',
    en: 'something other than a table',
  },
} satisfies Record<string, Text>

export const notATable = (file: string, kind: keyof typeof foreignKinds) =>
  new Refusal({
    code: 'file-type',
    kind: 'bad-input',
    where: { file },
    text: {
      nb: `Filen er ${foreignKinds[kind].nb}, og det kan ikke leses her. ${saveAs.nb}`,
      nn: `Fila er ${foreignKinds[kind].nn}, og det kan ikkje lesast her. ${saveAs.nn}`,
      en: `The file is ${foreignKinds[kind].en}, which cannot be read here. ${saveAs.en}`,
    },
  })

export const nulBytes = (file: string, row: number) =>
  new Refusal({
    code: 'file-nul-bytes',
    kind: 'bad-input',
    where: { file, row },
    text: {
      nb: `Linje ${row} har nulltegn, så filen er ikke ren tekst eller er skadet. ${saveAs.nb}`,
      nn: `Linje ${row} har nullteikn, så fila er ikkje rein tekst eller er skadd. ${saveAs.nn}`,
      en: `Line ${row} holds NUL characters, so the file is damaged or not plain text. ${saveAs.en}`,
    },
  })

export const suspiciousZip = (file: string, bytes: number) =>
  new Refusal({
    code: 'file-unpacks-too-large',
    kind: 'too-large',
    where: { file },
    text: {
      nb:
        `Arbeidsboken ville blitt ${megabytes(bytes)} MB når den pakkes ut. Slett tomme, formaterte ` +
        'rader og bilder, eller lagre arket som .csv.',
      nn:
        `Arbeidsboka ville blitt ${megabytes(bytes)} MB når ho blir pakka ut. Slett tomme, formaterte ` +
        'rader og bilete, eller lagre arket som .csv.',
      en:
        `The workbook would unpack to ${megabytes(bytes)} MB. Delete empty formatted rows and pictures, ` +
        'or save the sheet as .csv.',
    },
  })

export const damagedFile = (file: string) =>
  new Refusal({
    code: 'file-damaged',
    kind: 'bad-input',
    where: { file },
    text: {
      nb: 'Arbeidsboken er skadet eller ufullstendig. Åpne den i Excel, lagre den på nytt som .xlsx, og prøv igjen.',
      nn: 'Arbeidsboka er skadd eller ufullstendig. Opne ho i Excel, lagre ho på nytt som .xlsx, og prøv igjen.',
      en: 'The workbook is damaged or incomplete. Open it in Excel, save it again as .xlsx and try again.',
    },
  })

export const passwordProtected = (file: string) =>
  new Refusal({
    code: 'file-password',
    kind: 'bad-input',
    where: { file },
    text: {
      nb:
        'Arbeidsboken er beskyttet med passord. Fjern passordet i Excel (Fil, Informasjon, Beskytt ' +
        'arbeidsbok), og lagre på nytt.',
      nn:
        'Arbeidsboka er verna med passord. Fjern passordet i Excel (Fil, Informasjon, Vern arbeidsbok), ' +
        'og lagre på nytt.',
      en: 'The workbook is protected by a password. Remove it in Excel (File, Info, Protect Workbook) and save again.',
    },
  })

export const unclosedQuote = (file: string, line: number) =>
  new Refusal({
    code: 'csv-unclosed-quote',
    kind: 'bad-input',
    where: { file, row: line },
    text: {
      nb:
        `Et anførselstegn som åpnes på linje ${line}, blir aldri lukket. Rett linjen, eller lagre ` +
        'tabellen på nytt fra Excel.',
      nn:
        `Eit hermeteikn som blir opna på linje ${line}, blir aldri lukka. Rett linja, eller lagre ` +
        'tabellen på nytt frå Excel.',
      en:
        `A quotation mark opened on line ${line} is never closed. Correct the line, or save the table ` +
        'again from Excel.',
    },
  })

export const unevenColumns = (file: string, row: number, found: number, expected: number) =>
  new Refusal({
    code: 'csv-uneven-columns',
    kind: 'bad-input',
    where: { file, row },
    text: {
      nb:
        `Radene har svært ulikt antall celler: rad ${row} har ${found}, de fleste har ${expected}. ` +
        'Sett anførselstegn rundt tekst som inneholder skilletegnet, eller lagre som .xlsx.',
      nn:
        `Radene har svært ulikt tal på celler: rad ${row} har ${found}, dei fleste har ${expected}. ` +
        'Set hermeteikn rundt tekst som inneheld skiljeteiknet, eller lagre som .xlsx.',
      en:
        `The rows differ widely in their number of cells: row ${row} has ${found}, most have ${expected}. ` +
        'Put quotation marks around text that holds the delimiter, or save as .xlsx.',
    },
  })

export const tooManyCells = (file: string, sheet?: string) =>
  new Refusal({
    code: 'table-too-large',
    kind: 'too-large',
    where: { file, sheet },
    text: {
      nb: 'Tabellen har over 2 millioner rader eller 20 millioner celler. Del den i flere filer.',
      nn: 'Tabellen har over 2 millionar rader eller 20 millionar celler. Del han i fleire filer.',
      en: 'The table has more than 2 million rows or 20 million cells. Split it into several files.',
    },
  })

export const cellTooLong = (file: string, sheet: string, row: number, column: string) =>
  new Refusal({
    code: 'cell-too-long',
    kind: 'bad-input',
    where: { file, sheet: sheet || undefined, row, column },
    text: {
      nb:
        'En celle har over 32 767 tegn, mer enn Excel tillater. Sjekk om et anførselstegn mangler, ' +
        'eller kort ned teksten.',
      nn:
        'Ei celle har over 32 767 teikn, meir enn Excel tillèt. Sjekk om eit hermeteikn manglar, eller ' +
        'kort ned teksten.',
      en:
        'A cell has more than 32,767 characters, more than Excel allows. Check for a missing quotation ' +
        'mark, or shorten the text.',
    },
  })
