import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { quickFolder } from '../store/quick-folder.fixture.ts'
import { textBytes } from '../intake/table-bytes.fixture.ts'
import { type ImportInput, importInput } from './import-list.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

/** A data folder filled once, and copied for every test that changes something. */
export interface LoadedFolder {
  readonly root: string
  readonly loaded: string
  readonly copy: (name: string) => string
  readonly open: (folder: string) => Promise<Workspace>
  readonly remove: () => void
}

export async function loadedFolder(name: string): Promise<LoadedFolder> {
  const root = quickFolder(name)
  const loaded = join(root, 'loaded')
  const open = (folder: string): Promise<Workspace> =>
    openWorkspace({ folder, databaseUrl: null, now: () => '2026-01-02T03:04:05Z', progress: () => {} })
  await open(loaded)
  return {
    root,
    loaded,
    open,
    copy: (copyName) => {
      const folder = join(root, copyName)
      cpSync(loaded, folder, { recursive: true })
      return folder
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** What a person tells of a file, with a scheme and year that no shipped list has. */
export const told = (bytes: string | Uint8Array, more: Partial<ImportInput> = {}): ImportInput =>
  importInput.parse({ fileName: 'liste.csv', bytes: typeof bytes === 'string' ? textBytes(bytes) : bytes, scheme: 'bolyst', year: 2018, ...more })
