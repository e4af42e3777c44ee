import type { z } from 'zod'
import type { Refusal } from '../domain/refusal.ts'
import type { Text } from '../domain/text.ts'
import type { Snapshot } from '../store/snapshot.ts'

/** Something the reader must know to read the answer right. */
export interface Warning {
  readonly code: string
  readonly message: Text
  /** What it concerns: a list, a scheme-year, a row. */
  readonly where: string | null
}

/** A page that rows used in the answer were read from. */
export interface Source {
  readonly url: string
  readonly date: string | null
  readonly rows: number
}

/** What a question's function gives: the answer and what the envelope stamps beside it. `Coverage`: what the question tells of how far its answer reaches. */
export interface Answered<Answer, Coverage extends object = object> {
  readonly answer: Answer
  readonly coverage: Readonly<Coverage>
  readonly warnings: readonly Warning[]
  readonly sources: readonly Source[]
  /** Ids of the datasets the answer rests on. */
  readonly datasets: readonly string[]
}

/** A text in all languages is a cell too: the reader's language is chosen where the table is written. */
export type CellValue = string | number | boolean | Text | null

/** What a column's figures are: a share 0–1, a difference of shares (shown as percentage points), whole kroner, a count. */
export type Unit = 'share' | 'points' | 'nok' | 'count'

/** The rows of a table: an array, or rows that are made as they are asked for. */
export interface Rows extends Iterable<readonly CellValue[]> {
  readonly length: number
}

/** Words for the codes of a column, for people: Excel and the terminal show them; CSV and JSON keep the codes. */
export type CodeWords = Readonly<Record<string, Text>>

/** A column of a table. */
export interface TableColumn {
  readonly id: string
  readonly title: Text
  readonly unit?: Unit
  readonly words?: CodeWords
}

/** A table of an answer for CSV and Excel: one heading row, one value a cell, shares as 0–1. */
export interface Table {
  readonly name: string
  readonly columns: readonly TableColumn[]
  readonly rows: Rows
}

/**
 * A question, declared once: route, command, help, form, downloads and tests all come from this.
 * `answer` is pure: the same snapshot and input give the same answer.
 */
export interface Question<Input extends object, Answer, Coverage extends object = object> {
  /** Name in the URL and on the command line. */
  readonly id: string
  readonly version: number
  readonly title: Text
  readonly summary: Text
  readonly input: z.ZodType<Input>
  /** What each input is, for people. */
  readonly inputs: { readonly [Name in keyof Required<Input>]: Text }
  /** Input that may stand without its name: `rekkevidde municipality Træna`. */
  readonly positional?: keyof Input & string
  readonly method: { readonly id: string; readonly version: string }
  /** One input with figures its answer must hold, checked by a test on the shipped facts. */
  readonly example: { readonly input: Partial<Input>; readonly read: (answer: Answer) => unknown; readonly expected: unknown }
  readonly answer: (snapshot: Snapshot, input: Input) => Answered<Answer, Coverage>
  /** The refusal that a command ends with when the answer is that there is no such thing. */
  readonly notFound?: (answer: Answer) => Refusal | null
  readonly tables: (answer: Answer) => readonly Table[]
  /** What the answer says in words and its tables do not: why it is too thin to tell. Stands above them in a terminal. */
  readonly said?: (answer: Answer) => readonly Text[]
}

/** Lets the compiler see that the parts of a declaration fit each other. */
export const question = <Input extends object, Answer, Coverage extends object = object>(declared: Question<Input, Answer, Coverage>): Question<Input, Answer, Coverage> => declared
