import { type Context, Hono } from 'hono'
import type { Difference } from '../actions/update-data-compare.ts'
import { datasetVersions, useVersionInput, useVersionInputs } from '../actions/update-data-versions.ts'
import { badInput } from '../answers/input.errors.ts'
import { keptRefusal, Refusal } from '../domain/refusal.ts'
import { registersPage } from '../web/pages/registers/registers.tsx'
import { boundedCache } from './bounded-cache.ts'
import { type PageTools, requestOf, sendFresh, sendOn } from './page-tools.ts'
import { httpStatus } from './problem.ts'

const mostKept = 50

/** What can be fetched from registers, what is in force and what waits; and taking a version into use or going back. */
export function registerRoutes(tools: PageTools): Hono {
  const { workspace, changing, runner } = tools
  const routes = new Hono()
  const kept = boundedCache<Promise<Difference>>(mostKept, () => 1)

  /** Compared once for each version of the data: opening the database takes a second or two. */
  const differenceOf = (dataset: string, number: number, version: string): Promise<Difference> => {
    const key = `${version}|${number}`
    const found = kept.get(key) ?? runner.run('difference', { dataset, number }).done
    kept.set(key, found)
    found.catch(() => kept.delete(key))
    return found
  }

  const show = async (context: Context, refused: Refusal | null): Promise<Response> => {
    const snapshot = await workspace.snapshot()
    const request = requestOf(tools, context, snapshot)
    const datasets = await datasetVersions(workspace)
    // Of several that wait only the newest is compared: each takes a second or two, and nobody wants the older ones.
    const waiting =
      request.changes.state === 'on'
        ? datasets.flatMap(({ versions }) => versions.find(({ state }) => state === 'draft') ?? [])
        : []
    const differences = new Map<number, Difference>()
    for (const { dataset, number } of waiting)
      differences.set(number, await differenceOf(dataset, number, snapshot.data.version))
    const result = registersPage({
      request,
      changes: request.changes,
      datasets,
      differences,
      refusal: refused ? keptRefusal(refused) : null,
    })
    return sendFresh(tools, context, { ...result, status: refused ? httpStatus[refused.kind] : 200 })
  }

  routes.get('/data/registre', (context) => show(context, null))

  routes.post('/data/registre/bruk', changing.before, async (context) => {
    const form = await changing.form(context)
    try {
      const checked = useVersionInput.safeParse({ dataset: form.text('dataset'), version: form.text('version') })
      if (!checked.success) throw badInput(checked.error.issues, useVersionInputs)
      await runner.run('use-version', checked.data).done
      return sendOn(context, '/data/registre')
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return show(context, error)
    }
  })

  routes.get('/data/registre/bruk', (context) => sendOn(context, '/data/registre'))
  return routes
}
