import { factNames } from '../fact.ts'
import { Refusal } from '../refusal.ts'
import type { Text } from '../text.ts'

const example = 'population < 5000 & centrality in 5-6'

/** Points at the character: the expression, and under it a mark. */
const refuse = (code: string, expression: string, at: number, text: Text): Refusal =>
  new Refusal({
    code,
    kind: 'bad-input',
    where: { text: expression, character: at },
    text: {
      nb: `${text.nb}\n  ${expression}\n  ${' '.repeat(at - 1)}^ tegn ${at}\nEksempel: ${example}`,
      nn: `${text.nn}\n  ${expression}\n  ${' '.repeat(at - 1)}^ teikn ${at}\nDøme: ${example}`,
      en: `${text.en}\n  ${expression}\n  ${' '.repeat(at - 1)}^ character ${at}\nExample: ${example}`,
    },
  })

export const unknownCharacter = (expression: string, at: number): Refusal =>
  refuse('group-unknown-character', expression, at, {
    nb: `Gruppeuttrykket har et tegn som ikke hører hjemme der: «${expression[at - 1] ?? ''}».`,
    nn: `Gruppeuttrykket har eit teikn som ikkje høyrer heime der: «${expression[at - 1] ?? ''}».`,
    en: `The group expression has a character that does not belong there: “${expression[at - 1] ?? ''}”.`,
  })

export const expected = (expression: string, at: number, what: Text): Refusal =>
  refuse('group-syntax', expression, at, {
    nb: `Gruppeuttrykket kan ikke leses: her ventet vi ${what.nb}.`,
    nn: `Gruppeuttrykket kan ikkje lesast: her venta vi ${what.nn}.`,
    en: `The group expression cannot be read: ${what.en} was expected here.`,
  })

export const unknownFactName = (expression: string, at: number, name: string, presets: readonly string[]): Refusal =>
  refuse('group-unknown-fact', expression, at, {
    nb: `«${name}» er verken et kjennetegn eller en ferdig definisjon. Kjennetegn: ${factNames.join(', ')}. Definisjoner: ${presets.join(', ')}.`,
    nn: `«${name}» er korkje eit kjenneteikn eller ein ferdig definisjon. Kjenneteikn: ${factNames.join(', ')}. Definisjonar: ${presets.join(', ')}.`,
    en: `“${name}” is neither a fact nor a named definition. Facts: ${factNames.join(', ')}. Definitions: ${presets.join(', ')}.`,
  })

export const notANumber = (expression: string, at: number, fact: string): Refusal =>
  refuse('group-not-a-number', expression, at, {
    nb: `«${fact}» sammenlignes med et tall.`,
    nn: `«${fact}» blir samanlikna med eit tal.`,
    en: `“${fact}” is compared with a number.`,
  })

export const unknownEdition = (expression: string, at: number, fact: string, editions: readonly string[]): Refusal => {
  const known = editions.map((edition) => `${fact}@${edition}`).join(', ')
  return refuse('group-unknown-edition', expression, at, {
    nb: editions.length > 0 ? `Den utgaven av «${fact}» finnes ikke her. Utgaver: ${known}.` : `«${fact}» har ingen utgaver: det er verdien på datoen som gjelder.`,
    nn: editions.length > 0 ? `Den utgåva av «${fact}» finst ikkje her. Utgåver: ${known}.` : `«${fact}» har ingen utgåver: det er verdien på datoen som gjeld.`,
    en: editions.length > 0 ? `There is no such edition of “${fact}” here. Editions: ${known}.` : `“${fact}” has no editions: the value on the date holds.`,
  })
}

export const expressionTooLong = (longest: number): Refusal =>
  new Refusal({
    code: 'group-too-long',
    kind: 'too-large',
    text: {
      nb: `Gruppeuttrykket er lengre enn ${longest} tegn. Del det opp, eller bruk en ferdig definisjon.`,
      nn: `Gruppeuttrykket er lengre enn ${longest} teikn. Del det opp, eller bruk ein ferdig definisjon.`,
      en: `The group expression is longer than ${longest} characters. Divide it, or use a named definition.`,
    },
  })
