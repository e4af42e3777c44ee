const mostLetters = 150

/**
 * A file's name as a person gave it, safe to show and to keep: no folders, no control or direction marks, not too long.
 * It is never used as a path.
 */
export function fileNameOf(given: string, otherwise: string): string {
  const last = given.split(/[\\/]/).at(-1) ?? ''
  const clean = last.normalize('NFC').replace(/[\p{C}]/gu, '').replace(/\s+/g, ' ').trim()
  if (clean === '' || /^\.+$/.test(clean)) return otherwise
  if (clean.length <= mostLetters) return clean
  const ending = /\.[a-z0-9]{1,8}$/i.exec(clean)?.[0] ?? ''
  return `${clean.slice(0, mostLetters - ending.length)}${ending}`
}
