import type { Source } from './fetched.ts'
import { klass131 } from './klass-131.ts'
import { klassCentrality } from './klass-centrality.ts'
import { population07459 } from './population-07459.ts'
import { projections14746 } from './projections-14746.ts'

/**
 * THE list of live sources, in the order in which they are fetched: the register of municipalities first, since the
 * others are checked against it.
 */
export const allSources: readonly Source[] = [klass131, klassCentrality, population07459, projections14746]
