import { setTimeout } from 'node:timers/promises'
import { type UpdatedData, type UpdatedDataset, updateData, updateDataInput } from '../../actions/update-data.ts'
import type { Outside } from '../../actions/update-data-outside.ts'
import { datasetVersions, useVersion, useVersionInput, useVersionInputs } from '../../actions/update-data-versions.ts'
import { noSuchVersion, someNotFetched } from '../../actions/update-data.errors.ts'
import type { Workspace } from '../../actions/workspace.ts'
import { badInput } from '../../answers/input.errors.ts'
import { refusalFrom } from '../../domain/refusal.ts'
import type { Text } from '../../domain/text.ts'
import { commandLine } from '../../web/files/origin.ts'
import type { ParsedArguments } from '../arguments.ts'
import type { Effects } from '../effects.ts'
import { datasetsTold } from '../told.ts'
import { writeAnswer } from '../write-answer.ts'
import { biggestTable, periods, updatedTable, usedTable, versionsTable } from './data-update-tables.ts'

/** Waits by the machine's own clock, until it is time or somebody stops the program. */
const waitForReal = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  setTimeout(milliseconds, undefined, { signal })

function outsideOf({ common }: ParsedArguments, effects: Effects): Outside {
  const stop = new AbortController()
  void effects.stopped.then(() => stop.abort())
  return {
    env: effects.env,
    now: () => Date.parse(effects.now()),
    sleep: effects.sleep ?? waitForReal,
    signal: stop.signal,
    tell: (step) => effects.err(`${step[common.language]} …\n`),
  }
}

/**
 * `data update [SOURCE…] [--dry-run] [--use]`: fetches, checks and keeps; tells what it would change, and what was
 * refused.
 */
export async function runUpdate(parsed: ParsedArguments, workspace: Workspace, effects: Effects): Promise<void> {
  const { common, options, positionals } = parsed
  const input = updateDataInput.parse({
    sources: positionals.slice(1),
    use: options.use === true && options['dry-run'] !== true,
  })
  const update = updateData(outsideOf(parsed, effects))
  const answer = await (options['dry-run'] === true ? update.dryRun : update.perform)(workspace, input)
  const datasets = datasetsTold(
    await workspace.snapshot(),
    common.language,
    answer.sources.flatMap((source) => source.datasets.map(({ dataset }) => dataset)),
  )
  const origin = commandLine(
    ['data', ...positionals, ...['dry-run', 'use'].flatMap((name) => (options[name] === true ? [`--${name}`] : []))],
    {},
  )
  const tables = [updatedTable(answer), biggestTable(answer)]
  await writeAnswer(
    {
      id: 'data',
      input: { verb: 'update', ...input, dryRun: options['dry-run'] === true },
      origin,
      method: 'coverage',
      datasets,
      answer,
      tables,
    },
    common,
    effects,
  )
  for (const text of [...yearsLeftOut(answer), ...nextSteps(answer)]) effects.err(`${text[common.language]}\n`)
  refuseWhatFailed(answer)
}

/** Years that were not taken, with the reason of the first. */
const yearsLeftOut = ({ sources }: UpdatedData): readonly Text[] =>
  sources.flatMap(({ datasets }) =>
    datasets.flatMap(({ dataset, leftOut }): readonly Text[] => {
      const [first] = leftOut
      if (!first) return []
      const years = periods(leftOut.map(({ year }) => year))
      return [
        {
          nb: `${dataset}: ${years} er ikke med, og står som før. ${first.why.nb}`,
          nn: `${dataset}: ${years} er ikkje med, og står som før. ${first.why.nn}`,
          en: `${dataset}: ${years} are left out, and stand as before. ${first.why.en}`,
        },
      ]
    }),
  )

/** What a person can do with what waits. */
function nextSteps({ sources }: UpdatedData): readonly Text[] {
  const waiting = sources.flatMap(({ datasets }) => datasets.filter(({ state }) => state === 'waiting'))
  return waiting.map(({ dataset, number }: UpdatedDataset) => ({
    nb:
      `${dataset}: utgave ${number} er lagret ved siden av og ikke brukt. Ta den i bruk med «rekkevidde data use ` +
      `${dataset} ${number}».`,
    nn:
      `${dataset}: utgåve ${number} er lagra ved sida av og ikkje brukt. Ta ho i bruk med «rekkevidde data use ` +
      `${dataset} ${number}».`,
    en:
      `${dataset}: version ${number} is stored beside and not used. Take it into use with “rekkevidde data use ` +
      `${dataset} ${number}”.`,
  }))
}

/** One source that was refused is told as it is; of several, each with its reason. */
function refuseWhatFailed({ sources }: UpdatedData): void {
  const failed = sources.flatMap(({ source, refused }) => (refused ? [{ source, refused, text: refused.text }] : []))
  const [only] = failed
  if (!only) return
  throw sources.length === 1 ? refusalFrom(only.refused) : someNotFetched(failed)
}

/** `data versions [DATASET]`: every version at hand of what can be fetched, and which is in force. */
export async function runVersions(
  { common, positionals }: ParsedArguments,
  workspace: Workspace,
  effects: Effects,
): Promise<void> {
  const [, dataset] = positionals
  const answer = { datasets: await datasetVersions(workspace, dataset) }
  const datasets = datasetsTold(
    await workspace.snapshot(),
    common.language,
    answer.datasets.map((one) => one.dataset),
  )
  const input = { verb: 'versions', ...(dataset !== undefined && { dataset }) }
  await writeAnswer(
    {
      id: 'data',
      input,
      origin: commandLine(['data', ...positionals], {}),
      method: 'coverage',
      datasets,
      answer,
      tables: [versionsTable(answer.datasets)],
    },
    common,
    effects,
  )
}

/** `data use DATASET VERSION`: takes a version into use, or goes back. */
export async function runUse(
  { common, options, positionals }: ParsedArguments,
  workspace: Workspace,
  effects: Effects,
): Promise<void> {
  const [, dataset = '', version = ''] = positionals
  const checked = useVersionInput.safeParse({ dataset, version })
  if (!checked.success) throw dataset === '' ? badInput(checked.error.issues, useVersionInputs) : noSuchVersion(version)
  const answer = await (options['dry-run'] === true ? useVersion.dryRun : useVersion.perform)(workspace, checked.data)
  const datasets = datasetsTold(await workspace.snapshot(), common.language, [dataset])
  await writeAnswer(
    {
      id: 'data',
      input: { verb: 'use', ...checked.data },
      origin: commandLine(['data', ...positionals], {}),
      method: 'coverage',
      datasets,
      answer,
      tables: [usedTable(answer)],
    },
    common,
    effects,
  )
}
