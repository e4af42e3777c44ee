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
 * Lets a change through only where the server was started for it, as JSON, and only from the machine itself: from a page
 * of this server or no page at all. Behind a proxy on the same machine every caller looks local, so what a proxy has
 * touched is refused.
 */
export function requireLocal(context: Context, allowChanges: boolean): void {
  if (!allowChanges) throw changesOff()
  if (Object.keys(context.req.header()).some((name) => setByProxies.test(name))) throw throughProxy()
  const origin = context.req.header('origin')
  const site = context.req.header('sec-fetch-site')
  const isOwnPage = origin === undefined || origin === `http://${context.req.header('host') ?? ''}`
  if (!isLocal(context) || !isOwnPage || site === 'cross-site') throw onlyLocal()
  // A form on another site cannot send this type without asking first.
  if (!/^application\/json\s*(;|$)/i.test(context.req.header('content-type') ?? '')) throw notJson()
}
