import type { Language } from '../../../domain/text.ts'
import type { Ask } from '../../page.ts'
import type { Option } from './fields.tsx'

/** The schemes that have a list, by name. */
export function schemeOptions(ask: Ask, language: Language): readonly Option[] {
  const collator = new Intl.Collator(language === 'en' ? 'en' : 'nb')
  return ask
    .schemes({ owner: 'any' })
    .answer.schemes.filter(({ lists }) => lists > 0)
    .map(({ id, name }) => ({ value: id, text: name[language] }))
    .toSorted((a, b) => collator.compare(a.text, b.text))
}
