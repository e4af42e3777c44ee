import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
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
import { languageOf } from './language.ts'

/** A route for every page in web/pages.ts. */
export function pageRoutes(workspace: Workspace, askOnce: AskOnce, assets: string): Hono {
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
        ask: askerFor(askOnce, snapshot, language),
        datasets: snapshot.data.datasets.filter(({ id }) => id !== 'all'),
        map: readMap,
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
const askerFor = (askOnce: AskOnce, snapshot: Snapshot, language: Language): Ask =>
  Object.fromEntries(allQuestions.map((question) => [question.id, (input: object) => askOnce(question, snapshot, input, language)])) as unknown as Ask
