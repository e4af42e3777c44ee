import { same, type Text } from '../../domain/text.ts'
import { methodById } from '../methods/all.ts'
import { t } from './pieces.ts'

/** A method's title and version; its id where no page tells of it. */
export function allMethodTitles(id: string, version: string): Text {
  const { nb, nn, en } = methodById(id)?.title ?? same(id)
  return t(`${nb} (versjon ${version})`, `${nn} (versjon ${version})`, `${en} (version ${version})`)
}
