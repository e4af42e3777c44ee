import { signOf, signSize } from '../../charts/signs.ts'
import { textWidth } from '../../charts/text-width.ts'
import { element, lettering } from '../../charts/write.ts'
import { inked } from '../../files/inked.ts'
import { insideOf } from '../../files/placed.ts'
import type { Drawing, Sheet } from '../../picture.ts'

/**
 * A sheet's key and drawing as an SVG of its own, for a file that has its title, notes and sources as text. `larger`: how much the key is
 * enlarged, for a drawing that is shown small.
 */
export function chartSvg(sheet: Sheet, larger = 1): Drawing {
  const { wide, key } = sheet
  const { svg, height: once } = keyOf(key, wide.width / larger)
  const height = Math.ceil(once * larger)
  const whole = height + wide.height
  const inside = (larger === 1 ? svg : element('g', { transform: `scale(${larger})` }, svg)) + element('g', { transform: `translate(0 ${height})` }, insideOf(wide))
  return {
    width: wide.width,
    height: whole,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${wide.width}" height="${whole}" viewBox="0 0 ${wide.width} ${whole}" font-family="Inter Variable">${inked(inside)}</svg>`,
  }
}

function keyOf(key: Sheet['key'], width: number): { readonly svg: string; readonly height: number } {
  if (key.length === 0) return { svg: '', height: 0 }
  const size = width > 1000 ? 17 : 13.5
  let [x, y] = [0, 0]
  const svg = key.map(({ sign, text }) => {
    const before = sign === 'none' ? 0 : signSize + 7
    const wide = before + textWidth(text, size)
    if (x > 0 && x + wide > width) [x, y] = [0, y + size + 8]
    const item = element(
      'g',
      { transform: `translate(${Math.round(x)} ${y})` },
      signOf(sign) + lettering(before, 13, text, { size }),
    )
    x += wide + 24
    return item
  })
  return { svg: svg.join(''), height: y + size + 16 }
}
