import { codings, designTitles, designUnder, schemeName, type Coding, type SchemeDesign } from '../../domain/scheme.ts'
import { same, type Text } from '../../domain/text.ts'
import type { Snapshot } from '../../store/snapshot.ts'
import type { Pooled } from '../participation/compare.ts'
import type { ParticipationInput } from '../participation/input.ts'
import { designsOf, pooledOf } from '../participation/pooled.ts'
import type { Variant } from './variant.ts'

/** The comparison within one design under one coding, and again with each of its schemes left out: one scheme may carry a whole design. */
export interface DesignVariant extends Variant {
  readonly coding: Coding
  readonly design: SchemeDesign
  readonly without: readonly Variant[]
}

const none: Text = same('')

/** Every design under either coding, in the order of designs; `changed` gives the question with something changed. */
export function designVariants(
  snapshot: Snapshot,
  schemes: readonly string[],
  changed: (change: Partial<ParticipationInput>) => ParticipationInput,
): readonly DesignVariant[] {
  return codings.flatMap((coding) => {
    const rows = designsOf(snapshot, changed({ coding }))
    return rows.map((row): DesignVariant => {
      const design = row.value as SchemeDesign
      const members = schemes.flatMap((id) => {
        const scheme = snapshot.schemeById.get(id)
        return scheme && designUnder(scheme, coding) === design ? [scheme] : []
      })
      // With its only scheme left out, a design has nothing to say.
      const others = members.length > 1 ? members : []
      return {
        ...variantOf(`${coding}/${design}`, designTitles[design], { coding, design: [design] }, row),
        coding,
        design,
        without: others.map((scheme) => {
          const change = { coding, design: [design], without: [scheme.id] }
          return variantOf(`${coding}/${design}/without/${scheme.id}`, schemeName(scheme), change, pooledOf(snapshot, changed(change)))
        }),
      }
    })
  })
}

const variantOf = (id: string, title: Text, change: Variant['change'], pooled: Pooled): Variant => ({
  id,
  change,
  title,
  meaning: none,
  pooled,
  conclusion: pooled.conclusion,
})
