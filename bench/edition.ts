import { readdirSync, readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { shippedSnapshot } from '../src/actions/shipped-snapshot.fixture.ts'
import { editionContent } from '../src/answers/edition/content.ts'
import { editionInput } from '../src/answers/edition/input.ts'
import { canonicalJson } from '../src/domain/canonical-json.ts'
import type { Edition } from '../src/domain/edition.ts'
import { packageRoot } from '../src/store/package-root.ts'
import { editionWorkbook } from '../src/web/edition/edition-workbook.ts'
import { editionZip } from '../src/web/edition/edition-zip.ts'
import { editionHtml } from '../src/web/edition/html.tsx'
import { editionPdf } from '../src/web/edition/pdf/edition-pdf.ts'
import type { EditionMaterials } from '../src/web/edition/rendered.ts'
import { editionSlides } from '../src/web/edition/slides/edition-slides.ts'
import { type Bench, type Figure, figure } from './runner/figure.ts'

export const bench: Bench = {
  about:
    'A whole edition from the shipped data, in a new process: every question asked, then page, PDF, slides and workbook; nothing kept from before.',
  run: async (tell) => {
    const snapshot = await shippedSnapshot()
    const materials = materialsOf(snapshot.data.register.counties)
    const figures: Figure[] = []
    const begun = performance.now()
    const seconds = async <Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> => {
      const from = performance.now()
      const result = await work()
      figures.push(figure({ name, value: (performance.now() - from) / 1000, unit: 's' }))
      tell(name)
      return result
    }
    const made = await seconds('edition, content', (): Edition => {
      const content = editionContent(snapshot, editionInput.parse({}))
      return {
        id: '2026',
        number: 1,
        publishedOn: '2026-11-23',
        corrects: null,
        sha256: createHash('sha256').update(canonicalJson(content)).digest('hex'),
        content,
      }
    })
    await seconds('edition, page', () => editionHtml(made, 'nb', materials.maps))
    await seconds('edition, PDF', () => editionPdf(made, 'nb', materials))
    await seconds('edition, slides', () => editionSlides(made, 'nb', materials))
    await seconds('edition, workbook', () => editionWorkbook(made, 'nb'))
    const whole = figure({
      name: 'edition, all of it',
      value: (performance.now() - begun) / 1000,
      unit: 's',
      atMost: 60,
      note: `${made.content.figures.length} figures, ${made.content.sources.length} questions`,
    })
    await seconds('edition, everything as a zip, again', () => editionZip(made, 'nb', materials, tell))
    return [whole, ...figures]
  },
}

function materialsOf(
  counties: readonly { readonly code: string; readonly name: string; readonly validTo: string | null }[],
): EditionMaterials {
  const folder = join(packageRoot, 'dist/fonts')
  const paths = readdirSync(folder)
    .filter((name) => name.endsWith('.ttf'))
    .toSorted()
    .map((name) => join(folder, name))
  return {
    maps: {
      map: JSON.parse(readFileSync(join(packageRoot, 'data/map/municipalities-2024.topojson'), 'utf8')),
      tiles: readFileSync(join(packageRoot, 'data/tiles/tiles.csv'), 'utf8'),
      counties: Object.fromEntries(
        counties.flatMap(({ code, name, validTo }) => (validTo === null ? [[code, name] as const] : [])),
      ),
    },
    typefaces: paths.map((path) => ({ path, bytes: readFileSync(path) })),
  }
}
