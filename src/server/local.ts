import type { Context } from 'hono'
import { getConnInfo } from '@hono/node-server/conninfo'
import { changesOff, notJson, onlyLocal, throughProxy } from './server.errors.ts'

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/
const localHost = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i
const setByProxies = /^(forwarded|via|x-real-ip|x-forwarded-.+)$/i

/** Whether a server on this host can be reached from this machine alone. */
export const isLoopbackHost = (host: string): boolean => host.toLowerCase() === 'localhost' || loopback.test(host)

/** A request made within the process has no connection, and is nobody's. */
const hasConnection = (context: Context): boolean => typeof context.env === 'object' && context.env !== null && 'incoming' in context.env

/** Whether a request comes from the machine itself, by its connection and by the name it asked for (against DNS rebinding). */
function isLocal(context: Context): boolean {
  const address = hasConnection(context) ? (getConnInfo(context).remote.address ?? '') : ''
  return loopback.test(address) && localHost.test(context.req.header('host') ?? '')
}

/**
 * Refuses all but the machine itself, on a server that was started for changes. Behind a proxy on the same machine every
 * caller looks local, so what a proxy has touched is refused.
 */
export function refuseUnlessLocal(context: Context, allowChanges: boolean): void {
  if (!allowChanges) throw changesOff()
  if (Object.keys(context.req.header()).some((name) => setByProxies.test(name))) throw throughProxy()
  if (!isLocal(context)) throw onlyLocal()
}

/** Refuses what a browser says comes from another site’s page, or from a page that hides where it is from (origin `null`). */
export function requireOwnPage(context: Context): void {
  const origin = context.req.header('origin')
  const site = context.req.header('sec-fetch-site')
  const isOwnPage = origin === undefined || origin.toLowerCase() === `http://${context.req.header('host') ?? ''}`.toLowerCase()
  if (!isOwnPage || (site !== undefined && site !== 'same-origin')) throw onlyLocal()
}

/**
 * Lets a change through the API only where the server was started for it, as one of these types, and only from the machine
 * itself: from a page of this server or no page at all.
 */
export function requireLocal(context: Context, allowChanges: boolean, types: RegExp = json): void {
  refuseUnlessLocal(context, allowChanges)
  requireOwnPage(context)
  // A form on another site cannot send these without asking first.
  if (!types.test(context.req.header('content-type') ?? '')) throw notJson()
}

const json = /^application\/json\s*(;|$)/i

/** Whether a request says that it comes from a browser's page. */
export const fromBrowser = (context: Context): boolean => ['origin', 'sec-fetch-site'].some((name) => context.req.header(name) !== undefined)
