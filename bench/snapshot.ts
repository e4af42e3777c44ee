import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shippedSnapshot } from '../src/actions/shipped-snapshot.fixture.ts'
import { makeSnapshot } from '../src/store/make-snapshot.ts'
import { keepSnapshotFile, readSnapshotFile } from '../src/store/snapshot-file.ts'
import { type Bench, figure, timed } from './runner/figure.ts'

export const bench: Bench = {
  about: 'The snapshot file in the data folder: reading it back with its checksum, and indexing it for answers.',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rekkevidde-bench-'))
    try {
      const { data } = await shippedSnapshot()
      keepSnapshotFile(folder, data)
      const read = timed(() => readSnapshotFile(folder), { runs: 15 })
      const made = timed((again) => makeSnapshot(again ?? data), { runs: 15, before: () => readSnapshotFile(folder) })
      return [
        figure({ name: 'read the snapshot file', value: read.median, unit: 'ms', atMost: 300 }),
        figure({ name: 'index it', value: made.median, unit: 'ms', atMost: 300 }),
        figure({ name: 'size of the file', value: statSync(join(folder, 'snapshot')).size / 1e6, unit: 'MB' }),
      ]
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}
