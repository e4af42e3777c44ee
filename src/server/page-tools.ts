import type { Context } from 'hono'
import type { Workspace } from '../actions/workspace.ts'
import { typedCode } from '../domain/names/typed.ts'
import { firstDayOf } from '../domain/plain-date.ts'
import { schemeName } from '../domain/scheme.ts'
import type { Snapshot } from '../store/snapshot.ts'
import type { PageRequest, PageResult } from '../web/page.ts'
import type { ListChoices } from '../web/pages/import/view.ts'
import { pathIn } from '../web/links.ts'
import type { AskOnce } from './answer-cache.ts'
import type { Changing } from './changing.ts'
import type { Jobs } from './jobs.ts'
import { languageOf } from './language.ts'
import { pageRequest, withoutMap } from './page-request.ts'
import { documentOf } from './page-routes.ts'
import { noMunicipalityThere } from './server.errors.ts'
import type { TaskRunner } from './task-runner.ts'

/** What every page that can change something is made with. */
export interface PageTools {
  readonly workspace: Workspace
  readonly askOnce: AskOnce
  readonly changing: Changing
  readonly runner: TaskRunner
  readonly jobs: Jobs
  readonly assets: string
}

export type FreshRequest = PageRequest & { readonly changes: NonNullable<PageRequest['changes']> }

/** What a page is asked for, with whether this reader may change anything. */
export function requestOf({ askOnce, changing }: PageTools, context: Context, snapshot: Snapshot): FreshRequest {
  return { ...pageRequest(context, snapshot, askOnce, withoutMap), changes: changing.seenBy(context) }
}

/** Sends a page that is this reader's own: it is kept nowhere, and its forms tell this server where they come from. */
export function sendFresh({ assets }: PageTools, context: Context, result: PageResult): Response | Promise<Response> {
  const url = new URL(context.req.url)
  context.header('Cache-Control', 'no-store')
  // Under no-referrer a browser hides the origin of a form even from its own site.
  context.header('Referrer-Policy', 'same-origin')
  return context.html(documentOf(result, languageOf(url), url, assets), (result.status ?? 200) as 200)
}

/** Sends the reader on after a form, so that loading the page again sends nothing again. */
export const sendOn = (context: Context, path: string): Response => context.redirect(pathIn(languageOf(new URL(context.req.url)), path), 303)

/** What forms about a list let a person choose among. */
export const listChoices = ({ data }: Snapshot): ListChoices => ({
  schemes: data.schemes.map((scheme) => ({ id: scheme.id, name: schemeName(scheme) })),
  counties: data.register.counties.map(({ code, name, validFrom, validTo }) => ({ code, name, from: validFrom, to: validTo })),
})

/** The number of the municipality that a person typed, by number, by name or by both, in force in a year. Refuses what is not exactly one. */
export function typedMunicipality({ names }: Snapshot, text: string, year: number): string {
  const code = typedCode(names, text, firstDayOf(year))
  if (code === null) throw noMunicipalityThere(text, year)
  return code
}
