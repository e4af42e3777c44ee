import { dotDrawings } from '../../charts/dot-intervals.ts'
import { formats } from '../../../domain/format.ts'
import type { Sheet } from '../../picture.ts'
import { chartWords, dotsTitle } from '../../text/chart-titles.ts'
import { type ChartContext, areaOf, confidenceOf, groupNotes, pairOf, periodOf } from '../mapping/chart-context.ts'
import { dotRows, eligibilityOf, pairRows } from './participation-rows.ts'

/** Lists with fewer participants than this in all are said to be small. */
const few = 10

/** Two groups in each scheme-year as dots with intervals, by scheme design; null when no list is counted for both. */
export function participationSheet(context: ChartContext): Sheet | null {
  const { language, envelope, names } = context
  const words = chartWords[language]
  const { whole, wholePercent } = formats[language]
  const groups = pairOf(context)
  const rows = pairRows(envelope.answer, names, language)
  const [first] = rows
  if (!first) return null
  const confidence = confidenceOf(envelope, language)
  const isSmall = rows.some((row) => (row.a.participants ?? 0) + (row.b.participants ?? 0) < few)
  const found = new Set(rows.map(eligibilityOf))
  const eligibility = [...(found.has('unknown') ? [words.dots.eligibleUnknown] : []), ...(found.has('mostly-not') ? [words.dots.mostlyNot] : [])]
  return {
    title: dotsTitle(rows.map(({ difference }) => difference), groups.a, groups.b, `${names.name(first.scheme)} ${first.year}`, language),
    subtitle: words.dots.subtitle(areaOf(context) + periodOf(envelope, language), confidence),
    description: words.dots.description(whole(rows.length), groups.a, groups.b),
    key: [
      { sign: 'circle', text: groups.a },
      { sign: 'diamond', text: groups.b },
      { sign: 'none', text: words.dots.interval(confidence) },
    ],
    ...dotDrawings({ rows: dotRows(rows, names, language), differenceTitle: words.dots.difference, percent: wholePercent }),
    notes: [...groupNotes(context), words.dots.clearNote, ...eligibility, ...(isSmall ? [words.smallNote(whole(few))] : [])],
  }
}
