import { placeInWords } from '../../../domain/refusal.ts'
import type { KeptRefusal } from '../../../domain/refusal.ts'
import type { PageRequest } from '../../page.ts'
import { Notice } from '../../parts/notice.tsx'
import { importWords } from './words.ts'

/** What was refused: what is wrong, where in the file, and what to do. */
export function Told({ refusal, request: { language }, title }: { readonly refusal: KeptRefusal; readonly request: Pick<PageRequest, 'language'>; readonly title?: string }) {
  const words = importWords[language]
  const { text, ...where } = refusal.where
  const place = placeInWords(where, language)
  return (
    <Notice kind="wrong" title={title} id="refused">
      <p className="message">{words.refusals[refusal.code]?.(text ?? '') ?? inPlainWords(refusal.text[language])}</p>
      {place !== '' && <p>{words.where(place)}</p>}
    </Notice>
  )
}

/** An input is named by its words, not by the name it has in the address. */
const inPlainWords = (text: string): string => text.replace(/^import: /, '').replace(/([«“])\w+([»”]) \(([^)]*)\)/g, '$1$3$2')
