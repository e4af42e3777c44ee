import { Refusal } from '../domain/refusal.ts'
import { limitFromHeaders, retryAfter } from './limits.ts'
import type { Clock, Pace } from './pace.ts'
import { beginningOfBody, cutOff, readJson } from './read-reply.ts'
import {
  redirectedAway,
  registerBusy,
  registerNotReached,
  registerRefuses,
  registerTooSlow,
  replyCutOff,
} from './sources.errors.ts'

/**
 * What one call came to: the JSON, or what went wrong that may yet go right, with the wait that the register asks for.
 */
export type Outcome =
  | { readonly json: unknown }
  | { readonly refusal: Refusal; readonly status: number | null; readonly askedWait: number | null }

export interface CallOptions extends Clock {
  readonly userAgent: string
  readonly signal: AbortSignal
  readonly pace: Pace
  readonly timeoutMs: number
  readonly largestBytes: number
  /** Which try this is, for what is said when it fails. */
  readonly tried: number
}

const mostRedirects = 5
/** With this few calls left in the window, the rest is left to the others of the workplace. */
const leftToOthers = 5
const passing = new Set([408, 425, 429, 500, 502, 503, 504])

/**
 * Makes one call, with the redirects it leads through; each is counted. Throws only refusals that asking again cannot
 * mend.
 */
export async function callOnce(address: string, body: unknown, options: CallOptions): Promise<Outcome> {
  const { pace, tried, timeoutMs, signal } = options
  let at = address
  for (let redirects = 0; ; redirects++) {
    await pace.begin(signal)
    const late = AbortSignal.timeout(timeoutMs)
    try {
      const response = await ask(at, body, options, AbortSignal.any([signal, late]))
      heedHeaders(response.headers, options)
      const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
      if (next !== null) {
        await response.body?.cancel()
        at = followed(at, next, redirects)
        continue
      }
      return await outcomeOf(response, at, options)
    } catch (error) {
      if (error instanceof Refusal || signal.aborted) throw error
      if (late.aborted)
        return { refusal: registerTooSlow(at, Math.round(timeoutMs / 1000), tried), status: null, askedWait: null }
      const cause = causeOf(error)
      if (isOffline(cause)) throw registerNotReached(at, cause, tried)
      const refusal = isBroken(cause) ? replyCutOff(at, tried) : registerNotReached(at, cause, tried)
      return { refusal, status: null, askedWait: null }
    }
  }
}

const ask = (address: string, body: unknown, { userAgent }: CallOptions, signal: AbortSignal): Promise<Response> =>
  fetch(address, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      Accept: 'application/json',
      'Accept-Encoding': 'gzip',
      'User-Agent': userAgent,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    body: body === undefined ? null : JSON.stringify(body),
    redirect: 'manual',
    signal,
  })

async function outcomeOf(response: Response, at: string, { tried, largestBytes, now }: CallOptions): Promise<Outcome> {
  const { status } = response
  if (passing.has(status)) {
    await response.body?.cancel().catch(() => {})
    const told = retryAfter(response.headers.get('retry-after'), now())
    const askedWait = told ?? (status === 429 ? windowOf(response) : null)
    return {
      refusal: registerBusy(at, status, tried, askedWait === null ? null : Math.ceil(askedWait / 1000)),
      status,
      askedWait,
    }
  }
  if (status !== 200) throw registerRefuses(at, status, await saysWhat(response))
  const read = await readJson(response, at, largestBytes)
  return read === cutOff ? { refusal: replyCutOff(at, tried), status: null, askedWait: null } : read
}

/** Until the register counts calls anew: what it means by 429 where it does not say how long to wait. */
const windowOf = ({ headers }: Response): number => limitFromHeaders(headers).allowance?.windowMs ?? 60_000

function heedHeaders(headers: Headers, { pace, now }: CallOptions): void {
  const { allowance, left } = limitFromHeaders(headers)
  if (allowance) pace.heed(allowance)
  if (left !== null && left < leftToOthers) pace.holdUntil(now() + (allowance?.windowMs ?? 60_000))
}

/** Where a redirect leads: on the same host, not less safe than before, and not for ever. */
function followed(from: string, to: string, redirects: number): string {
  const next = URL.canParse(to, from) ? new URL(to, from) : null
  const before = new URL(from)
  const isSafe = next?.protocol === before.protocol || next?.protocol === 'https:'
  if (!next || next.hostname !== before.hostname || !isSafe || redirects >= mostRedirects)
    throw redirectedAway(from, to)
  return next.href
}

/**
 * The register's own words for why it refuses: `title` of its problem JSON (PxWebApi), or the first of its text
 * (KLASS).
 */
async function saysWhat(response: Response): Promise<string> {
  const text = await beginningOfBody(response, 2000).catch(() => '')
  const title = /"(?:title|message|error)"\s*:\s*"([^"]*)"/.exec(text)?.[1]
  return (title ?? (text.startsWith('<') ? '' : text)).replace(/\s+/g, ' ').trim().slice(0, 120)
}

/** The system's word for why a connection failed (ENOTFOUND, ECONNREFUSED, …), else the error's own. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
  return code || (cause instanceof Error ? cause.message : String(cause))
}

/** What the system says when there is no net, or no such host: a person hears of it at once, for waiting seldom helps. */
const isOffline = (cause: string): boolean => /^(ENOTFOUND|EAI_\w+|ENETUNREACH|ENETDOWN)$/.test(cause)

/** What Node says when a connection was lost while the reply was under way. */
const isBroken = (cause: string): boolean =>
  /UND_ERR_SOCKET|ECONNRESET|terminated|other side closed|Z_(BUF|DATA)_ERROR|unexpected end of file|RES_CONTENT_LENGTH/i.test(
    cause,
  )
