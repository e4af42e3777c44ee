import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openServer } from '../src/store/open-server.ts'
import { startTestServer } from '../src/store/postgres-server.fixture.ts'
import { openFolderStore, openServerStore } from '../src/store/store.ts'
import { cornerOfEurope } from './europe/generate.ts'
import { type Loaded, load, megabytesIn } from './europe/load.ts'
import { unitsAsked } from './europe/memory.ts'
import { type Bench, figure, type Figure } from './runner/figure.ts'

export const bench: Bench = {
  about:
    'A corner of a made-up Europe (4,900 units, 20 schemes, some 100,000 entries on 400 lists, or as many units as EUROPE_UNITS says) stored in the embedded database and on a PostgreSQL server on the same machine: entries stored a second once matched, disk, a store opened anew until its snapshot is made, and a change in one store until another sees it.',
  run: async (tell) => {
    const size = cornerOfEurope(unitsAsked(4_900))
    const folder = mkdtempSync(join(tmpdir(), 'rekkevidde-bench-'))
    const server = await startTestServer()
    try {
      const url = await server.freshDatabase()
      tell('PostgreSQL')
      const onServer = await openServerStore(url)
      const served = await load(size, onServer, () => openServerStore(url), tell)
      await onServer.close()
      const asked = await openServer(url)
      const [row] = await asked.query('select pg_database_size(current_database())::float8 as bytes')
      await asked.close()
      tell('embedded')
      const embedded = openFolderStore(folder)
      const held = await load(size, embedded, async () => openFolderStore(folder), tell)
      return [...figuresOf('embedded', held, megabytesIn(folder)), ...figuresOf('PostgreSQL', served, Number(row?.bytes) / 1e6)]
    } finally {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

const figuresOf = (where: string, { facts, factRows, entries, entryRows, snapshot, noticed }: Loaded, disk: number): readonly Figure[] => [
  figure({ name: `${where}: entries stored a second`, value: entryRows / entries, unit: 'rows/s', note: `${entryRows} entries` }),
  figure({ name: `${where}: facts stored a second`, value: factRows / facts, unit: 'rows/s', note: `${factRows} rows of register, population and centrality` }),
  figure({ name: `${where}: on disk`, value: disk, unit: 'MB' }),
  figure({ name: `${where}: opened until the snapshot is made`, value: snapshot, unit: 's' }),
  figure({ name: `${where}: a change until another process has it`, value: noticed, unit: 's' }),
]
