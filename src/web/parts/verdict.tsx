import type { ReactNode } from 'react'

export type VerdictKind = 'holds' | 'partly' | 'fails' | 'unsure' | 'plain'

/** A verdict in a word or two: colour only repeats what the word says. */
export function Verdict({ kind, children }: { readonly kind: VerdictKind; readonly children: ReactNode }) {
  return (
    <span className="ds-tag verdict" data-color={colors[kind]} data-size="sm">
      {children}
    </span>
  )
}

const colors = { holds: 'success', partly: 'warning', fails: 'danger', unsure: 'warning', plain: 'neutral' } as const
