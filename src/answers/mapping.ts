import type { Expression } from '../domain/group/expression.ts'
import { parseExpression } from '../domain/group/parse.ts'
import type { Text } from '../domain/text.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { datasetsOf } from './datasets-of.ts'
import { breakdownFacts, type Breakdown, breakdownTitles } from './mapping/breakdowns.ts'
import { chosen, type MappingInput, mappingInput, mappingInputs } from './mapping/input.ts'
import { mappingOf } from './mapping/mapping-of.ts'
import type { Mapping } from './mapping/mapping.ts'
import { MappingTable, tableOf } from './mapping/table.ts'
import { mappingWarnings } from './mapping/warnings.ts'
import { scopeExpression } from './participation/list-use.ts'
import { sourcesOf } from './participation/coverage.ts'
import { type Answered, question } from './question.ts'

export interface MappingAnswer {
  readonly groups: readonly { id: string; label: string; title: Text; definition: string }[]
  readonly breakdowns: readonly { readonly by: Breakdown; readonly title: Text }[]
  /** Row by row in memory; column by column in JSON. */
  readonly columns: MappingTable
}

export interface MappingCoverage {
  readonly rows: number
  /** Rows where both sides have someone in scope, so that they can be compared. */
  readonly compared: number
  readonly schemeYears: number
  readonly listsKnown: number
  readonly listsCounted: number
}

export const mapping = question<MappingInput, MappingAnswer, MappingCoverage>({
  id: 'mapping',
  version: 1,
  title: { nb: 'Hele kartleggingen som én tabell', nn: 'Heile kartlegginga som éin tabell', en: 'The whole mapping as one table' },
  summary: {
    nb: 'Hver ordning og hvert år med hel liste, for hver gruppe og inndeling: deltakere, andel og forskjell med usikkerhet. --whole gir alt',
    nn: 'Kvar ordning og kvart år med heil liste, for kvar gruppe og inndeling: deltakarar, del og skilnad med uvisse. --whole gir alt',
    en: 'Every scheme and year with a complete list, for every group and breakdown: participants, rate and difference with its uncertainty. --whole gives everything',
  },
  input: mappingInput,
  inputs: mappingInputs,
  method: { id: 'mapping', version: '1' },
  example: {
    input: { scheme: ['kulturminneplan-kik'], from: 2018, to: 2018, group: ['small=population < 5000'] },
    read: ({ columns }) => [...columns].map((row) => [row.group, row.participants, row.inScope, row.othersParticipants, row.othersInScope]),
    expected: [['small', 14, 221, 16, 201]],
  },
  answer: answerMapping,
  tables: ({ columns }) => [tableOf(columns)],
})

function answerMapping(snapshot: Snapshot, asked: MappingInput): Answered<MappingAnswer, MappingCoverage> {
  const made = mappingOf(snapshot, asked)
  const { by, among } = chosen(asked)
  const columns = new MappingTable(snapshot, made)
  return {
    answer: {
      groups: made.groups.map(({ id, label, title, definition }) => ({ id, label, title, definition })),
      breakdowns: by.map((one) => ({ by: one, title: breakdownTitles[one] })),
      columns,
    },
    coverage: {
      rows: columns.count,
      compared: made.columns.p.reduce((n, p) => n + (Number.isNaN(p) ? 0 : 1), 0),
      schemeYears: new Set(made.strata.map(({ scheme, year }) => `${scheme}|${year}`)).size,
      listsKnown: made.uses.length,
      listsCounted: made.uses.filter(({ unused }) => unused === null).length,
    },
    warnings: mappingWarnings(made),
    sources: sourcesOf(snapshot, made.uses),
    datasets: datasetsOf([...made.groups.map(({ expression }) => expression), ...factsUsed(by), ...scopesOf(made, among.includes('eligible'))]),
  }
}

/** The facts that the breakdowns turn on, as expressions over them. */
const factsUsed = (by: readonly Breakdown[]): readonly Expression[] =>
  [...new Set(by.flatMap((one) => breakdownFacts[one]))].map((fact): Expression => ({ kind: 'in', fact, edition: null, ranges: [] }))

/** The expressions that scopes and, when asked about, eligibility turn on. */
function scopesOf({ strata }: Mapping, eligible: boolean): readonly Expression[] {
  const lists = new Set(strata.flatMap((stratum) => stratum.lists))
  return [...new Set([...lists].flatMap((list) => [scopeExpression(list.scope), ...(eligible && list.eligible !== 'unknown' ? [list.eligible] : [])]))].map(parseExpression)
}
