import { inOrder } from '../../../domain/in-order.ts'
import type { ParticipationAnswer } from '../../../answers/participation.ts'
import type { Cell } from '../../../answers/participation/cells.ts'
import type { Difference } from '../../../answers/participation/compare.ts'
import { designTitles, schemeDesigns, type SchemeDesign } from '../../../domain/scheme.ts'
import type { Language } from '../../../domain/text.ts'
import { type DotRow, type Share } from '../../charts/dot-intervals.ts'
import { textWidth } from '../../charts/text-width.ts'
import { formats } from '../../../domain/format.ts'
import type { Ask } from '../../page.ts'
import { isClearGap } from '../../text/chart-titles.ts'
import { commonWords } from '../../text/words.ts'

/** What is needed to name a scheme: its name and its design under the coding in use. */
export interface SchemeNames {
  readonly name: (id: string) => string
  readonly design: (id: string) => SchemeDesign | undefined
}

export function schemeNames(ask: Ask, coding: 'first' | 'second', language: Language): SchemeNames {
  const { schemes } = ask.schemes({ coding, owner: 'any' }).answer
  const byId = new Map(schemes.map((scheme) => [scheme.id, scheme]))
  return { name: (id) => byId.get(id)?.name[language] ?? id, design: (id) => byId.get(id)?.design }
}

/** A scheme-year with both groups and their difference: a row of chart and table alike. */
export interface PairRow {
  readonly id: string
  readonly scheme: string
  readonly year: number
  readonly group: string
  readonly a: Cell
  readonly b: Cell
  readonly difference: Difference
}

/** Scheme-years known for both groups, grouped by design (that with the highest difference first), highest difference first. */
export function pairRows(answer: ParticipationAnswer, names: SchemeNames, language: Language): readonly PairRow[] {
  const { a, b } = answer.pooled
  const cells = new Map(answer.cells.map((cell) => [`${cell.scheme}|${cell.year}|${cell.group}`, cell]))
  const place = designPlaces(answer)
  const rows = answer.differences.flatMap((difference): readonly (PairRow & { place: number })[] => {
    if (difference.a !== a || difference.b !== b) return []
    const { scheme, year } = difference
    const [first, second] = [a, b].map((group) => cells.get(`${scheme}|${year}|${group}`))
    if (first?.state !== 'known' || second?.state !== 'known') return []
    const design = names.design(scheme)
    const group = design === undefined ? '' : designTitles[design][language]
    return [{ id: `${scheme}-${year}`, scheme, year, group, a: first, b: second, difference, place: place(design) }]
  })
  return rows.toSorted(
    (x, y) =>
      x.place - y.place || (y.difference.difference ?? 0) - (x.difference.difference ?? 0) || inOrder(x.id, y.id),
  )
}

function designPlaces(answer: ParticipationAnswer): (design: SchemeDesign | undefined) => number {
  const gaps = new Map(
    answer.breakdown.flatMap((row) => (row.by === 'design' ? [[row.value, row.riskDifference ?? 0] as const] : [])),
  )
  const ordered = schemeDesigns.toSorted((x, y) => (gaps.get(y) ?? -1) - (gaps.get(x) ?? -1))
  return (design) => (design === undefined ? ordered.length : ordered.indexOf(design))
}

/** Whether group a's low share may be the rules' doing: who could take part is not known, or most of the group could not. */
export function eligibilityOf({ a: { eligible, inScope } }: PairRow): 'unknown' | 'mostly-not' | 'most' {
  if (eligible === null) return 'unknown'
  return eligible * 2 < (inScope ?? 0) ? 'mostly-not' : 'most'
}

const eligibilityMarks = { unknown: '\u00a0†', 'mostly-not': '\u00a0‡', most: '' } as const

/** The rows as the chart of dots and intervals wants them. */
export function dotRows(rows: readonly PairRow[], names: SchemeNames, language: Language): readonly DotRow[] {
  const { of } = commonWords[language]
  const { points, whole } = formats[language]
  const share = ({ rate, low, high, participants, inScope }: Cell): Share => ({
    rate: rate ?? 0,
    low: low ?? 0,
    high: high ?? 0,
    count: of(whole(participants), whole(inScope)),
  })
  return rows.map((row) => ({
    id: row.id,
    label: `${names.name(row.scheme)} ${row.year}${eligibilityMarks[eligibilityOf(row)]}`,
    group: row.group,
    a: share(row.a),
    b: share(row.b),
    difference: points(row.difference.difference),
    isClear: isClearGap(row.difference),
  }))
}

/** A name cut to a length between two words, with an ellipsis where something is left out; a first word that is too long is cut after a hyphen, or else kept. */
export function shortened(name: string, longest: number): string {
  if (name.length <= longest) return name
  const start = name.slice(0, longest)
  const whole = /^(.*\S)\s/.exec(start)?.[1] ?? /^(.+)-/.exec(start)?.[1] ?? /^\S+/.exec(name)?.[0] ?? name
  const kept = whole.replace(/[\s–—,:;(/-]+$/, '')
  return kept === name ? name : `${kept} …`
}

/** A name cut between two words so that it is at most `width` wide when set in a size. */
export function shortenedTo(name: string, width: number, size: number): string {
  let longest = name.length
  while (longest > 8 && textWidth(shortened(name, longest), size) > width) longest--
  return shortened(name, longest)
}
