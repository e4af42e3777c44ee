import { expect, test } from 'vitest'
import { shippedSnapshot } from '../../../actions/shipped-snapshot.fixture.ts'
import { robustness, robustnessInput } from '../../../answers/robustness.ts'
import { languages } from '../../../domain/text.ts'
import { choiceMeaning } from './choice-meaning.ts'

const answered = async () =>
  robustness.answer(await shippedSnapshot(), robustnessInput.parse({ from: 2017, to: 2024, lists: 'national' })).answer

test('every choice of the answer has a meaning of one sentence in every language', async () => {
  const { choices } = await answered()
  expect(choices.length).toBeGreaterThan(2)
  for (const language of languages) {
    for (const { id } of choices) expect(choiceMeaning(id, language), `${language} ${id}`).toMatch(/^[^.]+\.$/)
  }
})
