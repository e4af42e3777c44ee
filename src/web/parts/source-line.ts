import type { Envelope } from '../../answers/answer.ts'
import type { Language } from '../../domain/text.ts'
import { partWords } from './words.ts'

/** "Hentet fra: … (versjon)" and "Metode: …, versjon 1": what a figure was drawn from, and how. */
export function sourceLine({ datasets, method }: Pick<Envelope, 'datasets' | 'method'>, language: Language): { readonly from: string; readonly method: string } {
  const words = partWords[language]
  const told = [...new Set(datasets.map(({ title, version }) => words.dataset(title, version)))]
  return { from: `${words.drawnFrom}: ${told.join(' · ')}`, method: words.method(method.id, method.version) }
}
