import type { Text } from '../domain/text.ts'
import { callOnce, type Outcome } from './call.ts'
import { type Allowance, type CallLog, callLogInMemory, type Clock, type Pace, paceOf } from './pace.ts'
import { fetchStopped, registerBusy } from './sources.errors.ts'

/** How a client behaves; what is not told has a modest default. */
export interface ClientOptions extends Clock {
  /** Says who asks, as the registers want it. */
  readonly userAgent: string
  readonly signal: AbortSignal
  readonly callLog?: CallLog
  /** Tells a person why there is a wait. */
  readonly tell?: (told: Text) => void
  /** How long one call may take, in milliseconds, from question to last byte. */
  readonly timeoutMs?: number
  /** Largest reply, unpacked. The largest we ask for (800,000 cells) is under 10 MB. */
  readonly largestBytes?: number
  /** How often a call that may yet succeed is made in all. */
  readonly tries?: number
}

/** A polite client of public registers: one call at a time to each host, spaced, patient, and never without a limit. */
export interface RegisterClient {
  /** The JSON at an address; with `body`, sent as JSON by POST. Refuses, having tried again where that may help. */
  readonly json: (address: string, body?: unknown) => Promise<unknown>
  /** Takes heed of a limit that a register has told elsewhere than in its headers. */
  readonly heed: (address: string, told: Allowance) => void
}

/** The longest that a register may ask us to wait before we ask a person to come back instead, in milliseconds. */
const patience = 120_000
/** The first wait before a call is made again; each wait is twice the one before, up to the longest. */
const waits = { first: 2_000, longest: 60_000 }

/** Makes a client. Its calls to a host share one pace, whoever asks. */
export function registerClient(options: ClientOptions): RegisterClient {
  const { tries = 4, timeoutMs = 120_000, largestBytes = 60_000_000, signal, callLog = callLogInMemory() } = options
  const paces = new Map<string, Pace>()
  const paceAt = (address: string): Pace => {
    const { host } = new URL(address)
    const pace = paces.get(host) ?? paceOf(host, options, callLog)
    paces.set(host, pace)
    return pace
  }
  const patiently = async (address: string, body: unknown): Promise<unknown> => {
    const pace = paceAt(address)
    for (let tried = 1; ; tried++) {
      const outcome = await callOnce(address, body, { ...options, pace, timeoutMs, largestBytes, tried })
      if ('json' in outcome) return outcome.json
      const wait = outcome.askedWait ?? Math.min(waits.longest, waits.first * 2 ** (tried - 1))
      if (wait > patience && outcome.status !== null)
        throw registerBusy(address, outcome.status, tried, Math.ceil(wait / 1000))
      if (tried >= tries) throw outcome.refusal
      options.tell?.(waiting(outcome, new URL(address).host, wait))
      await options.sleep(wait, signal)
    }
  }
  return {
    json: (address, body) =>
      paceAt(address)
        .inLine(() => patiently(address, body))
        .catch((error: unknown) => {
          throw signal.aborted ? fetchStopped(address) : error
        }),
    heed: (address, told) => paceAt(address).heed(told),
  }
}

function waiting({ status }: Exclude<Outcome, { json: unknown }>, host: string, wait: number): Text {
  const seconds = Math.ceil(wait / 1000)
  const why = status === null ? '' : ` (${status})`
  return {
    nb: `${host} svarte ikke som det skulle${why}; prøver igjen om ${seconds} s`,
    nn: `${host} svara ikkje som det skulle${why}; prøver igjen om ${seconds} s`,
    en: `${host} did not answer as it should${why}; trying again in ${seconds} s`,
  }
}
