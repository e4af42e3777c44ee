import type { Language } from '../../../domain/text.ts'
import { findings as en } from '../../text/en/findings.ts'
import { findings as nb, type FindingsWords } from '../../text/nb/findings.ts'
import { findings as nn } from '../../text/nn/findings.ts'

export const findingsWords: Readonly<Record<Language, FindingsWords>> = { nb, nn, en }
