import { checkData } from '../../actions/check-data.ts'
import type { CellValue, Table } from '../../answers/question.ts'
import { commandLine } from '../../web/files/origin.ts'
import { dataDoesNotHold, missingArgument } from '../cli.errors.ts'
import type { Command } from '../commands.ts'
import { datasetsTold } from '../told.ts'
import { writeAnswer } from '../write-answer.ts'

const usage = 'rekkevidde data status | verify'

export const dataCommand: Command = {
  id: 'data',
  summary: {
    nb: 'Datasett, utgaver og lisenser (status), og om dataene er hele (verify)',
    nn: 'Datasett, utgåver og lisensar (status), og om dataa er heile (verify)',
    en: 'Datasets, versions and licences (status), and whether the data are whole (verify)',
  },
  options: {},
  help: { nb: [`  ${usage}`], nn: [`  ${usage}`], en: [`  ${usage}`] },
  run: async ({ common, positionals }, workspace, effects) => {
    const [verb = 'status', ...more] = positionals
    if (!['status', 'verify'].includes(verb) || more.length > 0) throw missingArgument(usage)
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
