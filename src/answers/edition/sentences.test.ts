import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { same, type Text } from '../../domain/text.ts'
import { conclusionOf, type Pooled } from '../participation/compare.ts'
import { emptyPool } from '../participation/pooled.ts'
import { tellComparison } from './comparison-figures.ts'
import { makeLedger } from './ledger.ts'
import { counts, headline, points, ratio, waiting } from './sentences/comparison.ts'
import { ofDesign } from './sentences/design.ts'
import { directionOf, gapTold, goesWith } from './sentences/explain.ts'
import { anyInterval, figure, isWhole, words } from './sentences.fixture.ts'
import { trend } from './sentences/trend.ts'

const group: Text = { nb: 'små distriktskommuner', nn: 'små distriktskommunar', en: 'small rural municipalities' }
const where: Text = { nb: ' i Nordland', nn: ' i Nordland', en: ' in Nordland' }

const comparisonOf = (pooled: Pooled) => tellComparison(makeLedger(undefined as never), 'p', pooled, 'test', { group, where, about: same('Nordland') })

const pooledWith = (more: Partial<Pooled>): Pooled => {
  const pooled = { ...emptyPool, strata: 4, inScopeA: 600, inScopeB: 700, participantsA: 20, participantsB: 40, ...more }
  return { ...pooled, conclusion: conclusionOf(pooled) }
}

/** Pooled figures of any sign, with or without interval, where waiting names may or may not turn them. */
const anyPooled: fc.Arbitrary<Pooled> = fc
  .record({ odds: anyInterval(0.01, 9), points: anyInterval(-0.5, 0.5), lowest: fc.double({ min: 0.01, max: 9, noNaN: true }), highest: fc.double({ min: 0.01, max: 9, noNaN: true }), strata: fc.constantFrom(0, 1, 4), a: fc.constantFrom(0, 1, 600), b: fc.constantFrom(0, 1, 700) })
  .map(({ odds, points: difference, lowest, highest, strata, a, b }) =>
    pooledWith({
      oddsRatio: odds.value, low: odds.low, high: odds.high, strata, inScopeA: a, inScopeB: b, participantsA: Math.min(a, 3), participantsB: Math.min(b, 3),
      riskDifference: difference.value, riskDifferenceLow: difference.low, riskDifferenceHigh: difference.high,
      bounds: { ...emptyPool.bounds, low: Math.min(lowest, odds.value), high: Math.max(highest, odds.value), lowest: Math.min(lowest, odds.low ?? 9), highest: Math.max(highest, odds.high ?? 0.01), pointsLowest: difference.low, pointsHighest: difference.high },
    }),
  )

describe('a comparison', () => {
  test('never says a direction that the interval does not', () => {
    fc.assert(
      fc.property(anyPooled, (pooled) => {
        const told = comparisonOf(pooled)
        const head = words(headline(told))
        const rest = words(ratio(told))
        const isCompared = pooled.strata > 0 && pooled.inScopeA > 0 && pooled.inScopeB > 0
        const isLower = isCompared && pooled.conclusion === 'lower'
        const isHigher = isCompared && pooled.conclusion === 'higher'
        expect(/^Små distriktskommuner deltok sjeldnere/.test(head)).toBe(isLower)
        expect(/^Små distriktskommuner deltok oftere/.test(head)).toBe(isHigher)
        if (rest.includes('ligger under')) expect(pooled.high).toBeLessThan(1)
        if (rest.includes('ligger over')) expect(pooled.low).toBeGreaterThan(1)
        if (rest.includes('fra lavere til høyere')) expect((pooled.low ?? 2) <= 1 && (pooled.high ?? 0) >= 1).toBe(true)
        if (!isCompared) expect([...counts(told), ...ratio(told), ...points(told), ...waiting(told)]).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test('is whole in every language', () => {
    fc.assert(fc.property(anyPooled, (pooled) => [headline(comparisonOf(pooled)), ...[counts, ratio, points, waiting].flatMap((of) => of(comparisonOf(pooled)))].every((sentence) => isWhole(sentence))))
  })

  test('turns when the groups are swapped', () => {
    const low = pooledWith({ oddsRatio: 0.5, low: 0.3, high: 0.8, bounds: { ...emptyPool.bounds, low: 0.5, high: 0.5, lowest: 0.3, highest: 0.8 } })
    const high = pooledWith({ oddsRatio: 2, low: 1 / 0.8, high: 1 / 0.3, bounds: { ...emptyPool.bounds, low: 2, high: 2, lowest: 1.25, highest: 1 / 0.3 } })
    expect(words(headline(comparisonOf(low)), 'nn')).toBe('Små distriktskommunar deltok sjeldnare enn andre kommunar i Nordland.')
    expect(words(headline(comparisonOf(high)), 'en')).toBe('Small rural municipalities took part more often than other municipalities in Nordland.')
  })

  test('says so when waiting names could turn a clear interval', () => {
    const turned = pooledWith({ oddsRatio: 0.5, low: 0.3, high: 0.8, bounds: { ...emptyPool.bounds, low: 0.5, high: 0.9, lowest: 0.3, highest: 1.2 } })
    expect(words(headline(comparisonOf(turned)))).toContain('avgjør ikke')
    expect(words(ratio(comparisonOf(turned)))).toContain('venter på avklaring, kunne likevel ha snudd')
  })

  test('says of whom the shares are, over one list and many', () => {
    expect(words(counts(comparisonOf(pooledWith({ inScopeA: 1, participantsA: 1, strata: 1 }))), 'nn')).toBe('Av kommunane i omfanget av [p/lists] heil liste, deltok [p/group/took-part] av [p/group/possible] små distriktskommunar ([p/group/share]) og [p/others/took-part] av [p/others/possible] andre ([p/others/share]).')
    expect(words(counts(comparisonOf(pooledWith({}))), 'nn')).toMatch(/^Av kommunane i omfanget av .* heile lister, talde éin gong for kvar liste, deltok /)
  })

  test('too few municipalities on a side: it says how many, and no direction', () => {
    const low = { ...comparisonOf(pooledWith({ oddsRatio: 0.5, low: 0.3, high: 0.8, conclusion: 'lower' })), tooFew: { group: figure('g', 'count', 1), others: figure('o', 'count', 11), least: figure('least', 'count', 5) } }
    expect(words(headline(low))).toBe('Det er for få kommuner til å si om små distriktskommuner deltok sjeldnere eller oftere enn andre i Nordland: [g] i gruppen, og det trengs minst [least] på hver side.')
    expect([...ratio(low), ...points(low), ...waiting(low)]).toEqual([])
    expect(counts(low)).toHaveLength(1)
    expect(isWhole(headline(low))).toBe(true)
  })

  test('clear alone, but not when all are tried at once: it cannot be told, and says why', () => {
    const clear = pooledWith({ oddsRatio: 0.5, low: 0.3, high: 0.8, bounds: { ...emptyPool.bounds, low: 0.5, high: 0.5, lowest: 0.3, highest: 0.8 } })
    expect(words(headline(comparisonOf(clear)))).toContain('deltok sjeldnere')
    const among = { ...comparisonOf(clear), notAmong: figure('tried', 'count', 12) }
    expect(words(headline(among))).toContain('avgjør ikke')
    expect(words(ratio(among))).toContain('Hele intervallet ligger under, men forskjellen er ikke klar når alle [tried] prøves samtidig.')
    expect(isWhole(ratio(among)[0] ?? headline(among))).toBe(true)
  })

  test('without lists, without the group and without others nothing is compared', () => {
    expect(words(headline(comparisonOf(pooledWith({ strata: 0 }))))).toMatch(/^Ingen hele lister/)
    expect(words(headline(comparisonOf(pooledWith({ inScopeA: 0 }))))).toMatch(/^Det er ingen små distriktskommuner/)
    expect(words(headline(comparisonOf(pooledWith({ inScopeB: 0 }))))).toMatch(/^Det er ingen andre kommuner/)
    expect(words(headline(comparisonOf(pooledWith({ inScopeA: 0, inScopeB: 0 }))))).toMatch(/^Det er ikke kjent hvilke kommuner i Nordland som er små/)
  })
})

describe('a trend', () => {
  const of = (slope: number | null, verdict: 'closing' | 'widening' | 'cannot-tell') => trend({ slope: figure('slope', 'points', slope, -0.01, 0.01), schemes: figure('schemes', 'count', slope === null ? 0 : 3), verdict })

  test('says what the verdict says, and that it cannot tell without years', () => {
    expect(words(of(0.01, 'closing'))).toContain('ble mindre')
    expect(words(of(0.01, 'widening'))).toContain('ble større')
    expect(words(of(0.01, 'cannot-tell'))).toContain('avgjør ikke')
    expect(words(of(null, 'cannot-tell'))).toContain('for få lister')
    for (const verdict of ['closing', 'widening', 'cannot-tell'] as const) expect(isWhole(of(0.01, verdict)) && isWhole(of(null, verdict))).toBe(true)
  })
})

describe('what goes with participation', () => {
  const step: Text = { nb: 'Dobbelt så mange', nn: 'Dobbelt så mange', en: 'Twice as many' }

  test('goes the way of the interval, or cannot be told', () => {
    fc.assert(
      fc.property(anyInterval(-0.2, 0.2), ({ value, low, high }) => {
        const effect = figure('effect', 'points', value, low, high)
        const told = goesWith({ step, effect, caution: null })
        const text = words(told)
        expect(/går sammen med \[effect\] høyere deltakelse( \(så vidt\))? \(\[effect\]\)\./.test(text)).toBe(low !== null && low > 0)
        expect(/går sammen med \[effect\] lavere deltakelse( \(så vidt\))? \(endring \[effect\]\)\./.test(text)).toBe(high !== null && high < 0)
        expect(text.includes('avgjør ikke')).toBe(directionOf(effect) === 'cannot-tell')
        expect(told.every((sentence) => isWhole(sentence))).toBe(true)
      }),
    )
  })

  test('says so when a limit reads as zero', () => {
    expect(words(goesWith({ step, effect: figure('effect', 'points', 0.01, 0.0002, 0.02), caution: null }))).toContain('høyere deltakelse (så vidt) (')
    expect(words(goesWith({ step, effect: figure('effect', 'points', 0.01, 0.002, 0.02), caution: null }))).toContain('høyere deltakelse ([effect])')
    const near = pooledWith({ oddsRatio: 0.9, low: 0.8, high: 0.998, bounds: { ...emptyPool.bounds, low: 0.9, high: 0.9, lowest: 0.8, highest: 0.998 } })
    expect(words(ratio(comparisonOf(near)))).toContain('ligger så vidt under')
  })

  test('a gap is lower or higher as its sign, and its parts never more than it holds', () => {
    const share = fc.double({ min: -0.3, max: 0.3, noNaN: true })
    fc.assert(
      fc.property(share, share, (gap, explained) => {
        const told = gapTold({
          group, rateA: figure('a', 'share', 0.3 + gap / 2), rateB: figure('b', 'share', 0.3 - gap / 2), gap: figure('gap', 'points', gap),
          explained: figure('explained', 'points', explained), unexplained: figure('unexplained', 'points', gap - explained), parts: [{ title: same('Alder'), figure: figure('age', 'points', explained) }],
        })
        const text = words(told)
        const [g, e, u] = [gap, explained, gap - explained].map((value) => Math.round(value * 1000))
        expect(/ lavere\./.test(text)).toBe((g ?? 0) < 0)
        expect(/ høyere\./.test(text)).toBe((g ?? 0) > 0)
        if (text.includes('Av avstanden går')) expect(Math.sign(e ?? 0)).toBe(Math.sign(g ?? 0))
        if (text.includes('den andre veien')) expect(Math.sign(e ?? 0)).toBe(-Math.sign(g ?? 0))
        if (text.includes('oftere enn kjennetegnene')) expect(u).toBeGreaterThan(0)
        if (text.includes('sjeldnere enn kjennetegnene')) expect(u).toBeLessThanOrEqual(0)
        expect(told.every((sentence) => isWhole(sentence))).toBe(true)
      }),
      { numRuns: 400 },
    )
  })
})

test('a design says its own direction, where the codings part, and what it rests on', () => {
  const under = (conclusion: Pooled['conclusion'], restsOn: readonly Text[] = []) => ({ oddsRatio: figure('or', 'ratio', 2, 1.2, 3), lists: figure('lists', 'count', 4), conclusion, restsOn })
  const told = (first: Pooled['conclusion'], second: Pooled['conclusion'] | null) => words(ofDesign({ group, design: 'spread', first: under(first, [same('X')]), second: second && under(second) }))
  expect(told('higher', 'higher')).toMatch(/^Ordninger for spredning: små distriktskommuner deltok oftere .* Uten X ville svaret vært et annet\.$/)
  expect(told('lower', 'cannot-tell')).toMatch(/deltok sjeldnere .*andre kodingen av ordningene kan det ikke avgjøres; .*følger altså kodingen/)
  expect(told('cannot-tell', 'lower')).toMatch(/avgjør ikke .*andre kodingen av ordningene deltok de sjeldnere/)
  expect(told('lower', null)).toContain('Bare den ene av de to kodingene')
  expect(ofDesign({ group, design: 'spread', first: null, second: null })).toEqual([])
})
