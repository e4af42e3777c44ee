import { join } from 'node:path'
import { packageRoot } from '../store/package-root.ts'
import { hasSnapshotFile } from '../store/snapshot-file.ts'
import { openFolderStore, openServerStore, type Store } from '../store/store.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { loadApart } from './load-apart.ts'
import { isFilledWith, loadShipped, type Progress } from './load-shipped.ts'
import { shippedFingerprint } from './shipped-files.ts'
import { nothingStored } from './workspace.errors.ts'

/** Where the data are and how the outside reaches in: decided once, at the entry. */
export interface WorkspaceOptions {
  readonly folder: string
  readonly databaseUrl: string | null
  /** The moment, ISO 8601 with zone; the only clock there is. */
  readonly now: () => string
  readonly progress: Progress
  /** The built load-process.ts, in which a folder is filled; without one it is filled in this process. */
  readonly loader?: string | null
}

/** An open store, filled with the shipped facts: what commands and pages work on. */
export interface Workspace {
  readonly store: Store
  readonly now: () => string
  readonly dataFolder: string
  /** Where it was opened: what another thread needs to open the same. */
  readonly place: Pick<WorkspaceOptions, 'folder' | 'databaseUrl'>
  readonly snapshot: () => Promise<Snapshot>
  readonly close: () => Promise<void>
}

/** Opens the store and, at first use or when newer facts have been shipped, fills it. */
export async function openWorkspace({ folder, databaseUrl, now, progress, loader = null }: WorkspaceOptions): Promise<Workspace> {
  const store = databaseUrl ? await openServerStore(databaseUrl) : openFolderStore(folder)
  const dataFolder = join(packageRoot, 'data')
  // To ask a folder for a snapshot that is not there, or not certain, opens the database: that too is the loader's.
  const isFilled = async (): Promise<boolean> => hasSnapshotFile(folder) && isFilledWith(await store.snapshot(), shippedFingerprint(dataFolder))
  if (databaseUrl || loader === null) await loadShipped(store, dataFolder, now(), progress)
  else if (!(await isFilled())) await loadApart(loader, { folder, dataFolder, at: now() }, progress)
  return {
    store,
    now,
    dataFolder,
    place: { folder, databaseUrl },
    snapshot: async () => {
      const snapshot = await store.snapshot()
      if (!snapshot) throw nothingStored()
      return snapshot
    },
    close: () => store.close(),
  }
}
