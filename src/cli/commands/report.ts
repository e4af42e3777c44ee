import { z } from 'zod'
import { publishEdition } from '../../actions/publish-edition.ts'
import { badInput } from '../../answers/input.errors.ts'
import { type AnyQuestion, questionById } from '../../answers/all.ts'
import type { CellValue, Table } from '../../answers/question.ts'
import { readEditionId } from '../../domain/edition-id.ts'
import { isPlainDate } from '../../domain/plain-date.ts'
import { languages, same, type Text } from '../../domain/text.ts'
import { editionForms } from '../../web/edition/forms.ts'
import { commandLine } from '../../web/files/origin.ts'
import type { ParsedArguments } from '../arguments.ts'
import { missingArgument, severalForms, tooManyArguments, unknownLanguage, unknownVerb } from '../cli.errors.ts'
import type { Command } from '../commands.ts'
import { runQuestion } from '../run-question.ts'
import { datasetsTold } from '../told.ts'
import { writeAnswer } from '../write-answer.ts'
import { type BuildOrder, buildReport, type Built } from './report-build.ts'
import { checkFiles, type WantedFile } from './report-files.ts'
import { reasonAlone } from './report.errors.ts'
import { badEditionDate, badEditionId } from '../../actions/publish-edition.errors.ts'

const usage = 'rekkevidde report build UTGAVE | list | compare UTGAVE UTGAVE'

const buildUsage = 'rekkevidde report build UTGAVE [--pdf FIL] [--pptx FIL] [--xlsx FIL] [--html FIL] [--zip FIL]'
const oneEdition: Text = { nb: 'navnet på utgaven, som 2026', nn: 'namnet på utgåva, som 2026', en: 'the name of the edition, such as 2026' }
const twoEditions: Text = { nb: 'de to utgavene som skal sammenlignes', nn: 'dei to utgåvene som skal samanliknast', en: 'the two editions to compare' }
const otherEdition: Text = { nb: 'utgaven som den første skal sammenlignes med', nn: 'utgåva som den første skal samanliknast med', en: 'the edition to compare the first with' }

export const reportCommand: Command = {
  id: 'report',
  summary: {
    nb: 'Rapporten: lag og publiser en utgave (build), se utgavene (list), og hva som skiller to (compare)',
    nn: 'Rapporten: lag og publiser ei utgåve (build), sjå utgåvene (list), og kva som skil to (compare)',
    en: 'The report: make and publish an edition (build), see the editions (list), and what tells two apart (compare)',
  },
  undo: publishEdition.undo,
  options: { county: 'one', date: 'one', corrects: 'one', reason: 'one', pdf: 'one', pptx: 'one', xlsx: 'one', html: 'one', zip: 'one', language: 'one', draft: 'flag' },
  help: {
    nb: [
      '  rekkevidde report build UTGAVE      publiser 2026, 2026-2 (en rettelse) eller 2026-fylke-18; er den publisert, skrives filene på nytt',
      '  rekkevidde report list              utgavene, den nyeste først',
      '  rekkevidde report compare A B       hvilke tall som er endret fra A til B, og hvorfor',
      '  --pdf, --pptx, --xlsx, --html, --zip FIL   skriv den som fil; en fil av samme slag byttes ut, andre røres ikke',
      '  --county FYLKE       for et fylke, med nummer eller navn: 2026 med --county 18 er utgaven 2026-fylke-18',
      '  --date DATO          datoen den publiseres (ellers i dag), ÅÅÅÅ-MM-DD',
      '  --corrects UTGAVE --reason TEKST    hvilken utgave den retter, og hvorfor',
      '  --language nb|nn|en  språket i filene (ellers som --sprak)',
      '  --draft              publiser ingenting: lag det dataene sier nå, merket som utkast',
    ],
    nn: [
      '  rekkevidde report build UTGÅVE      publiser 2026, 2026-2 (ei retting) eller 2026-fylke-18; er ho publisert, blir filene skrivne på nytt',
      '  rekkevidde report list              utgåvene, den nyaste først',
      '  rekkevidde report compare A B       kva tal som er endra frå A til B, og kvifor',
      '  --pdf, --pptx, --xlsx, --html, --zip FIL   skriv ho som fil; ei fil av same slag blir bytt ut, andre blir ikkje rørte',
      '  --county FYLKE       for eit fylke, med nummer eller namn: 2026 med --county 18 er utgåva 2026-fylke-18',
      '  --date DATO          datoen ho blir publisert (elles i dag), ÅÅÅÅ-MM-DD',
      '  --corrects UTGÅVE --reason TEKST    kva utgåve ho rettar, og kvifor',
      '  --language nb|nn|en  språket i filene (elles som --sprak)',
      '  --draft              publiser ingenting: lag det dataa seier no, merkt som utkast',
    ],
    en: [
      '  rekkevidde report build EDITION     publish 2026, 2026-2 (a correction) or 2026-fylke-18; if it is published, its files are written again',
      '  rekkevidde report list              the editions, the newest first',
      '  rekkevidde report compare A B       which figures have changed from A to B, and why',
      '  --pdf, --pptx, --xlsx, --html, --zip FILE   write it as a file; a file of the same kind is replaced, others are not touched',
      '  --county COUNTY      for a county, by code or name: 2026 with --county 18 is the edition 2026-fylke-18',
      '  --date DATE          the date it is published (else today), YYYY-MM-DD',
      '  --corrects EDITION --reason TEXT    which edition it corrects, and why',
      '  --language nb|nn|en  language of the files (else as --sprak)',
      '  --draft              publish nothing: make what the data say now, marked as a draft',
    ],
  },
  // What is not written as it should be, or could not be written to, is told before a folder is filled.
  withoutData: async (parsed) => {
    const [verb = 'list', ...rest] = parsed.positionals
    if (!['list', 'compare', 'build'].includes(verb)) throw unknownVerb('report', verb, usage)
    if (verb === 'list' && rest.length > 0) throw tooManyArguments('rekkevidde report list', rest)
    if (verb === 'compare' && rest.length < 2) throw missingArgument('rekkevidde report compare UTGAVE UTGAVE', rest.length === 0 ? twoEditions : otherEdition)
    if (verb === 'compare' && rest.length > 2) throw tooManyArguments('rekkevidde report compare UTGAVE UTGAVE', rest.slice(2))
    if (verb === 'build') checkFiles(orderOf(rest, parsed).files)
    return false
  },
  run: async (parsed, workspace, effects) => {
    const [verb = 'list', ...rest] = parsed.positionals
    if (verb === 'list') return ask('editions', {}, parsed, workspace, effects)
    if (verb === 'compare') {
      const [a = '', b = ''] = rest
      return ask('edition-changes', { a, b }, parsed, workspace, effects)
    }
    const order = orderOf(rest, parsed)
    const { common, options } = parsed
    const answer = await buildReport(workspace, order, (step) => effects.err(`${step[common.language]} …\n`.replace(/\. …/, '.')))
    const input = { verb, edition: order.id, county: order.county, date: order.date, corrects: order.corrects, draft: order.isDraft, language: order.language }
    const datasets = datasetsTold(await workspace.snapshot(), common.language)
    await writeAnswer({ id: 'report', input, answer, tables: tablesOf(answer), origin: commandLine(['report', ...parsed.positionals], options), method: 'edition', datasets }, common, effects)
  },
}

/** Asks a question as if it were the command; `--xlsx` is then the form of the answer. */
function ask(id: string, input: Readonly<Record<string, string>>, { common, options }: ParsedArguments, ...rest: [Parameters<typeof runQuestion>[2], Parameters<typeof runQuestion>[3]]): Promise<void> {
  const question: AnyQuestion | undefined = questionById(id)
  if (!question) throw missingArgument(usage)
  const { xlsx, ...others } = options
  if (typeof xlsx === 'string' && common.form !== 'table') throw severalForms([`--${common.form}`, '--xlsx'])
  const form = typeof xlsx === 'string' ? ({ form: 'xlsx', file: xlsx } as const) : {}
  return runQuestion(question, { common: { ...common, ...form }, options: { ...others, ...input }, positionals: [] }, ...rest)
}

const inputs: Readonly<Record<string, Text>> = { county: same('--county') }
const county = z.strictObject({ county: z.string().trim().min(1).max(100).optional() })

/** What the command line asks for; refuses what is not written as it should be. */
function orderOf([id, ...more]: readonly string[], { common, options }: ParsedArguments): BuildOrder {
  const isDraft = options.draft === true
  if (id === undefined && !isDraft) throw missingArgument(buildUsage, oneEdition)
  if (more.length > 0) throw tooManyArguments(buildUsage, more)
  const told = (name: string): string | null => (typeof options[name] === 'string' ? options[name] : null)
  const language = languages.find((one) => one === (told('language') ?? common.language))
  if (!language) throw unknownLanguage(told('language') ?? '')
  const checked = county.safeParse({ county: told('county') ?? undefined })
  if (!checked.success) throw badInput(checked.error.issues, inputs)
  const date = told('date')
  if (date !== null && !isPlainDate(date)) throw badEditionDate(date)
  const corrects = told('corrects')
  if (corrects === null && told('reason') !== null) throw reasonAlone()
  if (id !== undefined && !readEditionId(id)) throw badEditionId(id)
  const files = editionForms.flatMap((form): readonly WantedFile[] => (form === 'json' || told(form) === null ? [] : [{ form, path: told(form) ?? '' }]))
  return { id: id ?? null, county: checked.data.county ?? null, date, corrects: corrects === null ? null : { id: corrects, reason: (told('reason') ?? '').trim() }, files, language, isDraft }
}

const tablesOf = ({ edition, isNew, isDraft, files }: Built): readonly Table[] => [
  {
    name: 'edition',
    columns: [
      { id: 'id', title: { nb: 'utgave', nn: 'utgåve', en: 'edition' } },
      { id: 'number', title: { nb: 'nr.', nn: 'nr.', en: 'no.' } },
      { id: 'publishedOn', title: { nb: 'publisert', nn: 'publisert', en: 'published' } },
      { id: 'state', title: { nb: 'tilstand', nn: 'tilstand', en: 'state' } },
      { id: 'sha256', title: { nb: 'SHA-256 av innholdet', nn: 'SHA-256 av innhaldet', en: 'SHA-256 of the content' } },
    ],
    rows: [[edition.id, isDraft ? null : edition.number, isDraft ? null : edition.publishedOn, isDraft ? states.draft : isNew ? states.now : states.before, edition.sha256]],
  },
  {
    name: 'files',
    columns: [
      { id: 'form', title: { nb: 'form', nn: 'form', en: 'form' } },
      { id: 'path', title: { nb: 'fil', nn: 'fil', en: 'file' } },
      { id: 'bytes', title: { nb: 'byte', nn: 'byte', en: 'bytes' }, unit: 'count' },
      { id: 'sha256', title: same('SHA-256') },
    ],
    rows: files.map(({ form, path, bytes, sha256 }): CellValue[] => [form, path, bytes, sha256]),
  },
]

const states = {
  draft: { nb: 'utkast', nn: 'utkast', en: 'draft' },
  now: { nb: 'publisert nå', nn: 'publisert no', en: 'published now' },
  before: { nb: 'publisert før', nn: 'publisert før', en: 'published before' },
}
