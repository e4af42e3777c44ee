import { codings, designTitles, designUnder, schemeName, type Coding, type SchemeDesign } from '../../domain/scheme.ts'
import { same, type Text } from '../../domain/text.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import type { ParticipationAnswer } from '../participation.ts'
import type { Pooled } from '../participation/compare.ts'
import type { Variant } from '../robustness.ts'

/** The comparison within one design under one coding, and again with each of its schemes left out: one scheme may carry a whole design. */
export interface DesignVariant extends Variant {
  readonly coding: Coding
  readonly design: SchemeDesign
  readonly without: readonly Variant[]
}

const none: Text = same('')

/** Every design under either coding, in the order of designs; `run` answers the question with something changed. */
export function designVariants(
  snapshot: Snapshot,
  schemes: readonly string[],
  run: (change: Record<string, unknown>) => ParticipationAnswer,
): readonly DesignVariant[] {
  return codings.flatMap((coding) => {
    const rows = run({ coding }).breakdown.filter(({ by }) => by === 'design')
    return rows.map((row): DesignVariant => {
      const design = row.value as SchemeDesign
      const members = schemes.flatMap((id) => {
        const scheme = snapshot.schemeById.get(id)
        return scheme && designUnder(scheme, coding) === design ? [scheme] : []
      })
      // With its only scheme left out, a design has nothing to say.
      const others = members.length > 1 ? members : []
      return {
        ...variantOf(`${coding}/${design}`, designTitles[design], row),
        coding,
        design,
        without: others.map((scheme) =>
          variantOf(
            `${coding}/${design}/without/${scheme.id}`,
            schemeName(scheme),
            run({ coding, design: [design], without: [scheme.id] }).pooled,
          ),
        ),
      }
    })
  })
}

const variantOf = (id: string, title: Text, pooled: Pooled): Variant => ({
  id,
  title,
  meaning: none,
  pooled,
  conclusion: pooled.conclusion,
})
