import type { Language } from '../../../domain/text.ts'
import { editionWords as en } from '../../text/en/edition.ts'
import { editionWords as nb, type EditionWords } from '../../text/nb/edition.ts'
import { editionWords as nn } from '../../text/nn/edition.ts'

export const editionWords: Readonly<Record<Language, EditionWords>> = { nb, nn, en }
