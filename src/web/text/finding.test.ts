import { describe, expect, test } from 'vitest'
import type { Pooled } from '../../answers/participation/compare.ts'
import { languages } from '../../domain/text.ts'
import { findingOf, groupInSentence, listed } from './finding.ts'

const pooled: Pooled = {
  a: 'small-rural',
  b: 'others',
  oddsRatio: 0.62,
  low: 0.49,
  high: 0.79,
  riskDifference: -0.021,
  riskDifferenceLow: -0.031,
  riskDifferenceHigh: -0.01,
  p: 0.0001,
  homogeneityP: null,
  strata: 34,
  informative: 30,
  participantsA: 80,
  inScopeA: 5000,
  participantsB: 210,
  inScopeB: 6000,
  bounds: { low: 0.6, high: 0.65, lowest: 0.6, highest: 0.65, pointsLowest: null, pointsHighest: null },
  conclusion: 'lower',
}
const unsure: Pooled = {
  ...pooled,
  oddsRatio: 0.92,
  low: 0.7,
  high: 1.21,
  bounds: { low: 0.9, high: 0.93, lowest: 0.9, highest: 0.93, pointsLowest: null, pointsHighest: null },
  conclusion: 'cannot-tell',
}
const higher: Pooled = {
  ...pooled,
  oddsRatio: 1.8,
  low: 1.2,
  high: 2.7,
  bounds: { low: 1.7, high: 1.9, lowest: 1.7, highest: 1.9, pointsLowest: null, pointsHighest: null },
  conclusion: 'higher',
}
const told = (figures: Pooled, designs: Parameters<typeof findingOf>[3] = []) =>
  findingOf(figures, 'små distriktskommuner', 'andre', designs, 'nb')

test('where nobody can be told to belong, no counts are given and the lists are not said to be missing', () => {
  const nobody = told({ ...unsure, participantsA: 0, inScopeA: 0, participantsB: 0, inScopeB: 0 })
  expect(nobody.headline).toBe('Det er ikke kjent hvem i omfanget som hører til små distriktskommuner')
  expect([nobody.detail, nobody.bounds]).toEqual(['', ''])
  expect(nobody.lead).toContain('Listene er hele')
})

test('with nobody in the group, or nobody outside it, nothing is compared and the sentence says so', () => {
  const noGroup = told({ ...unsure, participantsA: 0, inScopeA: 0 })
  expect([noGroup.headline, noGroup.detail]).toEqual(['Ingen i omfanget hører til små distriktskommuner', ''])
  const noOthers = told({ ...unsure, participantsB: 0, inScopeB: 0 })
  expect([noOthers.headline, noOthers.detail]).toEqual(['Det er ingen å holde små distriktskommuner mot', ''])
})

describe('the finding turns when the figures turn', () => {
  test('an interval below 1 says less often', () => {
    expect(told(pooled).headline).toBe('Små distriktskommuner deltar sjeldnere enn andre')
    expect(told(pooled).lead).toContain('0,62')
    expect(told(pooled).lead).toContain('fra 0,49 til 0,79')
    expect(told(pooled).detail).toContain('−2,1 (−3,1 til −1,0)')
  })

  test('an interval over 1 decides nothing', () => {
    expect(told(unsure).headline).toBe('Tallene avgjør ikke om små distriktskommuner deltar sjeldnere enn andre')
    expect(told(unsure).lead).toContain('fra lavere til høyere')
  })

  test('an interval above 1 says more often', () => {
    expect(told(higher).headline).toBe('Små distriktskommuner deltar oftere enn andre')
  })

  test('an interval that waiting names could turn decides nothing, and says why', () => {
    const turned: Pooled = { ...pooled, bounds: { low: 0.5, high: 1.1, lowest: 0.5, highest: 1.1, pointsLowest: null, pointsHighest: null }, conclusion: 'cannot-tell' }
    expect(told(turned).headline).toContain('avgjør ikke')
    expect(told(turned).lead).toContain('venter på avklaring')
  })

  test('without an interval the difference may decide, and the sentence says that it does', () => {
    const none: Pooled = { ...pooled, oddsRatio: 0, low: null, high: null, participantsA: 0 }
    expect(told(none).headline).toBe('Små distriktskommuner deltar sjeldnere enn andre')
    expect(told(none).lead).toContain('Da avgjør forskjellen i prosentpoeng: −2,1')
  })

  test('without an interval no direction is told', () => {
    const none: Pooled = { ...pooled, oddsRatio: 0, low: null, high: null, participantsA: 0, conclusion: 'cannot-tell' }
    expect(told(none).headline).toContain('avgjør ikke')
    expect(told(none).lead).toContain('kan ikke få et usikkerhetsintervall')
  })

  test('without lists nothing is counted', () => {
    expect(told({ ...pooled, strata: 0, oddsRatio: null, low: null, high: null })).toEqual(
      expect.objectContaining({
        headline: 'Ingen hele lister kan svare på om små distriktskommuner deltar sjeldnere enn andre',
        detail: '',
      }),
    )
  })
})

test('a design is set against the whole only where it says something else', () => {
  const adapted = { design: 'regionally-adapted', conclusion: 'higher' } as const
  const national = { design: 'national-solution', conclusion: 'lower' } as const
  expect(told(unsure, [adapted]).headline).toContain(', men i regionalt tilpassede ordninger deltar de oftere')
  expect(told(unsure, [adapted, national]).headline).toContain('oftere og i nye nasjonale løsninger sjeldnere')
  expect(told(pooled, [national]).headline).toBe('Små distriktskommuner deltar sjeldnere enn andre')
})

test('no language leaves a hole in a sentence', () => {
  for (const language of languages) {
    for (const figures of [pooled, unsure, higher]) {
      const { headline, lead, detail } = findingOf(
        figures,
        'a',
        'b',
        [{ design: 'spread', conclusion: 'higher' }],
        language,
      )
      expect(`${headline} ${lead} ${detail}`).not.toMatch(/undefined|NaN|null/)
    }
  }
})

test('an own group is called by its name, or by its expression', () => {
  const same = (text: string) => ({ nb: text, nn: text, en: text })
  expect(groupInSentence({ id: 'øyer', title: same('øyer'), definition: 'population < 900' }, 'nb')).toBe(
    'kommunene i gruppen «øyer»',
  )
  expect(
    groupInSentence({ id: 'population < 900', title: same('population < 900'), definition: 'population < 900' }, 'nn'),
  ).toBe('kommunar der «population < 900» gjeld')
  expect(listed(['a', 'b', 'c'], 'og')).toBe('a, b og c')
})

describe('names that wait', () => {
  test('are said to move the ratio when they can', () => {
    const { bounds } = told({ ...pooled, bounds: { low: 0.6, high: 0.65, lowest: 0.47, highest: 0.82, pointsLowest: null, pointsHighest: null } })
    expect(bounds).toContain('mellom 0,60 og 0,65')
    expect(bounds).toContain('mellom 0,47 og 0,82')
  })

  test('are not spoken of when they cannot', () => {
    expect(told({ ...pooled, bounds: { low: 0.62, high: 0.62, lowest: 0.49, highest: 0.79, pointsLowest: null, pointsHighest: null } }).bounds).toBe('')
  })
})
