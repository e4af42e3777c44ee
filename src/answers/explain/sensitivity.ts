import {
  type Coding,
  codings,
  designTitles,
  designUnder,
  type Scheme,
  type SchemeDesign,
  schemeDesigns,
  schemeName,
} from '../../domain/scheme.ts'
import { same, type Text } from '../../domain/text.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import { rivalsOf } from '../groups.ts'
import type { ChangeKind, SensitivityRow } from './answer.ts'
import { drawnFrom, rowsFor } from './asked.ts'
import { gapOf } from './decompose.ts'
import { type CentralityAs, type Fitted, fitRows } from './fit.ts'
import type { ExplainInput } from './input.ts'
import type { ModelRows } from './model-rows.ts'
import { countyTitle, readTerm } from './read-model.ts'
import { directionOf } from './sentences.ts'
import type { TermId } from './terms.ts'
import { t } from './words.ts'

/** The same question with something changed. */
interface Change {
  readonly id: string
  readonly kind: ChangeKind
  readonly title: Text
  readonly meaning: Text
  readonly input: Partial<ExplainInput>
  readonly centrality?: CentralityAs
}

/** Orders drawn for each: what size alone goes with hardly moves with more. */
const draws = 100
/** How near the maximum each search goes: no probability moves by more than this, far below what is shown. */
const closeEnough = 1e-5

/**
 * Other definitions, either coding of designs, each scheme and county left out, the other unit, other borders and other
 * facts.
 */
export function sensitivityOf(
  snapshot: Snapshot,
  input: ExplainInput,
  rows: ModelRows,
  main: Fitted,
): readonly SensitivityRow[] {
  return changesOf(snapshot, input, rows).flatMap(
    (change) => rowOf(snapshot, { ...input, ...change.input }, change, main) ?? [],
  )
}

/** Null where the change leaves no list at all: then nothing was asked. */
function rowOf(
  snapshot: Snapshot,
  input: ExplainInput,
  { id, kind, title, meaning, centrality }: Change,
  main: Fitted,
): SensitivityRow | null {
  const drawn = drawnFrom(snapshot, input)
  if (drawn.strata.length === 0) return null
  const rows = rowsFor(snapshot, input, drawn)
  const events = rows.outcome.reduce((sum, one) => sum + one, 0)
  // Another group divides another gap, and leaves the model as it is.
  const fitted = kind === 'definition' ? main : fitRows(rows, input.terms, { centrality, closeEnough })
  const told = { id, kind, title, meaning, n: rows.rows, events }
  if (fitted.state === 'too-thin')
    return { ...told, state: 'too-thin', model: null, size: null, gap: null, conclusion: 'too-thin' }
  const size = readTerm(fitted, 'population', input.confidence)
  return {
    ...told,
    state: 'fitted',
    model: fitted.kind,
    size,
    gap: gapOf(rows, fitted, draws, input.seed),
    conclusion: size === null ? 'too-thin' : directionOf(size.marginalLow, size.marginalHigh),
  }
}

function changesOf(snapshot: Snapshot, input: ExplainInput, rows: ModelRows): readonly Change[] {
  return [
    ...definitions(input),
    ...designs(snapshot, input),
    ...withoutOne(snapshot, input),
    ...counties(snapshot, input, rows),
    ...unitsAndBorders(input),
    ...otherTerms(input),
  ]
}

const definitions = ({ group }: ExplainInput): readonly Change[] =>
  rivalsOf(group).map(({ id, title, meaning }) => ({ id: `definition/${id}`, kind: 'definition', title, meaning, input: { group: id } }))

/**
 * Each design under either coding; one that holds the same schemes under both is tried once. With a design asked for
 * already only the other coding of it remains, where that is another choice of schemes.
 */
function designs(snapshot: Snapshot, input: ExplainInput): readonly Change[] {
  const schemes = schemesIn(snapshot, { ...input, design: [] })
  const held = (coding: Coding, wanted: readonly SchemeDesign[]): string =>
    schemes.filter((scheme) => wanted.includes(designUnder(scheme, coding))).map(({ id }) => id).join()
  if (input.design.length > 0) {
    const others = codings.filter((coding) => held(coding, input.design) !== held(input.coding, input.design))
    return others.map((coding) => ({
      id: `${coding}/asked`,
      kind: 'coding',
      title: codingMeanings[coding],
      meaning: same(''),
      input: { coding },
    }))
  }
  const isAlike = (design: SchemeDesign): boolean => held('first', [design]) === held('second', [design])
  return codings.flatMap((coding) =>
    schemeDesigns
      .filter((design) => coding === 'first' || !isAlike(design))
      .map((design): Change => ({
        id: `${coding}/${design}`,
        kind: 'coding',
        title: designTitles[design],
        meaning: codingMeanings[isAlike(design) ? 'both' : coding],
        input: { coding, design: [design] },
      })),
  )
}

const codingMeanings = {
  first: t('første koding', 'første koding', 'first coding'),
  second: t('andre koding', 'andre koding', 'second coding'),
  both: t('begge kodinger', 'begge kodingar', 'both codings'),
}

/** The schemes whose lists are counted. */
const schemesIn = (snapshot: Snapshot, input: ExplainInput): readonly Scheme[] =>
  [...new Set(drawnFrom(snapshot, input).strata.map(({ scheme }) => scheme))].flatMap(
    (id) => snapshot.schemeById.get(id) ?? [],
  )

/** With a single scheme nothing is left without it. */
function withoutOne(snapshot: Snapshot, input: ExplainInput): readonly Change[] {
  const all = schemesIn(snapshot, input)
  return all.length < 2
    ? []
    : all.map((scheme) => ({
        id: `without/${scheme.id}`,
        kind: 'scheme',
        title: schemeName(scheme),
        meaning: withoutScheme,
        input: { without: [...input.without, scheme.id] },
      }))
}

const withoutScheme = t('uten denne ordningen', 'utan denne ordninga', 'without this scheme')

const counties = (snapshot: Snapshot, input: ExplainInput, rows: ModelRows): readonly Change[] =>
  rows.counties.length < 2
    ? []
    : rows.counties
        .filter((code) => code !== '')
        .toSorted()
        .map((code): Change => ({
          id: `without-county/${code}`,
          kind: 'county',
          title: countyTitle(snapshot, code),
          meaning: withoutCounty,
          input: { withoutCounty: [...input.withoutCounty, code] },
        }))

const withoutCounty = t('uten dette fylket', 'utan dette fylket', 'without this county')

function unitsAndBorders({ unit, borders }: ExplainInput): readonly Change[] {
  const otherUnit = unit === 'list' ? 'year' : 'list'
  const otherBorders = borders === '2024' ? 'own' : '2024'
  return [
    {
      id: `unit/${otherUnit}`,
      kind: 'unit',
      title: unitTitles[otherUnit],
      meaning: unitMeanings[otherUnit],
      input: { unit: otherUnit },
    },
    {
      id: `borders/${otherBorders}`,
      kind: 'borders',
      title: borderTitles[otherBorders],
      meaning: borderMeanings[otherBorders],
      input: { borders: otherBorders },
    },
  ]
}

const unitTitles = {
  list: t('én rad for hver kommune og liste', 'éi rad for kvar kommune og liste', 'one row for each municipality and list'),
  year: t('én rad for hver kommune og år', 'éi rad for kvar kommune og år', 'one row for each municipality and year'),
}
const unitMeanings = {
  list: t('hver ordning og hvert år har sitt eget nivå', 'kvar ordning og kvart år har sitt eige nivå', 'each scheme and year has a level of its own'),
  year: t('deltok på minst én liste i året; hvert år har sitt eget nivå', 'deltok på minst éi liste i året; kvart år har sitt eige nivå', 'took part on at least one list in the year; each year has a level of its own'),
}
const borderTitles = {
  '2024': t('kommunegrensene i 2024', 'kommunegrensene i 2024', 'the municipal borders of 2024'),
  own: t('hvert års egne grenser', 'dei eigne grensene til kvart år', 'each year’s own borders'),
}
const borderMeanings = {
  '2024': t('tall og deltakelse er ført fram til grensene i 2024', 'tal og deltaking er førte fram til grensene i 2024', 'figures and participation are carried to the borders of 2024'),
  own: t('kjennetegn som bare er kjent for kommunene i 2024, faller ut', 'kjenneteikn som berre er kjende for kommunane i 2024, fell ut', 'facts known only for the municipalities of 2024 fall out'),
}

/** Centrality class by class, without earlier participation, the oldest instead of the old, and size alone. */
function otherTerms({ terms }: ExplainInput): readonly Change[] {
  const swapped = swapAge(terms)
  const changes: readonly (Change | null)[] = [
    terms.includes('centrality')
      ? {
          id: 'terms/classes',
          kind: 'terms',
          title: t('sentralitet klasse for klasse', 'sentralitet klasse for klasse', 'centrality class by class'),
          meaning: same(''),
          input: {},
          centrality: 'classes',
        }
      : null,
    terms.includes('earlier') && terms.length > 1
      ? {
          id: 'terms/without-earlier',
          kind: 'terms',
          title: t('uten tidligere deltakelse', 'utan tidlegare deltaking', 'without earlier participation'),
          meaning: same(''),
          input: { terms: terms.filter((term) => term !== 'earlier') },
        }
      : null,
    swapped
      ? {
          id: `terms/${swapped.to}`,
          kind: 'terms',
          title: ageTitles[swapped.to],
          meaning: same(''),
          input: { terms: [...swapped.terms] },
        }
      : null,
    terms.includes('population') && terms.length > 1
      ? {
          id: 'terms/size-alone',
          kind: 'terms',
          title: t('bare innbyggertallet', 'berre innbyggjartalet', 'the number of inhabitants alone'),
          meaning: same(''),
          input: { terms: ['population'] },
        }
      : null,
  ]
  return changes.flatMap((change) => change ?? [])
}

const ageTitles = {
  'age-65': t('andel 65 år og over i stedet for 80', 'del 65 år og over i staden for 80', 'share aged 65 and over instead of 80'),
  'age-80': t('andel 80 år og over i stedet for 65', 'del 80 år og over i staden for 65', 'share aged 80 and over instead of 65'),
}

function swapAge(terms: readonly TermId[]): { readonly to: 'age-65' | 'age-80'; readonly terms: readonly TermId[] } | null {
  const [has65, has80] = [terms.includes('age-65'), terms.includes('age-80')]
  if (has65 === has80) return null
  const to = has65 ? 'age-80' : 'age-65'
  return { to, terms: terms.map((term) => (term === 'age-65' || term === 'age-80' ? to : term)) }
}
