import type { Language } from '../../../domain/text.ts'
import { explain as en } from '../../text/en/explain.ts'
import { explain as nb, type ExplainWords } from '../../text/nb/explain.ts'
import { explain as nn } from '../../text/nn/explain.ts'

export const explainWords: Readonly<Record<Language, ExplainWords>> = { nb, nn, en }
