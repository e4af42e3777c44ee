import { shippedIndex } from '../../intake/shipped-register.fixture.ts'
import { type Mention, readMentions } from './cell.ts'
import { countiesNamed } from './counties.ts'
import type { Match } from './match.ts'
import { recogniseName } from './recognise.ts'
import type { NameContext } from './resolve.ts'

export interface Given {
  readonly county?: string
  readonly role?: 'lead' | 'partner'
}

/** What is known beside a name on a day: the county by its name, and a lead unless said otherwise. */
export const context = (on: string, { county = '', role = 'lead' }: Given = {}): NameContext => ({
  on,
  counties: countiesNamed(shippedIndex().register, county),
  countySettles: role !== 'partner',
})

/** A match in one line: "certain 0426", "ambiguous 0137;0426", "not-municipality county", "none". */
export function outcomeOf({ outcome, municipality, candidates, otherBody, withdrawn }: Match): string {
  const codes = municipality?.code ?? otherBody ?? candidates.map((candidate) => candidate.municipality.code).join(';')
  return [outcome, codes, withdrawn ? 'withdrawn' : ''].filter(Boolean).join(' ')
}

export const outcomesOf = (mentions: readonly Mention[]): string =>
  mentions.map(({ match }) => outcomeOf(match)).join(' + ')

/** The parts named with the municipalities, in their order; empty when there are none. */
export const partsOf = (mentions: readonly Mention[]): string =>
  mentions.some(({ match }) => match.part !== null) ? mentions.map(({ match }) => match.part ?? '').join(' + ') : ''

/** What one printed name is on a day. */
export const nameOn = (text: string, on: string, given?: Given): string =>
  outcomeOf(recogniseName(shippedIndex(), text, context(on, given)))

/** What one printed cell names on a day. */
export const cellOn = (text: string, on: string, given?: Given): string =>
  outcomesOf(readMentions(shippedIndex(), text, context(on, given)))
