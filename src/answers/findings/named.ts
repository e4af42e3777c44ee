import { presetById } from '../../domain/group/presets.ts'
import type { Text } from '../../domain/text.ts'
import { readGroup } from '../groups.ts'

/**
 * What the group is called in the middle of a sentence: a named definition by its name, another by its name or its
 * expression.
 */
export function groupNamed(group: string): Text {
  const preset = presetById(group.trim())
  if (preset) return preset.title
  const { label } = readGroup(group)
  return { nb: `kommunene i gruppen «${label}»`, nn: `kommunane i gruppa «${label}»`, en: `the municipalities of the group “${label}”` }
}

/** Said where nobody belongs to the group. */
export const emptyGroup: Text = {
  nb: 'Ingen kommuner hører til gruppen i disse årene, så det er ingenting å telle.',
  nn: 'Ingen kommunar høyrer til gruppa i desse åra, så det er ingenting å telje.',
  en: 'No municipality belongs to the group in these years, so there is nothing to count.',
}
