import type { NeedAnswer } from '../../../answers/need/answer.ts'
import { formats } from '../../../domain/format.ts'
import type { Language } from '../../../domain/text.ts'
import { agePyramid } from '../../charts/age-pyramid.ts'
import type { Sheet } from '../../picture.ts'
import { needWords } from '../need/words.ts'
import { written } from '../need/written.ts'

const years = 5

/** Who lives there by age, now and in the year ahead; null where the answer is not of one municipality. */
export function pyramidSheet({ municipality, municipalities, base, horizon }: NeedAnswer, language: Language): Sheet | null {
  const { here: words, sexNote } = needWords[language]
  const unit = municipality === null ? undefined : municipalities.find(({ code }) => code === municipality)
  const [now, then] = unit?.pyramid ?? []
  if (!unit || !now || !then) return null
  const old = (year: number): string => written('age-80', unit.indicators.find(({ id, year: of }) => id === 'age-80' && of === year)?.value ?? null, language)
  const last = now.ages.length - 1
  return agePyramid(
    {
      title: words.pyramidTitle(unit.name, old(base), old(horizon), String(base), String(horizon)),
      subtitle: words.pyramidSubtitle(String(base), String(horizon)),
      description: words.pyramidDescription(String(base), String(horizon)),
      key: [
        { sign: 'fill-other', text: words.key.now(String(base)) },
        { sign: 'line-a', text: words.key.then(String(horizon)) },
      ],
      notes: [sexNote],
    },
    { labels: now.ages.map((_, group) => (group === last ? `${group * years}+` : `${group * years}–${group * years + years - 1}`)), now: now.ages, then: then.ages },
    formats[language].whole,
  )
}
