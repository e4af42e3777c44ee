import type { Language } from '../../../domain/text.ts'
import { robustness as en } from '../../text/en/robustness.ts'
import { robustness as nb, type RobustnessWords } from '../../text/nb/robustness.ts'
import { robustness as nn } from '../../text/nn/robustness.ts'

export const robustnessWords: Readonly<Record<Language, RobustnessWords>> = { nb, nn, en }
