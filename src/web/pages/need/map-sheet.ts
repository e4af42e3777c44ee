import type { NeedUnit } from '../../../answers/need/answer.ts'
import { formats } from '../../../domain/format.ts'
import { needTitles } from '../../../domain/need-titles.ts'
import { type Mark, mapPicture } from '../../charts/map-picture.ts'
import type { PageRequest } from '../../page.ts'
import type { KeyItem, Sheet } from '../../picture.ts'
import { listed } from '../../text/finding.ts'
import { type NeedProps, tookIn, willOf } from './context.ts'
import { needWords } from './words.ts'

const steps = ['step-3', 'step-2', 'step-1', 'step-0'] as const

/**
 * Four steps of probability: from one half, from the fifth that chance alone would give, from a twentieth, and below.
 */
const markOf = ({ probabilityTopFifth: probability }: NeedUnit): (typeof steps)[number] =>
  probability >= 0.5 ? 'step-3' : probability >= 0.2 ? 'step-2' : probability >= 0.05 ? 'step-1' : 'step-0'

/**
 * Where in the country great need is probable, with a line around those that stand on no list. Null where no map
 * can be drawn.
 */
export function needMapSheet({
  language,
  envelope,
  request,
}: NeedProps & { readonly request: Pick<PageRequest, 'map' | 'tiles'> }): Sheet | null {
  const { map: words } = needWords[language]
  const { probability, whole } = formats[language]
  const { answer } = envelope
  const units = new Map(answer.municipalities.map((unit) => [unit.code, unit]))
  const counties = new Map(
    answer.municipalities.flatMap(({ countyCode, county }) =>
      countyCode !== null && county !== null ? [[countyCode, county] as const] : [],
    ),
  )
  const isNil = (code: string): boolean => units.get(code)?.listing === 'none'
  const marks: (code: string) => Mark = (code) => {
    const unit = units.get(code)
    return unit ? markOf(unit) : 'blank'
  }
  const drawn = mapPicture({
    map: request.map(),
    tiles: request.tiles(),
    markOf: marks,
    titleOf: (code) => {
      const unit = units.get(code)
      return unit ? words.cell(unit.name, probability(unit.probabilityTopFifth), tookIn(unit, language)) : ''
    },
    isOutlined: isNil,
    countyName: (county) => counties.get(county) ?? '',
  })
  if (!drawn) return null
  const onTilesOnly = drawn.onTilesOnly.flatMap((code) => units.get(code)?.name ?? [])
  const key = steps.flatMap((step): readonly KeyItem[] => {
    const count = answer.municipalities.filter((unit) => markOf(unit) === step).length
    return count === 0 ? [] : [{ sign: step, text: words.step[step](whole(count)) }]
  })
  const high = answer.municipalities.filter(({ isHigh }) => isHigh).length
  const nil = answer.municipalities.filter(({ code }) => isNil(code)).length
  const outlined: KeyItem = { sign: 'map-outline', text: words.outlined(whole(nil), whole(answer.great.none)) }
  return {
    title: words.title(whole(high), whole(answer.municipalities.length), willOf(envelope, language)),
    subtitle: words.subtitle(String(answer.horizon), needTitles[answer.rankedBy][language]),
    description: words.description(whole(high), whole(nil)),
    key: nil > 0 ? [...key, outlined] : key,
    wide: drawn.wide,
    narrow: drawn.narrow,
    notes: onTilesOnly.length > 0 ? [words.tilesNote(listed(onTilesOnly, words.and))] : [],
  }
}
