import { Hono } from 'hono'
import type { SettleInput } from '../actions/settle-name.ts'
import { keptRefusal, Refusal } from '../domain/refusal.ts'
import { reviewPage } from '../web/pages/review.tsx'
import { answerOf, formAnswers } from './draft-answers.ts'
import { type PageTools, requestOf, sendFresh, sendOn } from './page-tools.ts'
import { httpStatus } from './problem.ts'

/** Settling waiting names from the page; where nothing may be changed, the plain page answers instead. */
export function reviewRoutes(tools: PageTools): Hono {
  const { workspace, changing, runner } = tools
  const routes = new Hono()

  routes.get('/data/avklaring', async (context, next) => {
    const request = requestOf(tools, context, await workspace.snapshot())
    return request.changes.state === 'on' ? sendFresh(tools, context, reviewPage.render(request)) : next()
  })

  routes.post('/data/avklaring', changing.before, async (context) => {
    const form = await changing.form(context)
    const snapshot = await workspace.snapshot()
    const shown = form.text('state')
    const typed: Record<string, string> = {}
    try {
      const undo = Number(form.text('undo'))
      const inputs: SettleInput[] = undo > 0 ? [{ row: undo, answer: 'undo' }] : []
      for (const answer of undo > 0 ? [] : formAnswers(form)) {
        typed[answer.row] = answer.other
        const decided = answerOf(snapshot, answer)
        if (decided !== null) inputs.push({ row: answer.row, answer: decided as SettleInput['answer'] })
      }
      if (inputs.length > 0) await runner.run('settle', inputs).done
      const back = new URLSearchParams([...new URLSearchParams(shown)].filter(([name]) => name !== 'sprak' && name !== 'lagret'))
      back.set('lagret', String(inputs.length))
      return sendOn(context, `/data/avklaring?${back.toString()}`)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const request = requestOf(tools, context, await workspace.snapshot())
      const chosen = Object.fromEntries(formAnswers(form).map(({ row, choice }) => [row, choice]))
      const url = new URL(`?${shown}`, request.url)
      const result = reviewPage.render({ ...request, url, refused: { refusal: keptRefusal(error), typed, chosen } })
      return sendFresh(tools, context, { ...result, status: httpStatus[error.kind] })
    }
  })
  return routes
}
