import type { EditionSource } from '../../../domain/edition.ts'
import { formats } from '../../../domain/format.ts'
import type { Language } from '../../../domain/text.ts'
import { textWidth } from '../../charts/text-width.ts'
import { dateInWords } from '../../date.ts'
import { editionWords } from '../edition-words.ts'
import {
  citationOf,
  dataTold,
  commandOfSource,
  datasetTitles,
  editionName,
  type EditionMaterials,
  publishedOf,
  questionTitle,
  type RenderedEdition,
} from '../rendered.ts'
import { sectionCode, type Setting, settingOf } from './blocks.ts'
import { room } from './fit-table.ts'
import { documentStyle } from './style.ts'
import { plainTable, tableCode } from './table.ts'
import { type Code, code, joined, labelled, pt, type TypstWriter } from './typst.ts'

/** An edition as the source of a Typst document; it needs nothing else but its typeface. */
export function documentOf(
  edition: RenderedEdition,
  language: Language,
  materials: EditionMaterials,
  typst: TypstWriter,
): string {
  const setting = settingOf(typst, edition.content, materials, language)
  const { content } = edition
  const chapters = content.chapters.flatMap(({ title, sections }) => [
    heading(typst, 1, title[language]),
    ...sections.map((section) =>
      sectionCode(section.title ? heading(typst, 2, section.title[language]) : null, section.blocks, setting),
    ),
  ])
  const parts = [
    ...begin(edition, language, typst),
    ...cover(edition, language, typst),
    about(edition, setting),
    contents(language, typst),
    ...chapters,
    ...appendix(setting),
  ]
  return `${documentStyle}\n${parts.map((part) => `#${part.typst}`).join('\n')}\n`
}

const heading = (typst: TypstWriter, level: number, title: string): Code =>
  typst.call('heading', { level }, title === '' ? '–' : title)

/** Title, language and day of the document, and the line at the foot of its pages. */
function begin(edition: RenderedEdition, language: Language, typst: TypstWriter): readonly Code[] {
  const published = publishedOf(edition)
  const words = editionWords[language]
  const [year, month, day] = (published?.publishedOn ?? '').split('-').map(Number)
  const date = published && year && month && day ? code(`datetime(year: ${year}, month: ${month}, day: ${day})`) : null
  const title = edition.content.title[language]
  const foot = joined([
    code('set text(size: 8pt, fill: quiet)'),
    typst.text(`Rekkevidde · ${editionName(edition, language)}`),
    code('h(1fr)'),
    code('context counter(page).display()'),
  ])
  return [
    code(`set document(title: ${typst.text(title).typst}, author: "Rekkevidde", date: ${date ? date.typst : 'none'})`),
    code(`set text(lang: "${language}"${language === 'en' ? ', region: "gb"' : ', region: "no"'})`),
    code(`set page(paper: "a4", margin: (x: 62pt, top: 64pt, bottom: 62pt), footer: ${foot.typst})`),
    code(`show figure.where(kind: image): set figure(supplement: ${typst.text(words.figure).typst})`),
    code(`show figure.where(kind: table): set figure(supplement: ${typst.text(words.table).typst})`),
  ]
}

function cover(edition: RenderedEdition, language: Language, typst: TypstWriter): readonly Code[] {
  const { content } = edition
  const words = editionWords[language]
  const published = publishedOf(edition)
  const lines = [
    editionName(edition, language),
    published ? `${words.published} ${dateInWords(published.publishedOn, language)}` : words.draftMeans,
    ...(published?.corrects ? [words.corrects(published.corrects.id, published.corrects.reason)] : []),
    dataTold(edition, language),
  ]
  return [
    code('v(150pt)'),
    typst.call('text', { size: pt(11), weight: 600, fill: code('accent') }, 'Rekkevidde'),
    code('v(10pt)'),
    typst.call(
      'block',
      { width: code('100%') },
      joined([code('set par(leading: 0.5em)'), coverTitle(typst, content.title[language])]),
    ),
    code('v(6pt)'),
    typst.call('text', { size: pt(14) }, content.area?.name ?? words.country),
    code('v(40pt)'),
    code('line(length: 60pt, stroke: 1.5pt + accent)'),
    code('v(12pt)'),
    typst.call(
      'par',
      {},
      joined(lines.flatMap((line, i) => (i === 0 ? [typst.text(line)] : [code('linebreak()'), typst.text(line)]))),
    ),
  ]
}

/** As large as its longest word allows. */
function coverTitle(typst: TypstWriter, title: string): Code {
  const longest = Math.max(...title.split(/\s+/).map((word) => textWidth(word, 1, 600)))
  const size = Math.min(title.length > 120 ? 18 : 28, Math.max(14, room.upright / longest / 1.05))
  const look = typst.call('set text', { size: pt(size), weight: 600, hyphenate: longest * size > room.upright })
  return joined([code(`show title: ${look.typst}`), typst.call('title', {}, title)])
}

/** How it is cited, what it was made from, and what tells that it is unchanged. */
function about(edition: RenderedEdition, { typst, writer: { language }, content }: Setting): Code {
  const words = editionWords[language]
  const published = publishedOf(edition)
  const citation = citationOf(edition, language)
  const named = (name: string, ...text: readonly Code[]): readonly Code[] => [
    typst.call('par', {}, joined([typst.call('strong', {}, name), code('linebreak()'), ...text])),
  ]
  const rows = content.datasets.map(({ title, id, version, rows: count, sha256 }) => [
    `${title[language]} (${id})`,
    version,
    formats[language].whole(count),
    `${sha256.slice(0, 16)}…`,
  ])
  const table = plainTable([words.dataset, words.version, words.rows, words.hash], rows, [2])
  const datasets =
    rows.length === 0
      ? []
      : [typst.call('par', {}, typst.call('strong', {}, words.datasets)), tableCode(typst, table, null, joined([]))]
  return joined([
    unnumbered(typst, words.about),
    ...(citation ? named(words.cite, typst.text(citation)) : named(words.draft, typst.text(words.draftMeans))),
    ...(published
      ? named(
          words.hash,
          typst.call('text', { size: pt(8.5) }, published.sha256),
          code('linebreak()'),
          typst.text(words.hashMeans),
        )
      : []),
    ...datasets,
  ])
}

const unnumbered = (typst: TypstWriter, title: string): Code =>
  typst.call('heading', { level: 1, numbering: null, outlined: false, bookmarked: true }, title)

const contents = (language: Language, typst: TypstWriter): Code =>
  joined([unnumbered(typst, editionWords[language].contents), code('outline(title: none, depth: 2, indent: 14pt)')])

/** The county that a question was asked of; undefined for others. */
const countyAsked = ({ asked }: EditionSource): string | undefined => /^county:(\d\d)$/.exec(String(asked['where'] ?? ''))?.[1]

/** The questions asked: what every figure in the text leads to. */
function appendix({ typst, writer: { language }, content, materials }: Setting): readonly Code[] {
  const words = editionWords[language]
  const { counties } = materials.maps
  const asked = (source: EditionSource): string =>
    [questionTitle(source, language), counties[countyAsked(source) ?? ''] ?? ''].filter((part) => part !== '').join(' · ')
  const questions = content.sources.map((source, i) =>
    typst.call(
      'block',
      { above: pt(10), below: pt(4), breakable: false },
      joined([
        labelled(typst.call('strong', {}, `${words.sourceMark(i + 1)}. ${asked(source)}`), `s${i + 1}`),
        code('linebreak()'),
        typst.call('text', { size: pt(8.5) }, commandOfSource(source)),
        code('linebreak()'),
        typst.call(
          'text',
          { size: pt(8), fill: code('quiet') },
          `${words.method}: ${source.method.id} ${source.method.version} · ${words.datasets}: ${datasetTitles(source, content, language).join('; ') || '–'}`,
        ),
      ]),
    ),
  )
  return [
    heading(typst, 1, words.sources),
    typst.call('par', {}, words.sourcesMean),
    typst.call('par', {}, words.figuresMean),
    ...questions,
  ]
}
