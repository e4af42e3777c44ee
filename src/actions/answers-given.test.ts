import { expect, it } from 'vitest'
import { rowNumber } from '../domain/names/row-number.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { answersGiven } from './answers-given.ts'
import type { PreparedList } from './prepare-lists.ts'

const snapshot = { data: { answers: [] } } as unknown as Snapshot
/** A list with names that all have one key, and so one number: stands for two keys that happen to share one. */
const list = (...names: readonly { readonly text: string; readonly duplicate?: boolean }[]): PreparedList =>
  ({ list: { description: { id: 'bolyst-2018', year: 2018 }, entries: [] }, matched: names.map((name) => ({ key: 'k', outcome: 'none', code: null, duplicate: false, ...name })), rows: [] }) as unknown as PreparedList
const row = rowNumber('bolyst-2018', 'k')

it('a number that two names share is refused, and so no name is answered for the other', () => {
  for (const lists of [[list({ text: 'En' }, { text: 'To' })], [list({ text: 'En' }), list({ text: 'To' })]]) {
    expect(() => answersGiven(snapshot, { answers: [{ row, answer: 'reject' }] }, lists)).toThrow(expect.objectContaining({ code: 'review-shared-row' }))
  }
})

it('a repeated name that is not stored shares nothing', () => {
  expect(answersGiven(snapshot, { answers: [{ row, answer: 'reject' }] }, [list({ text: 'En' }, { text: 'En', duplicate: true })])).toEqual([{ list: 'bolyst-2018', key: 'k', text: 'En', answer: 'rejected', code: null }])
})
