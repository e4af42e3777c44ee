import { type HasLetter, inLetters } from './letters.ts'

/** Code in the language of Typst. Made by the functions here alone, so that nothing from data is ever read as code. */
export type Code = { readonly typst: string }

export const code = (typst: string): Code => ({ typst })

type Value = Code | string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value }

/** Texts of one document: every one is written in letters that its typeface has. */
export interface TypstWriter {
  /** A text as content: a string of Typst shown as it stands, in which no sign has a meaning. */
  readonly text: (text: string) => Code
  /** An SVG of ours as the bytes of an image; its words are written in the letters of the typeface too. */
  readonly drawing: (svg: string) => Code
  readonly call: (name: string, named: Readonly<Record<string, Value>>, ...args: readonly Value[]) => Code
}

/**
 * A string of Typst: only the backslash, the quotation mark and signs of control mean anything within it
 * (typst.app/docs/reference/foundations/str), and they are written as escapes.
 */
export const quoted = (text: string): string =>
  `"${text.replace(/[\\"\u0000-\u001f\u007f]/g, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`)}"`

export function typstWriter(has: HasLetter): TypstWriter {
  const written = (value: Value): string => {
    if (value === null) return 'none'
    if (typeof value === 'string') return quoted(inLetters(value, has))
    if (typeof value !== 'object') return String(value)
    if (isCode(value)) return value.typst
    if (Array.isArray(value)) return `(${value.map(written).join(', ')}${value.length === 1 ? ',' : ''})`
    return `(${
      Object.entries(value)
        .map(([name, inner]) => `${name}: ${written(inner)}`)
        .join(', ') || ':'
    })`
  }
  return {
    text: (text) => code(written(text)),
    drawing: (svg) =>
      code(`bytes(${quoted(svg.replace(/>([^<]+)</g, (_, words: string) => `>${inLetters(words, has)}<`))})`),
    call: (name, named, ...args) =>
      code(
        `${name}(${[...Object.entries(named).map(([key, value]) => `${key}: ${written(value)}`), ...args.map(written)].join(', ')})`,
      ),
  }
}

const isCode = (value: object): value is Code => 'typst' in value

/** Content one after the other. */
export const joined = (parts: readonly Code[]): Code =>
  code(parts.length === 0 ? '[]' : `{ ${parts.map(({ typst }) => typst).join('; ')} }`)

/** Content that can be pointed to. Names are our own: letters and figures. */
export const labelled = ({ typst }: Code, name: string): Code => code(`[#${typst} <${name}>]`)

export const pt = (points: number): Code => code(`${Math.round(points * 100) / 100}pt`)
