import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { boundedCache } from './bounded-cache.ts'

const compress = promisify(gzip)
/** A third of the time of the usual level 6, for a page 8 % larger: pages are made for readers who wait. */
const level = 4
/** Bytes given back at a time: a whole page, so that the thread that answers readers is asked once and not ten times. */
const portion = 256 * 1024
const expand = promisify(gunzip)

/** A page as it is sent: compressed, with its tag (RFC 9110). */
export interface KeptPage {
  readonly status: number
  readonly tag: string
  readonly compressed: Uint8Array<ArrayBuffer>
}

const encoder = new TextEncoder()

/** A page as UTF-8, in half the time of `encode`, which first reckons how long it will be. Most letters take one byte. */
function bytesOf(html: string): Uint8Array {
  const room = Buffer.allocUnsafe(Math.ceil(html.length * 1.1) + 100)
  const { read, written } = encoder.encodeInto(html, room)
  return read === html.length ? room.subarray(0, written) : encoder.encode(html)
}

/** Pages made before, by their address, for one version of the data. */
export interface PageCache {
  /** The page kept for this address and version, or null. */
  readonly find: (address: string, version: string) => KeptPage | null
  /** Compresses a page and keeps it when it was found (200); gives what is to be sent. */
  readonly keep: (address: string, version: string, html: string, status: number) => Promise<KeptPage>
}

/** What all kept pages may take together, in bytes, compressed. */
const mostKept = 32_000_000

/**
 * Every state of a page is in its address and a snapshot never changes, so a page made once for an address is right until
 * the data change. The page asked for longest ago gives way first.
 */
export function pageCache(most = mostKept): PageCache {
  const kept = boundedCache<KeptPage>(most, (address, { compressed }) => address.length * 2 + compressed.length + 200)
  let of = ''
  const turnTo = (version: string): void => {
    if (of === version) return
    kept.clear()
    of = version
  }
  return {
    find: (address, version) => {
      turnTo(version)
      return kept.get(address) ?? null
    },
    keep: async (address, version, html, status) => {
      const compressed = new Uint8Array(await compress(bytesOf(html), { level, chunkSize: portion }))
      // The same page compresses to the same bytes, and these are far fewer to reckon over.
      const page = { status, tag: `"${createHash('sha256').update(compressed).digest('base64url').slice(0, 24)}"`, compressed }
      // The data may have changed while the page was being compressed.
      if (status === 200 && of === version) kept.set(address, page)
      return page
    },
  }
}

/** A kept page as text, for the few who do not take compressed replies. */
export const htmlOf = async ({ compressed }: KeptPage): Promise<string> => (await expand(compressed)).toString('utf8')
