import type { Language } from '../../../domain/text.ts'
import { front as en } from '../../text/en/front.ts'
import { front as nb, type Front } from '../../text/nb/front.ts'
import { front as nn } from '../../text/nn/front.ts'

export const frontWords: Readonly<Record<Language, Front>> = { nb, nn, en }
