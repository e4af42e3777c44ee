import type { NodeCompiler, NodeTypstCompileResult } from '@myriaddreamin/typst-ts-node-compiler'
import type { Language } from '../../../domain/text.ts'
import { noPdfHere, noTypefaces, pdfFailed } from '../edition.errors.ts'
import { type EditionMaterials, type RenderedEdition, timeOf } from '../rendered.ts'
import { documentOf } from './document.ts'
import { lettersOf } from './letters.ts'
import { typstWriter } from './typst.ts'

/**
 * An edition as a tagged PDF (PDF/UA-1), set by Typst in the typeface given and no other. The same edition gives the same bytes.
 * Refuses where Typst has no build for the machine, or the typeface is missing. Nothing is fetched or read from disk.
 */
export async function editionPdf(
  edition: RenderedEdition,
  language: Language,
  materials: EditionMaterials,
): Promise<Uint8Array> {
  const [first] = materials.typefaces
  if (!first) throw noTypefaces('dist/fonts')
  const { NodeCompiler } = await compiler()
  const letters = materials.typefaces.map(({ bytes }) => lettersOf(bytes))
  const source = documentOf(
    edition,
    language,
    materials,
    typstWriter((point) => letters.every((has) => has(point))),
  )
  const typst = NodeCompiler.create({
    fontArgs: [{ fontBlobs: materials.typefaces.map(({ bytes }) => Buffer.from(bytes)) }],
  })
  const compiled = typst.compile({ mainFileContent: source })
  const { result } = compiled
  if (!result) throw pdfFailed(messagesOf(typst, compiled))
  try {
    return new Uint8Array(
      typst.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: timeOf(edition).getTime() / 1000 }),
    )
  } catch (fault) {
    throw pdfFailed(reasonOf(fault))
  } finally {
    typst.evictCache(0)
  }
}

/** What Typst says was wrong, its first few messages. */
function messagesOf(typst: NodeCompiler, compiled: NodeTypstCompileResult): string {
  const error = compiled.takeError()
  const diagnostics: readonly unknown[] = error ? typst.fetchDiagnostics(error) : []
  return diagnostics
    .slice(0, 3)
    .map((one) => (typeof one === 'object' && one !== null && 'message' in one ? String(one.message) : String(one)))
    .join('; ')
}

/** The library is loaded when it is first needed: it has a build for each kind of machine, and none for some. */
async function compiler(): Promise<typeof import('@myriaddreamin/typst-ts-node-compiler')> {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler')
  } catch {
    throw noPdfHere(`${process.platform} ${process.arch}`)
  }
}

const reasonOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault)).slice(0, 600)
