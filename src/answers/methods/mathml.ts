/** Small builders for MathML, so that formulas can be read in the code as they are read aloud. */
const element = (name: string, ...inner: readonly string[]): string => `<${name}>${inner.join('')}</${name}>`

export const name = (text: string): string => element('mi', text)
export const number = (value: number | string): string => element('mn', String(value))
export const sign = (text: string): string => element('mo', text)
export const words = (text: string): string => element('mtext', text)
export const row = (...parts: readonly string[]): string => element('mrow', ...parts)
export const over = (top: string, bottom: string): string => element('mfrac', top, bottom)
export const root = (inner: string): string => element('msqrt', inner)
export const low = (base: string, index: string): string => element('msub', base, index)
export const power = (base: string, exponent: string): string => element('msup', base, exponent)
export const brackets = (...inner: readonly string[]): string => row(sign('('), ...inner, sign(')'))
/** A sum over all of an index. */
export const sum = (index: string, inner: string): string => row(element('munder', sign('∑'), name(index)), inner)

export const equals = sign('=')
export const plus = sign('+')
export const minus = sign('−')
export const times = sign('·')
export const plusMinus = sign('±')
