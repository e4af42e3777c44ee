import type { MiddlewareHandler } from 'hono'
import { requestTooLong } from './server.errors.ts'

/** Nothing from elsewhere, nothing inline, no frames: a page can only use what this server sends. */
const contentPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const longestAddress = 16_000

/** Headers that every response carries, refusals included, and the bound on the address. */
export const safeHeaders: MiddlewareHandler = async (context, next) => {
  context.header('Content-Security-Policy', contentPolicy)
  context.header('X-Content-Type-Options', 'nosniff')
  context.header('Referrer-Policy', 'no-referrer')
  context.header('Cross-Origin-Opener-Policy', 'same-origin')
  context.header('Cross-Origin-Resource-Policy', 'same-origin')
  context.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=()')
  if (context.req.url.length > longestAddress) throw requestTooLong(longestAddress)
  await next()
}
