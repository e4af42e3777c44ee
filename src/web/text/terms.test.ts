import { expect, test } from 'vitest'
import { shippedSnapshot } from '../../actions/shipped-snapshot.fixture.ts'
import { languages } from '../../domain/text.ts'
import { termsIn } from './terms.ts'

test('every value that the shipped data are coded with has a word in every language', async () => {
  const { schemes, lists, entries } = (await shippedSnapshot()).data
  const used = {
    schemeStatus: schemes.map(({ status }) => status),
    schemeKind: schemes.map(({ kind }) => kind),
    owner: schemes.map(({ owner }) => owner),
    theme: schemes.flatMap(({ themes }) => themes),
    ruleKind: schemes.flatMap(({ rules }) => rules.map(({ kind }) => kind)),
    appliesTo: schemes.flatMap(({ rules }) => rules.map(({ appliesTo }) => appliesTo)),
    stage: lists.map(({ stage }) => stage),
    covers: lists.map(({ covers }) => covers),
    role: entries.flatMap(({ role }) => role ?? []),
    status: entries.flatMap(({ status }) => status ?? []),
    outcome: entries.map(({ outcome }) => outcome),
  }
  for (const language of languages) {
    for (const [table, values] of Object.entries(used)) {
      const words: Readonly<Record<string, string>> = termsIn[language][table as keyof typeof used]
      expect([...new Set(values)].filter((value) => !words[value]), `${language} ${table}`).toEqual([])
    }
  }
})
