import { withoutMarks } from './fold.ts'

/**
 * What is left of a text when the ways of writing it are taken off: case, Sámi marks, hyphens, punctuation, and æøå however
 * typed. "Træna", "Traena" and "TRÆNA" become "trana"; "Bømlo", "Boemlo" and "Bomlo" become "bomlo".
 * For searching only: names that differ may share a skeleton, so nothing is certain by it.
 */
export const skeleton = (text: string): string =>
  withoutMarks(text)
    .replace(/aa|ae|[æå]/g, 'a')
    .replace(/oe|ø/g, 'o')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
