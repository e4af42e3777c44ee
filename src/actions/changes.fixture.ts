import { createHash } from 'node:crypto'
import { textBytes } from '../intake/table-bytes.fixture.ts'
import { importInput, importList } from './import-list.ts'
import { settleName } from './settle-name.ts'
import { storedOf } from './small-workspace.fixture.ts'
import { undoImport } from './undo-import.ts'
import type { Workspace } from './workspace.ts'

const list = 'bolyst-2018'
const first = 'Kommune;Tilskudd\nHalden;100 000\nVåler;100 000\nNes;150 000\nHerøy;50 000\nNowhere;1\n'
const corrected = first.replace('Halden;100 000', 'Moss;90 000')

const bring = (workspace: Workspace, text: string) =>
  importList.perform(workspace, importInput.parse({ fileName: 'liste.csv', bytes: textBytes(text), scheme: 'bolyst', year: 2018 }))

async function answer(workspace: Workspace, name: string, given: string): Promise<void> {
  const entry = (await workspace.snapshot()).data.entries.find(({ list: of, text }) => of === list && text === name)
  await settleName.perform(workspace, { row: entry?.id ?? 0, answer: given })
}

/** What lies there before each change: a list with questions, one of them answered. */
export async function prepareChanges(workspace: Workspace): Promise<void> {
  await bring(workspace, first)
  await answer(workspace, 'Herøy', '1515')
}

/** A change of each kind that a person makes. */
export const changes: Readonly<Record<string, (workspace: Workspace) => Promise<unknown>>> = {
  import: (workspace) => bring(workspace, corrected),
  'undo of an import': (workspace) => undoImport.perform(workspace, { list }),
  settle: (workspace) => answer(workspace, 'Våler', '0137'),
  reject: (workspace) => answer(workspace, 'Nowhere', 'reject'),
  'undo of an answer': (workspace) => answer(workspace, 'Herøy', 'undo'),
}

/** A change that comes after, whatever became of the one before. */
export const nextChange = (workspace: Workspace): Promise<unknown> =>
  importList.perform(workspace, importInput.parse({ fileName: 'neste.csv', bytes: textBytes('Kommune\nAlta\nNes\n'), scheme: 'bolyst', year: 2017 }))

/** All that is stored, in a few letters, so that a failure can be read. */
export const stateOf = async (workspace: Workspace): Promise<string> =>
  createHash('sha256').update(JSON.stringify(storedOf((await workspace.snapshot()).data))).digest('hex').slice(0, 12)
