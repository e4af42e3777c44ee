import { type Context, Hono } from 'hono'
import type { Edition } from '../domain/edition.ts'
import { noSuchEdition } from '../domain/edition.errors.ts'
import { editionIdOf, readEditionId } from '../domain/edition-id.ts'
import { keptRefusal, Refusal } from '../domain/refusal.ts'
import type { Snapshot } from '../store/snapshot.ts'
import type { PageResult } from '../web/page.ts'
import { draftId } from '../web/pages/edition/context.ts'
import { makingPage } from '../web/pages/edition/making.tsx'
import type { EditionView } from '../web/pages/edition/view.ts'
import { changesPage } from '../web/pages/edition-changes.tsx'
import { chapterPage, editionPage, sourcesPage, sourcesPart } from '../web/pages/edition.tsx'
import { type PublishTyped, editionsPage } from '../web/pages/editions.tsx'
import { errorPage } from '../web/pages/error.tsx'
import { type EditionForm, editionForms, formTypes } from '../web/edition/forms.ts'
import { dayInNorway, nextEditionId } from '../actions/publish-edition-checks.ts'
import type { AnyQuestion } from '../answers/all.ts'
import type { Envelope } from '../answers/answer.ts'
import { editionChanges, type EditionChangesAnswer } from '../answers/edition/changes.ts'
import { compareContents } from '../answers/edition/compare.ts'
import { noSuchCounty } from '../answers/edition/edition.errors.ts'
import { listedEditions } from '../answers/editions.ts'
import { documentCsp } from './document-policy.ts'
import type { EditionDesk } from './edition-desk.ts'
import { buildMark, isHeld, tagOf } from './etag.ts'
import { languageOf } from './language.ts'
import { correctionMeant } from './make-edition.ts'
import { pageCache } from './page-cache.ts'
import { documentOf, send } from './page-routes.ts'
import { type PageTools, requestOf, sendFresh, sendOn } from './page-tools.ts'
import { httpStatus } from './problem.ts'
import { noSuchForm } from './server.errors.ts'
import type { TaskRunner } from './task-runner.ts'

/** How long a page about a draft lets its reader wait before it says that the draft is being made, in milliseconds. */
const patience = 2000
/** How long that page stands before it is asked for anew, in seconds. */
const refreshEvery = 3

/** The report: its editions, what one would say now, each with its chapters and files, and the publishing of one. */
export function editionRoutes(tools: PageTools, runner: TaskRunner, desk: EditionDesk): Hono {
  const { workspace, changing, askOnce } = tools
  const routes = new Hono()
  const kept = pageCache()
  const build = buildMark()

  const list = async (context: Context, typed: Partial<PublishTyped>, refused: Refusal | null): Promise<Response> => {
    const snapshot = await workspace.snapshot()
    const request = requestOf(tools, context, snapshot)
    const today = dayInNorway(workspace.now())
    const next = nextEditionId(snapshot.data.editions, { year: Number(today.slice(0, 4)), county: null, place: 1 })
    const result = editionsPage({ request, changes: request.changes, typed: { county: '', id: next.id, date: today, reason: '', ...typed }, refusal: refused ? keptRefusal(refused) : null })
    return sendFresh(tools, context, { ...result, status: refused ? httpStatus[refused.kind] : 200 })
  }

  /** The edition that an address names; `utkast` is what one would say now, of the county in the query. */
  const editionAt = async (context: Context, snapshot: Snapshot, id: string): Promise<Edition> => {
    if (id === draftId) return desk.draft(snapshot, countyIn(snapshot, countyOf(context)))
    const edition = readEditionId(id) ? desk.published(snapshot, id) : null
    if (!edition) throw noSuchEdition(id, snapshot.data.editions.map((one) => one.id))
    return edition
  }

  /** A plain page that comes again by itself, without script too, until what is being made is there. */
  const making = (context: Context): Response | Promise<Response> => {
    const url = new URL(context.req.url)
    context.header('Refresh', String(refreshEvery))
    return sendFresh(tools, context, makingPage(languageOf(url), url))
  }

  const page = async (context: Context, id: string, pageOf: (view: EditionView) => PageResult | null): Promise<Response> => {
    const snapshot = await workspace.snapshot()
    const url = new URL(context.req.url)
    const language = languageOf(url)
    const address = `${url.pathname}?${language}&${id === draftId ? (countyOf(context) ?? '') : ''}`
    const found = kept.find(address, snapshot.data.version)
    if (found) return send(context, found)
    const edition = id === draftId ? await desk.draftWithin(snapshot, countyIn(snapshot, countyOf(context)), patience) : await editionAt(context, snapshot, id)
    if (!edition) return making(context)
    const listed = listedEditions(snapshot.data.editions).find((one) => one.id === edition.id) ?? null
    const result = pageOf({ language, edition, listed, maps: desk.maps(snapshot) }) ?? errorPage(language, { status: 404, title: null, message: null, where: null, links: [{ path: `/rapport/${encodeURIComponent(id)}`, text: edition.content.title[language] }] })
    return send(context, await kept.keep(address, snapshot.data.version, documentOf(result, language, url, tools.assets), result.status ?? 200))
  }

  const file = async (context: Context, id: string, form: EditionForm): Promise<Response> => {
    const snapshot = await workspace.snapshot()
    const language = languageOf(new URL(context.req.url))
    const edition = await editionAt(context, snapshot, id)
    const tag = tagOf([build, edition.sha256, edition.id, edition.number, edition.publishedOn, form, language])
    context.header('ETag', tag)
    context.header('Cache-Control', edition.number === 0 ? 'no-cache' : 'public, max-age=31536000, immutable')
    if (isHeld(context.req.header('if-none-match'), tag)) return context.body(null, 304)
    const bytes = await desk.file(edition, form, language)
    context.header('Content-Type', formTypes[form])
    if (form === 'html') context.header('Content-Security-Policy', documentCsp)
    context.header('Content-Disposition', `${form === 'html' ? 'inline' : 'attachment'}; filename="${fileName(edition, language)}.${form}"`)
    return context.body(bytes)
  }

  routes.get('/rapport', (context) => list(context, {}, null))

  routes.post('/rapport/publiser', changing.before, async (context) => {
    const form = await changing.form(context)
    const typed = { county: form.text('county'), id: form.text('id').trim(), date: form.text('date').trim(), reason: form.text('reason') }
    try {
      const snapshot = await workspace.snapshot()
      const id = withCounty(snapshot, typed.id, typed.county)
      const corrects = readEditionId(id) ? correctionMeant(snapshot, id, typed.reason) : null
      const { edition } = await runner.run('publish', { id, date: typed.date, corrects, unlessSame: form.text('same') !== 'yes' }).done
      return sendOn(context, `/rapport/${edition.id}`)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return list(context, typed, error)
    }
  })
  routes.get('/rapport/publiser', (context) => sendOn(context, '/rapport'))

  routes.get('/rapport/:name', (context) => {
    const [, id, form] = /^([^.]*)\.(\w+)$/.exec(context.req.param('name')) ?? []
    if (id === undefined || form === undefined) return page(context, context.req.param('name'), editionPage)
    const known = editionForms.find((one) => one === form)
    if (!known) throw noSuchForm(form, editionForms)
    return file(context, id, known)
  })

  routes.get('/rapport/:a/mot/:b', async (context) => {
    const [a, b] = [context.req.param('a'), context.req.param('b')]
    const snapshot = await workspace.snapshot()
    const url = new URL(context.req.url)
    const language = languageOf(url)
    const address = `${url.pathname}?${language}`
    const found = kept.find(address, snapshot.data.version)
    if (found) return send(context, found)
    const first = await editionAt(context, snapshot, a)
    // What a draft is compared with decides which area it is of.
    const second = b === draftId ? await desk.draftWithin(snapshot, first.content.area?.county ?? null, patience) : await editionAt(context, snapshot, b)
    if (!second) return making(context)
    const envelope = a === draftId || b === draftId ? null : askOnce(editionChanges as unknown as AnyQuestion, snapshot, { a, b }, language) as Envelope<EditionChangesAnswer>
    const comparison = envelope?.answer ?? compareContents(first.content, second.content)
    const result = changesPage({ ...comparison, language, a, b, corrects: second.corrects, envelope })
    return send(context, await kept.keep(address, snapshot.data.version, documentOf(result, language, url, tools.assets), 200))
  })

  routes.get('/rapport/:id/:part', (context) => {
    const part = context.req.param('part')
    return page(context, context.req.param('id'), (view) => (part === sourcesPart ? sourcesPage(view) : chapterPage(view, part)))
  })
  return routes
}

/** The county that a draft is asked for; null for the whole country. */
const countyOf = (context: Context): string | null => context.req.query('fylke')?.slice(0, 20) || null

/** Refuses a county that is not there today, before any work is begun. */
function countyIn({ data: { register } }: Snapshot, county: string | null): string | null {
  const today = register.counties.filter(({ validTo }) => validTo === null)
  if (county !== null && !today.some(({ code }) => code === county)) throw noSuchCounty(county, today)
  return county
}

/**
 * An id as it was typed, with the county that was chosen beside it: a whole id stays as it is. The name that the form
 * suggests is the country's next one, and becomes the county's.
 */
function withCounty({ data: { editions } }: Snapshot, id: string, county: string): string {
  const parts = readEditionId(id)
  if (!parts || parts.county !== null || county === '') return id
  const isSuggested = id === nextEditionId(editions, parts).id
  return isSuggested ? nextEditionId(editions, { ...parts, county }).id : editionIdOf({ ...parts, county })
}

/** "rekkevidde-2026-fylke-18-en": what a person looks for in a folder a week later. */
function fileName({ id, number, content }: Edition, language: string): string {
  const county = number === 0 && content.area ? [`fylke-${content.area.county}`] : []
  return ['rekkevidde', id, ...county, ...(language === 'nb' ? [] : [language])].join('-')
}
