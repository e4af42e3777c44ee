import type { PlainDate } from '../plain-date.ts'
import { municipalityByCode } from '../register/register.ts'
import { bearersOn, type NameIndex } from './name-index.ts'
import { matchNumber } from './number.ts'

const numbers = /(?<!\d)\d{4}(?!\d)/g

/**
 * The number of the municipality that a person typed, in force on a day: by number, by a name that one alone bears, or
 * by both ("Våler (Hedmark) (0426)"), which must then agree. Null for what is not exactly one.
 */
export function typedCode(index: NameIndex, typed: string, on: PlainDate): string | null {
  const [code, ...more] = typed.match(numbers) ?? []
  if (code === undefined) {
    const [only, ...others] = bearersOn(index, typed.trim(), on)
    return only && others.length === 0 ? only.code : null
  }
  if (more.length > 0 || !municipalityByCode(index.register, code, on)) return null
  const name = typed.replace(code, '').replace(/\(\s*\)/g, '').replace(/^[\s,;:.–-]+|[\s,;:.–-]+$/gu, '')
  if (name === '') return code
  return matchNumber(index, code, name, { on, counties: [], countySettles: false }).municipality?.code ?? null
}
