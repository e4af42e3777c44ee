import type { Pooled } from '../../answers/participation/compare.ts'
import { caseOf, type ComparisonCase, type Conclusion, isCompared } from '../../domain/comparison.ts'
import { presetById } from '../../domain/group/presets.ts'
import type { SchemeDesign } from '../../domain/scheme.ts'
import type { Language, Text } from '../../domain/text.ts'
import { formats } from '../../domain/format.ts'
import { finding as en } from './en/finding.ts'
import { finding as nb, type FindingFigures, type FindingWords } from './nb/finding.ts'
import { finding as nn } from './nn/finding.ts'

export const findingWords: Readonly<Record<Language, FindingWords>> = { nb, nn, en }

interface NamedInAnswer {
  readonly id: string
  readonly title: Text
  readonly definition: string
}

/** What a group is called within a sentence: a preset by its name, all others as "andre", an own group by name or expression. */
export function groupInSentence({ id, title, definition }: NamedInAnswer, language: Language): string {
  const words = findingWords[language]
  if (id === 'others') return words.others
  if (presetById(id) || title.nb !== title.en) return title[language]
  return id === definition ? words.ownGroup(definition) : words.namedGroup(title[language])
}

/** A sentence with its first letter large, as a heading wants it. */
export const sentenceCase = (text: string): string => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1)

/** How participation by design goes against the whole: only designs whose conclusion is the same under either coding. */
export interface ByDesign {
  readonly design: SchemeDesign
  readonly conclusion: Conclusion
}

interface Told {
  readonly headline: string
  /** The ratio and its uncertainty. */
  readonly lead: string
  /** The same in percentage points, and the counts; empty when there is nothing to count. */
  readonly detail: string
  /** How far the names that wait could move the ratio; empty when they cannot. */
  readonly bounds: string
}

/** The finding as a heading and a lead, in words that turn when the figures turn. */
export function findingOf(
  pooled: Pooled,
  a: string,
  b: string,
  designs: readonly ByDesign[],
  language: Language,
  confidence = 0.95,
): Told {
  const words = findingWords[language]
  const which = caseOf(pooled)
  if (!isCompared(which)) {
    const { headline, lead } = words.notCompared[which.kind]
    return { headline: sentenceCase(headline(a, b)), lead, detail: '', bounds: '' }
  }
  return {
    headline: sentenceCase(words.headline[which.kind](a, b) + butByDesign(which.kind, designs, words)),
    ...leadOf(pooled, which, language, confidence),
  }
}

function butByDesign(whole: Conclusion, designs: readonly ByDesign[], words: FindingWords): string {
  const having = (conclusion: Conclusion): string =>
    whole === conclusion
      ? ''
      : listed(
          designs.filter((design) => design.conclusion === conclusion).map(({ design }) => words.designs[design]),
          words.and,
        )
  const [often, seldom] = [having('higher'), having('lower')]
  if (often && seldom) return words.but.both(often, seldom)
  return often ? words.but.often(often) : seldom ? words.but.seldom(seldom) : ''
}

/** A case in which two groups are held against each other. */
type HeldAgainst = Extract<ComparisonCase, { readonly kind: Conclusion }>

function leadOf(pooled: Pooled, which: HeldAgainst, language: Language, confidence: number): Pick<Told, 'lead' | 'detail' | 'bounds'> {
  const words = findingWords[language]
  const figures = figuresOf(pooled, language, confidence)
  const points = pooled.riskDifference === null ? '' : words.points(figures)
  const isMoved = pooled.bounds.low !== pooled.oddsRatio || pooled.bounds.high !== pooled.oddsRatio
  const isSeen =
    new Set([figures.ratio, figures.boundLow, figures.boundHigh]).size > 1 ||
    figures.lowest !== figures.low ||
    figures.highest !== figures.high
  return {
    lead: ratioTold(which, figures, pooled.oddsRatio === null ? '' : words.odds(figures), words),
    detail: joined([points, words.counts(figures)]),
    bounds: pooled.oddsRatio !== null && isMoved && isSeen ? words.bounds(figures) : '',
  }
}

/** The ratio and its interval; or, where it has none, why, and whether the difference of shares decides. */
function ratioTold(which: HeldAgainst, figures: FindingFigures, odds: string, words: FindingWords): string {
  if (which.kind !== 'cannot-tell') {
    return which.by === 'interval' ? words.interval[which.kind](figures) : joined([odds, words.noInterval, words.byDifference(figures)])
  }
  return which.because === 'no-interval' ? joined([odds, words.noInterval]) : words.interval[which.because](figures)
}

function figuresOf(pooled: Pooled, language: Language, confidence: number): FindingFigures {
  const { ratio, points, whole } = formats[language]
  return {
    ratio: ratio(pooled.oddsRatio),
    low: ratio(pooled.low),
    high: ratio(pooled.high),
    points: points(pooled.riskDifference),
    pointsLow: points(pooled.riskDifferenceLow),
    pointsHigh: points(pooled.riskDifferenceHigh),
    tookA: whole(pooled.participantsA),
    couldA: whole(pooled.inScopeA),
    tookB: whole(pooled.participantsB),
    couldB: whole(pooled.inScopeB),
    lists: whole(pooled.strata),
    confidence: formats[language].wholePercent(confidence),
    boundLow: ratio(pooled.bounds.low),
    boundHigh: ratio(pooled.bounds.high),
    lowest: ratio(pooled.bounds.lowest),
    highest: ratio(pooled.bounds.highest),
  }
}

const joined = (sentences: readonly string[]): string => sentences.filter(Boolean).join(' ')

/** "a, b og c". */
export const listed = (texts: readonly string[], and: string): string =>
  texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} ${and} ${texts.at(-1)}`
