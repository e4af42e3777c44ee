import type { Finding } from '../../../answers/findings/answer.ts'
import type { VerdictKind } from '../../parts/verdict.tsx'

/** How a verdict is shown: one that does not stand in every other way of counting has the colour of caution. */
export const verdictKind = ({ verdict, agree }: Pick<Finding, 'verdict' | 'agree'>): Exclude<VerdictKind, 'plain'> =>
  verdict === 'does-not-hold' ? 'fails' : verdict === 'cannot-tell' ? 'unsure' : agree.same === agree.all ? 'holds' : 'partly'
