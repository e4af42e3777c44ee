import { coverage } from './coverage.ts'
import { explain } from './explain.ts'
import { edition } from './edition.ts'
import { editionChanges } from './edition/changes.ts'
import { editions } from './editions.ts'
import { findings } from './findings.ts'
import { map } from './map.ts'
import { mapping } from './mapping.ts'
import { method } from './method.ts'
import { municipalities } from './municipalities.ts'
import { municipality } from './municipality.ts'
import { need } from './need.ts'
import { participation } from './participation.ts'
import { review } from './review.ts'
import { robustness } from './robustness.ts'
import { scheme } from './scheme.ts'
import { schemes } from './schemes.ts'
import { search } from './search.ts'
import type { Question } from './question.ts'

/** THE list of questions the product answers. A new question is a new file and a new line here. */
export const questions = [participation, mapping, map, robustness, explain, findings, municipality, municipalities, need, search, schemes, scheme, coverage, review, edition, editions, editionChanges, method] as const

/** A question whose input and answer types are not known here: what routes, commands and help are made from. */
export type AnyQuestion = Question<Record<string, unknown>, unknown>

export const questionById = (id: string): AnyQuestion | undefined =>
  (questions as readonly unknown[] as readonly AnyQuestion[]).find((question) => question.id === id)

export const allQuestions = questions as readonly unknown[] as readonly AnyQuestion[]
