import type { Envelope } from '../../../answers/answer.ts'
import type { Decomposition, ExplainAnswer } from '../../../answers/explain/answer.ts'
import type { ExplainInput } from '../../../answers/explain/input.ts'
import { formats } from '../../../domain/format.ts'
import type { Language } from '../../../domain/text.ts'
import { inputOfQuery, queryOfInput } from '../../links.ts'
import { pointDrawings, type PointRow } from '../../charts/point-intervals.ts'
import type { Picture, Sheet } from '../../picture.ts'
import { sentenceCase } from '../../text/finding.ts'
import { confidenceOf, periodOf } from '../mapping/chart-context.ts'
import { pointsIn } from './points.ts'
import { explainWords } from './words.ts'

/** The average marginal effects as dots with intervals; null where the rows are too thin. */
export function explainSheet(envelope: Envelope<ExplainAnswer>, language: Language): Sheet | null {
  const { model } = envelope.answer
  if (model === null || model.terms.length === 0) return null
  const { chart, key, directions, notCauses } = explainWords[language]
  const { whole } = formats[language]
  const { terms } = model
  const written = pointsIn(
    language,
    terms.flatMap(({ marginalEffect, marginalLow, marginalHigh }) => [marginalEffect, marginalLow, marginalHigh]),
  )
  const told = terms.filter(({ direction }) => direction !== 'cannot-tell').length
  const rows = terms.map((term): PointRow => ({
    id: term.term,
    label: term.title[language],
    under: term.unit[language],
    value: term.marginalEffect,
    low: term.marginalLow,
    high: term.marginalHigh,
    figure: written.interval(term.marginalEffect, term.marginalLow, term.marginalHigh),
    verdict: directions[term.direction],
    isClear: term.direction !== 'cannot-tell',
  }))
  return {
    title: told === 0 ? chart.none(whole(terms.length)) : chart.title(whole(told), whole(terms.length)),
    subtitle: chart.subtitle(confidenceOf(envelope, language)) + periodOf(envelope, language),
    description: chart.description(whole(terms.length)),
    key: [{ sign: 'circle', text: key.clear }, { sign: 'circle-open', text: key.unsure }],
    ...pointDrawings({ rows, ends: chart.ends, tick: written.tick }),
    notes: [notCauses, ...terms.flatMap(({ caution }) => (caution ? [caution[language]] : []))],
  }
}

/** The parts of the gap as dots with intervals, and under them their sum, the rest and the whole. */
export function gapSheet(envelope: Envelope<ExplainAnswer>, language: Language): Sheet | null {
  const { decomposition } = envelope.answer
  if (decomposition === null) return null
  const { gap, key } = explainWords[language]
  const { whole, percent } = formats[language]
  const rows = gapRows(decomposition, language)
  const { points } = pointsIn(language, [decomposition.gap, decomposition.explained, decomposition.unexplained])
  const { a, rateA, rateB, parts, draws, groupUnknown } = decomposition
  const isOpposite = parts.some(({ value }) => value > 0) && parts.some(({ value }) => value < 0)
  return {
    title: gap.title(points(decomposition.gap), points(decomposition.explained), points(decomposition.unexplained)),
    subtitle:
      gap.subtitle(sentenceCase(a.title[language]), percent(rateA), percent(rateB), confidenceOf(envelope, language)) +
      periodOf(envelope, language),
    description: gap.description(whole(parts.length)),
    key: [
      { sign: 'circle', text: key.clear },
      { sign: 'circle-open', text: key.unsure },
      { sign: 'diamond', text: gap.sums },
    ],
    ...pointDrawings({
      rows,
      ends: gap.ends,
      tick: pointsIn(
        language,
        parts.flatMap(({ low, high }) => [low, high]),
      ).tick,
    }),
    notes: [
      ...(isOpposite ? [gap.opposite] : []),
      gap.draws(whole(draws)),
      ...(groupUnknown > 0 ? [gap.unknown(whole(groupUnknown))] : []),
    ],
  }
}

function gapRows({ gap: size, explained, unexplained, parts }: Decomposition, language: Language): readonly PointRow[] {
  const { gap, key } = explainWords[language]
  const written = pointsIn(language, [
    size,
    explained,
    unexplained,
    ...parts.flatMap(({ value, low, high }) => [value, low, high]),
  ])
  const sum = (id: string, label: string, value: number): PointRow => ({
    id,
    label,
    under: '',
    group: gap.sums,
    value,
    low: null,
    high: null,
    figure: written.points(value),
    verdict: '',
    isClear: true,
  })
  return [
    ...parts.map(({ id, title, value, low, high, direction }): PointRow => ({
      id, label: title[language], under: '', group: gap.parts, value, low, high,
      figure: written.interval(value, low, high),
      verdict: { more: gap.ends.higher, less: gap.ends.lower, 'cannot-tell': key.unsure }[direction],
      isClear: direction !== 'cannot-tell',
    })),
    sum('explained', gap.explained, explained),
    sum('unexplained', gap.unexplained, unexplained),
    sum('gap', gap.whole, size),
  ]
}

/** The other choices bear on no picture: they are not computed for one. */
const drawn = (
  id: string,
  sheetOf: (envelope: Envelope<ExplainAnswer>, language: Language) => Sheet | null,
): Picture => ({
  id,
  render: ({ language, url, ask }) => {
    const envelope = ask.explain({ ...(inputOfQuery(url) as Partial<ExplainInput>), sensitivity: 'none' })
    const sheet = sheetOf(envelope, language)
    if (sheet === null) return null
    const { sensitivity: _, ...asked } = envelope.asked
    return { sheet, envelope, page: `/hvorfor?${queryOfInput(asked).toString()}` }
  },
})

export const explainPicture: Picture = drawn('sammenheng', explainSheet)
export const gapPicture: Picture = drawn('avstand', gapSheet)
