/** Values by key, kept as long as there is room. */
export interface BoundedCache<Value> {
  /** The value kept under a key, which is then the one used last; undefined when there is none. */
  readonly get: (key: string) => Value | undefined
  readonly set: (key: string, value: Value) => void
  readonly delete: (key: string) => void
  readonly clear: () => void
}

/**
 * Keeps values whose sizes together come to `most`, in whatever unit `sizeOf` counts: the one longest unused gives way first.
 * One larger than `most` alone is not kept. A value must not change its size while it is kept.
 */
export function boundedCache<Value>(most: number, sizeOf: (key: string, value: Value) => number): BoundedCache<Value> {
  const kept = new Map<string, { readonly value: Value; readonly size: number }>()
  let total = 0
  const remove = (key: string): void => {
    total -= kept.get(key)?.size ?? 0
    kept.delete(key)
  }
  return {
    get: (key) => {
      const found = kept.get(key)
      if (!found) return undefined
      kept.delete(key)
      kept.set(key, found)
      return found.value
    },
    set: (key, value) => {
      remove(key)
      const size = sizeOf(key, value)
      if (size > most) return
      kept.set(key, { value, size })
      total += size
      for (const [oldest] of kept) {
        if (total <= most) break
        remove(oldest)
      }
    },
    delete: remove,
    clear: () => {
      kept.clear()
      total = 0
    },
  }
}
