import { type Place, type RefusalKind, Refusal } from '../domain/refusal.ts'
import type { Language } from '../domain/text.ts'

/** HTTP status of each kind of refusal. */
export const httpStatus: Readonly<Record<RefusalKind, 400 | 403 | 404 | 409 | 413 | 503>> = {
  'bad-input': 400,
  'not-found': 404,
  conflict: 409,
  forbidden: 403,
  'too-large': 413,
  busy: 503,
}

/** An error as RFC 9457 problem JSON. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly where?: Place
}

const titles: Readonly<Record<Language, Readonly<Record<RefusalKind | 'fault', string>>>> = {
  nb: { 'bad-input': 'Ugyldig inndata', 'not-found': 'Finnes ikke', conflict: 'Kan ikke gjøres nå', forbidden: 'Ikke tillatt', 'too-large': 'For stort', busy: 'Opptatt', fault: 'Feil hos oss' },
  nn: { 'bad-input': 'Ugyldige inndata', 'not-found': 'Finst ikkje', conflict: 'Kan ikkje gjerast no', forbidden: 'Ikkje tillate', 'too-large': 'For stort', busy: 'Oppteken', fault: 'Feil hos oss' },
  en: { 'bad-input': 'Bad input', 'not-found': 'Not found', conflict: 'Cannot be done now', forbidden: 'Not allowed', 'too-large': 'Too large', busy: 'Busy', fault: 'Fault of ours' },
}

/** What a refusal, or a fault of ours, tells the caller; a fault's inner workings are not told. */
export function problemOf(error: unknown, language: Language): Problem {
  if (error instanceof Refusal) {
    return {
      type: `urn:rekkevidde:${error.code}`,
      title: titles[language][error.kind],
      status: httpStatus[error.kind],
      detail: error.text[language],
      code: error.code,
      where: error.where,
    }
  }
  const fault = { nb: 'Noe gikk galt hos oss. Prøv igjen, og si fra hvis det fortsetter.', nn: 'Noko gjekk gale hos oss. Prøv igjen, og sei frå om det held fram.', en: 'Something went wrong with us. Try again, and tell us if it goes on.' }
  return { type: 'about:blank', title: titles[language].fault, status: 500, detail: fault[language], code: 'fault' }
}
