import { expect, test } from 'vitest'
import type { Peer } from '../../../answers/municipality/peers.ts'
import { peersSheet } from './peers-sheet.ts'

const peer = (schemes: number, self = false): Peer => ({ code: self ? '1835' : `x${schemes}`, name: self ? 'Træna' : 'Annen', county: 'Nordland', population: 450, centrality: 6, schemes, mostSchemes: schemes, self })
const titleWith = (...counts: readonly number[]) => peersSheet([peer(3, true), ...counts.map((count) => peer(count))], 'nb')?.title

test('the middle of an even number of municipalities lies between the two in the middle', () => {
  expect(titleWith(0, 0, 0, 0, 1, 1, 2, 2, 2, 2, 2, 3)).toContain('mellom 1 og 2 ordninger')
})

test('where the two in the middle are alike, or the number is odd, the middle is one number', () => {
  expect(titleWith(0, 1, 2, 2, 3, 4)).toMatch(/står på lister for 2 ordninger$/)
  expect(titleWith(0, 1, 1, 3, 4)).toMatch(/står på lister for 1 ordning$/)
})

test('too few alike have no middle, and nobody alike no figure', () => {
  expect(titleWith(1, 2, 3, 4)).toContain('for få kommuner ligner')
  expect(titleWith()).toBeUndefined()
})
