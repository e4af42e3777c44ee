/** The languages people meet. Bokmål is the default. */
export const languages = ['nb', 'nn', 'en'] as const
export type Language = (typeof languages)[number]

/** A text in all three languages: one that lacks a language does not compile. */
export type Text = Readonly<Record<Language, string>>

/** The same words in every language: names, codes and numbers. */
export const same = (words: string): Text => ({ nb: words, nn: words, en: words })

/** A text in Bokmål, Nynorsk and English, in that order. */
export const t = (nb: string, nn: string, en: string): Text => ({ nb, nn, en })

/** A text made the same way in each language. */
export const inEach = (of: (language: Language) => string): Text => ({ nb: of('nb'), nn: of('nn'), en: of('en') })

/** With its first letter large, as a sentence or a heading begins. */
export const large = (text: Text): Text =>
  inEach((language) => text[language].charAt(0).toLocaleUpperCase(language) + text[language].slice(1))

/** Joins texts language by language, as `join` does for strings. */
export const joinTexts = (texts: readonly Text[], separator: string): Text => ({
  nb: texts.map((text) => text.nb).join(separator),
  nn: texts.map((text) => text.nn).join(separator),
  en: texts.map((text) => text.en).join(separator),
})
