import type { CareRateUsed } from '../../../answers/need/answer.ts'
import { Refusal } from '../../../domain/refusal.ts'
import { joinTexts, type Language, type Text } from '../../../domain/text.ts'
import { whoseRate } from './rates.tsx'
import { fieldOf, type NeedState } from './state.ts'
import { needWords } from './words.ts'

/** A refusal in the words of the page's own fields, and the names of those at fault. */
export interface FormRefusal {
  readonly refusal: Refusal
  readonly fields: readonly string[]
}

const inEach = (text: (language: Language) => string): Text => ({ nb: text('nb'), nn: text('nn'), en: text('en') })

/** The page's fields that the question can refuse by name. */
type Field = 'threshold' | 'minlists' | 'from' | 'to' | 'horizon' | 'indicator' | 'projection' | 'lists' | 'where'
const expected = (field: Field) =>
  field === 'from' || field === 'to' ? 'year' : field === 'threshold' || field === 'minlists' ? field : 'choice'

const labelOf = (field: Field, language: Language): string => {
  const { labels, threshold, minlists, projection } = needWords[language]
  return { ...labels, threshold, minlists, projection }[field]
}

/**
 * What the question refused, told as the form knows it: the field's label and what to write there, per cent where the field is in per
 * cent. What names no field of the page is told as it is.
 */
export function asFormSaysIt(refusal: Refusal, state: NeedState, rates: readonly CareRateUsed[]): FormRefusal {
  if (refusal.code === 'no-such-rate') return rateRefused(refusal, state, rates)
  if (refusal.code !== 'bad-input') return { refusal, fields: [] }
  const fields = (refusal.where.text ?? '').split(', ').map((path) => path.split('.')[0] ?? '')
  if (!fields.every(isField)) return { refusal, fields: [] }
  const texts = fields.map((field) =>
    inEach((language) =>
      needWords[language].wrong.field(
        labelOf(field, language),
        needWords[language].wrong[expected(field)],
        state[field],
      ),
    ),
  )
  return { refusal: told(refusal, joinTexts(texts, ' ')), fields }
}

const isField = (name: string): name is Field =>
  ['threshold', 'minlists', 'from', 'to', 'horizon', 'indicator', 'projection', 'lists', 'where'].includes(name)

const told = ({ code, kind, where }: Refusal, text: Text): Refusal => new Refusal({ code, kind, text, where })

/** The rate that was refused, by what was typed: users are read before full-time equivalents, as the question reads them. */
function rateRefused(refusal: Refusal, { rates: typed }: NeedState, rates: readonly CareRateUsed[]): FormRefusal {
  const fields = (['users', 'fte'] as const).flatMap((what) =>
    rates.map((rate) => ({ what, rate, name: fieldOf(what, rate.id) })),
  )
  const text = refusal.where.text ?? ''
  const typedOf = (name: string): string | undefined => typed.find(([one]) => one === name)?.[1]
  const field = fields.find(({ rate, name }) => typedOf(name) !== undefined && `${rate.id}=${typedOf(name)}` === text)
  if (!field) {
    const name = typed.find(([one]) => !fields.some((known) => known.name === one))?.[0] ?? text
    return {
      refusal: told(
        refusal,
        inEach((language) => needWords[language].wrong.noRate(name)),
      ),
      fields: [name],
    }
  }
  const { what, rate, name } = field
  const said = inEach((language) => {
    const { rates: words, wrong } = needWords[language]
    return wrong.field(words.field(words[what], whoseRate(rate, language)), wrong[what], typedOf(name) ?? '')
  })
  return { refusal: told(refusal, said), fields: [name] }
}
