import { alphabets } from '../../collate.ts'
import type { Language } from '../../../domain/text.ts'
import type { Ask } from '../../page.ts'
import type { Option } from './fields.tsx'

/** The schemes that have a list, by name. */
export function schemeOptions(ask: Ask, language: Language): readonly Option[] {
  return ask
    .schemes({ owner: 'any' })
    .answer.schemes.filter(({ lists }) => lists > 0)
    .map(({ id, name }) => ({ value: id, text: name[language] }))
    .toSorted((a, b) => alphabets[language](a.text, b.text))
}
