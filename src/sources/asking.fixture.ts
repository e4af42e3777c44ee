import { shippedIndex } from '../intake/shipped-register.fixture.ts'
import { addressesFrom } from './addresses.ts'
import { type ClientOptions, registerClient } from './client.ts'
import type { Asking } from './fetched.ts'
import type { Clock } from './pace.ts'

/** A clock that passes only when somebody sleeps: what would take minutes takes none, and is written down. */
export function clockThatJumps(): Clock & { readonly slept: number[] } {
  let moment = Date.parse('2026-11-23T12:00:00Z')
  const slept: number[] = []
  return {
    slept,
    now: () => moment,
    sleep: async (milliseconds, signal) => {
      signal.throwIfAborted()
      slept.push(milliseconds)
      moment += milliseconds
    },
  }
}

/** A connector's surroundings in tests: the shipped register, a client whose clock jumps, and a local server. */
export function askingOf(host: string, more: Partial<ClientOptions & Asking> = {}): Asking {
  const clock = more.now && more.sleep ? { now: more.now, sleep: more.sleep } : clockThatJumps()
  const client = registerClient({
    userAgent: 'Rekkevidde/test',
    signal: AbortSignal.timeout(60_000),
    ...clock,
    ...more,
  })
  return {
    client,
    addresses: addressesFrom({ REKKEVIDDE_SSB: host }),
    register: more.register ?? shippedIndex().register,
    facts: more.facts ?? [],
    on: '2026-11-23T12:00:00Z',
  }
}
