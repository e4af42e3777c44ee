import { inks } from '../charts/inks.ts'

/**
 * A drawing as it must be outside our pages: classes become presentation attributes in the colours of white paper, since Word,
 * LibreOffice and Inkscape know neither our style nor its variables. Links are left out: their addresses are our own.
 */
export const inked = (svg: string): string =>
  svg.replace(/<\/?a(\s[^>]*)?>/g, '').replace(/<([\w:]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g, (tag, name: string, written: string, end: string) => {
    if (!written.includes('class="')) return tag
    const own = new Map([...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]))
    const classes = own.get('class') ?? ''
    own.delete('class')
    // As in a style sheet, what a class says wins over what the element says itself.
    for (const one of classes.split(' ')) for (const [key, value] of Object.entries(inks[one]?.attributes ?? {})) own.set(key, value)
    return `<${name}${[...own].map(([key, value]) => ` ${key}="${value}"`).join('')}${end}>`
  })

/** Classes of a drawing that have no line among the inks. */
export const strangersIn = (svg: string): readonly string[] => [
  ...new Set([...svg.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')).filter((name) => name !== '' && !(name in inks))),
]
