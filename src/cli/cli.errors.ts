import { Refusal } from '../domain/refusal.ts'

export const badOption = (reason: string, names: readonly string[]): Refusal => {
  const known = names.map((name) => `--${name}`).join(' ')
  return new Refusal({
    code: 'bad-option',
    kind: 'bad-input',
    text: {
      nb: `Kommandoen kan ikke leses: ${reason}\nValg som finnes: ${known}`,
      nn: `Kommandoen kan ikkje lesast: ${reason}\nVal som finst: ${known}`,
      en: `The command cannot be read: ${reason}\nOptions there are: ${known}`,
    },
  })
}

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

export const missingArgument = (usage: string): Refusal =>
  new Refusal({
    code: 'missing-argument',
    kind: 'bad-input',
    text: {
      nb: `Noe mangler. Slik skrives det: ${usage}`,
      nn: `Noko manglar. Slik blir det skrive: ${usage}`,
      en: `Something is missing. Write it so: ${usage}`,
    },
  })

export const fileNotRead = (path: string, reason: string): Refusal =>
  new Refusal({
    code: 'file-not-read',
    kind: 'not-found',
    where: { file: path },
    text: {
      nb: `Fila ${path} kan ikke leses (${reason}). Se etter at navnet er rett og at du har lov til å lese den.`,
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

export const dataDoesNotHold = (): Refusal =>
  new Refusal({
    code: 'data-does-not-hold',
    kind: 'conflict',
    text: {
      nb: 'Dataene er ikke hele. Se kontrollene som ikke holder. Flytt datamappa til side og start på nytt, så lastes faktaene inn på nytt.',
      nn: 'Dataa er ikkje heile. Sjå kontrollane som ikkje held. Flytt datamappa til side og start på nytt, så blir faktaa lasta inn på nytt.',
      en: 'The data are not whole. See the checks that do not hold. Move the data folder aside and start again: the facts are then loaded anew.',
    },
  })
