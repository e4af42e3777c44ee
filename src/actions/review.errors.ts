import type { Outcome } from '../domain/names/match.ts'
import { Refusal } from '../domain/refusal.ts'

/** Only what was not certain is a question; a certain name is corrected in the file. */
export const isQuestion = (outcome: Outcome): boolean => outcome === 'ambiguous' || outcome === 'suggested' || outcome === 'none'

export const noSuchRow = (row: number): Refusal =>
  new Refusal({
    code: 'review-no-such-row',
    kind: 'not-found',
    where: { row },
    text: {
      nb: `Rad ${row} finnes ikke i listene som gjelder. Se dem som venter med «rekkevidde review list».`,
      nn: `Rad ${row} finst ikkje i listene som gjeld. Sjå dei som ventar med «rekkevidde review list».`,
      en: `There is no row ${row} in the lists in force. See those that wait with “rekkevidde review list”.`,
    },
  })

export const notInForce = (code: string, year: number): Refusal =>
  new Refusal({
    code: 'review-code-not-in-force',
    kind: 'bad-input',
    where: { text: code },
    text: {
      nb: `Kommunenummer ${code} gjaldt ikke i ${year}, som er listens år. Finn nummeret som gjaldt da med «rekkevidde municipality NAVN --on ${year}-01-01».`,
      nn: `Kommunenummer ${code} gjaldt ikkje i ${year}, som er året til lista. Finn nummeret som gjaldt då med «rekkevidde municipality NAMN --on ${year}-01-01».`,
      en: `Municipality number ${code} was not in force in ${year}, the list’s year. Find the number in force then with “rekkevidde municipality NAME --on ${year}-01-01”.`,
    },
  })

export const notAQuestion = (row: number, text: string, code: string | null): Refusal =>
  new Refusal({
    code: 'review-not-a-question',
    kind: 'conflict',
    where: { row, text },
    text: {
      nb: `Rad ${row}, «${text}», er ikke et spørsmål: ${code === null ? 'den er lest som noe annet enn en kommune' : `den er sikkert lest som ${code}`}. Er det feil, rett navnet i filen og importer den på nytt. Se dem som venter, med «rekkevidde review list».`,
      nn: `Rad ${row}, «${text}», er ikkje eit spørsmål: ${code === null ? 'ho er lesen som noko anna enn ein kommune' : `ho er sikkert lesen som ${code}`}. Er det feil, rett namnet i fila og importer ho på nytt. Sjå dei som ventar, med «rekkevidde review list».`,
      en: `Row ${row}, “${text}”, is not a question: ${code === null ? 'it was read as something else than a municipality' : `it was read with certainty as ${code}`}. If that is wrong, correct the name in the file and import it again. See those that wait with “rekkevidde review list”.`,
    },
  })

export const notAnswered = (row: number, text: string): Refusal =>
  new Refusal({
    code: 'review-not-answered',
    kind: 'conflict',
    where: { row, text },
    text: {
      nb: `Rad ${row}, «${text}», er ikke besvart, så det er ingenting å angre. Se dem som er besvart, med «rekkevidde review list --answered».`,
      nn: `Rad ${row}, «${text}», er ikkje svara på, så det er ingenting å angre. Sjå dei som er svara på, med «rekkevidde review list --answered».`,
      en: `Row ${row}, “${text}”, has not been answered, so there is nothing to undo. See those answered with “rekkevidde review list --answered”.`,
    },
  })

export const sharedRow = (row: number, text: string): Refusal =>
  new Refusal({
    code: 'review-shared-row',
    kind: 'conflict',
    where: { row, text },
    text: {
      nb: `To navn har ved en tilfeldighet samme nummer, ${row}; det ene er «${text}». Skriv prosjekt eller fylke i raden i filen, og importer den på nytt: da får navnet et annet nummer.`,
      nn: `To namn har ved eit slumpetreff same nummer, ${row}; det eine er «${text}». Skriv prosjekt eller fylke i rada i fila, og importer ho på nytt: då får namnet eit anna nummer.`,
      en: `Two names happen to have the same number, ${row}; one is “${text}”. Write the project or county in the row of the file and import it again: the name then gets another number.`,
    },
  })
