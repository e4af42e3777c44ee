import type { Language } from '../../domain/text.ts'
import { terms as en } from './en/terms.ts'
import { type Terms, terms as nb } from './nb/terms.ts'
import { terms as nn } from './nn/terms.ts'

/** Words for the values that data are coded with, in each language. */
export const termsIn: Readonly<Record<Language, Terms>> = { nb, nn, en }

/** The word for a value that the data hold as plain text; the value itself where there is no word for it. */
export const termFor = (table: Readonly<Record<string, string>>, value: string): string => table[value] ?? value
