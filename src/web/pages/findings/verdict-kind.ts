import type { Finding } from '../../../answers/findings/answer.ts'
import type { VerdictKind } from '../../parts/verdict.tsx'

/** How a verdict is shown: one that holds in the main count alone holds in part. */
export const verdictKind = ({ verdict, main }: Pick<Finding, 'verdict' | 'main'>): Exclude<VerdictKind, 'plain'> =>
  verdict === 'holds' ? 'holds' : verdict === 'does-not-hold' ? 'fails' : main === 'holds' ? 'partly' : 'unsure'
