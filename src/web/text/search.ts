import type { Language } from '../../domain/text.ts'
import { search as en } from './en/search.ts'
import { search as nb, type SearchWords } from './nb/search.ts'
import { search as nn } from './nn/search.ts'

export const searchWords: Readonly<Record<Language, SearchWords>> = { nb, nn, en }
