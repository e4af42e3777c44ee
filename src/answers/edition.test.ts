import { beforeAll, describe, expect, test } from 'vitest'
import { shippedSnapshot } from '../actions/shipped-snapshot.fixture.ts'
import { canonicalJson } from '../domain/canonical-json.ts'
import type { Block, EditionContent, Sentence } from '../domain/edition.ts'
import { presets } from '../domain/group/presets.ts'
import { type Language, languages } from '../domain/text.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { questionById } from './all.ts'
import { readInput } from './answer.ts'
import { edition } from './edition.ts'
import { editionContent } from './edition/content.ts'
import { figuresIn } from './edition/sentences.fixture.ts'
import { termSteps } from './explain/words.ts'
import { findings } from './findings.ts'
import { need } from './need.ts'
import { participation } from './participation.ts'

let snapshot: Snapshot
let country: EditionContent
let nordland: EditionContent
beforeAll(async () => {
  snapshot = await shippedSnapshot()
  country = editionContent(snapshot, edition.input.parse({}))
  nordland = editionContent(snapshot, edition.input.parse({ county: '18' }))
})

const blocksOf = ({ chapters }: EditionContent): readonly Block[] => chapters.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))

const sentencesOf = (content: EditionContent): readonly Sentence[] =>
  blocksOf(content).flatMap((block) => (block.kind === 'paragraph' ? block.sentences : block.kind === 'list' ? block.items : block.kind === 'chart' ? [block.title] : []))

function figuresShown(content: EditionContent): readonly string[] {
  const drawn = blocksOf(content).flatMap((block): readonly (string | null)[] => {
    if (block.kind === 'table') return block.rows.flat().map((cell) => (cell && 'figure' in cell ? cell.figure : null))
    if (block.kind !== 'chart' || block.data.kind === 'map') return []
    return block.data.kind === 'intervals' ? block.data.rows.flatMap(({ figures }) => figures) : block.data.series.flatMap(({ figures }) => figures)
  })
  return [...sentencesOf(content).flatMap(figuresIn), ...drawn.flatMap((id) => id ?? [])]
}

const wordsOf = (sentence: Sentence, language: Language): string => sentence[language].map((piece) => (typeof piece === 'string' ? piece : '…')).join('')

/** Words that come from the input or from other answers with numbers of their own: definitions, names and what was tried. */
function givenWords(language: Language): readonly string[] {
  const tried = findings.answer(snapshot, findings.input.parse({})).answer.findings.flatMap(({ title, tests, figures }) => [title, ...tests.map((one) => one.title), ...figures.map((one) => one.title)])
  const names = snapshot.data.schemes.map(({ nameNb, nameNn, nameEn }) => ({ nb: nameNb, nn: nameNn || nameNb, en: nameEn }))
  return [...presets.map(({ meaning }) => meaning), ...Object.values(termSteps), ...tried, ...names].map((text) => text[language]).filter((text) => /\d/.test(text))
}

describe.each(['country', 'nordland'] as const)('the edition of %s', (which) => {
  const content = (): EditionContent => (which === 'country' ? country : nordland)

  test('has its chapters in order, and something to read in each', () => {
    const last = which === 'country' ? 'counties' : 'county'
    expect(content().chapters.map(({ id }) => id)).toEqual(['summary', 'participation', 'why', 'need', 'cooperation', 'design', last, 'method', 'data'])
    for (const { sections } of content().chapters) {
      expect(sections.length).toBeGreaterThan(0)
      expect(sections.flatMap(({ blocks }) => blocks).some(({ kind }) => kind === 'paragraph')).toBe(true)
      expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length)
    }
  })

  test('shows no figure that it does not hold, holds each once, and leads each to a source', () => {
    const ids = content().figures.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(figuresShown(content()).filter((id) => !ids.includes(id))).toEqual([])
    const sources = new Set(content().sources.map(({ id }) => id))
    expect(content().figures.filter(({ source }) => !sources.has(source))).toEqual([])
    for (const { title, state, value } of content().figures) {
      for (const language of languages) expect(title[language]).not.toBe('')
      expect(state === 'known').toBe(value !== null)
    }
  })

  test('each source can be asked again: what was asked gives the whole input', () => {
    for (const { question, asked, input } of content().sources) {
      const found = questionById(question)
      expect(found?.id).toBe(question)
      if (found) expect(canonicalJson(readInput(found, asked))).toBe(canonicalJson(input))
    }
    const held = new Set(content().datasets.map(({ id }) => id))
    expect(content().sources.flatMap(({ datasets }) => datasets).filter((id) => !held.has(id))).toEqual([])
  })

  test('every sentence is whole in three languages, shows the same figures in each, and ends as a sentence', () => {
    for (const sentence of sentencesOf(content())) {
      const shown = languages.map((language) => sentence[language].flatMap((piece) => (typeof piece === 'string' ? [] : [piece.figure])).toSorted().join())
      expect(new Set(shown).size, wordsOf(sentence, 'nb')).toBe(1)
      for (const language of languages) {
        expect(wordsOf(sentence, language)).toMatch(/^[\p{Lu}«“…][\s\S]*\.$/u)
        expect(wordsOf(sentence, language)).not.toMatch(/undefined|NaN|\[object|  | [.,;:]/)
      }
    }
  })

  test('no number stands in the words but years, the ages that need is measured by, and those of definitions and names', () => {
    for (const language of languages) {
      const given = givenWords(language)
      for (const sentence of sentencesOf(content())) {
        const own = sentence[language].filter((piece): piece is string => typeof piece === 'string').join('|')
        const rest = given.reduce((text, words) => text.replaceAll(words, ''), own).replace(/\b(19|20)\d\d\b|\b20–64\b|\b80\b/g, '')
        expect(rest).not.toMatch(/\d/)
      }
    }
  })

  test('no word says that one thing makes another', () => {
    const causal = /skyldes|skuldast|på grunn av|grunna|fører til|fører med|årsak|forklare?r? at|påvirk|påverk|\bbecause of|due to|\bcauses?\b|leads to|results? in|effect of/i
    for (const sentence of sentencesOf(content())) for (const language of languages) expect(wordsOf(sentence, language)).not.toMatch(causal)
  })

  test('is small enough to keep', () => expect(canonicalJson(content()).length).toBeLessThan(1_500_000))

  test('every table has a cell for every column, and every chart something to draw', () => {
    for (const block of blocksOf(content())) {
      if (block.kind === 'table') for (const row of block.rows) expect(row.length).toBe(block.columns.length)
      if (block.kind === 'chart' && block.data.kind === 'intervals') for (const { figures } of block.data.rows) expect(figures.length).toBe(block.data.groups.length)
      if (block.kind === 'chart' && block.data.kind === 'lines') for (const { figures } of block.data.series) expect(figures.length).toBe(block.data.years.length)
      if (block.kind === 'chart' && block.data.kind === 'bars') for (const { figures } of block.data.series) expect(figures.length).toBe(block.data.categories.length)
    }
    const ids = blocksOf(content()).flatMap((block) => ('id' in block ? [`${block.kind} ${block.id}`] : []))
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('the same data give the same edition, byte for byte', async () => {
  const again = editionContent(await shippedSnapshot(), edition.input.parse({}))
  expect(canonicalJson(again)).toBe(canonicalJson(country))
}, 120_000)

test('the figures are those of the answers', () => {
  const { pooled } = participation.answer(snapshot, participation.input.parse({ group: ['small-rural'], from: 2017, to: 2024, lists: 'national' })).answer
  const held = new Map(country.figures.map((figure) => [figure.id, figure]))
  expect(held.get('participation/pooled/odds-ratio')).toMatchObject({ value: pooled.oddsRatio, low: pooled.low, high: pooled.high, unit: 'ratio' })
  expect(held.get('participation/pooled/group/took-part')?.value).toBe(pooled.participantsA)
  expect(held.get('need/18/working-age-per-80/2035')?.unit).toBe('per-person')
})

test('a county’s need is the sum of its municipalities’, and theirs stand in its own edition', () => {
  const { municipalities } = need.answer(snapshot, need.input.parse({ from: 2017, to: 2024, lists: 'national' })).answer
  const within = municipalities.filter(({ countyCode }) => countyCode === '18')
  const valueOf = (unit: (typeof within)[number], id: string): number => unit.indicators.find((one) => one.id === id && one.year === 2035)?.value ?? Number.NaN
  const sum = (id: string): number => within.reduce((total, unit) => total + valueOf(unit, id), 0)
  for (const content of [country, nordland]) {
    const held = new Map(content.figures.map((figure) => [figure.id, figure.value]))
    expect(held.get('need/18/age-80/2035')).toBeCloseTo(sum('age-80'), 6)
    expect(held.get('need/18/working-age-per-80/2035')).toBeCloseTo(sum('working-age') / sum('age-80'), 9)
  }
  const held = new Map(nordland.figures.map((figure) => [figure.id, figure.value]))
  for (const unit of within) expect(held.get(`need/${unit.code}/working-age-per-80/2035`)).toBe(valueOf(unit, 'working-per-80'))
})

test('a county edition is about that county; a county that is not there today, and years the wrong way, are refused', () => {
  expect(nordland.area).toEqual({ county: '18', name: 'Nordland' })
  expect(blocksOf(nordland).flatMap((block) => (block.kind === 'table' && block.id === 'county/participation' ? [block.rows.length] : []))).toEqual([41])
  expect(() => editionContent(snapshot, edition.input.parse({ county: '07' }))).toThrow(/noe fylke 07 i dag/)
  expect(() => editionContent(snapshot, edition.input.parse({ from: 2020, to: 2018 }))).toThrow()
})
