import { placeInWords, Refusal } from '../domain/refusal.ts'
import type { Text } from '../domain/text.ts'

export const rowWithoutList = (file: string, sheet: string, row: number, list: string | null): Refusal =>
  new Refusal({
    code: 'import-row-without-list',
    kind: 'bad-input',
    where: { file, sheet, row, text: list ?? '' },
    text: {
      nb: `Rad ${row} i ${file} hører til listen «${list ?? ''}», som ikke er beskrevet. Beskriv listen, eller rett navnet i raden.`,
      nn: `Rad ${row} i ${file} høyrer til lista «${list ?? ''}», som ikkje er skildra. Skildra lista, eller rett namnet i rada.`,
      en: `Row ${row} of ${file} belongs to the list “${list ?? ''}”, which is not described. Describe the list, or correct its name in the row.`,
    },
  })

export const rowWithoutYear = (file: string, sheet: string, row: number): Refusal =>
  new Refusal({
    code: 'import-row-without-year',
    kind: 'bad-input',
    where: { file, sheet, row },
    text: {
      nb: `Rad ${row} i ${file} har ikke noe år, mens andre rader har ulike år. Skriv året i raden, eller del filen.`,
      nn: `Rad ${row} i ${file} har ikkje noko år, medan andre rader har ulike år. Skriv året i rada, eller del fila.`,
      en: `Row ${row} of ${file} has no year, while other rows have different years. Write the year in the row, or divide the file.`,
    },
  })

export const noYear = (file: string): Refusal =>
  new Refusal({
    code: 'import-no-year',
    kind: 'bad-input',
    where: { file },
    text: {
      nb: `Året står ikke i ${file}, og er ikke oppgitt. Oppgi det med --year, for eksempel --year 2018.`,
      nn: `Året står ikkje i ${file}, og er ikkje oppgitt. Oppgi det med --year, til dømes --year 2018.`,
      en: `The year is not in ${file}, and was not given. Give it with --year, for example --year 2018.`,
    },
  })

export const severalYears = (file: string, years: readonly number[]): Refusal =>
  new Refusal({
    code: 'import-several-years',
    kind: 'bad-input',
    where: { file },
    text: {
      nb: `${file} har rader fra flere år (${years.join(', ')}), men ett år er oppgitt. Ta bort --year for å lese hvert år som sin liste, eller del filen.`,
      nn: `${file} har rader frå fleire år (${years.join(', ')}), men eitt år er oppgitt. Ta bort --year for å lese kvart år som si liste, eller del fila.`,
      en: `${file} has rows from several years (${years.join(', ')}), but one year was given. Leave out --year to read each year as its own list, or divide the file.`,
    },
  })

export const rowsWithErrors = (file: string, errors: readonly { sheet: string; row: number; column: string; message: Text }[]): Refusal => {
  const lines = (language: 'nb' | 'nn' | 'en'): string =>
    errors.slice(0, 20).map((e) => `  ${placeInWords({ sheet: e.sheet, row: e.row, column: e.column }, language)}: ${e.message[language]}`).join('\n')
  const more = errors.length > 20 ? `\n  … +${errors.length - 20}` : ''
  return new Refusal({
    code: 'import-rows-with-errors',
    kind: 'bad-input',
    where: { file, sheet: errors[0]?.sheet, row: errors[0]?.row, column: errors[0]?.column },
    text: {
      nb: `Ingenting er lagret: ${errors.length} celler i ${file} kan ikke leses. Rett dem og prøv igjen.\n${lines('nb')}${more}`,
      nn: `Ingenting er lagra: ${errors.length} celler i ${file} kan ikkje lesast. Rett dei og prøv igjen.\n${lines('nn')}${more}`,
      en: `Nothing is stored: ${errors.length} cells of ${file} cannot be read. Correct them and try again.\n${lines('en')}${more}`,
    },
  })
}

export const questionsOpen = (file: string, open: number): Refusal =>
  new Refusal({
    code: 'import-questions-open',
    kind: 'conflict',
    where: { file },
    text: {
      nb: `Ingenting er lagret: ${open} navn i ${file} venter på et menneske, og --commit-reviewed krever at alle er avklart. Importer uten --commit-reviewed, svar med «rekkevidde review», eller rett navnene i filen.`,
      nn: `Ingenting er lagra: ${open} namn i ${file} ventar på eit menneske, og --commit-reviewed krev at alle er avklarte. Importer utan --commit-reviewed, svar med «rekkevidde review», eller rett namna i fila.`,
      en: `Nothing is stored: ${open} names in ${file} wait for a person, and --commit-reviewed asks that all are settled. Import without --commit-reviewed, answer with “rekkevidde review”, or correct the names in the file.`,
    },
  })

export const badScope = (scope: string, why: Text = { nb: '', nn: '', en: '' }): Refusal =>
  new Refusal({
    code: 'import-bad-scope',
    kind: 'bad-input',
    where: { text: scope },
    text: {
      nb: `Omfanget «${scope}» kan ikke brukes. ${why.nb}Skriv national, county:34 (fylkesnummer i listens år), eller et gruppeuttrykk.`,
      nn: `Omfanget «${scope}» kan ikkje brukast. ${why.nn}Skriv national, county:34 (fylkesnummer i året til lista), eller eit gruppeuttrykk.`,
      en: `The scope “${scope}” cannot be used. ${why.en}Write national, county:34 (county number in the list’s year), or a group expression.`,
    },
  })

export const noSuchList = (list: string): Refusal =>
  new Refusal({
    code: 'no-such-list',
    kind: 'not-found',
    where: { text: list },
    text: {
      nb: `Listen «${list}» finnes ikke. Se alle med «rekkevidde coverage».`,
      nn: `Lista «${list}» finst ikkje. Sjå alle med «rekkevidde coverage».`,
      en: `There is no list “${list}”. See them all with “rekkevidde coverage”.`,
    },
  })

export const listChanged = (file: string, list: string): Refusal =>
  new Refusal({
    code: 'import-list-changed',
    kind: 'conflict',
    where: { file, text: list },
    text: {
      nb: `Ingenting er lagret: Listen «${list}» ble endret av noen andre mens ${file} ble lest. Se hva som står der nå med «rekkevidde coverage», og importer på nytt hvis filen fortsatt skal gjelde.`,
      nn: `Ingenting er lagra: Lista «${list}» vart endra av nokon andre medan ${file} vart lesen. Sjå kva som står der no med «rekkevidde coverage», og importer på nytt om fila framleis skal gjelde.`,
      en: `Nothing is stored: the list “${list}” was changed by someone else while ${file} was read. See what it holds now with “rekkevidde coverage”, and import again if the file is still to be in force.`,
    },
  })

export const severalLists = (year: number, lists: readonly string[]): Refusal =>
  new Refusal({
    code: 'import-several-lists',
    kind: 'conflict',
    where: { text: lists.join(', ') },
    text: {
      nb: `Flere lister gjelder for denne ordningen, ${year}, omfanget og slaget: ${lists.join(', ')}. Si hvilken filen skal ta plassen til, med --list, for eksempel --list ${lists[0] ?? ''}.`,
      nn: `Fleire lister gjeld for denne ordninga, ${year}, omfanget og slaget: ${lists.join(', ')}. Sei kva for ei fila skal ta plassen til, med --list, til dømes --list ${lists[0] ?? ''}.`,
      en: `Several lists are in force for this scheme, ${year}, scope and stage: ${lists.join(', ')}. Say which one the file is to replace with --list, for example --list ${lists[0] ?? ''}.`,
    },
  })

export const noSuchListThere = (list: string, there: readonly string[]): Refusal =>
  new Refusal({
    code: 'import-no-such-list-there',
    kind: 'not-found',
    where: { text: list },
    text: {
      nb: `Listen «${list}» gjelder ikke for ordningen, året, omfanget og slaget som er oppgitt. Der ${there.length === 0 ? 'er det ingen lister: ta bort --list' : `er: ${there.join(', ')}`}.`,
      nn: `Lista «${list}» gjeld ikkje for ordninga, året, omfanget og slaget som er oppgitt. Der ${there.length === 0 ? 'er det ingen lister: ta bort --list' : `er: ${there.join(', ')}`}.`,
      en: `The list “${list}” is not in force for the scheme, year, scope and stage given. There ${there.length === 0 ? 'are no lists: leave out --list' : `are: ${there.join(', ')}`}.`,
    },
  })

export const noRows = (file: string): Refusal =>
  new Refusal({
    code: 'import-no-rows',
    kind: 'bad-input',
    where: { file },
    text: {
      nb: `Ingenting er lagret: ${file} har overskrifter, men ingen rader med kommuner. En tom liste ville sagt at ingen deltok. Se etter at riktig ark og riktige kolonner er valgt.`,
      nn: `Ingenting er lagra: ${file} har overskrifter, men ingen rader med kommunar. Ei tom liste ville sagt at ingen deltok. Sjå etter at rett ark og rette kolonnar er valde.`,
      en: `Nothing is stored: ${file} has headings, but no rows with municipalities. An empty list would say that nobody took part. See that the right sheet and columns are chosen.`,
    },
  })

export const listMovedOn = (list: string): Refusal =>
  new Refusal({
    code: 'list-moved-on',
    kind: 'conflict',
    where: { text: list },
    text: {
      nb: `Ingenting er endret: Listen «${list}» har fått en annen utgave siden du åpnet siden. Se over historikken slik den er nå.`,
      nn: `Ingenting er endra: Lista «${list}» har fått ei anna utgåve sidan du opna sida. Sjå over historikken slik han er no.`,
      en: `Nothing is changed: the list “${list}” has had another version since you opened the page. Look at its history as it is now.`,
    },
  })
