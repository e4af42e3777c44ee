import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import { shippedDescriptions } from '../actions/shipped-files.ts'
import type { Workspace } from '../actions/workspace.ts'
import type { Dataset, Snapshot } from '../store/snapshot.ts'
import { csvPieces } from '../web/files/csv.ts'
import { isHeld } from './etag.ts'
import { rowsInForce } from './rows-in-force.ts'
import { noSuchDataset } from './server.errors.ts'

/**
 * `/api/v1/datasets` (a data package, also as `datapackage.json`) and each dataset as it is in force: the shipped file, or the
 * rows fetched from a register that have taken its place. Only names in the list are ever opened.
 */
export function datasetRoutes(workspace: Workspace): Hono {
  const routes = new Hono()
  const shipped = shippedDescriptions(workspace.dataFolder)
  const fileOf = (id: string): string => `${id}${extension(shipped.get(id)?.path ?? '.csv')}`
  // Some ship as files alone and are read where they are used; the database does not hold them, but knows of them.
  const listed = ({ data }: Snapshot): readonly Dataset[] => data.datasets.filter(({ id }) => id !== 'all')

  for (const path of ['/', '/datapackage.json']) {
    routes.get(path, async (context) => context.json({ profile: 'data-package', name: 'rekkevidde', resources: listed(await workspace.snapshot()).map((one) => resource(one, fileOf(one.id))) }))
  }
  routes.get('/:file', async (context) => {
    const file = context.req.param('file')
    const snapshot = await workspace.snapshot()
    const datasets = listed(snapshot)
    const dataset = datasets.find(({ id }) => fileOf(id) === file)
    if (!dataset) throw noSuchDataset(file, datasets.map(({ id }) => fileOf(id)))
    const tag = `"${dataset.sha256.slice(0, 24)}"`
    context.header('ETag', tag)
    context.header('Cache-Control', 'no-cache')
    if (isHeld(context.req.header('if-none-match'), tag)) return context.body(null, 304)
    context.header('Content-Type', file.endsWith('.csv') ? 'text/csv; charset=utf-8; header=present' : 'application/json; charset=utf-8')
    const fetched = rowsInForce(snapshot, dataset.id)
    return context.body(fetched ? [...csvPieces(fetched, dataset.sourceUrl)].join('') : readFileSync(join(workspace.dataFolder, shipped.get(dataset.id)?.path ?? '')))
  })
  return routes
}

const resource = (d: Dataset, file: string) => ({
  name: d.id,
  path: `/api/v1/datasets/${file}`,
  title: d.title.nb,
  titles: d.title,
  description: d.description,
  version: d.version,
  rows: d.rows,
  hash: `sha256:${d.sha256}`,
  sources: [{ title: d.source, path: d.sourceUrl }],
  licenses: [{ title: d.licence, path: d.licenceUrl }],
})

const extension = (path: string): string => path.slice(path.lastIndexOf('.'))
