import { readFileSync } from 'node:fs'
import type { NameIndex } from '../domain/names/name-index.ts'
import { readNameIndex } from './register-file.ts'

/** The text of one of the product's own data files, for tests: `shippedText('municipalities/codes.csv')`. */
export const shippedText = (path: string): string =>
  readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8')

let index: NameIndex | undefined

/** The register that the product ships with, and every name in it; read once a test file. */
export function shippedIndex(): NameIndex {
  index ??= readNameIndex({
    codes: shippedText('municipalities/codes.csv'),
    changes: shippedText('municipalities/changes.csv'),
    counties: shippedText('counties/counties.csv'),
    regions: shippedText('municipalities/regions.csv'),
    districts: shippedText('municipalities/districts.csv'),
    aliases: shippedText('municipalities/aliases.csv'),
  })
  return index
}
