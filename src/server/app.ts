import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { Refusal } from '../domain/refusal.ts'
import type { Workspace } from '../actions/workspace.ts'
import { errorPage } from '../web/pages/error.tsx'
import { commonWords } from '../web/text/words.ts'
import { answerCache } from './answer-cache.ts'
import { apiRoutes } from './api.ts'
import { assetRoutes } from './assets.ts'
import { changeRoutes } from './changes.ts'
import { changing } from './changing.ts'
import { datasetRoutes } from './datasets.ts'
import { safeHeaders } from './headers.ts'
import { importRoutes } from './import-routes.ts'
import { editionDesk } from './edition-desk.ts'
import { editionRoutes } from './edition-routes.ts'
import { draftJobs } from './jobs.ts'
import { languageOf } from './language.ts'
import { listRoutes } from './list-routes.ts'
import { drawnUpon } from './page-request.ts'
import { documentOf, pageRoutes } from './page-routes.ts'
import { pictureRoutes } from './pictures.ts'
import { type Problem, problemOf } from './problem.ts'
import { registerRoutes } from './register-routes.ts'
import { reviewRoutes } from './review-routes.ts'
import { taskRunner } from './task-runner.ts'

interface AppOptions {
  /** Gets faults of ours. */
  readonly log: (fault: unknown) => void
  /** Whether changes may be asked for over HTTP at all. */
  readonly allowChanges: boolean
  /** The built task-thread.ts, where changes are worked on; without one they are worked on in this thread. */
  readonly threadFile?: string | null
}

/** All routes: pages, answers, datasets, changes from the machine itself, and signs of life. */
export function makeApp(workspace: Workspace, { log, allowChanges, threadFile = null }: AppOptions): { readonly app: Hono; readonly close: () => Promise<void> } {
  const app = new Hono()
  const askOnce = answerCache()
  const upon = drawnUpon(workspace)
  const assets = assetRoutes()
  const runner = taskRunner(workspace, threadFile)
  // Reports take long: whoever stores a list does not wait for one.
  const editionRunner = taskRunner(workspace, threadFile)
  const desk = editionDesk(workspace, editionRunner)
  const jobs = draftJobs(workspace, runner, log)
  const tools = { workspace, askOnce, changing: changing(allowChanges), runner, jobs, assets: assets.version }
  if (allowChanges) jobs.resume()
  app.use(safeHeaders)
  app.use(compress())
  app.get('/healthz', (context) => context.json({ alive: true }))
  app.get('/readyz', async (context) => {
    const { data } = await workspace.snapshot()
    return context.json({ ready: true, version: data.version, lists: data.lists.length, entries: data.entries.length })
  })
  app.route('/assets', assets.routes)
  app.route('/api/v1/datasets', datasetRoutes(workspace))
  app.route('/api/v1', changeRoutes(runner, allowChanges))
  app.route('/api/v1', apiRoutes(workspace, askOnce, desk))
  app.route('/bilder', pictureRoutes(workspace, askOnce, upon))
  for (const routes of [importRoutes, reviewRoutes, listRoutes, registerRoutes]) app.route('/', routes(tools))
  app.route('/', editionRoutes(tools, editionRunner, desk))
  app.route('/', pageRoutes(workspace, askOnce, upon, assets.version))
  app.notFound((context) => {
    const url = new URL(context.req.url)
    const language = languageOf(url)
    if (url.pathname.startsWith('/api/')) return context.json({ type: 'about:blank', title: 'Not found', status: 404, detail: url.pathname }, 404, { 'Content-Type': 'application/problem+json' })
    return context.html(documentOf(errorPage(language, { status: 404, title: null, message: null, where: null }), language, url, assets.version), 404)
  })
  app.onError((error, context) => {
    const url = new URL(context.req.url)
    const language = languageOf(url)
    const problem = problemOf(error, language)
    if (!(error instanceof Refusal)) log(error)
    if (problem.status === 503) context.header('Retry-After', '5')
    if (url.pathname.startsWith('/api/')) return context.json(problem, problem.status as 400, { 'Content-Type': 'application/problem+json' })
    const page = errorPage(language, { status: problem.status, ...headedBy(problem), where: null, links: problem.status === 400 && !url.pathname.startsWith('/bilder/') ? [{ path: formBehind(url.pathname), text: commonWords[language].error.backToForm }] : [] })
    return context.html(documentOf(page, language, url, assets.version), problem.status as 400)
  })
  return { app, close: async () => void (await Promise.all([jobs.close(), editionRunner.close()])) }
}

/** Where the form of a refused address is: editions and drafts are chosen on the list of them. */
const formBehind = (path: string): string => (path.startsWith('/rapport/') ? '/rapport' : path)

/** The heading of an error says what is wrong: the first sentence told; the rest stands below it. A fault of ours keeps its title. */
function headedBy({ status, title, detail }: Problem): { readonly title: string; readonly message: string | null } {
  if (status === 500) return { title, message: detail }
  const [, first = '', rest = ''] = /^(.{1,140}?[.!?])(?:\s+([\s\S]+))?$/.exec(detail) ?? []
  return first === '' ? { title, message: detail } : { title: first.replace(/\.$/, ''), message: rest || null }
}
