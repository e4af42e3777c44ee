import type { Language } from '../../../domain/text.ts'
import { mapping as en } from '../../text/en/mapping.ts'
import { mapping as nb, type Mapping } from '../../text/nb/mapping.ts'
import { mapping as nn } from '../../text/nn/mapping.ts'

export const mappingWords: Readonly<Record<Language, Mapping>> = { nb, nn, en }
