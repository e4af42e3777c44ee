import { type Context, Hono } from 'hono'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Workspace } from '../actions/workspace.ts'
import type { Language } from '../domain/text.ts'
import { Layout } from '../web/layout.tsx'
import type { PageResult } from '../web/page.ts'
import { pages } from '../web/pages.ts'
import type { AskOnce } from './answer-cache.ts'
import { isHeld } from './etag.ts'
import { htmlOf, type KeptPage, pageCache } from './page-cache.ts'
import { type DrawnUpon, pageRequest } from './page-request.ts'

/** A route for every page in web/pages.ts. */
export function pageRoutes(workspace: Workspace, askOnce: AskOnce, upon: DrawnUpon, assets: string): Hono {
  const routes = new Hono()
  const kept = pageCache()
  for (const page of pages) {
    routes.get(page.path, async (context) => {
      const snapshot = await workspace.snapshot()
      const request = pageRequest(context, snapshot, askOnce, upon)
      const { url, language, datasets } = request
      const address = url.pathname + url.search
      const found = page.fresh ? null : kept.find(address, snapshot.data.version)
      if (found) return send(context, found)
      const result = page.render(request)
      const html = documentOf(result, language, url, assets, datasets.map(({ version }) => version).toSorted().at(-1))
      if (page.fresh) return context.html(html, (result.status ?? 200) as 200, { 'Cache-Control': 'no-store' })
      return send(context, await kept.keep(address, snapshot.data.version, html, result.status ?? 200))
    })
  }
  return routes
}

/** Sends a page compressed to whoever takes it so; a caller who holds it already is told that it has not changed. */
export async function send(context: Context, page: KeptPage): Promise<Response> {
  context.header('ETag', `W/${page.tag}`)
  context.header('Cache-Control', 'no-cache')
  context.header('Vary', 'Accept-Encoding')
  if (page.status === 200 && isHeld(context.req.header('if-none-match'), page.tag)) return context.body(null, 304)
  if (!/\bgzip\b/.test(context.req.header('accept-encoding') ?? '')) return context.html(await htmlOf(page), page.status as 200)
  context.header('Content-Encoding', 'gzip')
  context.header('Content-Type', 'text/html; charset=UTF-8')
  return context.body(page.compressed, page.status as 200)
}

/** The whole document as text; `data` is the newest version of the datasets, for paper. */
export const documentOf = (result: PageResult, language: Language, url: URL, assets: string, data?: string): string =>
  `<!doctype html>${renderToStaticMarkup(createElement(Layout, { language, url, title: result.title, assets, data, islands: result.islands ?? [], children: result.main }))}`
