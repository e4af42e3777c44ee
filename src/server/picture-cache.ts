/** What all kept pictures may take together, in bytes. */
const mostKept = 32_000_000
/** Pictures that may be drawn at the same time, so that a crowd that asks does not take every core. */
const mostAtOnce = 2

export type Drawn = string | Uint8Array<ArrayBuffer>

interface PictureCache {
  /** The picture under a key, drawn if it is not kept; those who ask while it is being drawn wait for the same one. */
  readonly find: (key: string, draw: () => Promise<Drawn> | Drawn) => Promise<Drawn>
}

/** Finished pictures by what they were made from; the one longest unused gives way. */
export function pictureCache(most = mostKept): PictureCache {
  const kept = new Map<string, Drawn>()
  const underWay = new Map<string, Promise<Drawn>>()
  const waiting: (() => void)[] = []
  let total = 0
  let busy = 0
  const keep = (key: string, drawn: Drawn): void => {
    kept.set(key, drawn)
    total += key.length + drawn.length
    for (const [oldest, { length }] of kept) {
      if (total <= most) break
      kept.delete(oldest)
      total -= oldest.length + length
    }
  }
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
  return {
    find: async (key, draw) => {
      const before = kept.get(key)
      if (before !== undefined) {
        kept.delete(key)
        kept.set(key, before)
        return before
      }
      const begun = underWay.get(key)
      if (begun) return begun
      const drawing = inTurn(draw).finally(() => underWay.delete(key))
      underWay.set(key, drawing)
      const drawn = await drawing
      keep(key, drawn)
      return drawn
    },
  }
}
