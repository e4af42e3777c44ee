import type { Text } from './text.ts'

/** What became of a figure from one edition to another. */
export const changeTitles = {
  changed: { nb: 'endret', nn: 'endra', en: 'changed' },
  new: { nb: 'nytt', nn: 'nytt', en: 'new' },
  gone: { nb: 'borte', nn: 'borte', en: 'gone' },
} as const satisfies Readonly<Record<string, Text>>
export type ChangeKind = keyof typeof changeTitles

/** Why a figure is another in a later edition, as far as the editions themselves can tell. */
export const reasonKinds = ['new-data', 'corrected-data', 'borders', 'definition', 'method', 'not-known'] as const
export type ReasonKind = (typeof reasonKinds)[number]

/** What each reason is called. */
export const reasonTitles: Readonly<Record<ReasonKind, Text>> = {
  'new-data': { nb: 'nye data', nn: 'nye data', en: 'new data' },
  'corrected-data': { nb: 'rettede data', nn: 'retta data', en: 'corrected data' },
  borders: { nb: 'grenser', nn: 'grenser', en: 'borders' },
  definition: { nb: 'definisjon', nn: 'definisjon', en: 'definition' },
  method: { nb: 'metode', nn: 'metode', en: 'method' },
  'not-known': { nb: 'ikke kjent', nn: 'ikkje kjent', en: 'not known' },
}

/** How many figures moved for each reason; a figure with several is counted under each. */
export const countByReason = (
  changes: readonly { readonly reasons: readonly { readonly kind: ReasonKind }[] }[],
): Readonly<Record<ReasonKind, number>> =>
  Object.fromEntries(
    reasonKinds.map((kind) => [kind, changes.filter(({ reasons }) => reasons.some((one) => one.kind === kind)).length]),
  ) as Record<ReasonKind, number>
