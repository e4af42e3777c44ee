import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { createElement, Fragment } from 'react'
import { shippedSnapshot } from '../actions/shipped-snapshot.fixture.ts'
import { allQuestions } from '../answers/all.ts'
import { ask } from '../answers/answer.ts'
import type { Language } from '../domain/text.ts'
import { packageRoot } from '../store/package-root.ts'
import type { Ask, Page, PageRequest } from './page.ts'

/** Requests over the shipped data as the server would make them, without a server. For tests. */
export async function shippedRequests(): Promise<(address: string, params?: Record<string, string>) => PageRequest> {
  const snapshot = await shippedSnapshot()
  const map: unknown = JSON.parse(readFileSync(join(packageRoot, 'data/map/municipalities-2024.topojson'), 'utf8'))
  const tiles = readFileSync(join(packageRoot, 'data/tiles/tiles.csv'), 'utf8')
  const askIn = (language: Language): Ask =>
    Object.fromEntries(
      allQuestions.map((question) => [question.id, (input: object) => ask(question, snapshot, input, language)]),
    ) as unknown as Ask
  return (address, params = {}) => {
    const url = new URL(address, 'http://localhost')
    const asked = url.searchParams.get('sprak')
    const language = asked === 'nn' || asked === 'en' ? asked : 'nb'
    return { language, url, params, ask: askIn(language), datasets: snapshot.data.datasets, map: () => map, tiles: () => tiles }
  }
}

/** Renders pages over the shipped data as the server would, without a server. For tests. */
export async function shippedPages(): Promise<
  (page: Page, address: string, params?: Record<string, string>) => { html: string; title: string; status: number }
> {
  const requestFor = await shippedRequests()
  return (page, address, params = {}) => {
    const { main, title, status } = page.render(requestFor(address, params))
    return { html: renderToStaticMarkup(createElement(Fragment, null, main)), title, status: status ?? 200 }
  }
}
