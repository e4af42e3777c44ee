import type { Context } from 'hono'
import { getConnInfo } from '@hono/node-server/conninfo'
import { onlyLocal } from './server.errors.ts'

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/
const localHost = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i

/** A request made within the process has no connection, and is nobody's. */
const hasConnection = (context: Context): boolean => typeof context.env === 'object' && context.env !== null && 'incoming' in context.env

/** Whether a request comes from the machine itself, by its connection and by the name it asked for (against DNS rebinding). */
export function isLocal(context: Context): boolean {
  const address = hasConnection(context) ? (getConnInfo(context).remote.address ?? '') : ''
  return loopback.test(address) && localHost.test(context.req.header('host') ?? '')
}

/** Lets a change through only from the machine itself, and only from a page of this server or no page at all. */
export function requireLocal(context: Context): void {
  const origin = context.req.header('origin')
  const site = context.req.header('sec-fetch-site')
  const isOwnPage = origin === undefined || origin === `http://${context.req.header('host') ?? ''}`
  if (!isLocal(context) || !isOwnPage || site === 'cross-site') throw onlyLocal()
}
