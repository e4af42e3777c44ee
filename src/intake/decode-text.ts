import { nulBytes } from './table-file.errors.ts'

export interface DecodedText {
  readonly text: string
  /** As people know it: "UTF-8", "Windows-1252", "UTF-16LE" or "UTF-16BE". */
  readonly encoding: string
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte)

/** UTF-8 without flaw, or null. */
function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * Reads bytes as text. A byte order mark decides; without one, text that is flawless UTF-8 is UTF-8, and all else is
 * Windows-1252, which Norwegian Excel writes when asked for plain "CSV". Refuses text with NUL characters, by line.
 */
export function decodeText(bytes: Uint8Array, fileName: string): DecodedText {
  const decoded = decode(bytes)
  const nul = decoded.text.indexOf('\0')
  if (nul >= 0) throw nulBytes(fileName, decoded.text.slice(0, nul).split(/\r\n|\r|\n/).length)
  return decoded
}

function decode(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, [0xff, 0xfe])) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16LE' }
  if (startsWith(bytes, [0xfe, 0xff])) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16BE' }
  const utf8 = asUtf8(bytes)
  if (utf8 !== null) return { text: utf8, encoding: 'UTF-8' }
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' }
}
