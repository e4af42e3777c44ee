import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Workspace } from '../actions/workspace.ts'
import { canonicalJson } from '../domain/canonical-json.ts'
import type { Edition } from '../domain/edition.ts'
import type { Language } from '../domain/text.ts'
import { packageRoot } from '../store/package-root.ts'
import type { Snapshot } from '../store/snapshot.ts'
import type { EditionMaps } from '../web/edition/charts/step-map.ts'
import { editionWorkbook } from '../web/edition/edition-workbook.ts'
import { editionZip } from '../web/edition/edition-zip.ts'
import type { EditionForm } from '../web/edition/forms.ts'
import { editionHtml } from '../web/edition/html.tsx'
import { editionPdf } from '../web/edition/pdf/edition-pdf.ts'
import { type EditionMaterials, renderedOf } from '../web/edition/rendered.ts'
import { editionSlides } from '../web/edition/slides/edition-slides.ts'
import { drawnUpon } from './page-request.ts'

/** What maps of editions are drawn upon: today's municipalities, and the names of today's counties. */
export function editionMaps(workspace: Workspace, { data }: Snapshot): EditionMaps {
  const { map, tiles } = drawnUpon(workspace)
  const counties = Object.fromEntries(data.register.counties.flatMap(({ code, name, validTo }) => (validTo === null ? [[code, name] as const] : [])))
  return { map: map(), tiles: tiles(), counties }
}

/** All that files are made with besides the edition: the maps, and the typeface that the build has put in place. */
export function editionMaterials(workspace: Workspace, snapshot: Snapshot): EditionMaterials {
  const folder = join(packageRoot, 'dist/fonts')
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ttf')).toSorted() : []
  return { maps: editionMaps(workspace, snapshot), typefaces: names.map((name) => ({ path: join(folder, name), bytes: readFileSync(join(folder, name)) })) }
}

/** An edition in one form and language, as bytes: equal editions give equal bytes. */
export async function editionFile(edition: Edition, form: EditionForm, language: Language, materials: EditionMaterials): Promise<Uint8Array> {
  const rendered = renderedOf(edition)
  switch (form) {
    case 'json':
      return text(`${canonicalJson(edition)}\n`)
    case 'html':
      return text(editionHtml(edition, language, materials.maps))
    case 'pdf':
      return editionPdf(rendered, language, materials)
    case 'pptx':
      return editionSlides(rendered, language, materials)
    case 'xlsx':
      return editionWorkbook(rendered, language)
    case 'zip':
      return editionZip(edition, language, materials)
  }
}

const text = (written: string): Uint8Array => new TextEncoder().encode(written)
