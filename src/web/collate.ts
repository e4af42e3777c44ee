import type { Language } from '../domain/text.ts'

type Compare = (a: string, b: string) => number

const norwegian: Compare = new Intl.Collator('nb').compare

/** Names as a Norwegian reader looks them up, in whatever language the page is: æ, ø and å last, capitals of no weight. */
export const inAlphabet = norwegian

/** Titles in the order of the reader's own alphabet. */
export const alphabets: Readonly<Record<Language, Compare>> = { nb: norwegian, nn: norwegian, en: new Intl.Collator('en').compare }
