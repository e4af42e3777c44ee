import type { Language, Text } from '../../domain/text.ts'
import type { Figure, FigureForm } from './declare.ts'

const locales: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

const forms: Readonly<Record<Exclude<FigureForm, 'word'>, Intl.NumberFormatOptions>> = {
  whole: { maximumFractionDigits: 0 },
  share: { style: 'percent', minimumFractionDigits: 2, maximumFractionDigits: 2 },
  points: { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' },
  ratio: { minimumFractionDigits: 3, maximumFractionDigits: 3 },
  decimal: { minimumFractionDigits: 4, maximumFractionDigits: 4 },
}

const nothing: Text = { nb: 'ukjent', nn: 'ukjent', en: 'unknown' }
const yes: Text = { nb: 'ja', nn: 'ja', en: 'yes' }
const no: Text = { nb: 'nei', nn: 'nei', en: 'no' }

/** Puts the figures into a step, `{name:form}`, written as each language writes them. */
export function fill(step: Text, figures: Readonly<Record<string, Figure>>): Text {
  const inOne = (language: Language): string =>
    step[language].replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, form: string | undefined) => written(figures[name] ?? null, form, language))
  return { nb: inOne('nb'), nn: inOne('nn'), en: inOne('en') }
}

function written(figure: Figure, form: string | undefined, language: Language): string {
  if (figure === null) return nothing[language]
  if (typeof figure === 'boolean') return figure ? yes[language] : no[language]
  if (typeof figure === 'string') return figure
  const options = forms[form === 'share' || form === 'points' || form === 'ratio' || form === 'decimal' ? form : 'whole']
  return new Intl.NumberFormat(locales[language], options).format(form === 'points' ? figure * 100 : figure)
}
