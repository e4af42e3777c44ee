import type { Language } from './text.ts'

const locales: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }
const absent = '–'

const figure = (language: Language, options: Intl.NumberFormatOptions) => {
  const format = new Intl.NumberFormat(locales[language], options)
  // A page writes the same few hundred counts over and over, and each takes a microsecond or two.
  const known = new Map<number, string>()
  return (value: number | null): string => {
    if (value === null) return absent
    let written = known.get(value)
    if (written === undefined) {
      written = format.format(value)
      if (known.size < 5000) known.set(value, written)
    }
    return written
  }
}

const after = (write: F, change: (value: number) => number): F => (value) => write(value === null ? null : change(value))

/** "over 99 %" and "under 1 %" are the same words in all three languages. */
const probability = (write: F): F => (value) => {
  if (value === null) return absent
  return value >= 0.995 ? `over ${write(0.99)}` : value <= 0.005 ? `under ${write(0.01)}` : write(value)
}

const pValue = (write: F): F => (value) => (value !== null && value < 0.001 ? `< ${write(0.001)}` : write(value))

/** How figures are written in each language; null is a dash, never 0. */
export const formats = Object.fromEntries(
  (['nb', 'nn', 'en'] as const).map((language) => [
    language,
    {
      whole: figure(language, { maximumFractionDigits: 0 }),
      /** A share 0–1 as per cent with one decimal. */
      percent: figure(language, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
      /** A share 0–1 as per cent without decimals, for axes. */
      wholePercent: figure(language, { style: 'percent', maximumFractionDigits: 0 }),
      /** A probability 0–1 in whole per cent, never said to be certain or impossible: "over 99 %", "under 1 %". */
      probability: probability(figure(language, { style: 'percent', maximumFractionDigits: 0 })),
      /** A difference of shares as percentage points with one decimal and its sign, without unit. */
      points: after(figure(language, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' }), (value) => value * 100),
      ratio: figure(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
      p: pValue(figure(language, { maximumFractionDigits: 3 })),
    },
  ]),
) as Readonly<Record<Language, { whole: F; percent: F; wholePercent: F; probability: F; points: F; ratio: F; p: F }>>

type F = (value: number | null) => string
