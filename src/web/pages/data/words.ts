import type { Language } from '../../../domain/text.ts'
import { data as en } from '../../text/en/data.ts'
import { data as nb, type DataWords } from '../../text/nb/data.ts'
import { data as nn } from '../../text/nn/data.ts'

export const dataWords: Readonly<Record<Language, DataWords>> = { nb, nn, en }
