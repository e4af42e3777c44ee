import type { Language } from '../../../domain/text.ts'
import { need as en } from '../../text/en/need.ts'
import { need as nb, type NeedWords } from '../../text/nb/need.ts'
import { need as nn } from '../../text/nn/need.ts'

export const needWords: Readonly<Record<Language, NeedWords>> = { nb, nn, en }
