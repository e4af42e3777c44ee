import type { Language } from '../../../domain/text.ts'
import { registers as en } from '../../text/en/registers.ts'
import { registers as nb, type RegisterWords } from '../../text/nb/registers.ts'
import { registers as nn } from '../../text/nn/registers.ts'

export const registerWords: Readonly<Record<Language, RegisterWords>> = { nb, nn, en }
