import type { Text } from '../../domain/text.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import type { ParticipationInput } from '../participation/input.ts'
import { pooledOf, strataFor } from '../participation/pooled.ts'
import { restsOn, withoutThem } from './rests-on.ts'
import type { Variant } from './variant.ts'

/** How many years the latest period holds. */
const latest = 5

interface Period {
  readonly id: string
  readonly from: number
  readonly to: number
}

/**
 * The comparison in other periods: all years with somebody to compare on a counted list, either half of the years asked
 * about, and the last five of them. A period without lists, or with the same years as the question or another, is left
 * out. A clear answer that turns without one scheme says so.
 */
export function periodVariants(snapshot: Snapshot, asked: ParticipationInput): readonly Variant[] {
  const known = yearsOf(snapshot, { ...asked, from: undefined, to: undefined })
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return []
  const [from, to] = [Math.max(asked.from ?? first, first), Math.min(asked.to ?? last, last)]
  const middle = from + Math.floor((to - from) / 2)
  const periods: readonly Period[] = [
    { id: 'period/all', from: first, to: last },
    { id: 'period/first-half', from, to: middle },
    { id: 'period/second-half', from: middle + 1, to },
    { id: 'period/last-five', from: Math.max(from, to - latest + 1), to },
  ]
  const seen = new Set([`${from}|${to}`])
  return periods.flatMap((period): readonly Variant[] => {
    const key = `${period.from}|${period.to}`
    if (period.from > period.to || seen.has(key)) return []
    seen.add(key)
    const change = { from: period.from, to: period.to }
    const input = { ...asked, ...change }
    const pooled = pooledOf(snapshot, input)
    return pooled.strata === 0
      ? []
      : [{ id: period.id, change, title: titleOf(period), meaning: withoutThem(restsOn(snapshot, input, pooled)), pooled, conclusion: pooled.conclusion }]
  })
}

/** Years with counted lists, from the first to the last in which anybody is known to be in either group and in scope. */
function yearsOf(snapshot: Snapshot, input: ParticipationInput): readonly number[] {
  const years = [...new Set(strataFor(snapshot, input).map(({ year }) => year))].toSorted((a, b) => a - b)
  const hasSomebody = (year: number): boolean => {
    const { inScopeA, inScopeB } = pooledOf(snapshot, { ...input, from: year, to: year })
    return inScopeA + inScopeB > 0
  }
  const [first, last] = [years.find(hasSomebody), years.findLast(hasSomebody)]
  return first === undefined || last === undefined ? [] : years.filter((year) => year >= first && year <= last)
}

const none: Text = { nb: '', nn: '', en: '' }

function titleOf({ id, from, to }: Period): Text {
  const years = from === to ? String(from) : `${from}–${to}`
  const words = kinds[id] ?? none
  return { nb: `${years}${words.nb}`, nn: `${years}${words.nn}`, en: `${years}${words.en}` }
}

const kinds: Readonly<Record<string, Text>> = {
  'period/all': { nb: ', alle årene listene dekker', nn: ', alle åra listene dekkjer', en: ', all the years that the lists cover' },
  'period/first-half': { nb: ', første halvdel', nn: ', første halvdel', en: ', the first half' },
  'period/second-half': { nb: ', siste halvdel', nn: ', siste halvdel', en: ', the second half' },
  'period/last-five': { nb: ', de siste fem årene', nn: ', dei siste fem åra', en: ', the last five years' },
}
