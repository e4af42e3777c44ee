import type { Text } from '../domain/text.ts'
import type { AmountFlaw } from './parse-amount.ts'
import type { RowProblem } from './award-row.ts'

const amountTexts: Record<AmountFlaw, (text: string) => Text> = {
  'not-an-amount': (text) => ({
    nb: `«${text}» kan ikke leses som et beløp. Skriv hele kroner, for eksempel 1 250 000.`,
    nn: `«${text}» kan ikkje lesast som eit beløp. Skriv heile kroner, til dømes 1 250 000.`,
    en: `“${text}” cannot be read as an amount. Write whole kroner, for example 1 250 000.`,
  }),
  'two-readings': (text) => ({
    nb: `«${text}» kan leses på to måter med benevnelsen i kolonnen. Skriv hele kroner.`,
    nn: `«${text}» kan lesast på to måtar med nemninga i kolonnen. Skriv heile kroner.`,
    en: `“${text}” can be read in two ways, given the unit of the column. Write whole kroner.`,
  }),
  'unit-unclear': (text) => ({
    nb: `«${text}» ser ut til å mangle benevnelse (tusen eller millioner). Skriv hele kroner.`,
    nn: `«${text}» ser ut til å mangle nemning (tusen eller millionar). Skriv heile kroner.`,
    en: `“${text}” seems to lack its unit (thousands or millions). Write whole kroner.`,
  }),
  negative: (text) => ({
    nb: `«${text}» er under null. Før tilbakebetaling i merknaden, ikke som tildeling.`,
    nn: `«${text}» er under null. Før tilbakebetaling i merknaden, ikkje som tildeling.`,
    en: `“${text}” is below zero. Enter money paid back as a note, not as an award.`,
  }),
}

export const amountProblem = (flaw: AmountFlaw, column: string, text: string): RowProblem => ({
  code: `amount-${flaw}`, column, text, message: amountTexts[flaw](text),
})

export const dateProblem = (column: string, text: string): RowProblem => ({
  code: 'date-unreadable', column, text,
  message: {
    nb: `«${text}» kan ikke leses som en dato. Skriv dag, måned og år, for eksempel 23.11.2026.`,
    nn: `«${text}» kan ikkje lesast som ein dato. Skriv dag, månad og år, til dømes 23.11.2026.`,
    en: `“${text}” cannot be read as a date. Write day, month and year, for example 23.11.2026.`,
  },
})

export const yearProblem = (column: string, text: string): RowProblem => ({
  code: 'year-unreadable', column, text,
  message: {
    nb: `«${text}» er ikke ett årstall. Skriv året med fire sifre, for eksempel 2026.`,
    nn: `«${text}» er ikkje eitt årstal. Skriv året med fire siffer, til dømes 2026.`,
    en: `“${text}” is not one year. Write the year with four digits, for example 2026.`,
  },
})

export const numberProblem = (column: string, text: string): RowProblem => ({
  code: 'number-unreadable', column, text,
  message: {
    nb: `«${text}» er ikke et kommunenummer. Det har fire sifre, for eksempel 0301.`,
    nn: `«${text}» er ikkje eit kommunenummer. Det har fire siffer, til dømes 0301.`,
    en: `“${text}” is not a municipality number. It has four digits, for example 0301.`,
  },
})

export const roleProblem = (column: string, text: string): RowProblem => ({
  code: 'role-unknown', column, text,
  message: {
    nb: `Rollen «${text}» er ukjent her. Bruk prosjekteier, samarbeidspartner, søker eller deltaker.`,
    nn: `Rolla «${text}» er ukjend her. Bruk prosjekteigar, samarbeidspartnar, søkjar eller deltakar.`,
    en: `The role “${text}” is not known here. Use lead, partner, applicant or participant.`,
  },
})

export const statusProblem = (column: string, text: string): RowProblem => ({
  code: 'status-unknown', column, text,
  message: {
    nb: `Statusen «${text}» er ukjent her. Bruk søkt, innvilget, avslag, deltar eller trukket.`,
    nn: `Statusen «${text}» er ukjend her. Bruk søkt, innvilga, avslag, deltek eller trekt.`,
    en: `The status “${text}” is not known here. Use applied, awarded, rejected, participates or withdrawn.`,
  },
})

export const formulaProblem = (column: string): RowProblem => ({
  code: 'formula-without-result', column, text: '',
  message: {
    nb: 'Cellen har en formel uten lagret resultat. Åpne arbeidsboken i Excel og lagre den, så følger resultatet med.',
    nn: 'Cella har ein formel utan lagra resultat. Opne arbeidsboka i Excel og lagre ho, så følgjer resultatet med.',
    en:
      'The cell holds a formula without a stored result. Open the workbook in Excel and save it, ' +
      'and the result follows.',
  },
})

export const cellCountProblem = (column: string, found: number, expected: number): RowProblem => ({
  code: 'cell-count', column, text: String(found),
  message: {
    nb:
      `Raden har ${found} celler, overskriften har ${expected}. Celler kan ha havnet i feil kolonne: ` +
      'se etter skilletegn inne i en tekst.',
    nn:
      `Rada har ${found} celler, overskrifta har ${expected}. Celler kan ha hamna i feil kolonne: ` +
      'sjå etter skiljeteikn inne i ein tekst.',
    en:
      `The row has ${found} cells, the heading has ${expected}. Cells may be in the wrong column: ` +
      'look for a delimiter inside a text.',
  },
})
