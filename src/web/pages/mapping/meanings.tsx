import { presetById, presets } from '../../../domain/group/presets.ts'
import type { Language } from '../../../domain/text.ts'
import { sentenceCase } from '../../text/finding.ts'
import { measures } from '../../text/nb/question.ts'
import type { Option } from '../shared/fields.tsx'
import { questionWords } from '../shared/question-words.ts'
import type { FormState } from './state.ts'
import { mappingWords } from './words.ts'

interface MeaningsProps {
  readonly language: Language
  readonly state: FormState
  readonly counties: readonly Option[]
}

/** What the chosen words mean, in a line: the group, its area, the measure. */
export function Meaning({ language, state, counties }: MeaningsProps) {
  const { meaning, meansCounty } = questionWords[language]
  const county = counties.find(({ value }) => value === state.where)
  const group = state.group.own ? `${mappingWords[language].ownGroup}: ${state.group.own}` : (presetById(state.group.preset)?.meaning[language] ?? '')
  const lines = [group, ...(county ? [meansCounty(county.text)] : []), ...(state.som === 'andel' ? [] : [meaning[state.som]])]
  return <p className="meanings">{lines.map((line) => `${sentenceCase(line)}.`).join(' ')}</p>
}

/** What every choice of the sentence means, a line each. */
export function AllMeanings({ language }: { readonly language: Language }) {
  const { others, allSchemes } = mappingWords[language]
  const words = questionWords[language]
  const rows: readonly (readonly [string, string])[] = [
    ...presets.map(({ title, meaning }) => [title[language], meaning[language]] as const),
    [others, words.meansOthers],
    [allSchemes, words.meansAll],
    ...measures.map((measure) => [words.measure[measure], words.meaning[measure]] as const),
  ]
  return (
    <details>
      <summary>{words.meaningsTitle}</summary>
      <dl className="facts-list">
        {rows.map(([term, meaning]) => (
          <div key={term} className="note-pair">
            <dt>{term}</dt>
            <dd>{meaning}.</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
