import type { Expression } from '../../domain/group/expression.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import type { Stratum } from '../participation/stratum.ts'
import type { LeftOutReason } from './answer.ts'
import { type Borders, type Frame, frameOf } from './frames.ts'
import { type Standing, standingIn, together } from './standing.ts'
import type { ColumnTerm, TermId } from './terms.ts'

/** What the rows of a model are made from. */
export interface RowsAsked {
  readonly borders: Borders
  readonly unit: 'list' | 'year'
  readonly terms: readonly TermId[]
  /** The group whose gap is decomposed. */
  readonly group: { readonly definition: string; readonly expression: Expression }
  /** Counties of today left out, by number. */
  readonly withoutCounty: readonly string[]
  /** The counted scheme-years of all schemes and years, for earlier participation. */
  readonly history: readonly Stratum[]
}

/** One level of the outcome: a scheme-year, or a year. */
export interface Level {
  readonly id: string
  readonly scheme: string | null
  readonly year: number
}

/** The rows of a model, as columns. */
export interface ModelRows {
  readonly rows: number
  readonly outcome: Uint8Array
  readonly columns: ReadonlyMap<ColumnTerm, Float64Array>
  readonly levels: readonly Level[]
  readonly level: Int32Array
  readonly counties: readonly string[]
  readonly county: Int32Array
  readonly municipalities: readonly string[]
  readonly cluster: Int32Array
  /** 1 in the group, 0 not, −1 unknown. */
  readonly group: Int8Array
  readonly leftOut: ReadonlyMap<LeftOutReason, { readonly rows: number; readonly codes: ReadonlySet<string> }>
  /** Terms that are known for too few of the rows to be used, so that they fell out and the rows did not. */
  readonly unknownTerms: readonly TermId[]
}

interface Candidate {
  readonly level: Level
  readonly frame: Frame
  readonly standing: Standing
}

/** A term that is unknown for more than this part of the rows falls out itself; else the rows that lack it do. */
const mostUnknown = 0.2

/**
 * Municipality × scheme-year (or × year), those in scope, with what is known of each. Levels where nobody or everybody
 * took part say nothing and are left out.
 */
export function rowsOf(snapshot: Snapshot, strata: readonly Stratum[], asked: RowsAsked): ModelRows {
  const candidates = candidatesOf(snapshot, strata, asked)
  const facts = new Map(
    [...new Set(candidates.map(({ frame }) => frame))].map((frame) => [frame, factsOf(snapshot, frame, asked)]),
  )
  const out = leavingOut()
  const unknownTerms = termsUnknown(candidates, facts, asked.terms)
  const used = asked.terms.filter((term) => !unknownTerms.includes(term))
  const kept: { readonly candidate: Candidate; readonly places: readonly number[] }[] = []
  for (const candidate of candidates) {
    const { frame, standing, level } = candidate
    const columns = facts.get(frame) ?? new Map<TermId, Float64Array>()
    const places: number[] = []
    for (const [place, code] of frame.codes.entries()) {
      if (asked.withoutCounty.includes(frame.county[place] ?? '')) continue
      const mark = standing.inScope[place] ?? 0
      if (mark === 0) continue
      if (mark === -1) out.add('scope-unknown', code)
      else if (standing.took[place] === -1) out.add('split', code)
      else if (used.some((term) => Number.isNaN(columns.get(term)?.[place] ?? NaN))) out.add('fact-missing', code)
      else places.push(place)
    }
    const events = places.reduce((sum, place) => sum + (standing.took[place] === 1 ? 1 : 0), 0)
    if (events > 0 && events < places.length) kept.push({ candidate, places })
    else out.add('no-variation', level.id, places.length)
  }
  return { ...filled(kept, facts, used, asked), leftOut: out.reasons, unknownTerms }
}

const candidatesOf = (
  snapshot: Snapshot,
  strata: readonly Stratum[],
  { borders, unit }: RowsAsked,
): readonly Candidate[] => {
  const standing = (stratum: Stratum): Standing => standingIn(snapshot, stratum, borders, stratum.year)
  if (unit === 'list') {
    return strata.map((stratum) => ({
      level: { id: `${stratum.scheme}|${stratum.year}`, scheme: stratum.scheme, year: stratum.year },
      frame: frameOf(snapshot, borders, stratum.year),
      standing: standing(stratum),
    }))
  }
  const years = [...new Set(strata.map(({ year }) => year))].toSorted((a, b) => a - b)
  return years.map((year) => ({
    level: { id: String(year), scheme: null, year },
    frame: frameOf(snapshot, borders, year),
    standing: together(strata.filter((stratum) => stratum.year === year).map(standing)),
  }))
}

type Facts = ReadonlyMap<TermId, Float64Array>

/** Each term's values in a frame; for the county only whether it is known. */
function factsOf(snapshot: Snapshot, frame: Frame, { terms, borders, history }: RowsAsked): Facts {
  const values = (term: TermId): Float64Array => {
    switch (term) {
      case 'population':
        return frame.population.map(Math.log2)
      case 'centrality':
        return frame.centrality
      case 'age-65':
        return frame.age65.map((share) => share * 10)
      case 'age-80':
        return frame.age80.map((share) => share * 10)
      case 'travel':
        return frame.travel.map((minutes) => minutes / 30)
      case 'council':
        return frame.council
      case 'earlier':
        return earlierIn(snapshot, history, borders, frame)
      case 'county':
        return Float64Array.from(frame.county, (code) => (code === '' ? NaN : 0))
    }
  }
  return new Map(terms.map((term) => [term, values(term)]))
}

/**
 * 1 where it, or one it came from, took part on a counted list of an earlier year; NaN where only one since divided
 * did.
 */
function earlierIn(
  snapshot: Snapshot,
  history: readonly Stratum[],
  borders: Borders,
  { year, codes }: Frame,
): Float64Array {
  const earlier = new Float64Array(codes.length)
  for (const stratum of history) {
    if (stratum.year >= year) continue
    const { took } = standingIn(snapshot, stratum, borders, year)
    for (let place = 0; place < codes.length; place++) {
      if (took[place] === 1) earlier[place] = 1
      else if (took[place] === -1 && earlier[place] === 0) earlier[place] = NaN
    }
  }
  return earlier
}

function termsUnknown(
  candidates: readonly Candidate[],
  facts: ReadonlyMap<Frame, Facts>,
  terms: readonly TermId[],
): readonly TermId[] {
  const unknown = new Map<TermId, number>()
  let rows = 0
  for (const { frame, standing } of candidates) {
    for (let place = 0; place < frame.codes.length; place++) {
      if (standing.inScope[place] !== 1) continue
      rows++
      for (const term of terms)
        if (Number.isNaN(facts.get(frame)?.get(term)?.[place] ?? NaN)) unknown.set(term, (unknown.get(term) ?? 0) + 1)
    }
  }
  return terms.filter((term) => (unknown.get(term) ?? 0) > rows * mostUnknown)
}

function filled(
  kept: readonly { readonly candidate: Candidate; readonly places: readonly number[] }[],
  facts: ReadonlyMap<Frame, Facts>,
  terms: readonly TermId[],
  { group }: RowsAsked,
): Omit<ModelRows, 'leftOut' | 'unknownTerms'> {
  const rows = kept.reduce((sum, { places }) => sum + places.length, 0)
  const outcome = new Uint8Array(rows)
  const level = new Int32Array(rows)
  const membership = new Int8Array(rows)
  const columns = new Map(terms.flatMap((term) => (term === 'county' ? [] : [[term, new Float64Array(rows)] as const])))
  const [counties, clusters] = [numbering(), numbering()]
  const [county, cluster] = [new Int32Array(rows), new Int32Array(rows)]
  let row = 0
  for (const [at, { candidate, places }] of kept.entries()) {
    const { frame, standing } = candidate
    const marks = frame.group(group.definition, group.expression)
    for (const place of places) {
      outcome[row] = standing.took[place] === 1 ? 1 : 0
      level[row] = at
      membership[row] = marks[place] ?? -1
      for (const [term, column] of columns) column[row] = facts.get(frame)?.get(term)?.[place] ?? NaN
      county[row] = counties.of(frame.county[place] ?? '')
      cluster[row] = clusters.of(frame.cluster[place] ?? '')
      row++
    }
  }
  return {
    rows, outcome, columns, level, county, cluster,
    levels: kept.map(({ candidate }) => candidate.level),
    counties: counties.names,
    municipalities: clusters.names,
    group: membership,
  }
}

/** Numbers names from 0, in the order they are met. */
function numbering(): { readonly names: readonly string[]; readonly of: (name: string) => number } {
  const names: string[] = []
  const known = new Map<string, number>()
  return {
    names,
    of: (name) => {
      const found = known.get(name) ?? names.push(name) - 1
      known.set(name, found)
      return found
    },
  }
}

/** Keeps count of rows left out, by reason. */
function leavingOut() {
  const reasons = new Map<LeftOutReason, { rows: number; codes: Set<string> }>()
  return {
    reasons,
    add: (reason: LeftOutReason, code: string, rows = 1): void => {
      const found = reasons.get(reason) ?? { rows: 0, codes: new Set<string>() }
      found.rows += rows
      found.codes.add(code)
      reasons.set(reason, found)
    },
  }
}
