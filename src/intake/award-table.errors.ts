import { Refusal } from '../domain/refusal.ts'

const quoted = (names: readonly string[]) => names.map((name) => `«${name}»`).join(', ')

const listed = (label: string, headings: readonly string[]) =>
  headings.length > 0 ? `${label}: ${quoted(headings)}. ` : ''

const example = '--column municipality="Navn på mottaker"'

export const noMunicipalityColumn = (file: string, headings: readonly string[], sheet?: string) =>
  new Refusal({
    code: 'no-municipality-column',
    kind: 'bad-input',
    where: { file, sheet: sheet || undefined },
    text: {
      nb:
        `Fant ingen kolonne med kommuner. ${listed('Overskrifter i filen', headings)}Oppgi ` +
        `hvilken kolonne det er, med overskrift eller bokstav: ${example}`,
      nn:
        `Fann ingen kolonne med kommunar. ${listed('Overskrifter i fila', headings)}Oppgi ` +
        `kva kolonne det er, med overskrift eller bokstav: ${example}`,
      en:
        `No column of municipalities was found. ${listed('Headings in the file', headings)}Say ` +
        `which column it is, by heading or letter: ${example}`,
    },
  })

export const unknownColumn = (file: string, field: string, wanted: string, headings: readonly string[]) =>
  new Refusal({
    code: 'unknown-column',
    kind: 'bad-input',
    where: { file, column: wanted },
    text: {
      nb:
        `Fant ikke kolonnen «${wanted}», oppgitt for ${field}. Overskrifter i filen: ${quoted(headings)}. ` +
        'En bokstav (A, B …) kan også brukes.',
      nn:
        `Fann ikkje kolonnen «${wanted}», oppgitt for ${field}. Overskrifter i fila: ${quoted(headings)}. ` +
        'Ein bokstav (A, B …) kan òg brukast.',
      en:
        `The column “${wanted}”, given for ${field}, was not found. Headings in the file: ${quoted(headings)}. ` +
        'A letter (A, B …) can be used too.',
    },
  })

export const tooManyRows = (file: string, sheet: string, row: number, limit: number) => {
  const most = String(limit).replace(/\B(?=(\d{3})+$)/g, '\u00a0')
  return new Refusal({
    code: 'award-rows-too-many',
    kind: 'too-large',
    where: { file, sheet: sheet || undefined, row },
    text: {
      nb: `Tabellen har flere enn ${most} rader med kommuner; grensen er nådd ved rad ${row}. Del den i flere filer, for eksempel én for hvert år.`,
      nn: `Tabellen har fleire enn ${most} rader med kommunar; grensa er nådd ved rad ${row}. Del han i fleire filer, til dømes éi for kvart år.`,
      en: `The table has more than ${most} rows with municipalities; the limit is reached at row ${row}. Split it into several files, for example one for each year.`,
    },
  })
}

export const unknownSheet = (file: string, wanted: string, sheets: readonly string[]) =>
  new Refusal({
    code: 'unknown-sheet',
    kind: 'bad-input',
    where: { file, sheet: wanted },
    text: {
      nb: `Filen har ikke noe ark som heter «${wanted}». Arkene er: ${quoted(sheets)}.`,
      nn: `Fila har ikkje noko ark som heiter «${wanted}». Arka er: ${quoted(sheets)}.`,
      en: `The file has no sheet called “${wanted}”. The sheets are: ${quoted(sheets)}.`,
    },
  })
