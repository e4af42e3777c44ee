import { joinTexts, same, type Text } from './text.ts'

const and: Text = { nb: ' og ', nn: ' og ', en: ' and ' }

/** "a, b og c", or with another last joint. Titles that hold a comma of their own are set apart by semicolons. */
export function listedTexts(texts: readonly Text[], joint: Text = and): Text {
  const last = texts.at(-1)
  if (last === undefined) return same('')
  if (texts.length === 1) return last
  const separator = texts.some(({ nb }) => nb.includes(',')) ? '; ' : ', '
  return joinTexts([joinTexts(texts.slice(0, -1), separator), joint, last], '')
}
