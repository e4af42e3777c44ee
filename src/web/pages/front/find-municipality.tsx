import type { Language } from '../../../domain/text.ts'
import { MunicipalitySearch } from '../shared/municipality-search.tsx'
import { frontWords } from './words.ts'

/** A field that leads to a municipality; the search forgives old names and slips. */
export function FindMunicipality({ language }: { readonly language: Language }) {
  const words = frontWords[language]
  return (
    <section className="find">
      <h2 className="ds-heading" data-size="xs">
        {words.findTitle}
      </h2>
      <MunicipalitySearch language={language} />
    </section>
  )
}
