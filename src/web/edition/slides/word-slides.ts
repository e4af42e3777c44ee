import type { Block, EditionContent } from '../../../domain/edition.ts'
import { groupBy } from '../../../domain/register/register.ts'
import type { Language } from '../../../domain/text.ts'
import { dateInWords } from '../../date.ts'
import { editionWords } from '../edition-words.ts'
import { plainText } from '../plain-text.ts'
import { citationOf, dataTold, editionName, publishedOf } from '../rendered.ts'
import { bodyBox, coverBox, type Deck, left, notesOf, titled, width } from './deck.ts'
import { ink } from './ink.ts'
import { dealtOut, fitText } from './slide-text.ts'

/** The first slide: title, area, number and day. */
export function titleSlide({ pptx, edition, writer: { language } }: Deck): void {
  const { content } = edition
  const words = editionWords[language]
  const published = publishedOf(edition)
  const slide = pptx.addSlide({ masterName: 'Forside' })
  const { text, size } = fitText(
    plainText(content.title[language]),
    coverBox.w,
    coverBox.h,
    [40, 36, 32, 28, 24, 20, 16],
    600,
  )
  slide.addText([{ text, options: { fontSize: size } }], { placeholder: 'title' })
  const lines = [
    content.area?.name ?? words.country,
    `${editionName(edition, language)} · ${published ? dateInWords(published.publishedOn, language) : words.draftMeans}`,
    ...(published?.corrects ? [words.corrects(published.corrects.id, published.corrects.reason)] : []),
  ]
  const under = fitText(plainText(lines.join(' | ')), width, 1.2, [18, 16, 14, 12])
  slide.addText(
    lines.map((line) => ({ text: plainText(line), options: { breakLine: true } })),
    {
      x: left,
      y: 4.35,
      w: width,
      h: 1.4,
      fontSize: under.size,
      color: ink.quiet,
      valign: 'top',
      fontFace: 'Arial',
      margin: 0,
    },
  )
  slide.addNotes(plainText(citationOf(edition, language) ?? words.draftMeans))
}

/** A chapter's first slides: its subject and what was found as the title, the rest in words. One that begins with no finding of its own has its title alone. */
export function findingSlides(deck: Deck, title: string, section: string | null, told: readonly Block[]): void {
  const [first, ...rest] = told
  if (section !== null || first?.kind !== 'paragraph' || !first.sentences[0]) return wordSlides(deck, section === null ? title : `${title}: ${section}`, told)
  const [finding, ...others] = first.sentences
  const body: readonly Block[] = [...(others.length > 0 ? [{ ...first, sentences: others }] : []), ...rest]
  const found = deck.writer.sentence(finding).replace(/\.$/, '')
  wordSlides(deck, `${title}: ${found}`, body.length > 0 ? body : told)
}

/** What a chapter says in words, sentence by sentence; as many slides as it takes. */
export function wordSlides(deck: Deck, title: string, told: readonly Block[]): void {
  const { writer, edition } = deck
  const points = told.flatMap((block) =>
    block.kind === 'list'
      ? block.items.map(writer.sentence)
      : block.kind === 'paragraph'
        ? block.sentences.map(writer.sentence)
        : [],
  )
  const { pages, size } = dealtOut(
    points.map(plainText).filter((text) => text.trim() !== ''),
    bodyBox.w - 0.4,
    bodyBox.h,
    [18, 16],
    0.14,
  )
  for (const [i, page] of pages.entries()) {
    const slide = titled(deck, pages.length === 1 ? title : `${title} (${i + 1}/${pages.length})`)
    slide.addText(
      page.map((text) => ({ text, options: { bullet: { indent: 16 }, breakLine: true, paraSpaceAfter: 8 } })),
      { ...bodyBox, y: 1.6, h: 5.2, fontSize: size, color: ink.text, valign: 'top', fontFace: 'Arial', margin: 0 },
    )
    slide.addNotes(notesOf(told, edition.content, writer))
  }
}

/** The last slides: how it is cited, methods and data. */
export function closingSlide(deck: Deck): void {
  const {
    edition,
    writer: { language },
  } = deck
  const words = editionWords[language]
  const { content } = edition
  const points = [
    ...(citationOf(edition, language) ? [`${words.cite}: ${citationOf(edition, language)}`] : [words.draftMeans]),
    dataTold(edition, language),
    `${words.method}: ${methodTitles(content, language).join('; ')}`,
    words.figuresMean,
  ]
  const all = [...points, `${words.datasets} (${words.datasetsMean}): ${datasetTitles(content, language).join('; ')}`].map(plainText)
  const { pages, size } = dealtOut(all, bodyBox.w - 0.8, 5.2, [13, 12], 0.12)
  for (const [i, page] of pages.entries()) {
    const slide = titled(deck, pages.length === 1 ? words.closing : `${words.closing} (${i + 1}/${pages.length})`)
    slide.addText(
      page.map((text) => ({ text, options: { bullet: { indent: 14 }, breakLine: true, paraSpaceAfter: 4 } })),
      { ...bodyBox, y: 1.5, h: 5.3, fontSize: size, color: ink.text, valign: 'top', fontFace: 'Arial', margin: 0 },
    )
    // Sources and licences stand in the English of their owners: in the notes, and in the report.
    slide.addNotes(plainText([words.sourcesMean, ...new Set(content.datasets.map(({ title, source, licence }) => `${title[language]}: ${source}. ${licence}`))].join('\n')))
  }
}

/** The methods by their titles, as the table of questions tells them; by id where an edition has no such table. */
function methodTitles({ chapters, sources }: EditionContent, language: Language): readonly string[] {
  const blocks = chapters.flatMap(({ sections }) => sections.flatMap((section) => section.blocks))
  const told = blocks.flatMap((block) => {
    if (block.kind !== 'table' || block.id !== 'method/questions') return []
    const place = block.columns.findIndex(({ id }) => id === 'method')
    return block.rows.flatMap((row) => {
      const cell = row[place]
      return cell && 'text' in cell ? [cell.text[language]] : []
    })
  })
  return [...new Set(told.length > 0 ? told : sources.map(({ method }) => `${method.id} ${method.version}`))]
}

/** Datasets by title; the parts of one, and their versions, together. */
function datasetTitles({ datasets }: EditionContent, language: Language): readonly string[] {
  const groups = groupBy(datasets, ({ title }) => title[language])
  return [...groups].map(([title, all]) => `${title} (${[...new Set(all.map(({ version }) => version))].join(', ')})`)
}
