import { settleInput, settleInputs, settleName } from '../../actions/settle-name.ts'
import { review } from '../../answers/review.ts'
import { badInput } from '../../answers/input.errors.ts'
import type { AnyQuestion } from '../../answers/all.ts'
import { commandLine } from '../../web/files/origin.ts'
import { missingArgument } from '../cli.errors.ts'
import type { Command } from '../commands.ts'
import { runQuestion } from '../run-question.ts'
import { datasetsTold } from '../told.ts'
import { writeAnswer } from '../write-answer.ts'

const usage = 'rekkevidde review [list | resolve RAD NUMMER | reject RAD | undo RAD]'

export const reviewCommand: Command = {
  id: 'review',
  summary: review.summary,
  undo: settleName.undo,
  options: { scheme: 'one', list: 'one', answered: 'flag' },
  help: {
    nb: [`  ${usage}`, '  --scheme ID, --list ID   bare denne ordningen eller listen', '  --answered               vis også dem som er avklart'],
    nn: [`  ${usage}`, '  --scheme ID, --list ID   berre denne ordninga eller lista', '  --answered               vis òg dei som er avklarte'],
    en: ['  rekkevidde review [list | resolve ROW CODE | reject ROW | undo ROW]', '  --scheme ID, --list ID   only this scheme or list', '  --answered               show those settled as well'],
  },
  run: async (parsed, workspace, effects) => {
    const [verb = 'list', row, code] = parsed.positionals
    if (verb === 'list') return runQuestion(review as unknown as AnyQuestion, { ...parsed, positionals: [] }, workspace, effects)
    const answer = verb === 'resolve' ? code : verb === 'reject' || verb === 'undo' ? verb : undefined
    if (row === undefined || answer === undefined) throw missingArgument(usage)
    const checked = settleInput.safeParse({ row, answer })
    if (!checked.success) throw badInput(checked.error.issues, settleInputs)
    const settled = await settleName.perform(workspace, checked.data)
    const table = {
      name: 'review',
      columns: [
        { id: 'row', title: { nb: 'rad', nn: 'rad', en: 'row' } },
        { id: 'text', title: { nb: 'som trykt', nn: 'som trykt', en: 'as printed' } },
        { id: 'answer', title: { nb: 'svar', nn: 'svar', en: 'answer' } },
        { id: 'code', title: { nb: 'kommunenummer', nn: 'kommunenummer', en: 'municipality number' } },
        { id: 'name', title: { nb: 'kommune', nn: 'kommune', en: 'municipality' } },
      ],
      rows: [[settled.row, settled.text, settled.answer, settled.code, settled.name]],
    }
    const datasets = datasetsTold(await workspace.snapshot(), parsed.common.language, ['awards-entries', 'awards-lists', 'municipalities-codes', 'municipalities-changes'])
    const origin = commandLine(['review', ...parsed.positionals], {})
    await writeAnswer({ id: 'review', input: { row: checked.data.row, answer }, answer: settled, tables: [table], origin, method: 'names', datasets }, parsed.common, effects)
  },
}
