import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import { shippedDatasets } from '../actions/shipped-files.ts'
import type { Workspace } from '../actions/workspace.ts'
import { isHeld } from './etag.ts'
import { noSuchDataset } from './server.errors.ts'

/** `/api/v1/datasets` (a data package, also as `datapackage.json`) and each dataset as it is kept; only names in the list are ever opened. */
export function datasetRoutes(workspace: Workspace): Hono {
  const routes = new Hono()
  const datasets = shippedDatasets(workspace.dataFolder)
  const dataPackage = {
    profile: 'data-package',
    name: 'rekkevidde',
    resources: datasets.map((d) => ({
      name: d.id,
      path: `/api/v1/datasets/${d.id}${extension(d.path)}`,
      title: d.title.nb,
      titles: d.title,
      description: d.description,
      version: d.version,
      rows: d.rows,
      hash: `sha256:${d.sha256}`,
      sources: [{ title: d.source, path: d.sourceUrl }],
      licenses: [{ title: d.licence, path: d.licenceUrl }],
    })),
  }
  for (const path of ['/', '/datapackage.json']) routes.get(path, (context) => context.json(dataPackage))
  routes.get('/:file', (context) => {
    const file = context.req.param('file')
    const dataset = datasets.find((d) => `${d.id}${extension(d.path)}` === file)
    if (!dataset) throw noSuchDataset(file, datasets.map((d) => `${d.id}${extension(d.path)}`))
    const tag = `"${dataset.sha256.slice(0, 24)}"`
    context.header('ETag', tag)
    context.header('Cache-Control', 'no-cache')
    if (isHeld(context.req.header('if-none-match'), tag)) return context.body(null, 304)
    context.header('Content-Type', dataset.path.endsWith('.csv') ? 'text/csv; charset=utf-8; header=present' : 'application/json; charset=utf-8')
    return context.body(readFileSync(join(workspace.dataFolder, dataset.path)))
  })
  return routes
}

const extension = (path: string): string => path.slice(path.lastIndexOf('.'))
