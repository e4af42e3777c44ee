import type { Language } from '../../../domain/text.ts'
import { question as en } from '../../text/en/question.ts'
import { question as nb, type QuestionWords } from '../../text/nb/question.ts'
import { question as nn } from '../../text/nn/question.ts'

export const questionWords: Readonly<Record<Language, QuestionWords>> = { nb, nn, en }
