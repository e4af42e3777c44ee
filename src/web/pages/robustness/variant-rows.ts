import type { RobustnessAnswer, Variant } from '../../../answers/robustness.ts'
import type { Language } from '../../../domain/text.ts'
import { ratioLabel, type RatioRow } from '../../charts/ratio-intervals.ts'
import { formats } from '../../../domain/format.ts'
import type { DesignVariant } from '../../../answers/robustness/designs.ts'
import { findingWords, listed } from '../../text/finding.ts'
import { choiceMeaning } from '../shared/choice-meaning.ts'
import { turnedBy } from '../shared/design-verdict.ts'
import { shortenedTo } from '../shared/participation-rows.ts'
import { robustnessWords } from './words.ts'

/** A test of the conclusion, with the section it stands in and what it is called there. */
export interface TestRow {
  readonly id: string
  readonly section: string
  readonly name: string
  /** What the variant means, or what would turn it; empty when its name says enough. */
  readonly note: string
  readonly variant: Variant
}

/** Every test in the order the page shows it. */
export function testRows(answer: RobustnessAnswer, language: Language): readonly TestRow[] {
  const { sections, withoutOne, turns } = robustnessWords[language]
  const row = (
    section: string,
    variant: Variant,
    name = variant.title[language],
    note = meaningOf(variant, language),
  ): TestRow => ({
    id: variant.id,
    section,
    name,
    note,
    variant,
  })
  const turning = (variant: DesignVariant): string => {
    const schemes = turnedBy(variant).map((scheme) => scheme[language])
    return schemes.length === 0 ? '' : turns(listed(schemes, findingWords[language].or))
  }
  return [
    ...answer.periods.map((variant) => row(sections.periods, variant)),
    ...answer.definitions.map((variant) => row(sections.definitions, variant)),
    ...answer.among.map((variant) => row(sections.among, variant)),
    ...answer.choices.map((variant) => row(sections.choices, variant, variant.title[language], choiceMeaning(variant.id, language))),
    ...answer.designs.map((variant) =>
      row(sections[variant.coding], variant, variant.title[language], turning(variant)),
    ),
    ...answer.without.map((variant) => row(sections.without, variant, withoutOne(variant.title[language]))),
  ]
}

/** The meaning in one line, without the remark in brackets that is the same for all. */
const meaningOf = ({ meaning }: Variant, language: Language): string => meaning[language].replace(/ \([^)]*\)$/, '')

/** The tests as the chart of odds ratios wants them. */
export function ratioRows(rows: readonly TestRow[], language: Language): readonly RatioRow[] {
  const { conclusion } = robustnessWords[language]
  const { ratio } = formats[language]
  return rows.map(({ id, section, name, variant: { pooled, ...variant } }) => ({
    id,
    name,
    label: shortenedTo(name, ratioLabel.width, ratioLabel.size),
    group: section,
    ratio: pooled.oddsRatio,
    low: pooled.low,
    high: pooled.high,
    figure: `${ratio(pooled.oddsRatio)} (${ratio(pooled.low)}–${ratio(pooled.high)})`,
    verdict: conclusion[variant.conclusion],
    isClear: variant.conclusion !== 'cannot-tell',
  }))
}
