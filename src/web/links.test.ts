import { expect, test } from 'vitest'
import { pathIn } from './links.ts'

test.each([
  ['nb', '/deltakelse?from=2018#utvikling', '/deltakelse?from=2018#utvikling'],
  ['en', '/sok', '/sok?sprak=en'],
  ['en', '/deltakelse?from=2018', '/deltakelse?from=2018&sprak=en'],
  ['nn', '/deltakelse#figur', '/deltakelse?sprak=nn#figur'],
  ['nn', '/deltakelse?from=2018#utvikling', '/deltakelse?from=2018&sprak=nn#utvikling'],
  ['en', '/kommuner/0301#a?b', '/kommuner/0301?sprak=en#a?b'],
] as const)('in %s, %s is %s', (language, path, expected) => {
  expect(pathIn(language, path)).toBe(expected)
})
