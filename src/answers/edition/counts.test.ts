import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EditionFigure } from '../../domain/edition.ts'
import { same, type Text } from '../../domain/text.ts'
import { figureOf, makeLedger } from './ledger.ts'
import { asShown } from './pieces.ts'
import { countiesApart, sizeOfCounty } from './sentences/counties.ts'
import { grantsTold, listsTold, namesTold, notByChance, schemesTold } from './sentences/data.ts'
import { triedOtherwise, verdictOn, weighed, type FindingTold } from './sentences/finding.ts'
import { backtested, originsTold } from './sentences/backtest.ts'
import { byOfficial, carriedOn, highNeed, named, needMeans, officially, perOld, perOldAgainst, projected } from './sentences/need.ts'
import { notKnown, reached, spread } from './sentences/reach.ts'
import { stands, trialOf, type Trial } from './sentences/robust.ts'
import { schemesApart } from './sentences/schemes.ts'
import { figure, isWhole, words } from './sentences.fixture.ts'

/** What may stand in the words as digits: years, and the ages that need is measured by. */
const years = /\b20\d\d\b|\b20–64\b|\b80\b/g
const group: Text = { nb: 'små distriktskommuner', nn: 'små distriktskommunar', en: 'small rural municipalities' }
const nowhere = same('')
const any: Text = { nb: 'listene over statens ordninger i perioden', nn: 'listene over ordningane til staten i perioden', en: 'lists of the state’s schemes in the period' }
const lists = { any, none: { nb: `${any.nb}, verken de ene eller de andre`, nn: `${any.nn}, verken dei eine eller dei andre`, en: `${any.en}, neither the ones nor the others` } }
const count = (id: string, value: number) => figure(id, 'count', value)
const anyCount = fc.integer({ min: 0, max: 5 })

describe('need', () => {
  const people = fc.integer({ min: 0, max: 4000 })

  test('grows, falls or stays as the figures do', () => {
    fc.assert(
      fc.property(people, people, (now, then) => {
        const told = projected({ what: same('tallet på eldre'), where: nowhere, fromYear: 2026, toYear: 2035, now: figure('now', 'people', now), then: figure('then', 'people', then), change: figure('change', 'change', now === 0 ? null : then / now - 1) })
        const text = words(told)
        expect([/ vokse /.test(text), / synke /.test(text), / bli stående /.test(text)]).toEqual([then > now, then < now, then === now])
        expect(told.every((sentence) => isWhole(sentence, years))).toBe(true)
      }),
    )
  })

  test('fewer and more are of what the reader sees, never of two numbers that read the same', () => {
    const ratio = fc.double({ min: 0.1, max: 20, noNaN: true })
    fc.assert(
      fc.property(ratio, ratio, (a, b) => {
        const [x, y] = [figure('x', 'per-person', a), figure('y', 'per-person', b)]
        const text = words(perOldAgainst({ title: group, figure: x }, { title: same('andre'), figure: y }, 2035))
        const over = words(perOld({ where: nowhere, fromYear: 2026, toYear: 2035, now: y, then: x }))
        expect([text.includes('færre'), text.includes('flere'), text.includes('like mange')]).toEqual([asShown(x) < asShown(y), asShown(x) > asShown(y), asShown(x) === asShown(y)])
        expect([over.includes('færre'), over.includes('flere'), over.includes('like mange')]).toEqual([asShown(x) < asShown(y), asShown(x) > asShown(y), asShown(x) === asShown(y)])
      }),
    )
    expect(projected({ what: nowhere, where: nowhere, fromYear: 2026, toYear: 2035, now: figure('a', 'people', null), then: figure('b', 'people', 3), change: figure('c', 'change', null) })).toEqual([])
  })

  test('great need is told for none, one and many, with and without participation', () => {
    fc.assert(
      fc.property(anyCount, anyCount, anyCount, fc.integer({ min: 0, max: 5 }), (high, without, unknown, more) => {
        const told = highNeed({ where: nowhere, lists, year: 2035, high: count('high', high), without: count('without', Math.min(high, without)), unknown: count('unknown', unknown), all: count('all', high + more) })
        expect(told.every((sentence) => isWhole(sentence, years))).toBe(true)
        if (high === 0 && more > 1) expect(words(told)).toMatch(/^Ingen av \[all\] kommuner hører trolig/)
        if (high > 0 && without === 0 && unknown === 0) expect(words(told)).toMatch(/står på minst én av listene over statens ordninger i perioden\.$/)
        if (high > 1 && Math.min(high, without) > 0) expect(words(told)).toContain('ikke står på noen av listene over statens ordninger i perioden, verken')
      }),
    )
    expect(named([])).toEqual([])
    expect(words(named(['Bindal', 'Grane', 'Vega']))).toBe('Det gjelder Bindal, Grane og Vega.')
  })

  test('the official projection says more, fewer or the same, or is not loaded', () => {
    const of = (own: number | null, official: number | null) => officially({ year: 2035, own: figure('own', 'people', own), official: official === null ? null : figure('official', 'people', official) })
    expect([words(of(10, 12)).includes('flere'), words(of(12, 10)).includes('færre'), words(of(12, 12)).includes('det samme')]).toEqual([true, true, true])
    expect(words(of(12, null))).toMatch(/^Ingen offisiell/)
    expect([...of(10, 12), ...of(12, null)].every((sentence) => isWhole(sentence, years))).toBe(true)
    expect(of(null, 12)).toEqual([])
    expect(words(byOfficial({ alternative: 'MMMM', version: '2024' }))).toContain('alternativ MMMM, versjon 2024.')
    expect([true, false].map((isPartial) => words(carriedOn(2006, 2026, isPartial)).includes('mangler kommuner eller år'))).toEqual([true, false])
  })

  test('a backtest says in how many classes it did best', () => {
    const of = (beaten: number, isOneGuess = false) => backtested({ what: same('eldre'), beaten: count('beaten', beaten), classes: count('classes', 6), error: figure('e', 'share', 0.1), noChange: figure('n', 'share', 0.2), growth: figure('g', 'share', 0.2), years: figure('y', 'years', 9), isOneGuess })
    expect(words(of(6))).toContain('begge i alle [classes] størrelsesklasser')
    expect(words(of(4))).toContain('begge i [beaten] av [classes] størrelsesklasser')
    expect(words(of(6, true))).toContain('er her det samme som ingen endring')
    expect(words(of(6, true))).not.toMatch(/begge|\[g\]/)
    expect(words(of(6))).toContain('for samme vekst som i de fem årene før')
    expect(words(originsTold([2012, 2014, 2016]))).toBe('Prøvene er framskrivinger fra 2012, 2014 og 2016; valgene i metoden er gjort på prøver fra andre år. Samme vekst er veksten i hele folketallet de fem årene før.')
    expect([originsTold([]), needMeans(2035)].flat().every((sentence) => isWhole(sentence, years))).toBe(true)
    expect([...of(6), ...of(0), ...of(4, true)].every((sentence) => isWhole(sentence) || /endring\.$/.test(words(sentence)))).toBe(true)
  })
})

test('reach: none, some, all, and those that are not known', () => {
  fc.assert(
    fc.property(anyCount, anyCount, anyCount, anyCount, anyCount, (took, never, listed, unknown, outside) => {
      const figures = { group, lists, all: count('all', took + never + listed + unknown + outside), tookPart: count('took', took), never: count('never', never), listed: count('listed', listed), unknown: count('unknown', unknown), outside: count('outside', outside) }
      expect([reached(figures), ...notKnown(figures)].every((sentence) => isWhole(sentence) || /^\[/.test(words(sentence)))).toBe(true)
      expect(notKnown(figures)).toHaveLength(figures.all.value === 1 ? 0 : [listed, unknown, outside].filter((n) => n > 0).length)
    }),
  )
  const of = (gini: number | null, chance: number | null) => words(spread({ gini: figure('g', 'number', gini), byChance: figure('c', 'number', chance), topTenth: figure('t', 'share', 0.4) }))
  expect(of(0.69, 0.63)).toContain('er mer samlet enn')
  expect(of(0.6, 0.63)).toContain('er ikke mer samlet enn')
  expect(of(0.631, 0.629)).toContain('er ikke mer samlet enn')
  expect(of(null, null)).toBe('')
})

test('schemes and counties: clear ones are counted, none is said in words', () => {
  fc.assert(
    fc.property(anyCount, anyCount, anyCount, (lower, higher, rest) => {
      const compared = count('compared', lower + higher + rest)
      const schemes = schemesApart({ group, compared, lower: count('lower', lower), higher: count('higher', higher), titlesLower: same('X'), titlesHigher: same('Y') })
      const counties = countiesApart({ group, all: count('all', 15), compared, lower: count('lower', lower), higher: count('higher', higher) })
      for (const sentence of [...schemes, counties]) expect(isWhole(sentence)).toBe(true)
      expect(words(schemes).includes('Sjeldnere: X')).toBe(lower > 0)
      expect(words(schemes).includes('Oftere: Y')).toBe(higher > 0)
      expect(words(counties).includes('[lower]')).toBe(lower > 0)
      expect(words(counties).includes('[higher]')).toBe(higher > 0)
    }),
  )
  expect(words(sizeOfCounty('Oslo', group, count('n', 1), count('m', 0)))).toBe('Oslo har [n] kommune, som ikke hører til gruppen.')
  expect(words(sizeOfCounty('Agder', group, count('n', 25), count('m', 0)))).toContain('ingen av dem er små distriktskommuner')
})

test('lists: none known, some counted, all counted', () => {
  const of = (known: number, counted: number, waiting: number, without: number, national: { readonly printed: EditionFigure; readonly waiting: EditionFigure } | null = null) => ({ national, withoutListInPeriod: count('inPeriod', without * 2), known: count('known', known), complete: count('complete', counted), counted: count('counted', counted), waiting: count('waiting', waiting), printed: count('printed', 9), withoutList: count('without', without), schemes: count('schemes', 7) })
  expect(words(listsTold(of(0, 0, 0, 0)))).toBe('Ingen lister er kjent for perioden.')
  expect(notByChance(of(4, 4, 0, 0))).toEqual([])
  expect(words(notByChance(of(4, 2, 0, 0)))).toContain('ikke tilfeldig')
  expect(words(namesTold(of(4, 2, 0, 0)))).toContain('er avklart')
  expect(words(namesTold(of(4, 2, 1, 0)), 'en')).toContain('[waiting] of [printed] names on the lists counted waits')
  const ofCounty = (waits: number) => namesTold(of(4, 2, 0, 0, { printed: count('all', 226), waiting: count('waits', waits) }))
  expect(words(ofCounty(2))).toBe('[printed] av [all] navn på listene som er talt, er fra fylket. Av alle [all] venter [waits] på avklaring; de er ikke talt med.')
  expect(words(ofCounty(0))).toContain('Alle [all] er avklart.')
  expect(words(schemesTold(of(4, 2, 1, 0)))).toContain('minst én kjent liste i perioden')
  expect(words(schemesTold(of(4, 2, 1, 2)))).toBe('For [inPeriod] av [schemes] statlige ordninger er det ikke kjent noen liste i perioden; for [without] av dem er det ikke kjent noen liste fra noe år.')
  expect(words(grantsTold(count('l', 0), count('k', 4), count('a', 0), count('w', 0)))).toContain('ikke kjent hvem som fikk avslag')
})

test('a claim: the verdict of the main count, and how many other ways of counting agree', () => {
  const told = (verdict: FindingTold['verdict'], turns: FindingTold['turns'], tests = 3): FindingTold => ({ claim: same('De deltar sjeldnere'), verdict, figures: [], same: count('same', tests - turns.length), tests: count('tests', tests), turns, isOpenByDesign: false, restsOn: [], notes: [] })
  expect(words(verdictOn(told('holds', [])))).toBe('«De deltar sjeldnere»: holder.')
  expect(words(verdictOn(told('does-not-hold', [])), 'nn')).toBe('«De deltar sjeldnere»: held ikkje.')
  expect(words(verdictOn(told('cannot-tell', [])))).toBe('«De deltar sjeldnere»: kan ikke avgjøres.')
  const turned = told('holds', [{ title: same('uten X'), verdict: 'does-not-hold' }])
  expect(words(triedOtherwise(turned))).toBe('Samme svar på [same] av [tests] andre måter å telle på. Den holder ikke med «uten X».')
  expect(words(triedOtherwise(told('holds', [])))).toBe('Samme svar på alle [tests] andre måter å telle på.')
  expect(words(weighed(told('holds', [], 1)))).toBe('Den andre måten å telle på gir samme svar.')
  expect(weighed(told('holds', [], 0))).toEqual([])

  const resting = (names: readonly string[]) => words(verdictOn({ ...told('holds', []), restsOn: names.map(same) }))
  expect(resting(['X'])).toBe('«De deltar sjeldnere»: holder, men hviler på X.')
  expect(resting(['X', 'Y'])).toBe('«De deltar sjeldnere»: holder, men hviler på X og Y.')
  expect(resting(['X', 'Y', 'Z'])).toBe('«De deltar sjeldnere»: holder, men hviler på enkelte ordninger.')
  expect(words(verdictOn({ ...told('cannot-tell', []), restsOn: [same('X')] }))).toBe('«De deltar sjeldnere»: kan ikke avgjøres.')
  expect(words(weighed({ ...told('holds', []), notes: [same('Uten X holder påstanden ikke.')] }))).toBe('Samme svar på alle [tests] andre måter å telle på. Uten X holder påstanden ikke.')
  expect(words(weighed({ ...told('cannot-tell', []), isOpenByDesign: true, notes: [same('Tallene kan ikke avvise den.')] }))).toBe('Tallene kan ikke avvise den.')
})

test('trials: the same throughout, or which turn and how', () => {
  const trial = (turns: Trial['turns'], all = 4): Trial => ({ how: same('Andre perioder'), all: count('all', all), same: count('same', all - turns.length), turns })
  expect(words(stands([trial([])], 'lower') ?? [])).toContain('er det samme i alle')
  expect(words(stands([trial([{ title: same('P'), conclusion: 'higher' }])], 'lower') ?? [])).toContain('er ikke det samme')
  expect(stands([trial([], 0)], 'lower')).toBeNull()
  expect(words(trialOf(trial([{ title: same('P'), conclusion: 'higher' }, { title: same('Q'), conclusion: 'higher' }])))).toBe('Andre perioder: [same] av [all] prøver gir samme svar. Høyere deltakelse: P; Q.')
})

test('a figure is told once: the same id with another value is refused, a value that is no number is not known', () => {
  const ledger = makeLedger(undefined as never)
  const one = { id: 'a', title: same('a'), unit: 'count' as const, value: 1, source: 's' }
  expect(ledger.tell(one)).toBe(ledger.tell(one))
  expect(() => ledger.tell({ ...one, value: 2 })).toThrow(/to verdier/)
  expect(figureOf({ ...one, value: Number.NaN, low: 1 })).toMatchObject({ state: 'unknown', value: null, low: null })
})
