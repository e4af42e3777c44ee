import type { Envelope } from '../../../answers/answer.ts'
import type { Conclusion } from '../../../domain/comparison.ts'
import type { RobustnessAnswer, RobustnessInput } from '../../../answers/robustness.ts'
import { presetById } from '../../../domain/group/presets.ts'
import type { Language } from '../../../domain/text.ts'
import { ratioDrawings, runsOff } from '../../charts/ratio-intervals.ts'
import { formats } from '../../../domain/format.ts'
import { inputOfQuery, queryOfInput } from '../../links.ts'
import type { Picture, Sheet } from '../../picture.ts'
import { chartWords, testsTitle } from '../../text/chart-titles.ts'
import { sentenceCase } from '../../text/finding.ts'
import { periodOf } from '../mapping/chart-context.ts'
import { tickIn } from '../mapping/comparisons-sheet.ts'
import { ratioRows, testRows } from './variant-rows.ts'
import { robustnessWords } from './words.ts'

/** Every test of the conclusion as an odds ratio with its interval, under what is tested. */
export function robustnessSheet(envelope: Envelope<RobustnessAnswer>, language: Language): Sheet {
  const { answer, input } = envelope
  const { meaning, ratios } = chartWords[language]
  const { ends, conclusion, designsNote } = robustnessWords[language]
  const { percent, whole } = formats[language]
  const rows = testRows(answer, language)
  const shown = ratioRows(rows, language)
  const preset = presetById(String(input.group))
  return {
    title: testsTitle(testsOf(answer, String(input.group)), answer.main.conclusion, conclusion[answer.main.conclusion], language),
    subtitle: ratios.subtitle(percent(0.95).replace(/[.,]0/, '')) + periodOf(envelope, language),
    description: ratios.description(whole(rows.length)),
    key: [
      { sign: 'circle', text: ratios.clear },
      { sign: 'circle-open', text: ratios.unsure },
    ],
    ...ratioDrawings({ rows: shown, ends, number: tickIn(language) }),
    notes: [...(preset ? [meaning(sentenceCase(preset.title[language]), `${preset.meaning[language]}.`)] : []), designsNote, ...(runsOff(shown) ? [ratios.cut] : [])],
  }
}

/** The question asked in other ways. A design is a part of the question, not another way to ask it, and the question itself is no test. */
const testsOf = ({ definitions, among, periods, choices, without }: RobustnessAnswer, group: string): readonly Conclusion[] =>
  [...periods, ...definitions.filter(({ id }) => id !== group), ...among.filter(({ id }) => id !== 'all'), ...choices, ...without].map(({ conclusion }) => conclusion)

export const robustnessPicture: Picture = {
  id: 'holdbarhet',
  render: ({ language, url, ask }) => {
    const envelope = ask.robustness(inputOfQuery(url) as Partial<RobustnessInput>)
    if (envelope.answer.main.pooled.strata === 0) return null
    return { sheet: robustnessSheet(envelope, language), envelope, page: `/robusthet?${queryOfInput(envelope.asked).toString()}` }
  },
}
