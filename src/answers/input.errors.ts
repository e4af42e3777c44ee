import type { z } from 'zod'
import { cutShort, Refusal } from '../domain/refusal.ts'
import { joinTexts, same, type Text } from '../domain/text.ts'

/** One sentence an input that was not as expected: its name, what it is, what was wrong. */
export function badInput(issues: readonly z.core.$ZodIssue[], inputs: Readonly<Record<string, Text>>): Refusal {
  const sentences = issues.map((issue) => {
    if (issue.code === 'unrecognized_keys') return unknownNames(issue.keys, Object.keys(inputs))
    const name = String(issue.path[0] ?? '')
    return wrongValue(name, inputs[name] ?? same(''), expectedOf(issue))
  })
  return new Refusal({
    code: 'bad-input',
    kind: 'bad-input',
    where: { text: issues.map((issue) => issue.path.join('.')).join(', ') },
    text: joinTexts(sentences, ' '),
  })
}

function unknownNames(names: readonly string[], known: readonly string[]): Text {
  const told = cutShort(names.join(', '))
  return {
    nb: `Ukjent valg: ${told}. Valg som finnes: ${known.join(', ')}.`,
    nn: `Ukjent val: ${told}. Val som finst: ${known.join(', ')}.`,
    en: `Unknown option: ${told}. Options there are: ${known.join(', ')}.`,
  }
}

const wrongValue = (name: string, what: Text, expected: Text): Text => ({
  nb: `${headingOf(what.nb, name)} er ikke gyldig: ${expected.nb}.`,
  nn: `${headingOf(what.nn, name)} er ikkje gyldig: ${expected.nn}.`,
  en: `${headingOf(what.en, name)} is not valid: ${expected.en}.`,
})

/** "Første år (from)": what the reader knows the input as, with the name that commands and addresses know it by. */
function headingOf(what: string, name: string): string {
  const short = /^[^:;,(]*/.exec(what)?.[0].trim() ?? ''
  return short === '' ? name : `${short.charAt(0).toUpperCase()}${short.slice(1)} (${name})`
}

function expectedOf(issue: z.core.$ZodIssue): Text {
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ')
      return { nb: `velg blant ${values}`, nn: `vel mellom ${values}`, en: `choose among ${values}` }
    }
    case 'too_small':
      return { nb: `minst ${issue.minimum}`, nn: `minst ${issue.minimum}`, en: `at least ${issue.minimum}` }
    case 'too_big':
      return { nb: `høyst ${issue.maximum}`, nn: `høgst ${issue.maximum}`, en: `at most ${issue.maximum}` }
    case 'invalid_type':
      return { nb: `ventet ${kinds[issue.expected]?.nb ?? issue.expected}`, nn: `venta ${kinds[issue.expected]?.nn ?? issue.expected}`, en: `expected ${kinds[issue.expected]?.en ?? issue.expected}` }
    default:
      return { nb: 'formen er feil', nn: 'forma er feil', en: 'the form is wrong' }
  }
}

const kinds: Readonly<Record<string, Text>> = {
  number: { nb: 'et tall', nn: 'eit tal', en: 'a number' },
  int: { nb: 'et helt tall', nn: 'eit heilt tal', en: 'a whole number' },
  string: { nb: 'en tekst', nn: 'ein tekst', en: 'a text' },
  boolean: { nb: 'ja eller nei', nn: 'ja eller nei', en: 'yes or no' },
}

export const unknownGroupName = (text: string): Refusal =>
  new Refusal({
    code: 'group-name',
    kind: 'bad-input',
    where: { text },
    text: {
      nb: `Gruppen «${text}» kan ikke leses. Skriv NAVN=UTTRYKK, for eksempel små="population < 5000", eller navnet på en ferdig definisjon.`,
      nn: `Gruppa «${text}» kan ikkje lesast. Skriv NAMN=UTTRYKK, til dømes små="population < 5000", eller namnet på ein ferdig definisjon.`,
      en: `The group “${text}” cannot be read. Write NAME=EXPRESSION, for example small="population < 5000", or the name of a definition.`,
    },
  })

export const yearsReversed = (from: number, to: number): Refusal =>
  new Refusal({
    code: 'years-reversed',
    kind: 'bad-input',
    text: {
      nb: `Perioden går baklengs: fra ${from} til ${to}. Bytt om.`,
      nn: `Perioden går baklengs: frå ${from} til ${to}. Byt om.`,
      en: `The period runs backwards: from ${from} to ${to}. Swap them.`,
    },
  })

export const noSuchDate = (text: string): Refusal =>
  new Refusal({
    code: 'no-such-date',
    kind: 'bad-input',
    where: { text },
    text: {
      nb: `«${text}» er ikke en dato. Skriv ÅÅÅÅ-MM-DD, for eksempel 2019-06-01.`,
      nn: `«${text}» er ikkje ein dato. Skriv ÅÅÅÅ-MM-DD, til dømes 2019-06-01.`,
      en: `“${text}” is not a date. Write YYYY-MM-DD, for example 2019-06-01.`,
    },
  })

export const groupTwice = (id: string): Refusal =>
  new Refusal({
    code: 'group-twice',
    kind: 'bad-input',
    where: { text: id },
    text: {
      nb: `Gruppenavnet «${id}» er i bruk fra før («others» er alle andre). Gi gruppen et annet navn: NAVN=UTTRYKK.`,
      nn: `Gruppenamnet «${id}» er i bruk frå før («others» er alle andre). Gi gruppa eit anna namn: NAMN=UTTRYKK.`,
      en: `The group name “${id}” is taken (“others” is everyone else). Give the group another name: NAME=EXPRESSION.`,
    },
  })

export const mappingTooLarge = (limit: number): Refusal =>
  new Refusal({
    code: 'mapping-too-large',
    kind: 'too-large',
    text: {
      nb: `Tabellen blir på mer enn ${limit} rader. Be om færre grupper, inndelinger, ordninger eller år om gangen.`,
      nn: `Tabellen blir på meir enn ${limit} rader. Be om færre grupper, inndelingar, ordningar eller år om gongen.`,
      en: `The table comes to more than ${limit} rows. Ask for fewer groups, breakdowns, schemes or years at a time.`,
    },
  })

export const noSuchMunicipality = (): Refusal =>
  new Refusal({
    code: 'no-such-municipality',
    kind: 'not-found',
    text: {
      nb: 'Vi finner ingen kommune med dette navnet eller nummeret på denne datoen. Prøv uten --on, eller en del av navnet.',
      nn: 'Vi finn ingen kommune med dette namnet eller nummeret på denne datoen. Prøv utan --on, eller ein del av namnet.',
      en: 'We find no municipality of this name or number on this date. Try without --on, or a part of the name.',
    },
  })
