import { formats } from '../../format.ts'
import type { SectionProps } from './context.ts'
import { Section } from './section.tsx'
import { mappingWords } from './words.ts'

/** How unevenly participation is spread over all municipalities. */
export function ConcentrationSection(props: SectionProps) {
  const { language, envelope } = props
  const words = mappingWords[language].concentration
  const { ratio, percent, whole } = formats[language]
  const { concentration, pooled } = envelope.answer
  const { gini, topTenth, year, divided } = concentration
  const total = pooled.participantsA + pooled.participantsB
  return (
    <Section id="konsentrasjon" title={mappingWords[language].sections.concentration} {...props}>
      {gini === null || topTenth === null ? (
        <p className="empty">{words.none}</p>
      ) : (
        <p>
          {words.topTenth(percent(topTenth))} {words.gini(ratio(gini))} {words.small(whole(total))}
        </p>
      )}
      <p className="quiet">
        {words.borders(String(year))} {divided.length > 0 && words.divided(whole(divided.length))}
      </p>
    </Section>
  )
}
