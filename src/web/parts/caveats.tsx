import type { Envelope } from '../../answers/answer.ts'
import { Notice } from './notice.tsx'

/**
 * What must be known to read the rates right, set just above them: a scheme's own caveats. Nothing where there are
 * none.
 */
export function Caveats({ warnings }: { readonly warnings: Envelope['warnings'] }) {
  const told = warnings.filter(({ code }) => code === 'scheme-caveat')
  if (told.length === 0) return null
  return (
    <Notice kind="warning">
      {told.map(({ where, message }) => (
        <p key={`${where} ${message}`}>{message}</p>
      ))}
    </Notice>
  )
}
