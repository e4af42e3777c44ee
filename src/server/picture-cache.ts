import { boundedCache } from './bounded-cache.ts'
import { tooManyPictures } from './server.errors.ts'

/** What all kept pictures may take together, in bytes. */
const mostKept = 32_000_000
/** Pictures that may be drawn at the same time, so that a crowd that asks does not take every core. */
const mostAtOnce = 2
/** Pictures that may wait for their turn: each holds its whole question and answer, and is drawn in some tenths of a second. */
const mostWaiting = 60

export type Drawn = string | Uint8Array<ArrayBuffer>

interface PictureCache {
  /** The picture under a key, drawn if it is not kept; those who ask while it is being drawn wait for the same one. Refuses when too many wait. */
  readonly find: (key: string, draw: () => Promise<Drawn> | Drawn) => Promise<Drawn>
}

/** Finished pictures by what they were made from; the one longest unused gives way. */
export function pictureCache(most = mostKept): PictureCache {
  const kept = boundedCache<Drawn>(most, (key, { length }) => key.length + length)
  const underWay = new Map<string, Promise<Drawn>>()
  const waiting: (() => void)[] = []
  let busy = 0
  const inTurn = async (draw: () => Promise<Drawn> | Drawn): Promise<Drawn> => {
    if (busy >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve))
    else busy++
    try {
      return await draw()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else busy--
    }
  }
  const drawAndKeep = async (key: string, draw: () => Promise<Drawn> | Drawn): Promise<Drawn> => {
    try {
      const drawn = await inTurn(draw)
      kept.set(key, drawn)
      return drawn
    } finally {
      underWay.delete(key)
    }
  }
  return {
    find: async (key, draw) => {
      const before = kept.get(key)
      if (before !== undefined) return before
      const begun = underWay.get(key)
      if (begun) return begun
      if (waiting.length >= mostWaiting) throw tooManyPictures()
      const drawing = drawAndKeep(key, draw)
      underWay.set(key, drawing)
      return drawing
    },
  }
}
