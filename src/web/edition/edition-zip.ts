import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Edition } from '../../domain/edition.ts'
import type { Language } from '../../domain/text.ts'
import { editionWords } from './edition-words.ts'
import { editionWorkbook } from './edition-workbook.ts'
import { figureColumns, figuresCsv } from './figures-csv.ts'
import { type Files, fixedZip } from './fixed-zip.ts'
import { formTypes } from './forms.ts'
import { editionHtml } from './html.tsx'
import { editionPdf } from './pdf/edition-pdf.ts'
import { plainText } from './plain-text.ts'
import {
  citationOf,
  dataTold,
  editionName,
  type EditionMaterials,
  publishedOf,
  type RenderedEdition,
  renderedOf,
  timeOf,
} from './rendered.ts'
import { editionSlides } from './slides/edition-slides.ts'
import { zipWords } from './zip-words.ts'

/**
 * An edition with everything: page, PDF, slides, workbook, figures, what it is frozen as, and what tells of them. The same edition
 * gives the same bytes. `tell` is called with the name of each file as it is begun.
 */
export async function editionZip(
  edition: Edition,
  language: Language,
  materials: EditionMaterials,
  tell: (file: string) => void = () => {},
): Promise<Uint8Array> {
  const rendered = renderedOf(edition)
  const { content } = edition
  const names = fileNames(rendered, language)
  const begun = (name: string): string => {
    tell(name)
    return name
  }
  const files: Record<string, Uint8Array> = {
    [begun(names.html)]: bytesOf(editionHtml(edition, language, materials.maps)),
    [begun(names.pdf)]: await editionPdf(rendered, language, materials),
    [begun(names.pptx)]: await editionSlides(rendered, language, materials),
    [begun(names.xlsx)]: await editionWorkbook(rendered, language),
    'content.json': bytesOf(canonicalJson(content)),
    'figures.csv': bytesOf(figuresCsv(content, language, editionName(rendered, language))),
  }
  files['datapackage.json'] = bytesOf(`${JSON.stringify(dataPackage(rendered, language, names, files), null, 2)}\n`)
  files['README.md'] = bytesOf(readme(rendered, language, names))
  return fixedZip(files, timeOf(rendered))
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

type Names = Readonly<Record<'html' | 'pdf' | 'pptx' | 'xlsx', string>>

/** "rekkevidde-2026-nn.pdf". */
function fileNames(edition: RenderedEdition, language: Language): Names {
  const id = (publishedOf(edition)?.id ?? 'utkast').replace(/[^\w.-]/g, '-')
  const base = `rekkevidde-${id}${language === 'nb' ? '' : `-${language}`}`
  return { html: `${base}.html`, pdf: `${base}.pdf`, pptx: `${base}.pptx`, xlsx: `${base}.xlsx` }
}

/** In words, for whoever opens the file a year later. */
function readme(edition: RenderedEdition, language: Language, names: Names): string {
  const [words, told] = [editionWords[language], zipWords[language]]
  const { content } = edition
  const published = publishedOf(edition)
  const files = [
    [names.html, told.about.html],
    [names.pdf, told.about.pdf],
    [names.pptx, told.about.pptx],
    [names.xlsx, told.about.xlsx],
    ['content.json', told.about.json],
    ['figures.csv', told.about.csv],
    ['datapackage.json', told.about.package],
  ]
  const lines = [
    `# ${plainText(content.title[language])}`,
    [
      editionName(edition, language),
      published ? published.publishedOn : words.draftMeans,
      dataTold(edition, language),
    ].join('. '),
    ...(published?.corrects ? [words.corrects(published.corrects.id, plainText(published.corrects.reason))] : []),
    ...(published ? [`## ${words.cite}`, plainText(citationOf(edition, language) ?? '')] : []),
    `## ${told.files}`,
    files.map(([name, about]) => `- \`${name}\`: ${about}`).join('\n'),
    told.again,
    ...(published
      ? [`## ${told.unchanged}`, told.unchangedHow('sha256sum content.json'), `    ${published.sha256}`]
      : []),
    `## ${told.licence}`,
    told.licenceMeans,
    content.datasets
      .map(
        ({ title, id, version, source, licence }) =>
          `- ${plainText(title[language])} (${id}), ${version}. ${plainText(source)}. ${licence}`,
      )
      .join('\n'),
  ]
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`
}

const licences: Readonly<Record<string, { readonly name: string; readonly path: string }>> = {
  'Creative Commons Attribution 4.0': { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
  'CC-BY-4.0': { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
  'MIT License': { name: 'MIT', path: 'https://opensource.org/license/mit' },
  'NLOD-2.0': { name: 'NLOD-2.0', path: 'https://data.norge.no/nlod/no/2.0' },
}

const types: Readonly<Record<string, string>> = { ...formTypes, csv: 'text/csv' }

/** The files as a Frictionless Data Package (specs.frictionlessdata.io/data-package). */
function dataPackage(edition: RenderedEdition, language: Language, { html }: Names, files: Files): object {
  const { content } = edition
  const published = publishedOf(edition)
  const { columns } = zipWords[language]
  const numbers: readonly string[] = ['value', 'low', 'high']
  const used = [...new Set(content.datasets.map(({ licence }) => licence))]
  return {
    name: html.replace(/\.html$/, '').toLowerCase(),
    title: plainText(content.title[language]),
    ...(published
      ? { id: published.sha256, created: `${published.publishedOn}T00:00:00Z`, version: published.id }
      : {}),
    licenses: used.map((title) => ({ ...(licences[title] ?? { name: 'notspecified' }), title })),
    sources: content.datasets.map(({ title, source, version }) => ({
      title: plainText(`${title[language]}: ${source}, ${version}`),
    })),
    resources: Object.entries(files).map(([path, bytes]) => {
      const ending = path.split('.').at(-1) ?? ''
      const resource = {
        name: path.toLowerCase().replace(/[^a-z0-9._-]/g, '-'),
        path,
        format: ending,
        mediatype: (types[ending] ?? 'application/octet-stream').replace(/;.*/, ''),
        bytes: bytes.length,
      }
      if (path !== 'figures.csv') return resource
      const fields = [...figureColumns, 'origin' as const].map((name) => ({
        name,
        type: numbers.includes(name) ? 'number' : 'string',
        description: columns[name],
      }))
      return { ...resource, encoding: 'utf-8', schema: { fields, missingValues: [''], primaryKey: 'id' } }
    }),
  }
}
