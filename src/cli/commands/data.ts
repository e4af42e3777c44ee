import { checkData } from '../../actions/check-data.ts'
import { type Rebuilt, rebuildDatabase } from '../../store/rebuild-database.ts'
import { onlyInFolder } from '../../store/store.errors.ts'
import type { CellValue, Table } from '../../answers/question.ts'
import { commandLine } from '../../web/files/origin.ts'
import type { Text } from '../../domain/text.ts'
import { dataDoesNotHold, missingArgument, tooManyArguments, unknownVerb } from '../cli.errors.ts'
import type { Command } from '../commands.ts'
import { datasetsTold } from '../told.ts'
import { writeAnswer } from '../write-answer.ts'
import { updateHelp, updateOptions, updateUndo } from './data-update-help.ts'
import { runUpdate, runUse, runVersions } from './data-update.ts'

const usage = 'rekkevidde data status | verify | rebuild | update | versions | use'

export const dataCommand: Command = {
  id: 'data',
  summary: {
    nb: 'Datasett, utgaver og lisenser (status), om dataene er hele (verify), databasen laget på nytt av journalen (rebuild), og nye utgaver fra registrene (update, versions, use)',
    nn: 'Datasett, utgåver og lisensar (status), om dataa er heile (verify), databasen laga på nytt av journalen (rebuild), og nye utgåver frå registera (update, versions, use)',
    en: 'Datasets, versions and licences (status), whether the data are whole (verify), the database made anew from the journal (rebuild), and new versions from the registers (update, versions, use)',
  },
  options: updateOptions,
  undo: updateUndo,
  help: updateHelp,
  // The database that is made anew may be one that cannot be opened.
  withoutData: async ({ common, positionals }, effects) => {
    // What is not written as it should be is told before a folder is filled.
    const verb = verbOf(positionals)
    if (verb !== 'rebuild') return false
    if (effects.env.DATABASE_URL) throw onlyInFolder()
    const answer = await rebuildDatabase(common.data)
    await writeAnswer({ id: 'data', input: { verb }, origin: commandLine(['data', verb], {}), method: 'coverage', datasets: [], answer, tables: [rebuiltTable(answer)] }, common, effects)
    return true
  },
  run: async (parsed, workspace, effects) => {
    const { common, positionals } = parsed
    const verb = verbOf(positionals)
    if (verb === 'update') return runUpdate(parsed, workspace, effects)
    if (verb === 'versions') return runVersions(parsed, workspace, effects)
    if (verb === 'use') return runUse(parsed, workspace, effects)
    const snapshot = await workspace.snapshot()
    const told = { id: 'data', input: { verb }, origin: commandLine(['data', verb], {}), method: 'coverage', datasets: datasetsTold(snapshot, common.language) }
    if (verb === 'status') {
      const { data } = snapshot
      const datasets = data.datasets.filter(({ id }) => id !== 'all')
      const answer = {
        version: data.version, store: workspace.store.kind, datasets, lists: data.lists.length,
        completeLists: data.lists.filter(({ complete }) => complete).length, entries: data.entries.length,
        municipalities: new Set(data.register.municipalities.map(({ code }) => code)).size, schemes: data.schemes.length,
      }
      return writeAnswer({ ...told, answer, tables: [datasetTable(datasets)] }, common, effects)
    }
    const checks = await checkData(workspace)
    const table: Table = {
      name: 'checks',
      columns: [
        { id: 'check', title: { nb: 'kontroll', nn: 'kontroll', en: 'check' } },
        { id: 'expected', title: { nb: 'ventet', nn: 'venta', en: 'expected' } },
        { id: 'found', title: { nb: 'funnet', nn: 'funne', en: 'found' } },
        { id: 'holds', title: { nb: 'holder', nn: 'held', en: 'holds' } },
        { id: 'remedy', title: { nb: 'hva som må gjøres', nn: 'kva som må gjerast', en: 'what to do' } },
      ],
      rows: checks.map((c): CellValue[] => [c.title[common.language], c.expected, c.found, c.holds, c.remedy]),
    }
    await writeAnswer({ ...told, answer: { checks, holds: checks.every(({ holds }) => holds) }, tables: [table] }, common, effects)
    const failed = checks.filter(({ holds }) => !holds)
    if (failed.length > 0) throw dataDoesNotHold(failed)
  },
}

/** How many words may follow each verb. */
const mostAfter = new Map(Object.entries({ status: 0, verify: 0, rebuild: 0, versions: 1, use: 2, update: Infinity }))
const useUsage = 'rekkevidde data use DATASETT NUMMER|shipped'

function verbOf([verb = 'status', ...more]: readonly string[]): string {
  const most = mostAfter.get(verb)
  if (most === undefined) throw unknownVerb('data', verb, usage)
  if (more.length > most) throw tooManyArguments(verb === 'use' ? useUsage : usage, more.slice(most))
  if (verb === 'use' && more.length < 2) throw missingArgument(useUsage, more.length === 0 ? datasetAndVersion : versionAlone)
  return verb
}

const versionAlone: Text = {
  nb: 'nummeret på utgaven («rekkevidde data versions» viser dem)',
  nn: 'nummeret på utgåva («rekkevidde data versions» viser dei)',
  en: 'the number of the version (“rekkevidde data versions” shows them)',
}
const datasetAndVersion: Text = {
  nb: `navnet på datasettet og ${versionAlone.nb}`,
  nn: `namnet på datasettet og ${versionAlone.nn}`,
  en: `the name of the dataset and ${versionAlone.en}`,
}

const rebuiltTable = ({ lists, entries, answers, files, editions, fetched, setAside }: Rebuilt): Table => ({
  name: 'rebuilt',
  columns: [
    { id: 'lists', title: { nb: 'utgaver av lister', nn: 'utgåver av lister', en: 'versions of lists' }, unit: 'count' },
    { id: 'entries', title: { nb: 'navn', nn: 'namn', en: 'names' }, unit: 'count' },
    { id: 'answers', title: { nb: 'svar', nn: 'svar', en: 'answers' }, unit: 'count' },
    { id: 'files', title: { nb: 'filer', nn: 'filer', en: 'files' }, unit: 'count' },
    { id: 'editions', title: { nb: 'publiserte utgaver', nn: 'publiserte utgåver', en: 'published editions' }, unit: 'count' },
    { id: 'fetched', title: { nb: 'hentede utgaver av data', nn: 'henta utgåver av data', en: 'fetched versions of data' }, unit: 'count' },
    { id: 'setAside', title: { nb: 'den gamle databasen ligger i', nn: 'den gamle databasen ligg i', en: 'the old database is in' } },
  ],
  rows: [[lists, entries, answers, files, editions, fetched, setAside]],
})

const datasetTable = (datasets: readonly { id: string; version: string; rows: number; source: string; licence: string }[]): Table => ({
  name: 'datasets',
  columns: [
    { id: 'id', title: { nb: 'datasett', nn: 'datasett', en: 'dataset' } },
    { id: 'version', title: { nb: 'utgave', nn: 'utgåve', en: 'version' } },
    { id: 'rows', title: { nb: 'rader', nn: 'rader', en: 'rows' }, unit: 'count' },
    { id: 'source', title: { nb: 'kilde', nn: 'kjelde', en: 'source' } },
    { id: 'licence', title: { nb: 'lisens', nn: 'lisens', en: 'licence' } },
  ],
  rows: datasets.map((d): CellValue[] => [d.id, d.version, d.rows, d.source, d.licence]),
})
