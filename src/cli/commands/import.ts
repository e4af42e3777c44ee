import { basename } from 'node:path'
import { importInput, importList, type ImportPreview, type ImportResult } from '../../actions/import-list.ts'
import { type UndoneImport, undoImport } from '../../actions/undo-import.ts'
import type { CellValue, Table } from '../../answers/question.ts'
import { badInput } from '../../answers/input.errors.ts'
import { type Language, same, type Text } from '../../domain/text.ts'
import { commandLine } from '../../web/files/origin.ts'
import type { ParsedArguments } from '../arguments.ts'
import { badColumn, fileNotRead, missingArgument } from '../cli.errors.ts'
import type { Command } from '../commands.ts'
import type { Effects } from '../effects.ts'
import { datasetsTold } from '../told.ts'
import { importSummary } from './import-summary.ts'
import { writeAnswer } from '../write-answer.ts'

const usage = 'rekkevidde import FIL --scheme ID [--year ÅR] [--scope national|county:NR] [--complete] [--dry-run]'

export const importCommand: Command = {
  id: 'import',
  summary: importList.summary,
  undo: importList.undo,
  options: {
    scheme: 'one', year: 'one', scope: 'one', complete: 'flag', 'complete-for': 'one', source: 'one', list: 'one', stage: 'one', eligible: 'one', note: 'one', sheet: 'one', applications: 'one', awards: 'one', amount: 'one', sought: 'one', column: 'many',
    'dry-run': 'flag', 'commit-reviewed': 'flag', undo: 'one',
  },
  help: {
    nb: [
      '  --scheme ID          ordningen listen gjelder (se «rekkevidde schemes»)',
      '  --year ÅR            året, når det ikke står i filen',
      '  --scope OMFANG       national (ellers), county:34, eller et gruppeuttrykk',
      '  --complete           listen er hel: alle i omfanget som deltok, står der',
      '  --complete-for HVEM  any (alle roller) eller lead (partnere kan mangle)',
      '  --source URL         siden filen er hentet fra (https://…)',
      '  --list LISTE         hvilken liste filen tar plassen til, når flere passer',
      '  --stage SLAG         result (ellers), applicants, selection, shortlist, invited, status, totals',
      '  --eligible UTTRYKK   hvem som kunne delta, når det var færre enn omfanget',
      '  --applications N, --awards N, --amount KR, --sought KR   totaler eieren har trykt',
      '  --column FELT=NAVN   hvilken kolonne som er hva: municipality, partners, number, amount, year, project …',
      '  --sheet ARK          bare dette arket',
      '  --note TEKST         merknad som står ved listen',
      '  --dry-run            vis hva hvert navn ble lest som, og lagre ingenting',
      '  --commit-reviewed    lagre bare hvis ingen navn venter på avklaring',
      '  --undo LISTE         trekk listen; den forrige utgaven gjelder igjen',
    ],
    nn: [
      '  --scheme ID          ordninga lista gjeld (sjå «rekkevidde schemes»)',
      '  --year ÅR            året, når det ikkje står i fila',
      '  --scope OMFANG       national (elles), county:34, eller eit gruppeuttrykk',
      '  --complete           lista er heil: alle i omfanget som deltok, står der',
      '  --complete-for KVEN  any (alle roller) eller lead (partnarar kan mangle)',
      '  --source URL         sida fila er henta frå (https://…)',
      '  --list LISTE         kva liste fila tek plassen til, når fleire passar',
      '  --stage SLAG         result (elles), applicants, selection, shortlist, invited, status, totals',
      '  --eligible UTTRYKK   kven som kunne delta, når det var færre enn omfanget',
      '  --applications N, --awards N, --amount KR, --sought KR   totalar eigaren har trykt',
      '  --column FELT=NAMN   kva kolonne som er kva: municipality, partners, number, amount, year, project …',
      '  --sheet ARK          berre dette arket',
      '  --note TEKST         merknad som står ved lista',
      '  --dry-run            vis kva kvart namn vart lese som, og lagre ingenting',
      '  --commit-reviewed    lagre berre om ingen namn ventar på avklaring',
      '  --undo LISTE         trekk lista; den førre utgåva gjeld igjen',
    ],
    en: [
      '  --scheme ID          the scheme the list is of (see “rekkevidde schemes”)',
      '  --year YEAR          the year, when it is not in the file',
      '  --scope SCOPE        national (default), county:34, or a group expression',
      '  --complete           the list is complete: all in scope who took part are on it',
      '  --complete-for WHOM  any (every role) or lead (partners may be missing)',
      '  --source URL         the page the file is from (https://…)',
      '  --list LIST          which list the file replaces, when several match',
      '  --stage KIND         result (default), applicants, selection, shortlist, invited, status, totals',
      '  --eligible EXPR      who could take part, when fewer than the scope',
      '  --applications N, --awards N, --amount NOK, --sought NOK   totals that the owner prints',
      '  --column FIELD=NAME  which column is which: municipality, partners, number, amount, year, project …',
      '  --sheet SHEET        only this sheet',
      '  --note TEXT          a note that stands with the list',
      '  --dry-run            show what each name was read as, and store nothing',
      '  --commit-reviewed    store only if no name waits to be settled',
      '  --undo LIST          withdraw the list; the version before is in force again',
    ],
  },
  run: async ({ common, options, positionals }, workspace, effects) => {
    const datasets = datasetsTold(await workspace.snapshot(), common.language, datasetIds)
    if (typeof options.undo === 'string') {
      const dryRun = options['dry-run'] === true
      const undone = await (dryRun ? undoImport.dryRun : undoImport.perform)(workspace, { list: options.undo })
      const told = { id: 'import', input: { undo: options.undo, dryRun }, answer: undone, tables: [undoTable(undone)], method: 'import', datasets }
      return writeAnswer({ ...told, origin: commandLine(['import'], options) }, common, effects)
    }
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0 || typeof options.scheme !== 'string') throw missingArgument(usage)
    const { column, ['dry-run']: dryRun, ['commit-reviewed']: commitReviewed, ['complete-for']: completeFor, ...told } = options
    const fileName = basename(path)
    const raw = { ...told, completeFor, fileName, columns: columnsOf(column), bytes: await read(path, effects), commitReviewed: commitReviewed === true }
    const checked = importInput.safeParse(raw)
    if (!checked.success) throw badInput(checked.error.issues, inputNames)
    const answer = dryRun === true ? await importList.dryRun(workspace, checked.data) : await importList.perform(workspace, checked.data)
    const input = { file: fileName, ...told, ...(completeFor === undefined ? {} : { completeFor }), dryRun: dryRun === true }
    const origin = commandLine(['import', fileName], options)
    await writeAnswer({ id: 'import', input, answer, tables: importTables(answer, common.language), origin, method: 'import', datasets }, common, effects)
    effects.err(`${importSummary(answer, dryRun === true).map((text) => text[common.language]).join('\n')}\n`)
  },
}

/** What names are matched against, and the schemes a list may be of. */
const datasetIds = ['counties', 'municipalities-aliases', 'municipalities-changes', 'municipalities-codes', 'municipalities-districts', 'municipalities-regions', 'schemes']

/** How each input is written on the command line, for what is said of one that is wrong. */
const inputNames = Object.fromEntries(Object.keys(importInput.shape).map((name) => [name, same(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`)]))

async function read(path: string, effects: Effects): Promise<Uint8Array> {
  try {
    return await effects.readFile(path)
  } catch (error) {
    throw fileNotRead(path, reasonOf(error))
  }
}

/** Why a file could not be opened, in words. */
function reasonOf(error: unknown): Text {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  switch (code) {
    case 'ENOENT':
      return { nb: 'den finnes ikke der', nn: 'ho finst ikkje der', en: 'it is not there' }
    case 'EACCES':
    case 'EPERM':
      return { nb: 'du har ikke lov til å lese den', nn: 'du har ikkje lov til å lese ho', en: 'you may not read it' }
    case 'EISDIR':
      return { nb: 'det er en mappe', nn: 'det er ei mappe', en: 'it is a folder' }
    default:
      return same(error instanceof Error ? error.message : String(error))
  }
}

function columnsOf(told: ParsedArguments['options'][string] | undefined): Record<string, string> {
  const pairs = Array.isArray(told) ? told : typeof told === 'string' ? [told] : []
  return Object.fromEntries(
    pairs.map((pair: string) => {
      const at = pair.indexOf('=')
      if (at < 1) throw badColumn(pair)
      return [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
}

const importTables = (answer: ImportPreview | ImportResult, language: Language): readonly Table[] => [
  {
    name: 'entries',
    columns: [
      { id: 'list', title: { nb: 'liste', nn: 'liste', en: 'list' } },
      { id: 'cell', title: { nb: 'celle', nn: 'celle', en: 'cell' } },
      { id: 'text', title: { nb: 'som trykt', nn: 'som trykt', en: 'as printed' } },
      { id: 'outcome', title: { nb: 'lest som', nn: 'lese som', en: 'read as' } },
      { id: 'code', title: { nb: 'kommunenummer', nn: 'kommunenummer', en: 'municipality number' } },
      { id: 'role', title: { nb: 'rolle', nn: 'rolle', en: 'role' } },
      { id: 'status', title: { nb: 'status', nn: 'status', en: 'status' } },
      { id: 'amountNok', title: { nb: 'beløp, kr', nn: 'sum, kr', en: 'amount, NOK' }, unit: 'nok' },
      { id: 'candidates', title: { nb: 'kan være', nn: 'kan vere', en: 'may be' } },
      { id: 'message', title: { nb: 'merknad', nn: 'merknad', en: 'note' } },
    ],
    rows: answer.entries.map((e): CellValue[] => [
      e.list, `${e.sheet ? `${e.sheet}!` : ''}${e.cell}`, e.text, e.outcome, e.code, e.role, e.status, e.amountNok, e.candidates.map((c) => `${c.code} ${c.name}`).join('; '), e.message?.[language] ?? '',
    ]),
  },
]

const undoTable = ({ list, withdrawn, restored }: UndoneImport): Table => ({
  name: 'undo',
  columns: [
    { id: 'list', title: { nb: 'liste', nn: 'liste', en: 'list' } },
    { id: 'withdrawn', title: { nb: 'utgave trukket', nn: 'utgåve trekt', en: 'version withdrawn' } },
    { id: 'restored', title: { nb: 'utgave som gjelder igjen', nn: 'utgåve som gjeld igjen', en: 'version in force again' } },
  ],
  rows: [[list, withdrawn, restored]],
})
