import type { Language } from '../../../domain/text.ts'
import { coverage as en } from '../../text/en/coverage.ts'
import { coverage as nb, type CoverageWords } from '../../text/nb/coverage.ts'
import { coverage as nn } from '../../text/nn/coverage.ts'

export const coverageWords: Readonly<Record<Language, CoverageWords>> = { nb, nn, en }
