import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts'
import type { Expression } from '../domain/group/expression.ts'
import { parseExpression } from '../domain/group/parse.ts'
import { headlinePeriod } from '../domain/headline.ts'
import { schemeNotFound } from '../domain/scheme.errors.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { countAll } from './bits.ts'
import { othersTitle } from './groups.ts'
import { yearsReversed } from './input.errors.ts'
import type { ParticipationAnswer } from './participation/answer.ts'
import { breakdownOf } from './participation/breakdown.ts'
import { carriedOf } from './participation/carried.ts'
import { caveatsOf } from './participation/caveats.ts'
import { type Cell, cellOf, membershipsOf, uncountedCell } from './participation/cells.ts'
import { comparisonsOf } from './participation/comparisons.ts'
import { type Difference, differenceOf, type Pair, poolOf } from './participation/compare.ts'
import { type Coverage, coverageOf, sourcesOf, warningsOf } from './participation/coverage.ts'
import { type ParticipationInput, participationInput, participationInputs } from './participation/input.ts'
import { membersOf } from './participation/members.ts'
import { type ListUse, listUses, scopeExpression } from './participation/list-use.ts'
import { participantsOf } from './participation/participants.ts'
import { strataOf } from './participation/strata.ts'
import type { Stratum } from './participation/stratum.ts'
import { emptyPool } from './participation/pooled.ts'
import { participationTables } from './participation/tables.ts'
import { areaExpression } from './participation/where.ts'
import { trendOf } from './participation/trend.ts'
import { type Answered, question } from './question.ts'
import { datasetsOf } from './datasets-of.ts'
import { nearIds } from '../domain/near-ids.ts'

export type { ParticipationAnswer } from './participation/answer.ts'

/** The question behind the headline. */
export const headlineInput = { group: ['small-rural'], ...headlinePeriod }

export const participation = question<ParticipationInput, ParticipationAnswer, Coverage>({
  id: 'participation',
  version: 1,
  title: { nb: 'Deltakelse', nn: 'Deltaking', en: 'Participation' },
  summary: {
    nb: 'Hvem som deltar i ordningene og hvem som ikke gjør det, for valgte grupper, med usikkerhet',
    nn: 'Kven som deltek i ordningane og kven som ikkje gjer det, for valde grupper, med uvisse',
    en: 'Who takes part in the schemes and who does not, for chosen groups, with its uncertainty',
  },
  input: participationInput,
  inputs: participationInputs,
  method: { id: 'participation', version: '1' },
  example: {
    input: { scheme: ['kulturminneplan-kik'], from: 2018, to: 2018, group: ['small=population < 5000'] },
    read: ({ cells }) => cells.map(({ group, participants, inScope }) => [group, participants, inScope]),
    expected: [['small', 14, 221], ['others', 16, 201]],
  },
  answer: answerParticipation,
  tables: participationTables,
})

function answerParticipation(snapshot: Snapshot, asked: ParticipationInput): Answered<ParticipationAnswer, Coverage> {
  for (const id of [...asked.scheme, ...asked.without]) {
    if (!snapshot.schemeById.has(id)) throw schemeNotFound(id, nearIds(id, [...snapshot.schemeById.keys()]))
  }
  if (asked.from !== undefined && asked.to !== undefined && asked.from > asked.to) throw yearsReversed(asked.from, asked.to)
  const uses = listUses(snapshot, asked)
  const strata = strataOf(snapshot, asked, uses)
  const { groups, pairs, others } = comparisonsOf(snapshot, asked, strata)
  const cells = strata.flatMap((stratum) => membershipsOf(snapshot, stratum, groups, others).map((membership) => cellOf(snapshot, stratum, membership, asked.confidence)))
  const [first] = pairs
  const pooled = pairs.map((pair) => poolOf(strata, pair, asked.confidence))
  const differences = strata.flatMap((stratum) => pairs.map((pair) => differenceOf(stratum, pair, asked.confidence)))
  const breakdown = first ? breakdownOf(snapshot, strata, first, asked) : []
  const carried = carriedOf(snapshot, strata, asked)
  const coverage: Coverage = coverageOf(uses, strata, asked.where)
  const unknownMembers = cells.reduce((total, cell) => total + (cell.group === groups[0]?.id ? (cell.unknownMembers ?? 0) : 0), 0)
  const { year, gini, topTenth, distribution, chance, divided } = carried
  return {
    answer: {
      groups: [
        ...groups.map(({ id, label, title, definition }) => ({ id, label, title, definition })),
        ...(others ? [{ id: 'others', label: othersTitle.nb, title: othersTitle, definition: `!(${groups[0]?.definition ?? 'all'})` }] : []),
      ],
      membership: !asked.by && groups[0] && year !== null ? membersOf(snapshot, groups[0], year, asked.where) : null,
      cells: [...cells, ...uncountedCells(uses, strata, [...groups.map(({ id }) => id), ...(others ? ['others'] : [])])],
      differences: adjusted(differences),
      pooled: pooled[0] ?? emptyPool,
      comparisons: pooled,
      breakdown,
      trend: trendOf(breakdown, differences.filter(({ a, b }) => a === first?.a && b === first.b), asked.confidence),
      concentration: { year, gini, topTenth, distribution, chance, divided },
      participants: (asked.participants ?? asked.scheme.length > 0) ? participantsOf(snapshot, asked, uses, strata) : null,
      never: carried.never,
      participations: carried.participations,
    },
    coverage,
    warnings: warningsOf(strata, coverage, unknownMembers, asked, { empty: emptyGroups(groups, cells), overlapping: overlapOf(strata, pairs) }, caveatsOf(snapshot, strata, asked)),
    sources: sourcesOf(snapshot, uses),
    datasets: datasetsOf([...groups.map(({ expression }) => expression), ...scopesOf(strata, asked)]),
  }
}

/** Groups that no municipality in scope belongs to in any scheme-year, though every fact is known. */
const emptyGroups = (groups: readonly { id: string; label: string }[], cells: readonly Cell[]): readonly string[] =>
  groups.flatMap(({ id, label }) => {
    const own = cells.filter(({ group }) => group === id)
    return own.length > 0 && own.every(({ state }) => state === 'empty-group') ? [label] : []
  })

/** Municipalities (counted per scheme and year) that belong to both groups of a comparison. */
const overlapOf = (strata: readonly Stratum[], pairs: readonly Pair[]): number =>
  pairs.reduce((total, pair) => total + strata.reduce((sum, stratum) => {
    const { a, b } = pair.marks(stratum)
    return sum + countAll(a.yes, b.yes, stratum.scopeBits)
  }, 0), 0)

/** Scheme-years that are known of, but have no complete list. */
function uncountedCells(uses: readonly ListUse[], strata: readonly Stratum[], groups: readonly string[]): readonly Cell[] {
  const counted = new Set(strata.map(({ scheme, year }) => `${scheme}|${year}`))
  const rest = new Map(uses.map(({ list }) => [`${list.scheme}|${list.year}`, list] as const).filter(([key]) => !counted.has(key)))
  return [...rest.values()].flatMap((list) => groups.map((group) => uncountedCell(list.scheme, list.year, group)))
}

/** The expressions that scopes and, when asked about, eligibility turn on. */
const scopesOf = (strata: readonly Stratum[], asked: ParticipationInput): readonly Expression[] => {
  const texts = strata.flatMap(({ lists }) => lists.flatMap(({ scope, eligible }) => [scopeExpression(scope), ...(asked.among === 'eligible' ? [eligible] : [])]))
  return [...[...new Set(texts)].map(parseExpression), ...(asked.where === undefined ? [] : [areaExpression(asked.where)])]
}

function adjusted(differences: readonly Difference[]): readonly Difference[] {
  const tested = differences.flatMap(({ p }) => (p === null ? [] : [p]))
  const corrected = benjaminiHochberg(tested)
  let next = 0
  return differences.map((difference) => (difference.p === null ? difference : { ...difference, pAdjusted: corrected[next++] ?? null }))
}
