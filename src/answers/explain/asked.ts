import { schemeNotFound } from '../../domain/scheme.errors.ts'
import { nearIds } from '../../domain/near-ids.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { type NamedGroup, readGroup } from '../groups.ts'
import { yearsReversed } from '../input.errors.ts'
import { type ParticipationInput, participationInput } from '../participation/input.ts'
import { type ListUse, listUses } from '../participation/list-use.ts'
import { strataOf } from '../participation/strata.ts'
import type { Stratum } from '../participation/stratum.ts'
import { areaOf } from '../participation/where.ts'
import { fixedYear } from './frames.ts'
import type { ExplainInput } from './input.ts'
import { type ModelRows, rowsOf } from './model-rows.ts'

/** The lists that a question is drawn from. */
export interface Drawn {
  readonly asked: ParticipationInput
  readonly uses: readonly ListUse[]
  readonly strata: readonly Stratum[]
  readonly group: NamedGroup
}

/** Refuses schemes and counties that are not there, and years that run backwards. */
export function checkAsked(snapshot: Snapshot, { scheme, without, from, to, withoutCounty }: ExplainInput): void {
  for (const id of [...scheme, ...without]) {
    if (!snapshot.schemeById.has(id)) throw schemeNotFound(id, nearIds(id, [...snapshot.schemeById.keys()]))
  }
  if (from !== undefined && to !== undefined && from > to) throw yearsReversed(from, to)
  for (const county of withoutCounty) areaOf(snapshot, `county:${county}`, fixedYear)
}

/** The lists and scheme-years of a question, by the same rules as the question of participation. */
export function drawnFrom(snapshot: Snapshot, input: ExplainInput): Drawn {
  const asked = asParticipation(input, {})
  const uses = listUses(snapshot, asked)
  return { asked, uses, strata: strataOf(snapshot, asked, uses), group: readGroup(input.group) }
}

/** What is asked of lists in the same words as the question of participation asks it. */
const shared = [
  ...(['scheme', 'without', 'from', 'to', 'where', 'role', 'status', 'among'] as const),
  ...(['lists', 'repeats', 'coding', 'design', 'theme', 'owner', 'confidence'] as const),
]

const asParticipation = (input: ExplainInput, change: Partial<ParticipationInput>): ParticipationInput =>
  participationInput.parse({ ...Object.fromEntries(shared.map((name) => [name, input[name]])), ...change })

/**
 * The rows of a question's model. Earlier participation is on any scheme's counted list of the same kind, of any
 * earlier year and anywhere.
 */
export function rowsFor(snapshot: Snapshot, input: ExplainInput, { strata, group }: Drawn): ModelRows {
  const everyYear = { from: undefined, to: undefined, where: undefined }
  const any = asParticipation(input, { scheme: [], without: [], design: [], theme: [], ...everyYear })
  const history = input.terms.includes('earlier') ? strataOf(snapshot, any, listUses(snapshot, any)) : []
  const { borders, unit, terms, withoutCounty } = input
  return rowsOf(snapshot, strata, { borders, unit, terms, group, withoutCounty, history })
}
