import type { Finding } from '../../../answers/findings/answer.ts'
import type { VerdictKind } from '../../parts/verdict.tsx'

/** How a verdict is shown; in how many other ways of counting it stands is told in words beside it. */
export const verdictKind = ({ verdict }: Pick<Finding, 'verdict'>): Exclude<VerdictKind, 'plain'> => kinds[verdict]

const kinds = { holds: 'holds', 'does-not-hold': 'fails', 'cannot-tell': 'unsure' } as const
