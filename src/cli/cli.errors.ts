import { Refusal } from '../domain/refusal.ts'
import type { Language, Text } from '../domain/text.ts'

const optionsThereAre = (names: readonly string[]): string => names.map((name) => `--${name}`).join(' ')

/** What people from other tools write for the language. */
const languageOptions = ['--lang', '--language', '--locale', '--språk', '--spraak']

export const unknownOption = (option: string, names: readonly string[]): Refusal => {
  const isLanguage = languageOptions.includes(option)
  const [nb, nn, en] = isLanguage ? [' Språket velges med --sprak nb|nn|en.', ' Språket vel ein med --sprak nb|nn|en.', ' The language is chosen with --sprak nb|nn|en.'] : ['', '', '']
  return new Refusal({
    code: 'unknown-option',
    kind: 'bad-input',
    text: {
      nb: `Valget ${option} finnes ikke.${nb}\nValg som finnes: ${optionsThereAre(names)}`,
      nn: `Valet ${option} finst ikkje.${nn}\nVal som finst: ${optionsThereAre(names)}`,
      en: `There is no option ${option}.${en}\nOptions there are: ${optionsThereAre(names)}`,
    },
  })
}

export const badOption = (option: string, names: readonly string[]): Refusal =>
  new Refusal({
    code: 'bad-option',
    kind: 'bad-input',
    text: {
      nb: `Valget ${option} er ikke skrevet slik det skal: enten mangler verdien, eller det tar ingen. En verdi som begynner med strek, skrives ${option}=-verdi.\nValg som finnes: ${optionsThereAre(names)}`,
      nn: `Valet ${option} er ikkje skrive slik det skal: anten manglar verdien, eller det tek ingen. Ein verdi som byrjar med strek, blir skriven ${option}=-verdi.\nVal som finst: ${optionsThereAre(names)}`,
      en: `The option ${option} is not written as it should be: either its value is missing, or it takes none. A value that begins with a dash is written ${option}=-value.\nOptions there are: ${optionsThereAre(names)}`,
    },
  })

export const unknownLanguage = (given: string): Refusal =>
  new Refusal({
    code: 'unknown-language',
    kind: 'bad-input',
    where: { text: given },
    text: {
      nb: `Språket «${given}» finnes ikke her. Velg nb, nn eller en.`,
      nn: `Språket «${given}» finst ikkje her. Vel nb, nn eller en.`,
      en: `There is no language “${given}” here. Choose nb, nn or en.`,
    },
  })

export const severalForms = (forms: readonly string[]): Refusal =>
  new Refusal({
    code: 'several-forms',
    kind: 'bad-input',
    where: { text: forms.join(' ') },
    text: {
      nb: `Svaret kan bare ha én form, og ${forms.join(' og ')} er oppgitt. Velg én av dem.`,
      nn: `Svaret kan berre ha éi form, og ${forms.join(' og ')} er oppgitt. Vel éi av dei.`,
      en: `The answer can have only one form, and ${forms.join(' and ')} were given. Choose one of them.`,
    },
  })

export const badPort = (given: string): Refusal =>
  new Refusal({
    code: 'bad-port',
    kind: 'bad-input',
    where: { text: given },
    text: {
      nb: `«${given}» er ikke en port. Skriv et helt tall fra 0 til 65535; 0 gir en ledig port.`,
      nn: `«${given}» er ikkje ein port. Skriv eit heilt tal frå 0 til 65535; 0 gir ein ledig port.`,
      en: `“${given}” is not a port. Write a whole number from 0 to 65535; 0 gives a free port.`,
    },
  })

export const fileNotWritten = (path: string, reason: string): Refusal =>
  new Refusal({
    code: 'file-not-written',
    kind: 'bad-input',
    where: { file: path },
    text: {
      nb: `Filen ${path} kan ikke skrives (${reason}). Se etter at mappa finnes, at du har lov til å skrive der, og at filen ikke er åpen i Excel.`,
      nn: `Fila ${path} kan ikkje skrivast (${reason}). Sjå etter at mappa finst, at du har lov til å skrive der, og at fila ikkje er open i Excel.`,
      en: `The file ${path} cannot be written (${reason}). See that the folder is there, that you may write to it, and that the file is not open in Excel.`,
    },
  })

export const unknownCommand = (name: string, commands: readonly string[]): Refusal =>
  new Refusal({
    code: 'unknown-command',
    kind: 'not-found',
    where: { text: name },
    text: {
      nb: `Kommandoen «${name}» finnes ikke. Kommandoer: ${commands.join(', ')}. Hjelp: rekkevidde --help`,
      nn: `Kommandoen «${name}» finst ikkje. Kommandoar: ${commands.join(', ')}. Hjelp: rekkevidde --help`,
      en: `There is no command “${name}”. Commands: ${commands.join(', ')}. Help: rekkevidde --help`,
    },
  })

/** `what` is missing, where one thing can be named. */
export const missingArgument = (usage: string, what: Text = { nb: 'noe', nn: 'noko', en: 'something' }): Refusal =>
  new Refusal({
    code: 'missing-argument',
    kind: 'bad-input',
    text: {
      nb: `Her mangler ${what.nb}. Slik skrives det: ${usage}`,
      nn: `Her manglar ${what.nn}. Slik blir det skrive: ${usage}`,
      en: `Missing here: ${what.en}. Write it so: ${usage}`,
    },
  })

export const tooManyArguments = (usage: string, extra: readonly string[]): Refusal =>
  new Refusal({
    code: 'too-many-arguments',
    kind: 'bad-input',
    where: { text: extra.join(' ') },
    text: {
      nb: `Dette er det ikke plass til: ${extra.join(' ')}. Slik skrives det: ${usage}`,
      nn: `Dette er det ikkje plass til: ${extra.join(' ')}. Slik blir det skrive: ${usage}`,
      en: `There is no place for this: ${extra.join(' ')}. Write it so: ${usage}`,
    },
  })

/** `verb` is nothing that the command does. */
export const unknownVerb = (command: string, verb: string, usage: string): Refusal =>
  new Refusal({
    code: 'unknown-verb',
    kind: 'not-found',
    where: { text: verb },
    text: {
      nb: `«${verb}» er ikke noe som «${command}» gjør. Slik skrives det: ${usage}`,
      nn: `«${verb}» er ikkje noko som «${command}» gjer. Slik blir det skrive: ${usage}`,
      en: `“${verb}” is nothing that “${command}” does. Write it so: ${usage}`,
    },
  })

export const fileNotRead = (path: string, reason: Text): Refusal =>
  new Refusal({
    code: 'file-not-read',
    kind: 'not-found',
    where: { file: path },
    text: {
      nb: `Filen ${path} kan ikke leses (${reason}). Se etter at navnet er rett og at du har lov til å lese den.`,
      nn: `Fila ${path} kan ikkje lesast (${reason}). Sjå etter at namnet er rett og at du har lov til å lese ho.`,
      en: `The file ${path} cannot be read (${reason}). See that the name is right and that you may read it.`,
    },
  })

export const badColumn = (pair: string): Refusal =>
  new Refusal({
    code: 'bad-column',
    kind: 'bad-input',
    where: { text: pair },
    text: {
      nb: `«${pair}» kan ikke leses. Skriv --column FELT=KOLONNE, for eksempel --column municipality="Navn på mottaker".`,
      nn: `«${pair}» kan ikkje lesast. Skriv --column FELT=KOLONNE, til dømes --column municipality="Namn på mottakar".`,
      en: `“${pair}” cannot be read. Write --column FIELD=COLUMN, for example --column municipality="Name of recipient".`,
    },
  })

export const dataDoesNotHold = (failed: readonly { readonly title: Text; readonly remedy: Text | null }[]): Refusal => {
  const lines = (language: Language): string => failed.map(({ title, remedy }) => `  ${title[language]}: ${remedy?.[language] ?? ''}`).join('\n')
  return new Refusal({
    code: 'data-does-not-hold',
    kind: 'conflict',
    text: {
      nb: `Dataene er ikke hele. Dette holder ikke, og slik rettes det:\n${lines('nb')}`,
      nn: `Dataa er ikkje heile. Dette held ikkje, og slik blir det retta:\n${lines('nn')}`,
      en: `The data are not whole. This does not hold, and is put right so:\n${lines('en')}`,
    },
  })
}
