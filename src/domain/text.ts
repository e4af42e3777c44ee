/** The languages people meet. Bokmål is the default. */
export const languages = ['nb', 'nn', 'en'] as const
export type Language = (typeof languages)[number]

/** A text in all three languages: one that lacks a language does not compile. */
export type Text = Readonly<Record<Language, string>>

/** The same words in every language: names, codes and numbers. */
export const same = (words: string): Text => ({ nb: words, nn: words, en: words })

/** Joins texts language by language, as `join` does for strings. */
export const joinTexts = (texts: readonly Text[], separator: string): Text => ({
  nb: texts.map((text) => text.nb).join(separator),
  nn: texts.map((text) => text.nn).join(separator),
  en: texts.map((text) => text.en).join(separator),
})
