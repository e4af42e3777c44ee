import { bearersOn, type NameIndex } from './name-index.ts'
import type { NameContext } from './resolve.ts'

/**
 * Names that share their last word with the next one, written out: "Nord-" and "Sør-Fron" → "Nord-Fron",
 * "Vestre" and "Østre Toten" → "Vestre Toten". Only where both are then names in force; all else stays as it is.
 */
export function halfNames(index: NameIndex, texts: readonly string[], { on }: NameContext): readonly string[] {
  const isInForce = (name: string): boolean => bearersOn(index, name, on).length > 0
  return texts.map((text, i) => {
    const next = texts[i + 1] ?? ''
    const [, joint, last] = /^[^\s-]+([\s-])(\S+)$/u.exec(next) ?? []
    if (joint === undefined || last === undefined || isInForce(text)) return text
    const whole = `${text.replace(/\s?-$/u, '')}${joint}${last}`
    return isInForce(whole) && isInForce(next) ? whole : text
  })
}
