import type { Envelope } from '../../../answers/answer.ts'
import type { Coverage } from '../../../answers/participation/coverage.ts'
import type { Language } from '../../../domain/text.ts'
import { formats } from '../../../domain/format.ts'
import { pathIn } from '../../links.ts'
import { frontWords } from './words.ts'

interface LackingProps {
  readonly language: Language
  readonly envelope: Pick<Envelope<unknown, Coverage>, 'coverage'>
  readonly period: { readonly from: number; readonly to: number }
}

/** What the figures lack: lists known, complete and counted, and names that wait. */
export function Lacking({ language, envelope: { coverage }, period: { from, to } }: LackingProps) {
  const words = frontWords[language]
  const { whole } = formats[language]
  const { listsKnown, listsComplete, listsCounted, rows } = coverage
  return (
    <section id="mangler">
      <h2 className="ds-heading" data-size="xs">
        {words.lackTitle}
      </h2>
      <p>{words.lack(whole(listsKnown), whole(listsComplete), whole(listsCounted))}</p>
      <p>{rows.waiting === 0 ? words.noneWaiting : words.waiting(whole(rows.waiting))}</p>
      <p>
        <a className="ds-link" href={pathIn(language, `/data/dekning?from=${from}&to=${to}&owner=state`)}>
          {words.lackLink}
        </a>
      </p>
    </section>
  )
}
