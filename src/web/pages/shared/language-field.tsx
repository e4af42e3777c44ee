import type { Language } from '../../../domain/text.ts'

/** Keeps the language when a form is sent; Bokmål is the default and is left out of the address. */
export const LanguageField = ({ language }: { readonly language: Language }) =>
  language === 'nb' ? null : <input type="hidden" name="sprak" value={language} />
