import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { questionById } from '../answers/all.ts'
import type { Envelope } from '../answers/answer.ts'
import type { Workspace } from '../actions/workspace.ts'
import type { Language } from '../domain/text.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { Layout } from '../web/layout.tsx'
import type { Ask, PageRequest, PageResult } from '../web/page.ts'
import { pages } from '../web/pages.ts'
import { askOnce } from './answer-cache.ts'
import { isLocal } from './local.ts'
import { languageOf } from './language.ts'
import { noSuchQuestion } from './server.errors.ts'

/** A route for every page in web/pages.ts. */
export function pageRoutes(workspace: Workspace, assets: string): Hono {
  const routes = new Hono()
  let map: unknown = null
  const readMap = (): unknown => (map ??= JSON.parse(readFileSync(join(workspace.dataFolder, 'map/municipalities-2024.topojson'), 'utf8')))
  for (const page of pages) {
    routes.get(page.path, async (context) => {
      const url = new URL(context.req.url)
      const language = languageOf(url)
      const snapshot = await workspace.snapshot()
      const request: PageRequest = {
        language,
        url,
        params: context.req.param() as Record<string, string>,
        ask: askerFor(snapshot, language),
        datasets: snapshot.data.datasets.filter(({ id }) => id !== 'all'),
        map: readMap,
        local: isLocal(context),
      }
      const result = page.render(request)
      return context.html(documentOf(result, language, url, assets), (result.status ?? 200) as 200)
    })
  }
  return routes
}

/** The whole document as text. */
export const documentOf = (result: PageResult, language: Language, url: URL, assets: string): string =>
  `<!doctype html>${renderToStaticMarkup(createElement(Layout, { language, url, title: result.title, assets, children: result.main }))}`

/** Every question, asked of one snapshot in one language. */
export function askerFor(snapshot: Snapshot, language: Language): Ask {
  const asker = (id: string) => (input: object): Envelope => {
    const question = questionById(id)
    if (!question) throw noSuchQuestion(id, [])
    return askOnce(question, snapshot, input, language)
  }
  const ids = ['participation', 'robustness', 'municipality', 'municipalities', 'schemes', 'scheme', 'coverage', 'review', 'method']
  return Object.fromEntries(ids.map((id) => [id, asker(id)])) as unknown as Ask
}
