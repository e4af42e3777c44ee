import { allQuestions, questionById } from '../answers/all.ts'
import type { Language } from '../domain/text.ts'
import { optionKinds } from './arguments.ts'
import { commands } from './commands.ts'

const words = {
  nb: { status: 'Utgangskode: 0 svart, 1 avvist med beskjed (feil i det som er skrevet, ukjent navn, opptatt), 2 en feil hos oss', use: 'Bruk', questions: 'Spørsmål', commands: 'Handlinger', common: 'Felles valg', options: 'Valg', undo: 'Angre' },
  nn: { status: 'Utgangskode: 0 svart, 1 avvist med beskjed (feil i det som er skrive, ukjent namn, oppteke), 2 ein feil hos oss', use: 'Bruk', questions: 'Spørsmål', commands: 'Handlingar', common: 'Felles val', options: 'Val', undo: 'Angre' },
  en: { status: 'Exit status: 0 answered, 1 refused with a message (wrongly written, unknown name, busy), 2 a fault of ours', use: 'Use', questions: 'Questions', commands: 'Actions', common: 'Common options', options: 'Options', undo: 'Undo' },
}

const common = {
  nb: ['--json, --csv, --xlsx FIL   formen på svaret (ellers en lesbar tabell)', '--data MAPPE               hvor dataene ligger (eller REKKEVIDDE_DATA; ellers .rekkevidde)', '--sprak nb|nn|en           språk'],
  nn: ['--json, --csv, --xlsx FIL   forma på svaret (elles ein lesbar tabell)', '--data MAPPE               kvar dataa ligg (eller REKKEVIDDE_DATA; elles .rekkevidde)', '--sprak nb|nn|en           språk'],
  en: ['--json, --csv, --xlsx FILE  form of the answer (else a readable table)', '--data FOLDER              where the data are (or REKKEVIDDE_DATA; else .rekkevidde)', '--sprak nb|nn|en           language'],
}

/** All commands, a line each. */
export function overview(language: Language): string {
  const w = words[language]
  const line = (id: string, text: string): string => `  ${id.padEnd(16)}${text}`
  return [
    `${w.use}: rekkevidde …`,
    '',
    `${w.questions}:`,
    ...allQuestions.filter(({ id }) => !commands.some((command) => command.id === id)).map(({ id, summary }) => line(id, summary[language])),
    '',
    `${w.commands}:`,
    ...commands.map(({ id, summary }) => line(id, summary[language])),
    '',
    `${w.common}:`,
    ...common[language].map((text) => `  ${text}`),
    '',
    w.status,
    '',
  ].join('\n')
}

/** One command with its options. */
export function helpFor(name: string, language: Language): string {
  const w = words[language]
  const question = questionById(name)
  const command = commands.find(({ id }) => id === name)
  const kinds = question ? optionKinds(question) : {}
  const options = question && !command
    ? Object.entries(question.inputs).map(([option, text]) => `  --${option}${kinds[option] === 'flag' ? '' : kinds[option] === 'many' ? ' …' : ' '}`.padEnd(20) + text[language])
    : (command?.help[language] ?? [])
  const summary = question?.summary ?? command?.summary
  const undo = command?.undo ? ['', `${w.undo}:`, `  ${command.undo[language]}`] : []
  return [`rekkevidde ${name}: ${summary?.[language] ?? ''}`, '', `${w.options}:`, ...options, ...undo, '', `${w.common}:`, ...common[language].map((text) => `  ${text}`), '', w.status, ''].join('\n')
}
