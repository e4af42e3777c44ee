import { Refusal } from '../domain/refusal.ts'

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
