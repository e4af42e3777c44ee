import { unzipSync } from 'fflate'
import type { Language } from '../../../domain/text.ts'
import { refixed } from '../fixed-zip.ts'
import { plainText } from '../plain-text.ts'
import { editionName, type EditionMaterials, type RenderedEdition, timeOf } from '../rendered.ts'
import { editionWriter } from '../written.ts'
import { chartSlides } from './chart-slides.ts'
import { finishedChart } from './chart-xml.ts'
import { type Deck, defineMasters } from './deck.ts'
import { closingSlide, findingSlides, titleSlide, wordSlides } from './word-slides.ts'

/**
 * An edition as slides: a title, the summary, a slide for each finding with a chart that can be edited, and how it was made. The same
 * edition gives the same bytes.
 */
export async function editionSlides(
  edition: RenderedEdition,
  language: Language,
  materials: EditionMaterials,
): Promise<Uint8Array> {
  // Loaded when slides are made: no page waits for it.
  const { default: PptxGen } = await import('pptxgenjs')
  const pptx = new PptxGen()
  const writer = editionWriter(edition.content, language)
  const { content } = edition
  pptx.defineLayout({ name: 'wide', width: 13.333, height: 7.5 })
  pptx.layout = 'wide'
  pptx.title = plainText(content.title[language])
  pptx.subject = plainText(editionName(edition, language))
  pptx.author = 'Rekkevidde'
  pptx.company = 'Rekkevidde'
  pptx.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' }
  const deck: Deck = { pptx, writer, edition, materials, marks: [] }
  defineMasters(deck)
  titleSlide(deck)
  for (const { title, sections } of content.chapters) {
    const blocks = sections.flatMap((section) => section.blocks)
    for (const [i, section] of sections.entries()) {
      const told = section.blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'list')
      // Of other sections those that have a list: the rest is read in the report.
      if (i === 0) findingSlides(deck, title[language], section.title?.[language] ?? null, told)
      else if (told.some(({ kind }) => kind === 'list')) wordSlides(deck, `${title[language]}: ${section.title?.[language] ?? ''}`, told)
    }
    for (const block of blocks) if (block.kind === 'chart') await chartSlides(deck, block)
  }
  closingSlide(deck)
  const bytes = await pptx.write({ outputType: 'uint8array' })
  return finished(bytes instanceof Uint8Array ? bytes : new Uint8Array(), deck)
}

/** Packed anew with fixed times, the language of every text, and the charts' own marks. */
function finished(bytes: Uint8Array, { edition, writer: { language }, marks }: Deck): Uint8Array {
  const lang = language === 'en' ? 'en-GB' : `${language}-NO`
  const renumbered = chartNumbers(bytes)
  return refixed(bytes, timeOf(edition), (before, xml) => {
    const name = renumbered(before)
    const told = renumbered(xml ?? '').replaceAll('lang="en-US"', `lang="${lang}"`)
    const chart = /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1]
    return { name, xml: chart === undefined ? told : finishedChart(told, marks[Number(chart) - 1] ?? []) }
  })
}

/** The library counts charts from when it was loaded; here they are counted from 1 in each file, wherever a part is named. */
function chartNumbers(bytes: Uint8Array): (text: string) => string {
  const found: number[] = []
  unzipSync(bytes, {
    filter: ({ name }) => {
      found.push(...[...name.matchAll(/^ppt\/charts\/chart(\d+)\.xml$/g)].map(([, number]) => Number(number)))
      return false
    },
  })
  const places = new Map(found.toSorted((a, b) => a - b).map((number, i) => [String(number), i + 1]))
  return (text) =>
    text.replace(
      /\b(chart|Microsoft_Excel_Worksheet|Microsoft_Excel_Sheet)(\d+)(?=\.(?:xml|xlsx))/g,
      (whole, kind: string, number: string) => (places.has(number) ? `${kind}${places.get(number)}` : whole),
    )
}
