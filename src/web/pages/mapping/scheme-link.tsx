import type { Language } from '../../../domain/text.ts'
import { pathIn } from '../../links.ts'
import type { SchemeNames } from '../shared/participation-rows.ts'

/** A scheme's name as a link to its page. */
export const SchemeLink = ({
  language,
  id,
  names,
}: {
  readonly language: Language
  readonly id: string
  readonly names: SchemeNames
}) => (
  <a className="ds-link" href={pathIn(language, `/ordninger/${id}`)}>
    {names.name(id)}
  </a>
)
