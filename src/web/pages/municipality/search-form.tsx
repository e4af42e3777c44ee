import type { Language } from '../../../domain/text.ts'
import { MunicipalitySearch } from '../shared/municipality-search.tsx'
import { municipalityWords } from './words.ts'

/** The search for a municipality, as the pages of municipalities call it; what was typed stays. */
export function SearchForm({ language, sought }: { readonly language: Language; readonly sought: string }) {
  const { search, searchHelp, searchButton } = municipalityWords[language]
  return <MunicipalitySearch language={language} label={search} help={searchHelp} button={searchButton} sought={sought} />
}
