import { Refusal } from '../domain/refusal.ts'

export const noSuchQuestion = (id: string, known: readonly string[]): Refusal =>
  new Refusal({
    code: 'no-such-question',
    kind: 'not-found',
    where: { text: id },
    text: {
      nb: `Spørsmålet «${id}» finnes ikke. Spørsmål: ${known.join(', ')}. Se /api/v1/openapi.json.`,
      nn: `Spørsmålet «${id}» finst ikkje. Spørsmål: ${known.join(', ')}. Sjå /api/v1/openapi.json.`,
      en: `There is no question “${id}”. Questions: ${known.join(', ')}. See /api/v1/openapi.json.`,
    },
  })

export const noSuchDataset = (id: string, known: readonly string[]): Refusal =>
  new Refusal({
    code: 'no-such-dataset',
    kind: 'not-found',
    where: { text: id },
    text: {
      nb: `Datasettet «${id}» finnes ikke. Datasett: ${known.join(', ')}.`,
      nn: `Datasettet «${id}» finst ikkje. Datasett: ${known.join(', ')}.`,
      en: `There is no dataset “${id}”. Datasets: ${known.join(', ')}.`,
    },
  })

export const onlyLocal = (): Refusal =>
  new Refusal({
    code: 'only-local',
    kind: 'forbidden',
    text: {
      nb: 'Endringer kan bare gjøres fra maskinen selv (loopback). Bruk kommandolinjen der dataene ligger.',
      nn: 'Endringar kan berre gjerast frå maskina sjølv (loopback). Bruk kommandolinja der dataa ligg.',
      en: 'Changes can only be made from the machine itself (loopback). Use the command line where the data are.',
    },
  })

export const changesOff = (): Refusal =>
  new Refusal({
    code: 'changes-off',
    kind: 'forbidden',
    text: {
      nb: 'Endringer over HTTP er slått av. Start serveren med «serve --allow-changes» på en adresse bare denne maskinen når (127.0.0.1), eller bruk kommandolinjen.',
      nn: 'Endringar over HTTP er slått av. Start tenaren med «serve --allow-changes» på ei adresse berre denne maskina når (127.0.0.1), eller bruk kommandolinja.',
      en: 'Changes over HTTP are switched off. Start the server with “serve --allow-changes” on an address that only this machine reaches (127.0.0.1), or use the command line.',
    },
  })

export const throughProxy = (): Refusal =>
  new Refusal({
    code: 'through-proxy',
    kind: 'forbidden',
    text: {
      nb: 'Forespørselen har gått gjennom en proxy, og da kan ingen se om den kommer fra maskinen selv. Send endringen rett til serveren, eller bruk kommandolinjen.',
      nn: 'Førespurnaden har gått gjennom ein proxy, og då kan ingen sjå om han kjem frå maskina sjølv. Send endringa rett til tenaren, eller bruk kommandolinja.',
      en: 'The request has passed through a proxy, so nobody can see whether it comes from the machine itself. Send the change straight to the server, or use the command line.',
    },
  })

export const notJson = (): Refusal =>
  new Refusal({
    code: 'not-json',
    kind: 'bad-input',
    text: {
      nb: 'Endringer må sendes som JSON, med Content-Type: application/json.',
      nn: 'Endringar må sendast som JSON, med Content-Type: application/json.',
      en: 'Changes must be sent as JSON, with Content-Type: application/json.',
    },
  })

export const requestTooLong = (limit: number): Refusal =>
  new Refusal({
    code: 'request-too-long',
    kind: 'too-large',
    text: {
      nb: `Adressen er lengre enn ${limit} tegn. Bruk færre valg, eller kommandolinjen.`,
      nn: `Adressa er lengre enn ${limit} teikn. Bruk færre val, eller kommandolinja.`,
      en: `The address is longer than ${limit} characters. Use fewer options, or the command line.`,
    },
  })

export const addressInUse = (host: string, port: number): Refusal =>
  new Refusal({
    code: 'address-in-use',
    kind: 'busy',
    where: { text: `${host}:${port}` },
    text: {
      nb: `${host}:${port} er opptatt av et annet program. Velg en annen port med --port, eller --port 0 for en ledig.`,
      nn: `${host}:${port} er oppteken av eit anna program. Vel ein annan port med --port, eller --port 0 for ein ledig.`,
      en: `${host}:${port} is taken by another program. Choose another port with --port, or --port 0 for a free one.`,
    },
  })

export const bodyTooLarge = (limit: number): Refusal =>
  new Refusal({
    code: 'body-too-large',
    kind: 'too-large',
    text: {
      nb: `Det som ble sendt, er større enn ${limit} byte. Bruk kommandolinjen for store filer.`,
      nn: `Det som vart sendt, er større enn ${limit} byte. Bruk kommandolinja for store filer.`,
      en: `What was sent is larger than ${limit} bytes. Use the command line for large files.`,
    },
  })

export const noSuchTable = (name: string, known: readonly string[]): Refusal =>
  new Refusal({
    code: 'no-such-table',
    kind: 'not-found',
    where: { text: name },
    text: {
      nb: `Svaret har ingen tabell «${name}». Tabeller: ${known.join(', ')}.`,
      nn: `Svaret har ingen tabell «${name}». Tabellar: ${known.join(', ')}.`,
      en: `The answer has no table “${name}”. Tables: ${known.join(', ')}.`,
    },
  })

export const noSuchPicture = (file: string, known: readonly string[]): Refusal =>
  new Refusal({
    code: 'no-such-picture',
    kind: 'not-found',
    where: { text: file },
    text: {
      nb: `Bildet «${file}» finnes ikke. Bilder, hvert som .svg og .png: ${known.join(', ')}.`,
      nn: `Biletet «${file}» finst ikkje. Bilete, kvart som .svg og .png: ${known.join(', ')}.`,
      en: `There is no picture “${file}”. Pictures, each as .svg and .png: ${known.join(', ')}.`,
    },
  })

export const nothingToDraw = (id: string): Refusal =>
  new Refusal({
    code: 'nothing-to-draw',
    kind: 'not-found',
    where: { text: id },
    text: {
      nb: 'Svaret har ingen tall å tegne. Velg flere lister, ordninger eller år.',
      nn: 'Svaret har ingen tal å teikne. Vel fleire lister, ordningar eller år.',
      en: 'The answer has no figures to draw. Choose more lists, schemes or years.',
    },
  })

export const tooManyPictures = (): Refusal =>
  new Refusal({
    code: 'too-many-pictures',
    kind: 'busy',
    text: {
      nb: 'Mange ber om bilder akkurat nå, så dette ble ikke tegnet. Vent noen sekunder, og last adressen på nytt.',
      nn: 'Mange ber om bilete akkurat no, så dette vart ikkje teikna. Vent nokre sekund, og last adressa på nytt.',
      en: 'Many are asking for pictures just now, so this one was not drawn. Wait a few seconds, and load the address again.',
    },
  })

export const tooManyEditions = (): Refusal =>
  new Refusal({
    code: 'too-many-editions',
    kind: 'busy',
    text: {
      nb: 'Mange ber om rapporter akkurat nå, så denne ble ikke laget. Vent et halvt minutt, og last adressen på nytt.',
      nn: 'Mange ber om rapportar akkurat no, så denne vart ikkje laga. Vent eit halvt minutt, og last adressa på nytt.',
      en: 'Many are asking for reports just now, so this one was not made. Wait half a minute, and load the address again.',
    },
  })

export const noSuchForm = (name: string, forms: readonly string[]): Refusal =>
  new Refusal({
    code: 'edition-no-such-form',
    kind: 'not-found',
    where: { text: name },
    text: {
      nb: `Utgaven finnes ikke som «.${name}». Den finnes som ${forms.map((form) => `.${form}`).join(', ')}.`,
      nn: `Utgåva finst ikkje som «.${name}». Ho finst som ${forms.map((form) => `.${form}`).join(', ')}.`,
      en: `There is no “.${name}” of the edition. There are ${forms.map((form) => `.${form}`).join(', ')}.`,
    },
  })

export const taskStopped = (): Refusal =>
  new Refusal({
    code: 'task-stopped',
    kind: 'conflict',
    text: {
      nb: 'Arbeidet ble avbrutt før det var ferdig. Ingenting er endret. Prøv på nytt når du vil.',
      nn: 'Arbeidet vart avbrote før det var ferdig. Ingenting er endra. Prøv på nytt når du vil.',
      en: 'The work was stopped before it was done. Nothing is changed. Try again whenever you like.',
    },
  })

export const formNotOurs = (): Refusal =>
  new Refusal({
    code: 'form-not-ours',
    kind: 'forbidden',
    text: {
      nb: 'Skjemaet kommer ikke fra en side denne serveren har laget siden den ble startet, så ingenting er endret. Last siden på nytt, og send skjemaet en gang til.',
      nn: 'Skjemaet kjem ikkje frå ei side denne tenaren har laga sidan han vart starta, så ingenting er endra. Last sida på nytt, og send skjemaet ein gong til.',
      en: 'The form is not from a page that this server has made since it was started, so nothing is changed. Load the page again, and send the form once more.',
    },
  })

export const notAForm = (): Refusal =>
  new Refusal({
    code: 'not-a-form',
    kind: 'bad-input',
    text: {
      nb: 'Det som ble sendt, kan ikke leses som et skjema. Gå tilbake, og prøv igjen.',
      nn: 'Det som vart sendt, kan ikkje lesast som eit skjema. Gå tilbake, og prøv igjen.',
      en: 'What was sent cannot be read as a form. Go back and try again.',
    },
  })

export const noMunicipalityThere = (text: string, year: number): Refusal =>
  new Refusal({
    code: 'no-municipality-there',
    kind: 'bad-input',
    where: { text },
    text: {
      nb: `«${text}» er ikke én kommune som fantes i ${year}. Velg et navn fra listen som kommer opp når du skriver, eller skriv kommunenummeret som gjaldt da.`,
      nn: `«${text}» er ikkje éin kommune som fanst i ${year}. Vel eit namn frå lista som kjem opp når du skriv, eller skriv kommunenummeret som gjaldt då.`,
      en: `“${text}” is not one municipality that existed in ${year}. Choose a name from the list that appears as you type, or write the municipality number in force then.`,
    },
  })
