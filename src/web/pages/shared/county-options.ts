import { alphabets } from '../../collate.ts'
import type { Language } from '../../../domain/text.ts'
import type { Ask } from '../../page.ts'
import type { Option } from './fields.tsx'

/** Today's counties as areas that a question can keep to, by name. */
export function countyOptions(ask: Ask, language: Language): readonly Option[] {
  const { municipalities } = ask.municipalities({}).answer
  const counties = new Map(municipalities.flatMap(({ county, countyCode }) => (county && countyCode ? [[countyCode, county] as const] : [])))
  return [...counties].map(([code, name]) => ({ value: `county:${code}`, text: name })).toSorted((a, b) => alphabets[language](a.text, b.text))
}
