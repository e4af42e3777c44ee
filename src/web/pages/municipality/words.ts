import type { Language } from '../../../domain/text.ts'
import { municipality as en } from '../../text/en/municipality.ts'
import { municipality as nb, type MunicipalityWords } from '../../text/nb/municipality.ts'
import { municipality as nn } from '../../text/nn/municipality.ts'

export const municipalityWords: Readonly<Record<Language, MunicipalityWords>> = { nb, nn, en }
