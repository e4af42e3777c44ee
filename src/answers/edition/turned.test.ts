import { beforeAll, describe, expect, test } from 'vitest'
import { shippedSnapshot } from '../../actions/shipped-snapshot.fixture.ts'
import type { EditionContent, Sentence } from '../../domain/edition.ts'
import { languages } from '../../domain/text.ts'
import { makeSnapshot } from '../../store/make-snapshot.ts'
import { emptyData } from '../../store/snapshot-data.fixture.ts'
import type { Snapshot, SnapshotData } from '../../store/snapshot.ts'
import { countiesChapter } from './chapters/counties.ts'
import { designChapter } from './chapters/design.ts'
import { participationChapter } from './chapters/participation.ts'
import type { Section } from './blocks.ts'
import { editionContent } from './content.ts'
import { frameOf } from './frame.ts'
import { editionInput, type EditionInput } from './input.ts'
import { words } from './sentences.fixture.ts'

let shipped: Snapshot
beforeAll(async () => {
  shipped = await shippedSnapshot()
})

const sentencesIn = (sections: readonly Section[]): readonly Sentence[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : block.kind === 'list' ? block.items : block.kind === 'chart' ? [block.title] : [])))

const read = (sections: readonly Section[], language: 'nb' | 'nn' | 'en' = 'nb'): string => words(sentencesIn(sections), language)

const participationFor = (input: Partial<EditionInput>, snapshot = shipped): string => read(participationChapter(frameOf(snapshot, editionInput.parse(input))))

const turned = (change: (data: SnapshotData) => Partial<SnapshotData>): Snapshot => makeSnapshot({ ...shipped.data, ...change(shipped.data) })

/** Whatever the data, the edition is made, every sentence is whole, and no figure is shown that it does not hold. */
function isSound(content: EditionContent): void {
  const held = new Set(content.figures.map(({ id }) => id))
  for (const { sections } of content.chapters) {
    for (const sentence of sentencesIn(sections)) {
      for (const language of languages) {
        const text = words(sentence, language)
        expect(text).toMatch(/\.$/)
        expect(text).not.toMatch(/undefined|NaN|  | [.,;:]|«»|“”/)
        for (const [, id] of text.matchAll(/\[([^\]]+)\]/g)) expect(held).toContain(id)
      }
    }
  }
}

describe('the text turns with the data', () => {
  test('another period turns the finding, and the words with it', () => {
    expect(participationFor({ from: 2017, to: 2020 })).toMatch(/^Små distriktskommuner deltok sjeldnere enn andre kommuner fra 2017 til 2020\./)
    expect(participationFor({ from: 2021, to: 2024 })).toMatch(/^Små distriktskommuner deltok oftere enn andre kommuner fra 2021 til 2024\./)
    expect(participationFor({})).toMatch(/^Tallene avgjør ikke om små distriktskommuner/)
  })

  test('the groups swapped: lower becomes higher', () => {
    const others = 'de andre = !(population < 5000 & centrality in 5-6)'
    expect(participationFor({ from: 2017, to: 2020, group: others })).toMatch(/^Kommuner i gruppen «de andre» deltok oftere enn andre kommuner/)
    expect(participationFor({ from: 2021, to: 2024, group: others })).toMatch(/^Kommuner i gruppen «de andre» deltok sjeldnere enn andre kommuner/)
  })

  test('no lists at all: nothing is compared, and the edition says so', () => {
    const content = editionContent(turned(() => ({ lists: [], entries: [] })), editionInput.parse({}))
    isSound(content)
    const [summary, participation, why, , , , , , data] = content.chapters.map(({ sections }) => read(sections))
    expect(summary).toMatch(/^Ingen hele lister kan svare/)
    expect(participation).toContain('Ingen ordning har en hel liste')
    expect(why).toContain('for lite i de hele listene')
    expect(data).toContain('Ingen lister er kjent for perioden')
    expect(content.figures.filter(({ id, state }) => id === 'participation/pooled/odds-ratio' && state === 'known')).toEqual([])
  })

  test('without people by age no edition is made: it says what is missing', () => {
    expect(() => editionContent(makeSnapshot(emptyData), editionInput.parse({}))).toThrow(/Folketall etter alder/)
    const without = turned(() => ({ population: [], populationIn2024Borders: [] }))
    expect(() => editionContent(without, editionInput.parse({ from: 2018, to: 2018 }))).toThrow(/Folketall etter alder/)
  })

  test('one short list: too thin to tell what goes with it', () => {
    const one = (id: string): boolean => id === 'forsokskommune-2024'
    const few = turned(({ lists, entries }) => ({ lists: lists.filter(({ id }) => one(id)), entries: entries.filter(({ list }) => one(list)).slice(0, 3) }))
    const content = editionContent(few, editionInput.parse({ from: 2024, to: 2024 }))
    isSound(content)
  })

  test('a county without the group says so, and compares nothing', () => {
    const oslo = frameOf(shipped, editionInput.parse({ county: '03' }))
    const text = read(participationChapter(oslo))
    expect(text).toMatch(/^Det er ingen små distriktskommuner å sammenligne/)
    expect(text).not.toMatch(/sjeldnere|oftere/)
  })
})

test('a group of one’s own is called by what it is, in every language', () => {
  const frame = frameOf(shipped, editionInput.parse({ group: 'population < 900', from: 2018, to: 2018 }))
  expect(read(participationChapter(frame), 'nn')).toContain('kommunar der «population < 900» gjeld')
  expect(read(designChapter(frame), 'en')).toContain('municipalities where “population < 900” holds')
})

test('every county is there, in the order of the alphabet, and each county’s section speaks of it alone', () => {
  const sections = countiesChapter(frameOf(shipped, editionInput.parse({})))
  expect(sections.map(({ id }) => id)).toEqual(['overview', ...['42', '32', '33', '56', '34', '15', '18', '03', '11', '40', '55', '50', '39', '46', '31'].map((code) => `county-${code}`)])
  for (const section of sections.slice(1)) expect(read([section])).toContain(section.title?.nb)
})
