import type { Listing, NeedUnit } from '../../../answers/need/answer.ts'
import { formats } from '../../../domain/format.ts'
import { needTitles } from '../../../domain/need-titles.ts'
import { isByFactors, needScatter, type NeedPoint } from '../../charts/need-scatter.ts'
import type { Ask } from '../../page.ts'
import type { Sheet } from '../../picture.ts'
import { sentenceCase } from '../../text/finding.ts'
import { areaName, askedText, type NeedProps, numbersOf, schemesAsked } from './context.ts'
import { needWords } from './words.ts'
import { written } from './written.ts'

/** Those on as many counted lists as this, or more, share a row. */
const mostRows = 6

/** The rows: on no list, only on others, on one counted list, on two …, and not known. */
type Row = Exclude<Listing, 'counted'> | number
const rowOf = ({ listing, participations }: NeedUnit): Row =>
  listing === 'counted' ? Math.min(mostRows, participations ?? 1) : listing

/** Need against participation, municipality by municipality; null when there is nobody to draw. */
export function scatterSheet({ language, envelope, ask }: NeedProps & { readonly ask: Ask }): Sheet | null {
  const { scatter: words, years, of } = needWords[language]
  const { whole } = formats[language]
  const { answer } = envelope
  const { rankedBy, horizon, great } = answer
  const shown = answer.municipalities.filter(({ ranked }) => ranked.value !== null)
  const all: readonly Row[] = ['none', 'others', ...Array.from({ length: mostRows }, (_, i) => i + 1), 'unknown']
  const rows = all.filter((row) => shown.some((unit) => rowOf(unit) === row))
  if (rows.length === 0) return null
  const numbers = numbersOf(answer)
  const points = shown.map((unit): NeedPoint => ({
    need: unit.ranked.value ?? 0,
    row: rows.indexOf(rowOf(unit)),
    isHigh: unit.isHigh,
    number: numbers.get(unit.code) ?? null,
  }))
  const titleOf = (row: Row): string =>
    typeof row === 'number'
      ? row === mostRows
        ? words.rows.rest(whole(row))
        : words.rows.lists(whole(row))
      : words.rows[row]
  const told = {
    rows: rows.map((row) => ({
      title: titleOf(row),
      count: words.count(whole(shown.filter((unit) => rowOf(unit) === row).length)),
    })),
    axis: words.axis(sentenceCase(needTitles[rankedBy][language]), String(horizon)),
    most: answer.most === 'low' ? words.mostLow : words.mostHigh,
    mostIs: answer.most,
    value: (need: number) => written(rankedBy, need, language),
  }
  const period = years(askedText(envelope, 'from'), askedText(envelope, 'to'))
  const schemes = schemesAsked(envelope, ask, language)
  const names = answer.highNeed
    .filter(({ code }) => numbers.has(code))
    .map(({ code, name }) => `${numbers.get(code)}\u00a0${name}`)
  return {
    title: words.title(
      whole(great.none),
      whole(great.all),
      areaName(envelope, language),
      schemes === '' ? '' : of(schemes),
    ),
    subtitle: words.subtitle(needTitles[rankedBy][language], String(horizon), period),
    description: words.description(
      whole(points.length),
      told.rows.map(({ title, count }) => `${title}: ${count}`).join('. '),
    ),
    key: [
      ...(shown.some(({ isHigh }) => isHigh) ? [{ sign: 'diamond', text: words.high } as const] : []),
      { sign: 'circle-open', text: words.other },
    ],
    wide: needScatter(points, told, 860),
    narrow: needScatter(points, told, 350),
    notes: [
      ...(names.length > 0 ? [words.numbered(names.join(', '))] : []),
      words.moved,
      ...(isByFactors(points.map(({ need }) => need)) ? [words.byFactors] : []),
    ],
  }
}
