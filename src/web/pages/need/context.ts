import type { Envelope } from '../../../answers/answer.ts'
import type { NeedAnswer, NeedUnit } from '../../../answers/need/answer.ts'
import type { NeedCoverage } from '../../../answers/need.ts'
import { formats } from '../../../domain/format.ts'
import type { Language } from '../../../domain/text.ts'
import type { Ask } from '../../page.ts'
import { listed } from '../../text/finding.ts'
import { schemeNames } from '../shared/participation-rows.ts'
import { needWords } from './words.ts'

export type NeedEnvelope = Envelope<NeedAnswer, NeedCoverage>

/** What a part of the page is made from. */
export interface NeedProps {
  readonly language: Language
  readonly envelope: NeedEnvelope
}

/** So many municipalities of the list stand unfolded, and have numbers in the drawing: on a phone each is a block of lines. */
export const mostShown = 10

/** The numbers of those first in the list: the same there and in the drawing. */
export const numbersOf = ({ highNeed }: NeedAnswer): ReadonlyMap<string, number> =>
  new Map(highNeed.slice(0, mostShown).map(({ code }, i) => [code, i + 1]))

/** The area asked about as it follows what lies in it: " i Nordland"; empty for the whole country. */
export function areaName(envelope: NeedEnvelope, language: Language): string {
  const { area } = needWords[language]
  const where = askedText(envelope, 'where')
  if (where === '') return ''
  const county = /^county:\d{2}$/.test(where) ? envelope.answer.municipalities[0]?.county : null
  return county ? area.county(county) : area.other
}

/** What one with great need does: probable where the limit is one half or more, possible below. */
export const willOf = ({ answer: { threshold } }: NeedEnvelope, language: Language) =>
  needWords[language].will[threshold >= 0.5 ? 'likely' : 'may']

/** The schemes asked about, by name; empty for all. */
export function schemesAsked({ input }: NeedEnvelope, ask: Ask, language: Language): string {
  const ids = Array.isArray(input.scheme) ? input.scheme.map(String) : []
  if (ids.length === 0) return ''
  const { name } = schemeNames(ask, 'first', language)
  return listed(ids.map(name), needWords[language].map.and)
}

/** How it took part, in words. */
export function tookIn({ standing, participations }: NeedUnit, language: Language): string {
  const { took } = needWords[language]
  return standing === 'took-part' ? took.count(formats[language].whole(participations)) : took[standing]
}

/** An input of the question as it stands in the envelope, as text; empty when not told. */
export const askedText = ({ input }: NeedEnvelope, name: string): string =>
  input[name] === undefined || input[name] === null ? '' : String(input[name])
