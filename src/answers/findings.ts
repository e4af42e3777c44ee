import type { Answered, CellValue, Table } from './question.ts'
import { question } from './question.ts'
import { readGroup } from './groups.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { joinTexts, type Text } from '../domain/text.ts'
import { type Finding, type FindingFigure, type FindingsAnswer, type FindingsInput, findingsInput } from './findings/answer.ts'
import { isOpenByDesign, verdictTitles } from '../domain/verdict.ts'
import { cooperationGoesWithParticipation } from './findings/cooperation.ts'
import { regionalDesignReachesFurther } from './findings/design.ts'
import { lowerParticipation } from './findings/lower.ts'
import { needNoSmaller } from './findings/need.ts'
import { needDatasets } from './need.ts'
import { greatNeedOf } from './need/great-need.ts'
import { needInput } from './need/input.ts'
import type { Coverage } from './participation/coverage.ts'
import { participationInputs } from './participation/input.ts'
import { robustness } from './robustness.ts'
import type { CodeWords } from './question.ts'

export type { FindingsAnswer, FindingsInput } from './findings/answer.ts'

export const findings = question<FindingsInput, FindingsAnswer, Coverage>({
  id: 'findings',
  version: 1,
  title: { nb: 'Funnene fra 2020, prøvd på nytt', nn: 'Funna frå 2020, prøvde på nytt', en: 'The findings of 2020, put to the test' },
  summary: {
    nb: 'Hvert funn fra kartleggingen i 2020 som en påstand: holder, holder ikke eller kan ikke avgjøres, med tallene, radene og hva som ville gitt et annet svar',
    nn: 'Kvart funn frå kartlegginga i 2020 som ein påstand: held, held ikkje eller kan ikkje avgjerast, med tala, radene og kva som ville gitt eit anna svar',
    en: 'Each finding of the 2020 mapping as a claim: holds, does not hold or cannot be told, with the figures, the rows and what would give another answer',
  },
  input: findingsInput,
  inputs: {
    from: participationInputs.from,
    to: participationInputs.to,
    lists: participationInputs.lists,
    owner: participationInputs.owner,
    group: { nb: 'gruppen som påstandene gjelder', nn: 'gruppa som påstandane gjeld', en: 'the group that the claims are about' },
    where: participationInputs.where,
  },
  method: { id: 'findings', version: '1' },
  example: {
    input: { from: 2018, to: 2018 },
    read: ({ findings: all }) => all.map(({ id, verdict }) => [id, verdict]),
    expected: [
      ['lower-participation', 'cannot-tell'],
      ['need-no-smaller', 'holds'],
      ['regional-design-reaches-further', 'cannot-tell'],
      ['cooperation-goes-with-participation', 'cannot-tell'],
    ],
  },
  answer: answerFindings,
  tables: ({ findings: all }) => [figuresTable(all), testsTable(all)],
})

function answerFindings(snapshot: Snapshot, input: FindingsInput): Answered<FindingsAnswer, Coverage> {
  const { id, title, definition } = readGroup(input.group)
  const asked = robustness.answer(snapshot, input)
  const needs = (change: object) => greatNeedOf(snapshot, needInput.parse(change))
  return {
    answer: {
      group: { id, title, definition },
      findings: [
        lowerParticipation(asked.answer, input),
        needNoSmaller(snapshot, needs, input),
        regionalDesignReachesFurther(snapshot, asked.answer, input),
        cooperationGoesWithParticipation(snapshot, input),
      ],
    },
    coverage: asked.coverage,
    warnings: asked.warnings,
    sources: asked.sources,
    datasets: [...new Set([...asked.datasets, ...needDatasets, 'constellations', 'constellations-members'])],
  }
}

const claims = (all: readonly Finding[]): CodeWords => Object.fromEntries(all.map(({ id, title }) => [id, title]))

const findingColumn = (all: readonly Finding[]) => ({ id: 'finding', title: { nb: 'funn', nn: 'funn', en: 'finding' }, words: claims(all) })
/** What the numbers of a row are: those of a difference are percentage points, as its name says. */
const unitWords: Readonly<Record<FindingFigure['unit'], Text>> = {
  ratio: { nb: 'oddsforhold', nn: 'oddsforhold', en: 'odds ratio' },
  points: { nb: 'prosentpoeng', nn: 'prosentpoeng', en: 'percentage points' },
  share: { nb: 'andel, 0 til 1', nn: 'andel, 0 til 1', en: 'share, 0 to 1' },
  count: { nb: 'antall', nn: 'tal', en: 'number' },
}

/** A figure in the columns of a table, in the unit told beside it. */
function limitsOf({ unit, value, low, high }: FindingFigure): readonly (number | null)[] {
  const scale = unit === 'points' ? 100 : 1
  return [value, low, high].map((number) => (number === null ? null : number * scale))
}

const figureColumns = [
  { id: 'title', title: { nb: 'tall', nn: 'tal', en: 'figure' } },
  { id: 'unit', title: { nb: 'enhet', nn: 'eining', en: 'unit' }, words: unitWords },
  { id: 'value', title: { nb: 'verdi', nn: 'verdi', en: 'value' } },
  { id: 'low', title: { nb: 'nedre grense', nn: 'nedre grense', en: 'lower limit' } },
  { id: 'high', title: { nb: 'øvre grense', nn: 'øvre grense', en: 'upper limit' } },
]
const againstColumns = [
  { id: 'against', title: { nb: 'mot', nn: 'mot', en: 'against' } },
  { id: 'againstLow', title: { nb: 'mot, nedre grense', nn: 'mot, nedre grense', en: 'against, lower limit' } },
  { id: 'againstHigh', title: { nb: 'mot, øvre grense', nn: 'mot, øvre grense', en: 'against, upper limit' } },
]
const agreeColumns = [
  { id: 'same', title: { nb: 'andre måter å telle på med samme svar', nn: 'andre måtar å telje på med same svar', en: 'other ways of counting with the same answer' }, unit: 'count' as const },
  { id: 'all', title: { nb: 'andre måter å telle på', nn: 'andre måtar å telje på', en: 'other ways of counting' }, unit: 'count' as const },
]
const noteColumn = { id: 'note', title: { nb: 'merknad', nn: 'merknad', en: 'note' } }
const notesColumn = { id: 'notes', title: { nb: 'les sammen med dommen', nn: 'les saman med dommen', en: 'read with the verdict' } }
const verdictColumn = { id: 'verdict', title: { nb: 'dom', nn: 'dom', en: 'verdict' }, words: verdictTitles }

/** The verdict with what must be read with it. Where the answer is open by design, how many other ways agree says nothing and is left out. */
function verdictCells(finding: Pick<Finding, 'id' | 'verdict' | 'canFail' | 'agree' | 'notes'>): CellValue[] {
  const { id, verdict, agree, notes } = finding
  const [same, all] = isOpenByDesign(finding) ? [null, null] : [agree.same, agree.all]
  return [id, verdict, joinTexts(notes, ' '), same, all]
}

const figuresTable = (all: readonly Finding[]): Table => ({
  name: 'figures',
  columns: [findingColumn(all), verdictColumn, notesColumn, ...agreeColumns, ...figureColumns],
  rows: all.flatMap(({ figures, ...finding }) => figures.map((figure): CellValue[] => [...verdictCells(finding), figure.title, figure.unit, ...limitsOf(figure)])),
})

const testsTable = (all: readonly Finding[]): Table => ({
  name: 'tests',
  columns: [findingColumn(all), { id: 'test', title: { nb: 'annen måte å telle på', nn: 'annan måte å telje på', en: 'other way of counting' } }, verdictColumn, noteColumn, ...figureColumns.slice(1), ...againstColumns],
  rows: all.flatMap(({ id, tests }) =>
    tests.map(({ title, note, verdict, figure, against }): CellValue[] => [
      id, title, verdict, note.nb === '' ? null : note, figure.unit, ...limitsOf(figure), ...(against ? limitsOf(against) : [null, null, null]),
    ]),
  ),
})
