import { expect, test } from 'vitest'
import { shippedSnapshot } from '../../../actions/shipped-snapshot.fixture.ts'
import { robustness, robustnessInput, type Variant } from '../../../answers/robustness.ts'
import { languages } from '../../../domain/text.ts'
import { choiceMeaning, choiceSentences } from './choice-sentences.ts'

const answered = async () => robustness.answer(await shippedSnapshot(), robustnessInput.parse({ from: 2017, to: 2024, lists: 'national' })).answer

test('every choice of the answer has a meaning of one sentence in every language', async () => {
  const { choices } = await answered()
  expect(choices.length).toBeGreaterThan(2)
  for (const language of languages) {
    for (const { id } of choices) expect(choiceMeaning(id, language), `${language} ${id}`).toMatch(/^[^.]+\.$/)
  }
})

test('a choice is named exactly when its conclusion is another than the main one', async () => {
  const { main, choices } = await answered()
  const concluding = (variant: Variant, conclusion: Variant['conclusion']): Variant => ({ ...variant, conclusion })
  const [first, ...rest] = choices
  if (!first) return expect.unreachable()
  const same = choices.map((choice) => concluding(choice, main.conclusion))
  expect(choiceSentences(main, same, 'nb')).toEqual([])
  const other = main.conclusion === 'higher' ? 'lower' : 'higher'
  const sentences = choiceSentences(main, [concluding(first, other), ...rest.map((choice) => concluding(choice, main.conclusion))], 'nb')
  expect(sentences).toHaveLength(1)
  expect(sentences[0]).toMatch(/^Svaret blir «(høyere|lavere) deltakelse» når [^,]+ \(\d,\d\d\)\.$/)
})
