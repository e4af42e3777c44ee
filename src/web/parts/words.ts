import type { Language } from '../../domain/text.ts'
import { parts as en } from '../text/en/parts.ts'
import { parts as nb, type Parts } from '../text/nb/parts.ts'
import { parts as nn } from '../text/nn/parts.ts'

export const partWords: Readonly<Record<Language, Parts>> = { nb, nn, en }
