import type { Allowance } from './pace.ts'

/** What a reply's headers tell of the limit: how much there is in a window, and how many calls are left in this one. */
export interface ToldLimit {
  readonly allowance: Allowance | null
  readonly left: number | null
}

/**
 * Reads `X-RateLimit-Policy: 40;w=60s`, or `X-RateLimit-Limit: 40` (a minute when no window is told), and
 * `X-RateLimit-Remaining`. Statistics Norway tells its limit here since 2026; in `/config` the same fields are 0, which
 * does not mean that there is none.
 */
export function limitFromHeaders(headers: Headers): ToldLimit {
  const policy = /^\s*(\d+)\s*;\s*w\s*=\s*(\d+)/i.exec(headers.get('x-ratelimit-policy') ?? '')
  const calls = Number(policy?.[1] ?? headers.get('x-ratelimit-limit') ?? Number.NaN)
  const seconds = Number(policy?.[2] ?? 60)
  const left = headers.get('x-ratelimit-remaining')
  return {
    allowance: allowanceOf(calls, seconds),
    left: left !== null && /^\s*\d+\s*$/.test(left) ? Number(left) : null,
  }
}

const aDay = 86_400

/** No register counts calls over longer than this: what says so is a mistake, and would have us wait for days. */
const longestWindow = 3600

/** Calls in a window of seconds, or null where either is missing, 0 or beyond all reason: then nothing is told. */
export const allowanceOf = (calls: number, seconds: number): Allowance | null =>
  Number.isInteger(calls) && calls > 0 && seconds > 0 && seconds <= longestWindow
    ? { calls, windowMs: seconds * 1000 }
    : null

/**
 * `Retry-After` as milliseconds from now, a day at most: seconds, or an HTTP date (RFC 9110, 10.2.3). Null when absent
 * or unreadable.
 */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null
  if (/^\s*\d+\s*$/.test(header)) return Math.min(Number(header), aDay) * 1000
  const moment = Date.parse(header)
  return Number.isNaN(moment) ? null : Math.min(Math.max(0, moment - now), aDay * 1000)
}
