import type pptxgen from 'pptxgenjs'
import type { ChartBlock } from '../../../domain/edition.ts'
import { sheetPng } from '../../files/sheet-png.ts'
import { chartSheet } from '../chart-sheet.ts'
import { chartWords } from '../chart-words.ts'
import { editionWords } from '../edition-words.ts'
import { chartSvg } from '../pdf/chart-svg.ts'
import { plainText } from '../plain-text.ts'
import { bodyBox, type Deck, left, notesOf, titled, width } from './deck.ts'
import { ink } from './ink.ts'
import { nativeCharts } from './native-chart.ts'
import { fitText } from './slide-text.ts'

/** A chart's finding as title, and a chart that can be edited, on as many slides as its rows need; a map is a picture. */
export async function chartSlides(deck: Deck, block: ChartBlock): Promise<void> {
  const { writer, edition, materials } = deck
  const words = editionWords[writer.language]
  const sheet = chartSheet(block, writer, materials.maps)
  if (!sheet) return
  const notes = `${plainText(sheet.description)}\n\n${notesOf([block], edition.content, writer)}`
  const charts = block.data.kind === 'map' ? [] : nativeCharts(block.data, writer)
  // In a native chart every interval is a rule, also where the sheet has a wash or an arrow.
  const hasRules = charts.some(({ marks }) => marks.some(({ low }) => low.some((one) => one !== null)))
  const told = [sheet.subtitle, ...(hasRules ? [chartWords[writer.language].rule] : []), ...sheet.notes]
  const slide = (part: number): pptxgen.Slide => {
    const made = titled(deck, charts.length > 1 ? `${sheet.title}, ${words.part(part, charts.length)}` : sheet.title)
    const under = fitText(plainText(told.join(' · ')), width, 0.45, [13, 12, 11, 10])
    made.addText(under.text, {
      x: left,
      y: 1.45,
      w: width,
      h: 0.48,
      fontSize: under.size,
      color: ink.quiet,
      valign: 'top',
      fontFace: 'Arial',
      margin: 0,
    })
    made.addNotes(notes)
    return made
  }
  for (const [i, chart] of charts.entries()) {
    slide(i + 1).addChart(
      chart.type,
      chart.data.map((one) => ({ ...one })),
      { ...bodyBox, ...chart.options, altText: plainText(sheet.description).slice(0, 1000) },
    )
    deck.marks.push(chart.marks)
  }
  if (block.data.kind !== 'map') return
  const drawing = chartSvg(sheet, 1.6)
  const png = await sheetPng(
    drawing.svg,
    materials.typefaces.map(({ path }) => path),
  )
  const scale = Math.min(bodyBox.w / drawing.width, bodyBox.h / drawing.height)
  const [w, h] = [drawing.width * scale, drawing.height * scale]
  slide(1).addImage({
    data: `image/png;base64,${Buffer.from(png).toString('base64')}`,
    x: left + (bodyBox.w - w) / 2,
    y: bodyBox.y,
    w,
    h,
    altText: plainText(sheet.description).slice(0, 1000),
  })
}
