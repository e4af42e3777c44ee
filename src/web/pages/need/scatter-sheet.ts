import { formats } from '../../../domain/format.ts'
import { needTitles } from '../../../domain/need-titles.ts'
import { needScatter, type NeedPoint } from '../../charts/need-scatter.ts'
import type { Sheet } from '../../picture.ts'
import { askedText, isHigh, nilCodes, type NeedProps } from './context.ts'
import { needWords } from './words.ts'
import { written } from './written.ts'

/** Need against participation, municipality by municipality; null when there is nobody to draw. */
export function scatterSheet({ language, envelope }: NeedProps): Sheet | null {
  const { scatter: words } = needWords[language]
  const { whole } = formats[language]
  const { answer } = envelope
  const { rankedBy, horizon, most } = answer
  const nil = nilCodes(answer)
  const points = answer.municipalities.flatMap((unit): readonly NeedPoint[] =>
    unit.ranked.value === null || unit.standing === 'outside'
      ? []
      : [{ name: unit.name, need: unit.ranked.value, participations: unit.standing === 'listed' ? 'apart' : (unit.participations ?? 'unknown'), isHigh: isHigh(unit, answer), isNamed: nil.has(unit.code) }],
  )
  if (points.length === 0) return null
  const told = { axis: words.axis, beside: { apart: words.apart, unknown: words.unknown }, value: (need: number) => written(rankedBy, need, language), most }
  const [wide, narrow] = [needScatter(points, told, 860), needScatter(points, told, 350)]
  const unknown = points.filter(({ participations }) => participations === 'unknown').length
  const [from, to] = [askedText(envelope, 'from'), askedText(envelope, 'to')]
  return {
    title: nil.size > 0 ? words.title.some(whole(nil.size)) : words.title.none,
    subtitle: words.subtitle(needTitles[rankedBy][language], String(horizon), from || to ? words.period(from, to) : ''),
    description: words.description(whole(points.length), whole(unknown)),
    key: [
      { sign: 'diamond', text: words.high },
      { sign: 'circle-open', text: words.other },
    ],
    wide,
    narrow,
    notes: [words.notes, ...(points.some(({ participations }) => participations === 'apart') ? [words.apartNote] : []), ...(wide.unnamed > 0 ? [words.cut(whole(wide.unnamed))] : [])],
  }
}
