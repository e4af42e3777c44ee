import type { Language } from './text.ts'

/** The locale that figures and dates of each language are written in. */
export const locales: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }
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

const after =
  (write: F, change: (value: number) => number): F =>
  (value) =>
    write(value === null ? null : change(value))

/** What is smaller than this is nothing: what is left of sums of figures that cancel out. */
const nothing = 1e-7

/**
 * Which side of nothing a figure lies on is what a reader takes from a limit: one that would be written as 0 and is not
 * gets as many decimals as show its first digit.
 */
const signKept =
  (decimals: number, usual: F, near: F): F =>
  (value) => {
    if (value === null || Math.abs(value) >= 0.5 / 10 ** decimals) return usual(value)
    return Math.abs(value) < nothing ? usual(0) : near(value)
  }

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
      /**
       * A difference of shares as percentage points with one decimal and its sign, without unit; more decimals where
       * one would leave no sign.
       */
      points: after(
        signKept(
          1,
          figure(language, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
          figure(language, { maximumSignificantDigits: 1, signDisplay: 'exceptZero' }),
        ),
        (value) => value * 100,
      ),
      ratio: figure(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
      p: pValue(figure(language, { maximumFractionDigits: 3 })),
    },
  ]),
) as Readonly<Record<Language, { whole: F; percent: F; wholePercent: F; probability: F; points: F; ratio: F; p: F }>>

type F = (value: number | null) => string

/**
 * How figures that stand together are written as percentage points of shares 0–1: with one decimal, or two where all
 * are below one point, and more for one that would else be written as 0 without being 0.
 */
export function pointsTogether(language: Language, together: readonly number[]): (share: number) => string {
  const digits = together.some((share) => Math.abs(share) >= 0.01) ? 1 : 2
  const usual = figure(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  const written = signKept(digits, usual, figure(language, { maximumSignificantDigits: 1 }))
  return (share) => written(share * 100).replace('-', '−')
}

const to: Readonly<Record<Language, string>> = { nb: 'til', nn: 'til', en: 'to' }

/**
 * An interval of two written limits: "0,8 % – 5,2 %", but "−16,4 til −1,0" where a limit has a sign, since a dash
 * between signs is taken for one of them.
 */
export const rangeText = (language: Language, low: string, high: string): string =>
  [low, high].some((limit) => /^[-−+]/.test(limit)) ? `${low} ${to[language]} ${high}` : `${low} – ${high}`
