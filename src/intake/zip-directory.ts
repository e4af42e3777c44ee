/** What the directory at the end of a zip archive says of one file in it. */
export interface ZipEntry {
  readonly name: string
  readonly packed: number
  readonly unpacked: number
  readonly encrypted: boolean
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const zip64Marker = 0xffffffff

/**
 * Reads a zip archive's central directory without unpacking anything, so that sizes can be judged first.
 * Returns null when there is none or it does not hang together: the file is cut short or damaged.
 * Layout: PKWARE APPNOTE 6.3, sections 4.3.12 (central directory) and 4.5.3 (ZIP64 sizes).
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) return null
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true)
    if (next > end) return null
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      packed: view.getUint32(at + 20, true),
      unpacked: unpackedSize(view, at, at + 46 + nameLength, extraLength),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    })
    at = next
  }
  return entries
}

/** The end record stands in the last 64 KB, after it only a comment. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  return null
}

/** The unpacked size; in an archive with 64-bit sizes it stands first in the extra field of kind 1. */
function unpackedSize(view: DataView, entry: number, extra: number, extraLength: number): number {
  const size = view.getUint32(entry + 24, true)
  if (size !== zip64Marker) return size
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1 && at + 12 <= extra + extraLength) return Number(view.getBigUint64(at + 4, true))
  }
  return size
}
