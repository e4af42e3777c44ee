import { headlinePeriod } from '../../../domain/headline.ts'
import type { ParticipationInput } from '../../../answers/participation/input.ts'
import { type Measure, measures } from '../../text/nb/question.ts'
import { type GroupChoice, readGroupChoice } from '../shared/group-choice.ts'

/** The form as it stands in the address: every field as text, so that what was refused is still there to be mended. */
export interface FormState {
  readonly group: GroupChoice
  /** What the group is held against: empty for all others, else a named definition or an expression. */
  readonly against: string
  readonly schemes: readonly string[]
  /** The area that the question keeps to: empty for the whole country, else `county:CODE` or an expression. */
  readonly where: string
  /** What the answer is given as: decides what stands first. */
  readonly som: Measure
  readonly from: string
  readonly to: string
  readonly role: string
  readonly status: string
  readonly among: string
  readonly lists: string
  readonly coding: string
  readonly owner: string
  /** Whether a selection that several years' lists show counts once or each time. */
  readonly repeats: string
  readonly by: string
  /** Only schemes of these designs; none chosen means all. */
  readonly designs: readonly string[]
  /** Schemes left out. */
  readonly without: readonly string[]
  readonly never: boolean
}

/**
 * Reads the form from the address. A parameter that is absent takes the page's own default, whatever else the address
 * names; one that is present but empty is no limit.
 */
export function readState(query: URLSearchParams): FormState {
  const value = (name: string, absent: string, empty = absent): string => {
    const given = query.get(name)
    return given === null ? absent : given === '' ? empty : given
  }
  const groups = query.getAll('group').filter(Boolean)
  return {
    group: readGroupChoice(query),
    against: query.get('mot') ?? groups[1] ?? '',
    schemes: several(query, 'scheme'),
    where: (query.get('where') ?? '').trim(),
    som: measures.find((measure) => measure === query.get('som')) ?? 'andel',
    from: value('from', String(headlinePeriod.from), ''),
    to: value('to', String(headlinePeriod.to), ''),
    role: value('role', 'any'),
    status: value('status', 'awarded'),
    among: value('among', 'all'),
    lists: value('lists', headlinePeriod.lists, 'all'),
    coding: value('coding', 'first'),
    owner: value('owner', 'state', 'any'),
    repeats: value('repeats', 'once'),
    by: value('by', ''),
    designs: several(query, 'design'),
    without: several(query, 'without'),
    never: ['1', 'true'].includes(query.get('never') ?? ''),
  }
}

const several = (query: URLSearchParams, name: string): readonly string[] => [...new Set(query.getAll(name).filter(Boolean))]

/** The form as the question's input. Values are passed on as they stand: the question refuses what it cannot read, and says why. */
export function inputOf(state: FormState): Partial<ParticipationInput> {
  const input: Record<string, unknown> = {
    scheme: state.schemes,
    design: state.designs,
    without: state.without,
    group: state.by ? [] : [state.group.asked, ...(state.against ? [state.against] : [])],
    role: state.role,
    status: state.status,
    among: state.among,
    lists: state.lists,
    coding: state.coding,
    owner: state.owner,
    repeats: state.repeats,
    never: state.never,
    participants: false,
    ...(state.from ? { from: Number(state.from) } : {}),
    ...(state.to ? { to: Number(state.to) } : {}),
    ...(state.by ? { by: state.by } : {}),
    ...(state.where ? { where: state.where } : {}),
  }
  return input as Partial<ParticipationInput>
}

/** The page's own address for a state. A year that is not limited stands as an empty one: left out, it would be the page's default. */
export function queryOf(state: FormState): URLSearchParams {
  const { group, against, schemes, designs, without, never, ...rest } = state
  const query = new URLSearchParams({ group: group.asked })
  if (against) query.set('mot', against)
  for (const scheme of schemes) query.append('scheme', scheme)
  for (const design of designs) query.append('design', design)
  for (const scheme of without) query.append('without', scheme)
  for (const [name, value] of Object.entries(rest)) if (value || name === 'from' || name === 'to') query.set(name, value)
  if (never) query.set('never', '1')
  return query
}
