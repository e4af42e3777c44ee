import type { Language } from '../../domain/text.ts'
import { signOf, signSize } from '../charts/signs.ts'
import { textWidth, wrapped } from '../charts/text-width.ts'
import { element, escaped, lettering } from '../charts/write.ts'
import { sourceLine } from '../parts/source-line.ts'
import { partWords } from '../parts/words.ts'
import type { KeyItem, Pictured } from '../picture.ts'
import { inked } from './inked.ts'
import { insideOf, withOwnIds } from './placed.ts'

/** Width of every file, in CSS pixels: fills an A4 page with its margins. */
export const sheetWidth = 960
const margin = 32
const inner = sheetWidth - 2 * margin
/** Inter by both the names it goes under, then what most machines have. */
const faces = "Inter, 'Inter Variable', 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"

interface Block {
  readonly svg: string
  readonly height: number
}

/**
 * A picture as an SVG file that needs nothing else: finding, subtitle, key, drawing, notes and sources on white, in
 * presentation attributes alone. `address` is where it was made, as people may type it.
 */
export function sheetSvg({ sheet, envelope }: Pictured, address: string, language: Language): string {
  const { from, method } = sourceLine(envelope, language)
  const sources = [`${from} · ${method}`, `${partWords[language].address} ${address}`]
  const blocks: readonly (readonly [number, (top: number) => Block])[] = [
    [margin, (top) => lines([sheet.title], top, { size: 22, weight: 600, leading: 28 })],
    [8, (top) => lines([sheet.subtitle], top, { size: 14, ink: 'ink-quiet', leading: 20 })],
    [12, (top) => keyLines(sheet.key, top)],
    [16, (top) => scaled(sheet.wide, top)],
    [16, (top) => lines(sheet.notes, top, { size: 12.5, leading: 18 })],
    [12, (top) => lines(sources, top, { size: 11, ink: 'ink-quiet', leading: 15 })],
  ]
  let top = 0
  let inside = ''
  for (const [gap, block] of blocks) {
    const { svg, height } = block(top + gap)
    if (height === 0) continue
    inside += svg
    top += gap + height
  }
  const height = Math.ceil(top + margin)
  const paper = element('rect', { width: sheetWidth, height, fill: '#ffffff' })
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" lang="${language}" width="${sheetWidth}" height="${height}" viewBox="0 0 ${sheetWidth} ${height}" font-family="${faces}" role="img" aria-labelledby="title desc">` +
    `<title id="title">${escaped(sheet.title)}</title><desc id="desc">${escaped(sheet.description)}</desc>${paper}${inked(inside)}</svg>\n`
  )
}

interface Setting {
  readonly size: number
  readonly leading: number
  readonly weight?: 400 | 600
  readonly ink?: string
}

/** Paragraphs one below the other, each broken into lines. */
function lines(paragraphs: readonly string[], top: number, { size, leading, weight = 400, ink = 'ink' }: Setting): Block {
  const all = paragraphs.flatMap((text) => wrapped(text, inner, size, weight).flatMap((line) => broken(line, inner, size)))
  return { svg: all.map((text, i) => lettering(margin, top + i * leading + size, text, { size, weight, ink })).join(''), height: all.length * leading }
}

/** A line without spaces (an address) that is too long, in pieces that are not. */
function broken(line: string, width: number, size: number): readonly string[] {
  if (textWidth(line, size) <= width) return [line]
  const most = Math.floor((width / textWidth(line, size)) * line.length)
  return [line.slice(0, most), ...broken(line.slice(most), width, size)]
}

function keyLines(key: readonly KeyItem[], top: number): Block {
  if (key.length === 0) return { svg: '', height: 0 }
  const [size, leading] = [13, 20]
  let [x, y] = [margin, top]
  const svg = key.map(({ sign, text }) => {
    const signWidth = sign === 'none' ? 0 : signSize + 6
    const width = signWidth + textWidth(text, size) + 22
    if (x > margin && x + width - 22 > sheetWidth - margin) [x, y] = [margin, y + leading]
    const item = element('g', { transform: `translate(${Math.round(x)} ${y})` }, signOf(sign) + lettering(signWidth, 12.6, text, { size }))
    x += width
    return item
  })
  return { svg: svg.join(''), height: y - top + leading }
}

/** The drawing as wide as the sheet, or in its own size where it is much narrower. */
function scaled(drawing: Pictured['sheet']['wide'], top: number): Block {
  const scale = Math.min(inner / drawing.width, 1.25)
  const left = margin + (inner - drawing.width * scale) / 2
  const transform = `translate(${left.toFixed(1)} ${top.toFixed(1)})${scale === 1 ? '' : ` scale(${scale.toFixed(4)})`}`
  return { svg: element('g', { transform }, withOwnIds(insideOf(drawing), 'd')), height: drawing.height * scale }
}
