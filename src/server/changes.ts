import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { settleInput, settleInputs, settleName } from '../actions/settle-name.ts'
import type { Workspace } from '../actions/workspace.ts'
import { badInput } from '../answers/input.errors.ts'
import { requireLocal } from './local.ts'
import { bodyTooLarge } from './server.errors.ts'

const largestBody = 10_000

/** Actions over HTTP: only where the server was started for them, only from the machine itself, only as JSON. */
export function changeRoutes(workspace: Workspace, allowChanges: boolean): Hono {
  const routes = new Hono()
  routes.post(
    '/review',
    async (context, next) => {
      requireLocal(context, allowChanges)
      await next()
    },
    bodyLimit({ maxSize: largestBody, onError: () => { throw bodyTooLarge(largestBody) } }),
    async (context) => {
      const checked = settleInput.safeParse(await context.req.json().catch(() => null))
      if (!checked.success) throw badInput('review', checked.error.issues, settleInputs)
      return context.json(await settleName.perform(workspace, checked.data))
    },
  )
  return routes
}
