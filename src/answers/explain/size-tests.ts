import type { Direction, SensitivityRow } from './answer.ts'

/** The other choices that try what is said of size, and what they come to. */
export interface SizeTests {
  readonly all: number
  readonly same: number
  /** Cannot tell, where the answer itself can. */
  readonly open: number
  /** Too little to go by. */
  readonly thin: number
  /** Another answer. */
  readonly other: number
}

/** Another definition of the group divides another gap and leaves the model as it is: it tries nothing of size, and is not counted. */
export function sizeTests(main: Direction, rows: readonly SensitivityRow[]): SizeTests {
  const tests = rows.filter(({ kind }) => kind !== 'definition')
  const count = (wanted: SensitivityRow['conclusion']): number => tests.filter(({ conclusion }) => conclusion === wanted).length
  const same = count(main)
  const open = main === 'cannot-tell' ? 0 : count('cannot-tell')
  const thin = count('too-thin')
  return { all: tests.length, same, open, thin, other: tests.length - same - open - thin }
}
