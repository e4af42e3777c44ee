import type { ReactNode } from 'react'

export type VerdictKind = 'holds' | 'fails' | 'unsure' | 'plain'

/** A verdict in a word or two: sign, frame and colour each repeat what the word says, so that it holds without colour. */
export function Verdict({ kind, children }: { readonly kind: VerdictKind; readonly children: ReactNode }) {
  const sign = signs[kind]
  return (
    <span className={`ds-tag verdict ${kind}`} data-color={colors[kind]} data-size="sm">
      {sign !== null && (
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={sign} />
        </svg>
      )}
      {children}
    </span>
  )
}

const colors = { holds: 'success', fails: 'danger', unsure: 'warning', plain: 'neutral' } as const

/** A tick, a cross, and a question mark. */
const signs: Readonly<Record<VerdictKind, string | null>> = {
  holds: 'M2.5 8.5l4 4 7-9',
  fails: 'M3.5 3.5l9 9m0-9l-9 9',
  unsure: 'M4.5 5.5a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1-1.5 2.3m0 2.6v.4',
  plain: null,
}
