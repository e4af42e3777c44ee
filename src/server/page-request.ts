import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from 'hono'
import type { Workspace } from '../actions/workspace.ts'
import { allQuestions } from '../answers/all.ts'
import type { Language } from '../domain/text.ts'
import type { Snapshot } from '../store/snapshot.ts'
import type { Ask, PageRequest } from '../web/page.ts'
import type { AskOnce } from './answer-cache.ts'
import { languageOf } from './language.ts'

/** What is drawn upon: the map and the layout of the tiles. */
export type DrawnUpon = Pick<PageRequest, 'map' | 'tiles'>

/** For pages without a map. */
export const withoutMap: DrawnUpon = { map: () => null, tiles: () => '' }

/** The map and the tiles of the data folder, each read when first asked for and then kept: they change with the product alone. */
export function drawnUpon({ dataFolder }: Workspace): DrawnUpon {
  let map: unknown = null
  let tiles: string | null = null
  return {
    map: () => (map ??= JSON.parse(readFileSync(join(dataFolder, 'map/municipalities-2024.topojson'), 'utf8'))),
    tiles: () => (tiles ??= readFileSync(join(dataFolder, 'tiles/tiles.csv'), 'utf8')),
  }
}

/** What a page or picture is made from, as it is asked for over HTTP. */
export function pageRequest(context: Context, snapshot: Snapshot, askOnce: AskOnce, upon: DrawnUpon): PageRequest {
  const url = new URL(context.req.url)
  const language = languageOf(url)
  return {
    language,
    url,
    params: context.req.param() as Record<string, string>,
    ask: askerFor(askOnce, snapshot, language),
    datasets: snapshot.data.datasets.filter(({ id }) => id !== 'all'),
    ...upon,
  }
}

/** Every question, asked of one snapshot in one language. */
const askerFor = (askOnce: AskOnce, snapshot: Snapshot, language: Language): Ask =>
  Object.fromEntries(allQuestions.map((question) => [question.id, (input: object) => askOnce(question, snapshot, input, language)])) as unknown as Ask
