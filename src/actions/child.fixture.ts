// A process of its own for tests: works on a data folder, and may be told to be killed at its n-th write
// to disk, or to forget a promise that fails there.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { ask } from '../answers/answer.ts'
import { participation } from '../answers/participation.ts'
import { smallContent } from './edition-content.fixture.ts'
import { importInput, importList } from './import-list.ts'
import { publishEdition, publishInput } from './publish-edition.ts'
import { openWorkspace } from './workspace.ts'

const [verb = '', folder = '', file = '', told = '{}'] = process.argv.slice(2)
const killAt = Number(process.env.KILL_AT_WRITE ?? 0)
const rejectAt = Number(process.env.REJECT_AT_WRITE ?? 0)
let writes = 0
/** Which of its writes was the copying of an empty database; 0: it made none, or was given none to copy. */
let copied = 0

type Call = (...args: unknown[]) => unknown
const calls = fs as unknown as Record<string, Call>

/** The call that is killed is carried out half: a write puts down half its bytes, another is not begun. */
function halfDone(name: string, original: Call, args: unknown[]): void {
  const [target, bytes, offset, length, ...rest] = args
  if (name === 'writeSync' && typeof length === 'number') original(target, bytes, offset, Math.floor(length / 2), ...rest)
  if (name === 'cpSync') original(`${String(target)}/base`, `${String(bytes)}/base`, offset)
  if (name === 'writeFileSync' && bytes instanceof Uint8Array) original(target, bytes.subarray(0, bytes.length >> 1))
}

for (const name of ['writeSync', 'writeFileSync', 'renameSync', 'truncateSync', 'ftruncateSync', 'unlinkSync', 'rmSync', 'linkSync', 'mkdirSync', 'cpSync']) {
  const original = calls[name]
  if (!original) continue
  calls[name] = (...args) => {
    if (writes + 1 === rejectAt) void Promise.reject(new TypeError('a promise that nobody waits for'))
    writes++
    if (name === 'cpSync') copied = writes
    if (writes === killAt) {
      halfDone(name, original, args)
      process.kill(process.pid, 'SIGKILL')
    }
    return original.apply(fs, args)
  }
}
syncBuiltinESMExports()

const tell = (answer: unknown): void => void fs.writeSync(1, `${JSON.stringify(answer)}\n`)

tell({ ready: true })
const workspace = await openWorkspace({ folder, databaseUrl: process.env.DATABASE_URL || null, now: () => '2026-01-02T03:04:05Z', progress: () => {} })
try {
  if (verb === 'import') {
    const input = importInput.parse({ fileName: 'liste.csv', bytes: fs.readFileSync(file), ...(JSON.parse(told) as object) })
    const { stored } = await importList.perform(workspace, input)
    tell({ stored, writes })
  } else if (verb === 'publish') {
    const { data } = await workspace.snapshot()
    const { edition, isNew } = await publishEdition.perform(workspace, publishInput.parse({ id: '2026', date: '2026-01-02', madeFrom: data.version, content: smallContent() }))
    tell({ published: edition.sha256, isNew, writes })
  } else if (verb === 'ask') {
    const { answer } = ask(participation, await workspace.snapshot(), JSON.parse(told), 'nb')
    tell({ cells: answer.cells.length })
  } else {
    tell({ version: (await workspace.snapshot()).data.version, writes, copied })
  }
} catch (error) {
  tell({ refused: (error as { code?: string }).code ?? 'fault', message: String(error) })
} finally {
  await workspace.close()
}
