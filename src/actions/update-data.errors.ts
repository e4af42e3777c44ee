import { Refusal } from '../domain/refusal.ts'
import type { Text } from '../domain/text.ts'

export const noSuchSource = (name: string, known: readonly string[]): Refusal =>
  new Refusal({
    code: 'no-such-source',
    kind: 'not-found',
    where: { text: name },
    text: {
      nb: `Det er ikke noe register «${name}» å hente fra. Disse finnes: ${known.join(', ')}.`,
      nn: `Det er ikkje noko register «${name}» å hente frå. Desse finst: ${known.join(', ')}.`,
      en: `There is no register “${name}” to fetch from. There are: ${known.join(', ')}.`,
    },
  })

export const fetchUnderWay = (process: string): Refusal =>
  new Refusal({
    code: 'fetch-under-way',
    kind: 'busy',
    where: { text: process },
    text: {
      nb:
        `En annen henting er i gang for de samme dataene${process && ` (prosess ${process})`}. Vent til den er ` +
        'ferdig: registrenes grense for antall kall gjelder begge til sammen.',
      nn:
        `Ei anna henting er i gang for dei same dataa${process && ` (prosess ${process})`}. Vent til ho er ferdig: ` +
        'grensa registera har for talet på kall, gjeld begge til saman.',
      en:
        `Another fetch is under way for the same data${process && ` (process ${process})`}. Wait until it is done: ` +
        'the registers’ limit on calls holds for both together.',
    },
  })

const whys: Readonly<
  Record<'gone' | 'changed' | 'odd' | 'country', (now: number, before: number, year?: number) => Text>
> = {
  gone: (now, before) => ({
    nb: `${now} av ${before} rader som gjelder i dag, er borte i det som ble hentet`,
    nn: `${now} av ${before} rader som gjeld i dag, er borte i det som vart henta`,
    en: `${now} of ${before} rows in force today are gone from what was fetched`,
  }),
  changed: (now, before) => ({
    nb: `${now} av ${before} verdier har endret seg`,
    nn: `${now} av ${before} verdiar har endra seg`,
    en: `${now} of ${before} values have changed`,
  }),
  odd: (now, before) => ({
    nb: `${now} av ${before} folketall er over 20 prosent større eller mindre enn det samme tallet var`,
    nn: `${now} av ${before} folketal er over 20 prosent større eller mindre enn det same talet var`,
    en: `${now} of ${before} counts of people are over 20 per cent larger or smaller than the same count was`,
  }),
  country: (now, before, year) => ({
    nb: `kommunene har til sammen ${now} innbyggere i ${year}, mot ${before} i det som gjelder`,
    nn: `kommunane har til saman ${now} innbyggjarar i ${year}, mot ${before} i det som gjeld`,
    en: `the municipalities have ${now} inhabitants together in ${year}, against ${before} in what is in force`,
  }),
}

/** What was fetched is whole, but cannot be right. */
export function implausible(
  source: string,
  why: keyof typeof whys,
  now: number,
  before: number,
  year?: number,
): Refusal {
  const told = whys[why](now, before, year)
  return new Refusal({
    code: 'fetched-implausible',
    kind: 'conflict',
    where: { file: source },
    text: {
      nb:
        `${source}: ${told.nb}. Det er ikke lagret, og dataene som er lagret, gjelder fortsatt. Prøv igjen en annen ` +
        'dag; er det riktig likevel, trengs en nyere utgave av Rekkevidde.',
      nn:
        `${source}: ${told.nn}. Det er ikkje lagra, og dataa som er lagra, gjeld framleis. Prøv igjen ein annan dag; ` +
        'er det rett likevel, trengst ei nyare utgåve av Rekkevidde.',
      en:
        `${source}: ${told.en}. It is not stored, and the stored data are still in force. Try again another day; if ` +
        'it is right after all, a newer version of Rekkevidde is needed.',
    },
  })
}

/** Of several sources, some could not be fetched: which and why. */
export const someNotFetched = (failed: readonly { readonly source: string; readonly text: Text }[]): Refusal => {
  const lines = (language: keyof Text): string =>
    failed.map(({ source, text }) => `  ${source}: ${text[language]}`).join('\n')
  return new Refusal({
    code: 'sources-not-fetched',
    kind: 'conflict',
    text: {
      nb: `Ikke hentet:\n${lines('nb')}`,
      nn: `Ikkje henta:\n${lines('nn')}`,
      en: `Not fetched:\n${lines('en')}`,
    },
  })
}

export const noSuchVersion = (text: string): Refusal =>
  new Refusal({
    code: 'no-such-version',
    kind: 'bad-input',
    where: { text },
    text: {
      nb:
        `«${text}» er ikke nummeret på en utgave. Se dem med «rekkevidde data versions», eller skriv «shipped» for ` +
        'den som fulgte med.',
      nn:
        `«${text}» er ikkje nummeret på ei utgåve. Sjå dei med «rekkevidde data versions», eller skriv «shipped» for ` +
        'den som følgde med.',
      en:
        `“${text}” is not the number of a version. See them with “rekkevidde data versions”, or write “shipped” for ` +
        'the one that came with the product.',
    },
  })
