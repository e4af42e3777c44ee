import type { Language } from '../../domain/text.ts'
import { map as en } from './en/map.ts'
import { map as nb, type MapWords } from './nb/map.ts'
import { map as nn } from './nn/map.ts'

export const mapWords: Readonly<Record<Language, MapWords>> = { nb, nn, en }
