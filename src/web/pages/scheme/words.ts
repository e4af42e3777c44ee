import type { Language } from '../../../domain/text.ts'
import { scheme as en } from '../../text/en/scheme.ts'
import { scheme as nb, type SchemeWords } from '../../text/nb/scheme.ts'
import { scheme as nn } from '../../text/nn/scheme.ts'

export const schemeWords: Readonly<Record<Language, SchemeWords>> = { nb, nn, en }
