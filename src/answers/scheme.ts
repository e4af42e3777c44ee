import { z } from 'zod'
import { schemeNotFound } from '../domain/scheme.errors.ts'
import { type Call, type DesignCoding, designTitles, type Rule, type Scheme, schemeName } from '../domain/scheme.ts'
import { nearIds } from '../domain/near-ids.ts'
import type { Text } from '../domain/text.ts'
import type { Snapshot, StoredList } from '../store/snapshot.ts'
import { type ParticipationInput, participationInput } from './participation/input.ts'
import { listUses, type Unused } from './participation/list-use.ts'
import { type Participant, participantsOf } from './participation/participants.ts'
import { sourcesOf } from './participation/coverage.ts'
import { strataOf } from './participation/strata.ts'
import { scopeTitle } from './participation/scope-title.ts'
import { roleWords, stageWords, statusWords, unusedWords } from './code-words.ts'
import { type Answered, type CellValue, question } from './question.ts'

export const schemeInput = z.strictObject({ id: z.string().min(1).max(100) })
export type SchemeInput = z.infer<typeof schemeInput>

export interface SchemeList extends Pick<StoredList, 'id' | 'year' | 'yearTo' | 'scope' | 'eligible' | 'eligibleReason' | 'stage' | 'complete' | 'completeFor' | 'completeReason' | 'covers' | 'repeats' | 'repeatsReason' | 'applicationsTotal' | 'awardsTotal' | 'amountTotalNok' | 'amountSoughtNok' | 'sourceUrl' | 'note' | 'fileName' | 'importedAt'> {
  /** The scope in words, counties by the names they had that year. */
  readonly scopeTitle: Text
  readonly rows: number
  /** Why the list's rates are not counted for awards among all, or null when they are. */
  readonly unused: Unused | null
}

export interface SchemeAnswer {
  readonly scheme: Omit<Scheme, 'rules' | 'calls' | 'designs'> & { readonly name: Text }
  readonly designs: readonly (DesignCoding & { readonly title: Text })[]
  /** Rules as a checklist with their dates and sources; shown, not evaluated. */
  readonly rules: readonly Rule[]
  readonly calls: readonly Call[]
  readonly lists: readonly SchemeList[]
  readonly participants: readonly Participant[]
}

export const scheme = question<SchemeInput, SchemeAnswer>({
  id: 'scheme',
  version: 1,
  title: { nb: 'Ordning', nn: 'Ordning', en: 'Scheme' },
  summary: {
    nb: 'Én ordning: utforming, regler, utlysninger, lister og hvem som står på dem',
    nn: 'Éi ordning: utforming, reglar, utlysingar, lister og kven som står på dei',
    en: 'One scheme: design, rules, calls, lists and who is on them',
  },
  input: schemeInput,
  inputs: { id: { nb: 'ordningens id', nn: 'id-en til ordninga', en: 'the scheme’s id' } },
  positional: 'id',
  method: { id: 'scheme-design', version: '1' },
  example: {
    input: { id: 'kulturminneplan-kik' },
    read: ({ designs, lists }) => [designs[0]?.design, lists.filter(({ complete }) => complete).map(({ year }) => year)],
    expected: ['competence', [2018, 2019]],
  },
  answer: answerScheme,
  tables: (answer) => [
    {
      name: 'participants',
      columns: [
        { id: 'year', title: { nb: 'år', nn: 'år', en: 'year' } },
        { id: 'list', title: { nb: 'liste', nn: 'liste', en: 'list' } },
        { id: 'code', title: { nb: 'kommunenummer', nn: 'kommunenummer', en: 'municipality number' } },
        { id: 'name', title: { nb: 'kommune', nn: 'kommune', en: 'municipality' } },
        { id: 'text', title: { nb: 'som trykt', nn: 'som trykt', en: 'as printed' } },
        { id: 'role', title: { nb: 'rolle', nn: 'rolle', en: 'role' }, words: roleWords },
        { id: 'status', title: { nb: 'status', nn: 'status', en: 'status' }, words: statusWords },
        { id: 'project', title: { nb: 'prosjekt', nn: 'prosjekt', en: 'project' } },
        { id: 'amountNok', title: { nb: 'beløp, kr', nn: 'sum, kr', en: 'amount, NOK' }, unit: 'nok' },
        { id: 'sourceUrl', title: { nb: 'kilde', nn: 'kjelde', en: 'source' } },
      ],
      rows: answer.participants.map((p): CellValue[] => [p.year, p.list, p.code, p.name, p.text, p.role, p.status, p.project, p.amountNok, p.row.sourceUrl]),
    },
    {
      name: 'rules',
      columns: [
        { id: 'kind', title: { nb: 'slags vilkår', nn: 'slags vilkår', en: 'kind of rule' } },
        { id: 'text', title: { nb: 'vilkår', nn: 'vilkår', en: 'rule' } },
        { id: 'validFrom', title: { nb: 'fra', nn: 'frå', en: 'from' } },
        { id: 'validTo', title: { nb: 'til', nn: 'til', en: 'to' } },
        { id: 'sourceUrl', title: { nb: 'kilde', nn: 'kjelde', en: 'source' } },
      ],
      rows: answer.rules.map((r): CellValue[] => [r.kind, r.text, r.validFrom, r.validTo, r.sourceUrl]),
    },
    {
      name: 'lists',
      columns: [
        { id: 'id', title: { nb: 'liste', nn: 'liste', en: 'list' } },
        { id: 'year', title: { nb: 'år', nn: 'år', en: 'year' } },
        { id: 'scope', title: { nb: 'omfang', nn: 'omfang', en: 'scope' } },
        { id: 'stage', title: { nb: 'slags liste', nn: 'slags liste', en: 'kind of list' }, words: stageWords },
        { id: 'complete', title: { nb: 'hel', nn: 'heil', en: 'complete' } },
        { id: 'rows', title: { nb: 'navn', nn: 'namn', en: 'names' }, unit: 'count' },
        { id: 'unused', title: { nb: 'ikke talt fordi', nn: 'ikkje talt fordi', en: 'not counted because' }, words: unusedWords },
      ],
      rows: answer.lists.map((l): CellValue[] => [l.id, l.year, l.scope, l.stage, l.complete, l.rows, l.unused]),
    },
  ],
})

function answerScheme(snapshot: Snapshot, { id }: SchemeInput): Answered<SchemeAnswer> {
  const found = snapshot.schemeById.get(id)
  if (!found) throw schemeNotFound(id, nearIds(id, [...snapshot.schemeById.keys()]))
  const input: ParticipationInput = participationInput.parse({ scheme: [id], owner: 'any' })
  const uses = listUses(snapshot, input)
  const { rules, calls, designs, ...rest } = found
  return {
    answer: {
      scheme: { ...rest, name: schemeName(found) },
      designs: designs.map((coded) => ({ ...coded, title: designTitles[coded.design] })),
      rules,
      calls,
      lists: uses.map(({ list, unused }): SchemeList => {
        const range = snapshot.rowsOfList[snapshot.listIndex.get(list.id) ?? -1]
        return { ...list, scopeTitle: scopeTitle(snapshot.names.register, list.scope, list.year), rows: (range?.to ?? 0) - (range?.from ?? 0), unused }
      }),
      participants: participantsOf(snapshot, input, uses, strataOf(snapshot, input, uses)),
    },
    coverage: { listsKnown: uses.length, listsComplete: uses.filter(({ list }) => list.complete).length, listsCounted: uses.filter(({ unused }) => unused === null).length },
    warnings: [],
    sources: sourcesOf(snapshot, uses.map(({ list }) => ({ list, unused: null }))),
    datasets: ['schemes', 'schemes-designs', 'schemes-rules', 'schemes-calls', 'schemes-caveats', 'awards-lists', 'awards-entries', 'municipalities-codes'],
  }
}
