import type { EditionSource } from '../domain/edition.ts'
import type { Language } from '../domain/text.ts'
import { answerUrl, pathIn, queryOfInput } from './links.ts'

/** What every view of participation reads. */
const ofParticipation = [
  'scheme', 'group', 'where', 'from', 'to', 'role', 'status', 'among', 'lists', 'coding', 'owner', 'repeats',
] as const

/**
 * Pages that ask a question with what stands in the address, and the inputs they read there. An input that a page does
 * not
 * read must be as it is when nobody tells; else the page would answer another question.
 */
const pagesOf: Readonly<Record<string, { readonly path: string; readonly reads: readonly string[] }>> = {
  participation: { path: '/deltakelse', reads: [...ofParticipation, 'without', 'design', 'by', 'never'] },
  map: { path: '/deltakelse', reads: ofParticipation },
  mapping: { path: '/deltakelse', reads: [...ofParticipation, 'by'] },
  robustness: { path: '/robusthet', reads: ['from', 'to', 'lists', 'owner', 'group', 'where'] },
  findings: { path: '/funn', reads: ['from', 'to', 'group', 'where', 'lists', 'owner'] },
  explain: {
    path: '/hvorfor',
    reads: [
      'scheme', 'without', 'from', 'to', 'where', 'group', 'terms', 'unit', 'borders', 'role', 'status', 'lists',
      'owner',
    ],
  },
  need: { path: '/behov', reads: ['indicator', 'horizon', 'where', 'from', 'to', 'lists', 'minlists'] },
  coverage: { path: '/data/dekning', reads: ['scheme', 'owner', 'design', 'from', 'to'] },
  schemes: { path: '/ordninger', reads: ['design', 'coding', 'owner', 'status', 'text'] },
}

/** Questions about one thing each, whose pages stand under its name. */
const namedPages: Readonly<Record<string, { readonly folder: string; readonly name: string }>> = {
  municipality: { folder: '/kommuner', name: 'name' },
  scheme: { folder: '/ordninger', name: 'id' },
  method: { folder: '/metode', name: 'id' },
}

/** Years that are limits: left out of an address they would be the page's own. */
const limits = ['from', 'to']

/**
 * Where a question is asked with its input: on its page, or, where no page asks just that, the rows of the answer
 * itself.
 * `asked` is the part of the input that is not as it is when nobody tells.
 */
export function questionAddress(
  { question, input, asked }: Pick<EditionSource, 'question' | 'input' | 'asked'>,
  language: Language,
): { readonly href: string; readonly isPage: boolean } {
  const named = namedPages[question]
  const name = named && input[named.name]
  if (named && typeof name === 'string') {
    return { href: pathIn(language, `${named.folder}/${encodeURIComponent(name)}`), isPage: true }
  }
  const page = pagesOf[question]
  if (!page || !Object.keys(asked).every((one) => page.reads.includes(one))) {
    return { href: answerUrl(question, asked, '.json', language), isPage: false }
  }
  const query = queryOfInput(Object.fromEntries(page.reads.map((one) => [one, input[one]])))
  for (const limit of limits) if (page.reads.includes(limit) && !query.has(limit)) query.set(limit, '')
  return { href: pathIn(language, `${page.path}?${query.toString()}`), isPage: true }
}
