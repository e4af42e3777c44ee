import type { Block, ChartBlock, EditionContent, EditionFigure, Sentence, TableBlock } from '../../../domain/edition.ts'
import { chartSheet, hasFigures } from '../chart-sheet.ts'
import { editionWords } from '../edition-words.ts'
import { type EditionMaterials, sourcesOfBlock } from '../rendered.ts'
import { type EditionWriter, editionWriter } from '../written.ts'
import { chartSvg } from './chart-svg.ts'
import { room } from './fit-table.ts'
import { tableCode, tableText } from './table.ts'
import { type Code, code, joined, pt, type TypstWriter } from './typst.ts'

/** What the pieces of one document share. */
export interface Setting {
  readonly typst: TypstWriter
  readonly writer: EditionWriter
  readonly content: EditionContent
  readonly materials: EditionMaterials
  readonly figures: ReadonlyMap<string, EditionFigure>
  /** Places of sources in the appendix. */
  readonly sources: ReadonlyMap<string, number>
}

export function settingOf(
  typst: TypstWriter,
  content: EditionContent,
  materials: EditionMaterials,
  language: EditionWriter['language'],
): Setting {
  return {
    typst,
    content,
    materials,
    writer: editionWriter(content, language),
    figures: new Map(content.figures.map((figure) => [figure.id, figure])),
    sources: new Map(content.sources.map(({ id }, place) => [id, place + 1])),
  }
}

/** A section's blocks; its heading goes with the first. */
export function sectionCode(heading: Code | null, blocks: readonly Block[], setting: Setting): Code {
  const [first, ...rest] = blocks
  const before = heading ?? joined([])
  if (!first) return before
  const begun =
    first.kind === 'table' ? editionTable(first, setting, before) : joined([before, blockCode(first, setting)])
  return joined([begun, ...rest.map((block) => blockCode(block, setting))])
}

function blockCode(block: Block, setting: Setting): Code {
  if (block.kind === 'paragraph')
    return block.sentences.length === 0
      ? joined([])
      : joined([
          ...block.sentences
            .map((sentence) => sentenceCode(sentence, setting))
            .flatMap((one, i) => (i === 0 ? [one] : [setting.typst.text(' '), one])),
          code('parbreak()'),
        ])
  if (block.kind === 'list')
    return block.items.length === 0
      ? joined([])
      : setting.typst.call('list', {}, ...block.items.map((item) => sentenceCode(item, setting)))
  return block.kind === 'table' ? editionTable(block, setting) : chartCode(block, setting)
}

/** Words and figures; each figure leads to its source at the end. */
function sentenceCode(sentence: Sentence, { typst, writer, sources }: Setting): Code {
  return joined(
    writer.pieces(sentence).map(({ text, figure }) => {
      const place = figure && sources.get(figure.source)
      return place ? typst.call('link', {}, code(`<s${place}>`), text) : typst.text(text)
    }),
  )
}

function editionTable(block: TableBlock, setting: Setting, before: Code = joined([])): Code {
  const { typst, writer } = setting
  const words = editionWords[writer.language]
  const title = block.title[writer.language]
  if (block.rows.length === 0 || block.columns.length === 0)
    return joined([
      before,
      typst.call('strong', {}, title),
      code('linebreak()'),
      typst.text(words.noRows),
      code('parbreak()'),
    ])
  const caption = (part: number, of: number): Code =>
    typst.call('strong', {}, of === 1 ? title : `${title}, ${words.part(part, of)}`)
  return tableCode(
    typst,
    tableText(block, writer),
    caption,
    underneath(block.note ? [block.note[writer.language]] : [], block, setting),
    before,
  )
}

/** As high as a drawing may be on a page with its caption and notes. */
const mostHeight = 560

function chartCode(block: ChartBlock, setting: Setting): Code {
  const { typst, writer, materials } = setting
  if (!hasFigures(block, writer)) return joined([])
  const sheet = chartSheet(block, writer, materials.maps)
  const finding = typst.call('strong', {}, sentenceCode(block.title, setting))
  if (!sheet)
    return joined([finding, code('linebreak()'), typst.text(editionWords[writer.language].noChart), code('parbreak()')])
  const drawing = chartSvg(sheet)
  const width = Math.min(room.upright, (mostHeight * drawing.width) / drawing.height)
  const image = typst.call('image', { width: pt(width), alt: sheet.description }, typst.drawing(drawing.svg))
  const caption = joined([
    finding,
    code('linebreak()'),
    typst.call('text', { fill: code('quiet'), size: pt(8.5) }, sheet.subtitle),
  ])
  return typst.call(
    'block',
    { breakable: false, width: code('100%'), above: pt(20) },
    joined([typst.call('figure', { kind: code('image'), caption }, image), underneath(sheet.notes, block, setting)]),
  )
}

/** Places in rising order as runs of neighbours: 1, 2, 3, 5 as 1–3 and 5. */
export function inRuns(places: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  for (const place of places) {
    const last = runs.at(-1)
    if (last?.[1] === place - 1) last[1] = place
    else runs.push([place, place])
  }
  return runs
}

/** Notes, and where the figures are from, in small type. */
function underneath(
  notes: readonly string[],
  block: Block,
  { typst, content, figures, sources, writer }: Setting,
): Code {
  const words = editionWords[writer.language]
  const mark = (place: number): Code => typst.call('link', {}, code(`<s${place}>`), words.sourceMark(place))
  const from = inRuns(sourcesOfBlock(block, content, figures).flatMap(({ id }) => sources.get(id) ?? [])).flatMap(
    ([first, last], i) => [
      ...(i === 0 ? [] : [typst.text(', ')]),
      mark(first),
      ...(last === first ? [] : [typst.text(last === first + 1 ? ', ' : '–'), mark(last)]),
    ],
  )
  const lines = [
    ...notes.map((note) => typst.text(note)),
    ...(from.length === 0 ? [] : [joined([typst.text(`${words.source}: `), ...from])]),
  ]
  if (lines.length === 0) return joined([])
  return typst.call(
    'block',
    { above: pt(5), below: pt(20) },
    joined([
      code('set text(size: 8pt, fill: quiet)'),
      ...lines.flatMap((line, i) => (i === 0 ? [line] : [code('linebreak()'), line])),
    ]),
  )
}
