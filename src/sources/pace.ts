/**
 * The clock and the wait of a client, handed in: milliseconds since 1970, and a wait that ends early when it is
 * stopped.
 */
export interface Clock {
  readonly now: () => number
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/** At most this many calls begun within any stretch of this length. */
export interface Allowance {
  readonly calls: number
  readonly windowMs: number
}

/** When calls to each host were begun, kept beyond one process so that the next one does not begin from nothing. */
export interface CallLog {
  readonly read: (host: string) => readonly number[]
  readonly write: (host: string, begun: readonly number[]) => void
}

/** A log that lives as long as the process. */
export function callLogInMemory(): CallLog {
  const kept = new Map<string, readonly number[]>()
  return { read: (host) => kept.get(host) ?? [], write: (host, begun) => void kept.set(host, begun) }
}

/**
 * What we take of a register's limit when it has told none: Statistics Norway's holds for a whole workplace, so that
 * colleagues must have their share as well.
 */
export const modest: Allowance = { calls: 20, windowMs: 60_000 }

/**
 * Half of what a register tells that it allows, and never more than the modest allowance, at the same length of window.
 */
export function shareOf(told: Allowance): Allowance {
  const most = Math.floor((modest.calls * told.windowMs) / modest.windowMs)
  return { windowMs: told.windowMs, calls: Math.max(1, Math.min(Math.floor(told.calls / 2), most)) }
}

/** How calls to one host are spaced: one after the other, with a pause between, and never more than allowed. */
export interface Pace {
  /** Takes heed of a limit that the register has told. */
  readonly heed: (told: Allowance) => void
  /** No call is begun before this moment: others of the workplace have all but used the limit up. */
  readonly holdUntil: (moment: number) => void
  /** Does one piece of work at a time, in the order asked for. */
  readonly inLine: <T>(work: () => Promise<T>) => Promise<T>
  /** Waits until a call may be begun, and counts it as begun. */
  readonly begin: (signal: AbortSignal) => Promise<void>
}

/** Milliseconds between the beginnings of two calls. */
const pause = 500

/** The pace of one host. Only whoever is in line may begin a call, so two never count the same place. */
export function paceOf(host: string, clock: Clock, log: CallLog): Pace {
  let allowed = modest
  let earliest = 0
  let last: Promise<unknown> = Promise.resolve()

  /**
   * How long it is until one more call stays within every window. A clock that was set back counts no call as future.
   */
  const waitAt = (now: number): number => {
    const recent = log.read(host).filter((begun) => begun <= now && now - begun < allowed.windowMs)
    const full = recent.length < allowed.calls ? 0 : (recent.at(-allowed.calls) ?? now) + allowed.windowMs - now
    const close = (recent.at(-1) ?? now - pause) + pause - now
    return Math.max(0, full, close, earliest - now)
  }

  return {
    heed: (told) => {
      allowed = shareOf(told)
    },
    holdUntil: (moment) => {
      earliest = Math.max(earliest, moment)
    },
    inLine: (work) => {
      const mine = last.then(work, work)
      last = mine.catch(() => {})
      return mine
    },
    begin: async (signal) => {
      for (let wait = waitAt(clock.now()); wait > 0; wait = waitAt(clock.now())) await clock.sleep(wait, signal)
      signal.throwIfAborted()
      const now = clock.now()
      log.write(host, [...log.read(host).filter((begun) => begun <= now && now - begun < allowed.windowMs), now])
    },
  }
}
