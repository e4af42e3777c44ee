import type pptxgen from 'pptxgenjs'
import type { Block, EditionContent } from '../../../domain/edition.ts'
import { editionWords } from '../edition-words.ts'
import { plainText } from '../plain-text.ts'
import {
  commandOfSource,
  datasetTitles,
  editionName,
  type EditionMaterials,
  questionTitle,
  type RenderedEdition,
  sourcesOfBlock,
} from '../rendered.ts'
import type { EditionWriter } from '../written.ts'
import type { SeriesMarks } from './chart-xml.ts'
import { ink } from './ink.ts'
import { fitText } from './slide-text.ts'

/** A slide of 13.33 by 7.5 inches, and what stands where on it. */
export const left = 0.6
export const width = 12.13
const titleBox = { x: left, y: 0.4, w: width, h: 1.05 } as const
export const coverBox = { x: left, y: 1.5, w: width, h: 2.6 } as const
export const bodyBox = { x: left, y: 1.95, w: width, h: 4.85 } as const

/** A set of slides while it is made. */
export interface Deck {
  readonly pptx: pptxgen
  readonly writer: EditionWriter
  readonly edition: RenderedEdition
  readonly materials: EditionMaterials
  /** What is put into each chart's XML afterwards, in the order of the charts. */
  readonly marks: (readonly SeriesMarks[])[]
}

/** The slide that all are made from, and that of the first, whose title stands lower. */
export function defineMasters({ pptx, edition, writer }: Deck): void {
  const box = {
    type: 'title',
    fontFace: 'Arial',
    fontSize: 26,
    bold: true,
    color: ink.text,
    align: 'left',
    margin: 0,
  } as const
  const masters = [
    ['Rekkevidde', { ...box, ...titleBox, valign: 'top' }],
    ['Forside', { ...box, ...coverBox, valign: 'bottom' }],
  ] as const
  for (const [title, options] of masters)
    pptx.defineSlideMaster({
      title,
      background: { color: 'FFFFFF' },
      objects: [
        { placeholder: { options: { name: 'title', ...options }, text: '' } },
        {
          text: {
            text: plainText(`Rekkevidde · ${editionName(edition, writer.language)}`),
            options: { x: left, y: 7.02, w: 9, h: 0.3, fontSize: 10, color: ink.quiet, fontFace: 'Arial', margin: 0 },
          },
        },
      ],
      slideNumber: {
        x: 12.2,
        y: 7.02,
        w: 0.55,
        h: 0.3,
        fontSize: 10,
        color: ink.quiet,
        fontFace: 'Arial',
        align: 'right',
      },
    })
}

/** A slide with its title, as large as it can be, in the place that readers know titles by. */
export function titled({ pptx }: Deck, title: string): pptxgen.Slide {
  const slide = pptx.addSlide({ masterName: 'Rekkevidde' })
  const { text, size } = fitText(plainText(title) || '–', titleBox.w, titleBox.h, [26, 24, 22, 20, 18, 16], 600)
  slide.addText([{ text, options: { fontSize: size } }], { placeholder: 'title' })
  return slide
}

/** Where a slide's figures are from: question and command of each source. */
export function notesOf(blocks: readonly Block[], content: EditionContent, { language }: EditionWriter): string {
  const words = editionWords[language]
  const figures = new Map(content.figures.map((figure) => [figure.id, figure]))
  const sources = [...new Set(blocks.flatMap((block) => sourcesOfBlock(block, content, figures)))].slice(0, 12)
  return [
    `${words.source}: ${sources.length === 0 ? '–' : ''}`,
    ...sources.map((source) =>
      plainText(
        `${questionTitle(source, language)}: ${commandOfSource(source)} (${words.method}: ${source.method.id} ${source.method.version}; ${datasetTitles(source, content, language).join('; ')})`,
      ),
    ),
  ].join('\n')
}
