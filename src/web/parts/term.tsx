import type { ReactNode } from 'react'

/** A word with its meaning one click away, without script. Stands in a paragraph's place, not within one. */
export function Term({ word, children }: { readonly word: ReactNode; readonly children: ReactNode }) {
  return (
    <details className="term">
      <summary>{word}</summary>
      <div>{children}</div>
    </details>
  )
}
