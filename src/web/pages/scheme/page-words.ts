import type { Language } from '../../../domain/text.ts'
import { schemePage as en } from '../../text/en/scheme-page.ts'
import { schemePage as nb, type SchemePageWords } from '../../text/nb/scheme-page.ts'
import { schemePage as nn } from '../../text/nn/scheme-page.ts'

export const schemePageWords: Readonly<Record<Language, SchemePageWords>> = { nb, nn, en }
