import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorkspace } from '../src/actions/workspace.ts'
import { startTestServer } from '../src/store/postgres-server.fixture.ts'
import { addAnswer } from '../src/store/write-lists.ts'
import { askAll, startWeb, untilNoticed, versionOf, type WebProcess } from './europe/web-processes.ts'
import { type Bench, figure, type Figure } from './runner/figure.ts'

const paths = ['/deltakelse?from=2017&to=2024', '/', '/api/v1/participation?scheme=kulturminneplan-kik&from=2018&to=2018', '/ordninger']
const at = '2026-01-01T00:00:00Z'

export const bench: Bench = {
  about:
    'Several web processes (`rekkevidde serve`) on one PostgreSQL server with the shipped Norwegian data, all on this machine: pages and API answers a second with 16 questions at a time for 5 seconds, and how soon every process shows a change made by another. With more processes than processors the processors, not the database, decide.',
  run: async (tell) => {
    const folder = mkdtempSync(join(tmpdir(), 'rekkevidde-bench-'))
    const server = await startTestServer()
    const webs: WebProcess[] = []
    try {
      const url = await server.freshDatabase()
      const workspace = await openWorkspace({ folder, databaseUrl: url, now: () => at, progress: () => {} })
      const figures: Figure[] = []
      for (const count of [1, 2, 4]) {
        while (webs.length < count) webs.push(await startWeb(url, folder))
        await askAll(webs, paths, 4, 1)
        const { perSecond, faults } = await askAll(webs, paths, 16, 5)
        const version = await versionOf(webs[0]?.address ?? '')
        const entry = (await workspace.snapshot()).data.entries.find(({ outcome }) => outcome === 'ambiguous')
        await workspace.store.change((database) => addAnswer(database, { list: entry?.list ?? '', key: entry?.key ?? '', text: entry?.text ?? '', answer: count === 2 ? 'undone' : 'rejected', code: null }, at))
        const noticed = await untilNoticed(webs, version)
        tell(`${count}: ${perSecond.toFixed(0)} answers/s`)
        figures.push(
          figure({ name: `web processes: ${count}, answers a second`, value: perSecond, unit: 'answers/s', note: faults > 0 ? `${faults} faults` : 'No fault' }),
          figure({ name: `web processes: ${count}, a change until all show it`, value: noticed, unit: 'ms' }),
        )
      }
      await workspace.close()
      return figures
    } finally {
      await Promise.all(webs.map((web) => web.stop()))
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
