import type { PlainDate } from '../plain-date.ts'
import { type Municipality, municipalityByCode, type Register } from './register.ts'

/** A label without the county in brackets that tells namesakes apart: "Våler (Hedmark)" → "Våler". */
export const withoutBrackets = (label: string): string => label.replace(/\s*\([^)]*\)\s*$/, '').trim()

/** The names in a label, one for each language: "Gáivuotna - Kåfjord - Kaivuono" → three names. */
export const namesInLabel = (label: string): readonly string[] =>
  withoutBrackets(label)
    .split(' - ')
    .map((name) => name.trim())

const norwegianNames = new WeakMap<Register, ReadonlySet<string>>()

/**
 * The usual short Norwegian name: "Guovdageaidnu - Kautokeino" → "Kautokeino".
 * In a label of several names the Norwegian one is the one that once stood alone in the register;
 * where none did, the first name is used.
 */
export function shortName(register: Register, label: string): string {
  const names = namesInLabel(label)
  if (names.length === 1) return names[0] ?? label
  let alone = norwegianNames.get(register)
  if (!alone) {
    alone = new Set(
      register.municipalities.map((m) => withoutBrackets(m.label)).filter((name) => !name.includes(' - ')),
    )
    norwegianNames.set(register, alone)
  }
  return names.find((name) => alone.has(name)) ?? names[0] ?? label
}

/** The name shown to people: the short name, with the register's county bracket where a namesake exists. */
export function displayName(register: Register, municipality: Municipality): string {
  const bracket = /\(([^)]*)\)\s*$/.exec(municipality.label)
  const name = shortName(register, municipality.label)
  return bracket ? `${name} (${bracket[1]})` : name
}

/** The name shown to people of the municipality that had a number on a day; the number itself when none had. */
export function nameByCode(register: Register, code: string, on: PlainDate): string {
  const municipality = municipalityByCode(register, code, on)
  return municipality ? displayName(register, municipality) : code
}
