import { replyNotUtf8, replyOfOtherType, replyTooLarge } from './sources.errors.ts'

/** The bytes of a reply were all read, but end in the middle: worth asking again. */
export const cutOff = Symbol('cut off')

/** Reads a reply's body, unpacked, piece by piece; stops as soon as it is larger than `limit` bytes. */
async function bytesOf(response: Response, address: string, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  const reader = response.body?.getReader()
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    length += piece.value.byteLength
    if (length > limit) {
      await reader?.cancel().catch(() => {})
      throw replyTooLarge(address, limit)
    }
    pieces.push(piece.value)
  }
  return Buffer.concat(pieces)
}

/** The first letters of a reply's body, at most about so many bytes of it; the rest is not read. */
export async function beginningOfBody(response: Response, most: number): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  const reader = response.body?.getReader()
  while (reader && text.length < most) {
    const piece = await reader.read()
    if (piece.done) break
    text += decoder.decode(piece.value.subarray(0, most), { stream: true })
  }
  await reader?.cancel().catch(() => {})
  return text.slice(0, most)
}

const jsonType = /^application\/([\w.-]+\+)?json\s*(;|$)/i

/** The first words of a reply that is something else, for people: a page by its title. */
const beginningOf = (text: string): string =>
  (/<title[^>]*>([^<]+)/i.exec(text)?.[1] ?? text.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ').trim().slice(0, 80)

/**
 * A reply's JSON, or `cutOff` when its end is missing. Refuses other types, other encodings than UTF-8 and what is too
 * large.
 */
export async function readJson(
  response: Response,
  address: string,
  limit: number,
): Promise<{ readonly json: unknown } | typeof cutOff> {
  const type = response.headers.get('content-type') ?? ''
  const told = Number(response.headers.get('content-length') ?? 0)
  if (told > limit) {
    await response.body?.cancel().catch(() => {})
    throw replyTooLarge(address, limit)
  }
  const bytes = await bytesOf(response, address, limit)
  if (!jsonType.test(type))
    throw replyOfOtherType(
      address,
      type.split(';')[0] ?? '',
      beginningOf(new TextDecoder().decode(bytes.subarray(0, 4000))),
    )
  const text = utf8(bytes, address)
  try {
    return { json: JSON.parse(text) }
  } catch {
    // What does not begin as JSON is no JSON that was cut off.
    if (/^\s*[{[]/.test(text) || text.trim() === '') return cutOff
    throw replyOfOtherType(address, type.split(';')[0] ?? '', beginningOf(text.slice(0, 4000)))
  }
}

/** UTF-8 or a refusal; the last letter of a reply that was cut off may be half. */
function utf8(bytes: Uint8Array, address: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    for (let short = 1; short <= 3; short++) {
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, -short))
      } catch {}
    }
    throw replyNotUtf8(address)
  }
}
