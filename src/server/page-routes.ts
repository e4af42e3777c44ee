import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Context, Hono } from 'hono'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { allQuestions } from '../answers/all.ts'
import type { Workspace } from '../actions/workspace.ts'
import type { Language } from '../domain/text.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { Layout } from '../web/layout.tsx'
import type { Ask, PageRequest, PageResult } from '../web/page.ts'
import { pages } from '../web/pages.ts'
import type { AskOnce } from './answer-cache.ts'
import { isHeld } from './etag.ts'
import { languageOf } from './language.ts'
import { htmlOf, type KeptPage, pageCache } from './page-cache.ts'

/** A route for every page in web/pages.ts. */
export function pageRoutes(workspace: Workspace, askOnce: AskOnce, assets: string): Hono {
  const routes = new Hono()
  const kept = pageCache()
  let map: unknown = null
  const readMap = (): unknown => (map ??= JSON.parse(readFileSync(join(workspace.dataFolder, 'map/municipalities-2024.topojson'), 'utf8')))
  let tiles: string | null = null
  const readTiles = (): string => (tiles ??= readFileSync(join(workspace.dataFolder, 'tiles/tiles.csv'), 'utf8'))
  for (const page of pages) {
    routes.get(page.path, async (context) => {
      const url = new URL(context.req.url)
      const language = languageOf(url)
      const snapshot = await workspace.snapshot()
      const address = url.pathname + url.search
      const found = page.fresh ? null : kept.find(address, snapshot.data.version)
      if (found) return send(context, found)
      const request: PageRequest = {
        language,
        url,
        params: context.req.param() as Record<string, string>,
        ask: askerFor(askOnce, snapshot, language),
        datasets: snapshot.data.datasets.filter(({ id }) => id !== 'all'),
        map: readMap,
        tiles: readTiles,
      }
      const result = page.render(request)
      const html = documentOf(result, language, url, assets, request.datasets.map(({ version }) => version).toSorted().at(-1))
      if (page.fresh) return context.html(html, (result.status ?? 200) as 200, { 'Cache-Control': 'no-store' })
      return send(context, await kept.keep(address, snapshot.data.version, html, result.status ?? 200))
    })
  }
  return routes
}

/** Sends a page compressed to whoever takes it so; a caller who holds it already is told that it has not changed. */
async function send(context: Context, page: KeptPage): Promise<Response> {
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

/** Every question, asked of one snapshot in one language. */
export const askerFor = (askOnce: AskOnce, snapshot: Snapshot, language: Language): Ask =>
  Object.fromEntries(allQuestions.map((question) => [question.id, (input: object) => askOnce(question, snapshot, input, language)])) as unknown as Ask
