import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { settleInput, settleName } from '../actions/settle-name.ts'
import type { Workspace } from '../actions/workspace.ts'
import { badInput } from '../answers/input.errors.ts'
import { requireLocal } from './local.ts'
import { bodyTooLarge } from './server.errors.ts'

const largestBody = 10_000

/** Actions over HTTP: only from the machine itself, only as JSON. */
export function changeRoutes(workspace: Workspace): Hono {
  const routes = new Hono()
  routes.post('/review', bodyLimit({ maxSize: largestBody, onError: () => { throw bodyTooLarge(largestBody) } }), async (context) => {
    requireLocal(context)
    const checked = settleInput.safeParse(await context.req.json().catch(() => null))
    if (!checked.success) throw badInput('review', checked.error.issues, {})
    return context.json(await settleName.perform(workspace, checked.data))
  })
  return routes
}
