import type { Language } from '../../../domain/text.ts'
import { importing as en } from '../../text/en/import.ts'
import { importing as nb, type ImportWords } from '../../text/nb/import.ts'
import { importing as nn } from '../../text/nn/import.ts'

export const importWords: Readonly<Record<Language, ImportWords>> = { nb, nn, en }
