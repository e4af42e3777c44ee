type Value = string | number | undefined

/** Text as it may stand between tags and in attributes; characters that XML cannot hold are left out. */
export const escaped = (text: string): string =>
  text
    // Control characters, and halves of characters without their other half, make a file that no reader opens.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')

/** A figure of a drawing: tenths are enough for the eye. */
const short = (value: number): string => String(Math.round(value * 10) / 10)

/** One element with its attributes and what is already written inside it. An attribute without value is left out. */
export function element(name: string, attributes: Readonly<Record<string, Value>>, inside = ''): string {
  let opening = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) opening += ` ${key}="${typeof value === 'number' ? short(value) : escaped(value)}"`
  }
  return inside === '' ? `${opening}/>` : `${opening}>${inside}</${name}>`
}

interface Lettering {
  readonly ink?: string
  readonly size?: number
  readonly weight?: 400 | 600
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** A line of text whose baseline starts (or ends, or has its middle) at a point. */
export const lettering = (x: number, y: number, text: string, { ink = 'ink', size = 12.5, weight, anchor }: Lettering = {}): string =>
  element(
    'text',
    { x, y, class: ink, 'font-size': size, 'font-weight': weight === 400 ? undefined : weight, 'text-anchor': anchor === 'start' ? undefined : anchor },
    escaped(text),
  )

export const line = (ink: string, x1: number, y1: number, x2: number, y2: number, more: Readonly<Record<string, Value>> = {}): string =>
  element('line', { class: ink, x1, y1, x2, y2, ...more })

export const circle = (ink: string, cx: number, cy: number, r: number): string => element('circle', { class: ink, cx, cy, r })

/** A square on its point, `r` from the middle to each corner. */
export const diamond = (ink: string, x: number, y: number, r: number): string =>
  element('path', { class: ink, d: `M${short(x)} ${short(y - r)}L${short(x + r)} ${short(y)}L${short(x)} ${short(y + r)}L${short(x - r)} ${short(y)}Z` })

export const path = (ink: string, points: readonly (readonly [number, number])[], end: '' | 'Z' = '', more: Readonly<Record<string, Value>> = {}): string =>
  element('path', { class: ink, ...more, d: `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}${end}` })

/** A whole drawing. Its title and description are put in where it is shown. */
export const drawing = (width: number, height: number, inside: string): { readonly svg: string; readonly width: number; readonly height: number } => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${short(width)} ${short(height)}">${inside}</svg>`,
  width,
  height,
})
