import { badAddress } from './sources.errors.ts'

/** Where the registers are asked, without a slash at the end. */
export interface Addresses {
  /** PxWebApi version 2 of Statistics Norway's StatBank. */
  readonly statbank: string
  /** Statistics Norway's KLASS, version 1: classifications and how they correspond. */
  readonly klass: string
}

const paths = { statbank: '/api/pxwebapi/v2', klass: '/api/klass/v1' }

/**
 * The registers' own addresses, or those of a mirror: `REKKEVIDDE_SSB` gives the host (`https://mirror.example.org`)
 * below which both lie at the same paths as at Statistics Norway.
 */
export function addressesFrom(env: Readonly<Record<string, string | undefined>>): Addresses {
  const given = env.REKKEVIDDE_SSB || 'https://data.ssb.no'
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) throw badAddress('REKKEVIDDE_SSB', given)
  const host = given.replace(/\/+$/, '')
  return { statbank: host + paths.statbank, klass: host + paths.klass }
}
