import type { Pooled } from '../../../answers/participation/compare.ts'
import type { Language } from '../../../domain/text.ts'
import { formats } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import { findingWords } from '../../text/finding.ts'

/** Below this the lists are said to be unlike; the same level as everywhere else. */
const unlikeBelow = 0.05

/** Says under a finding that its lists are unlike, with the test; nothing where the test gives no reason to. */
export function UnlikeLists({ language, pooled: { homogeneityP } }: { readonly language: Language; readonly pooled: Pick<Pooled, 'homogeneityP'> }) {
  if (homogeneityP === null || homogeneityP >= unlikeBelow) return null
  const { unlike, unlikeLink } = findingWords[language]
  return (
    <p>
      {unlike(formats[language].p(homogeneityP)).replace('= <', '<')}{' '}
      <a className="ds-link" href={pathIn(language, '/metode/mantel-haenszel')}>
        {unlikeLink}
      </a>
    </p>
  )
}
