import type { Language } from '../../domain/text.ts'
import { common as enCommon } from './en/common.ts'
import { type Common, common as nbCommon } from './nb/common.ts'
import { common as nnCommon } from './nn/common.ts'

/** Words that every page uses. Each page has its own file of words beside these, in all three languages. */
export const commonWords: Readonly<Record<Language, Common>> = { nb: nbCommon, nn: nnCommon, en: enCommon }
