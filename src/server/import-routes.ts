import { type Context, Hono } from 'hono'
import { pastedColumns } from '../actions/drafts/column-choices.ts'
import type { Draft } from '../actions/drafts/draft.ts'
import { draftBusy, noFile } from '../actions/drafts/draft.errors.ts'
import { settingNames } from '../actions/drafts/draft-input.ts'
import { keptRefusal, Refusal } from '../domain/refusal.ts'
import { importPage } from '../web/pages/import/start.tsx'
import { receiptPage } from '../web/pages/import/receipt.tsx'
import { workingPage } from '../web/pages/import/working.tsx'
import { draftPage } from '../web/pages/import/draft-page.tsx'
import { pathIn } from '../web/links.ts'
import type { SentForm } from './changing.ts'
import { draftView, type ShownNow } from './draft-view.ts'
import { takeAnswers } from './draft-answers.ts'
import { takeSettings } from './draft-settings.ts'
import { languageOf } from './language.ts'
import { listChoices, type PageTools, requestOf, sendFresh, sendOn } from './page-tools.ts'
import { httpStatus } from './problem.ts'

/** How long the waiting page stands before it is asked for anew, in seconds. */
const refreshEvery = 4

/** Pages for adding a list: hand in a file, look at every row, answer, store. Reading a page never changes anything. */
export function importRoutes(tools: PageTools): Hono {
  const { workspace, changing, jobs } = tools
  const { shelf } = jobs
  const routes = new Hono()

  const start = async (context: Context, settings: Readonly<Record<string, string>>, pasted: string, refused: Refusal | null): Promise<Response> => {
    const snapshot = await workspace.snapshot()
    const request = requestOf(tools, context, snapshot)
    const begun = request.changes.state === 'on' ? shelf.all() : []
    const result = importPage({ request, changes: request.changes, choices: listChoices(snapshot), settings, pasted, refusal: refused ? keptRefusal(refused) : null, begun: begun.filter(({ id }) => shelf.receipt(id) === null) })
    return sendFresh(tools, context, { ...result, status: refused ? httpStatus[refused.kind] : 200 })
  }

  /** A draft's own page, as it stands; `now`: what has just been refused, with what was typed. */
  const show = async (context: Context, draft: Draft, now?: ShownNow): Promise<Response> => {
    const snapshot = await workspace.snapshot()
    const request = requestOf(tools, context, snapshot)
    const token = request.changes.state === 'on' ? request.changes.token : ''
    const state = jobs.stateOf(draft)
    // Without script the waiting page comes again by itself; the island stops that, and follows the work instead.
    if (state.state === 'working') context.header('Refresh', `${refreshEvery}; url=${pathIn(request.language, `/data/import/${draft.id}`)}`)
    if (state.state === 'working' || state.state === 'stopped') return sendFresh(tools, context, workingPage({ request, token, draft, step: state.state === 'working' ? state.step : null, isStoring: state.state === 'working' && state.isStoring }))
    if (state.state === 'stored') return sendFresh(tools, context, receiptPage({ request, draft, receipt: state.receipt }))
    const view = draftView(jobs, request, token, listChoices(snapshot), draft, state, now)
    return sendFresh(tools, context, { ...draftPage(view), status: now?.refused ? httpStatus[now.refused.kind] : 200 })
  }

  /** A form about a draft: on to its page when it was taken, or the page with what was refused and what was typed. */
  const onDraft = (part: string, take: (form: SentForm, draft: Draft, context: Context) => Promise<string | ShownNow | null> | string | ShownNow | null): void => {
    routes.post(`/data/import/:id/${part}`, changing.before, async (context) => {
      const form = await changing.form(context)
      const draft = shelf.draft(context.req.param('id') ?? '')
      if (part !== 'forkast' && shelf.receipt(draft.id) !== null) return sendOn(context, `/data/import/${draft.id}`)
      try {
        const next = await take(form, draft, context)
        if (next === null || typeof next === 'string') return sendOn(context, next ?? `/data/import/${draft.id}`)
        return await show(context, shelf.draft(draft.id), next)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return show(context, shelf.draft(draft.id), { refused: error })
      }
    })
  }

  routes.get('/data/import', (context) => {
    const asked = new URL(context.req.url).searchParams
    return start(context, Object.fromEntries(settingNames.flatMap((name) => (asked.get(name) ? [[name, asked.get(name) ?? '']] : []))), '', null)
  })

  routes.post('/data/import', changing.before, async (context) => {
    const form = await changing.form(context)
    const settings = takeSettings(form)
    const pasted = form.text('rows')
    try {
      const file = form.file('file')
      if (file === null && pasted.trim() === '') throw noFile()
      const bytes = file === null ? new TextEncoder().encode(pasted) : new Uint8Array(await file.arrayBuffer())
      const columns = file === null ? pastedColumns(pasted) : {}
      const draft = shelf.add({ name: file === null ? pastedName[languageOf(new URL(context.req.url))] : file.name, bytes }, { settings, columns }, workspace.now())
      jobs.read(draft)
      return sendOn(context, `/data/import/${draft.id}`)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return start(context, settings, pasted, error)
    }
  })

  routes.get('/data/import/:id', (context) => {
    changing.requireOwner(context)
    return show(context, shelf.draft(context.req.param('id')))
  })

  routes.get('/data/import/:id/status', (context) => {
    changing.requireOwner(context)
    const state = jobs.stateOf(shelf.draft(context.req.param('id')))
    context.header('Cache-Control', 'no-store')
    return context.json(state.state === 'working' ? { working: true, ...state.step } : { working: false })
  })

  // A form that was refused stands at its own address: another language, or loading it again, leads back to the draft.
  routes.get('/data/import/:id/:part', (context) => sendOn(context, `/data/import/${encodeURIComponent(context.req.param('id'))}`))

  onDraft('opplysninger', (form, draft) => {
    jobs.free(draft)
    jobs.read(shelf.change(draft.id, takeSettings(form, draft, shelf.reading(draft.id))))
    return null
  })
  onDraft('fil', async (form, draft) => {
    const file = form.file('file')
    if (file === null) throw noFile()
    const bytes = new Uint8Array(await file.arrayBuffer())
    jobs.free(draft)
    jobs.read(shelf.replaceFile(draft.id, { name: file.name, bytes }))
    return null
  })
  const answers = async (form: SentForm, draft: Draft): Promise<string | ShownNow> => {
    const snapshot = await workspace.snapshot()
    // Another window may have changed, stored or discarded the draft meanwhile: what is there now is what counts.
    const now = shelf.draft(draft.id)
    if (jobs.stateOf(now).state === 'working') throw draftBusy()
    return takeAnswers(shelf, snapshot, form, now)
  }
  onDraft('svar', answers)
  onDraft('avbryt', (_, draft) => (jobs.stop(draft), null))
  onDraft('les', (_, draft) => {
    jobs.free(draft)
    jobs.read(shelf.change(draft.id, {}))
    return null
  })
  onDraft('lagre', async (form, draft) => {
    const kept = await answers(form, draft)
    if (typeof kept !== 'string') return kept
    jobs.store(draft.id, Number(form.text('edition')))
    return null
  })
  onDraft('forkast', (_, draft) => {
    jobs.free(draft)
    shelf.remove(draft.id)
    return '/data/import'
  })
  return routes
}

const pastedName = { nb: 'innlimte rader.csv', nn: 'innlimte rader.csv', en: 'pasted rows.csv' }
