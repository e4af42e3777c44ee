import type { Direction, SensitivityRow, SizeTests } from './answer.ts'

/**
 * Another definition of the group divides another gap and leaves the model as it is: it tries nothing of size, and is
 * not counted.
 */
export function sizeTests(main: Direction, rows: readonly SensitivityRow[]): SizeTests {
  const tests = rows.filter(({ kind }) => kind !== 'definition')
  const count = (wanted: SensitivityRow['conclusion']): number => tests.filter(({ conclusion }) => conclusion === wanted).length
  const same = count(main)
  const open = main === 'cannot-tell' ? 0 : count('cannot-tell')
  const thin = count('too-thin')
  return { all: tests.length, same, open, thin, other: tests.length - same - open - thin }
}
