import { type Context, Hono } from 'hono'
import { noSuchList } from '../actions/import.errors.ts'
import type { ListHistory } from '../actions/list-history.ts'
import { keptRefusal, Refusal } from '../domain/refusal.ts'
import { listPage } from '../web/pages/lists/list.tsx'
import { boundedCache } from './bounded-cache.ts'
import { type PageTools, requestOf, sendFresh, sendOn } from './page-tools.ts'
import { httpStatus } from './problem.ts'

const mostKept = 100

/** A list's versions, what changed between them, the files they came from, and the withdrawal of one. */
export function listRoutes(tools: PageTools): Hono {
  const { workspace, changing, runner } = tools
  const routes = new Hono()
  const kept = boundedCache<Promise<ListHistory>>(mostKept, () => 1)

  /** Read once for each version of the data: opening the database takes a second or two. */
  const historyOf = (list: string, version: string): Promise<ListHistory> => {
    const key = `${version}|${list}`
    const found = kept.get(key) ?? runner.run('history', list).done
    kept.set(key, found)
    found.catch(() => kept.delete(key))
    return found
  }

  const show = async (context: Context, list: string, refused: Refusal | null): Promise<Response> => {
    const snapshot = await workspace.snapshot()
    const request = requestOf(tools, context, snapshot)
    const inForce = snapshot.data.lists.find(({ id }) => id === list) ?? null
    // Older versions and files are for whoever keeps the data, not for every reader.
    const history = request.changes.state === 'on' ? await historyOf(list, snapshot.data.version) : null
    if (inForce === null && history === null) throw noSuchList(list)
    const entries = snapshot.data.entries.filter((entry) => entry.list === list)
    const result = listPage({ request, changes: request.changes, list, inForce, entries, history, refusal: refused ? keptRefusal(refused) : null })
    return sendFresh(tools, context, { ...result, status: refused ? httpStatus[refused.kind] : 200 })
  }

  routes.get('/data/lister/:list', (context) => show(context, context.req.param('list'), null))

  routes.get('/data/lister/:list/fil/:version', async (context) => {
    changing.requireOwner(context)
    const version = context.req.param('version')
    if (!/^\d{1,15}$/.test(version)) throw noSuchList(context.req.param('list'))
    const { name, bytes } = await runner.run('file', { list: context.req.param('list'), version: Number(version) }).done
    context.header('Content-Type', 'application/octet-stream')
    context.header('Content-Disposition', attachment(name))
    context.header('Cache-Control', 'no-store')
    return context.body(new Uint8Array(bytes))
  })

  routes.post('/data/lister/:list/trekk', changing.before, async (context) => {
    const form = await changing.form(context)
    const list = context.req.param('list')
    try {
      await runner.run('undo', { list, version: Number(form.text('version')) }).done
      return sendOn(context, `/data/lister/${encodeURIComponent(list)}`)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return show(context, list, error)
    }
  })

  routes.get('/data/lister/:list/trekk', (context) => sendOn(context, `/data/lister/${encodeURIComponent(context.req.param('list'))}`))
  return routes
}

/** A file is always saved, never shown, under a name that can break out of nothing (RFC 6266, with RFC 8187 for other letters). */
export function attachment(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^\w .()-]/g, '_').slice(0, 100).trim() || 'liste'
  const all = encodeURIComponent(name.replace(/[\p{C}/\\]/gu, '_').slice(0, 150)).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${all}`
}
