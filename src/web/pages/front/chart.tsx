import type { Language } from '../../../domain/text.ts'
import { DrawnFrom } from '../../parts/drawn-from.tsx'
import { Figure } from '../../parts/figure.tsx'
import type { SectionProps } from '../mapping/context.ts'
import { participationPicture } from '../mapping/pictures.ts'
import { PairTable } from '../shared/pair-table.tsx'
import { pairRows, type SchemeNames } from '../shared/participation-rows.ts'
import { participationSheet } from '../shared/participation-sheet.ts'
import { frontWords } from './words.ts'

interface FrontChartProps {
  readonly language: Language
  readonly envelope: SectionProps['envelope']
  readonly names: SchemeNames
  /** What the two groups are called in a sentence. */
  readonly groups: { readonly a: string; readonly b: string }
  /** Address of the page with the same question in full. */
  readonly link: string
}

/** The front page's one chart, its table twin and what it was drawn from. */
export function FrontChart({ language, envelope, names, groups, link }: FrontChartProps) {
  const { a } = envelope.answer.pooled
  const sheet = participationSheet({ language, envelope, names, groupName: (id) => (id === a ? groups.a : groups.b), place: null })
  if (!sheet) return <DrawnFrom language={language} envelope={envelope} />
  return (
    <Figure id="chart" language={language} sheet={sheet} envelope={envelope} picture={participationPicture.id} link={link} table="#figures-details" sources="line">
      <details id="figures-details">
        <summary>{frontWords[language].tableTitle}</summary>
        <PairTable id="figures" language={language} rows={pairRows(envelope.answer, names, language)} names={names} groups={groups} />
      </details>
    </Figure>
  )
}
