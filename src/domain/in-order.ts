/** Codes, ids and ISO dates in their own order, the same on every machine whatever its language. For names, see `web/collate.ts`. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
