import type { Language } from '../../domain/text.ts'

interface ChartWords {
  readonly kinds: Readonly<Record<'intervals' | 'lines' | 'bars' | 'map', string>>
  readonly yearsApart: string
  readonly interval: string
  readonly rule: string
  readonly band: string
  readonly unknown: string
  readonly outside: string
  readonly more: (left: number) => string
  readonly municipalities: (count: number) => string
  readonly year: string
  readonly row: string
  readonly step: string
  readonly number: string
  readonly unit: (word: string) => string
}

/** What charts of an edition say of themselves. */
export const chartWords: Readonly<Record<Language, ChartWords>> = {
  nb: {
    kinds: {
      intervals: 'Punkter med intervaller',
      lines: 'Linjer over år',
      bars: 'Stolper',
      map: 'Kart og flisekart over kommuner',
    },
    yearsApart: 'Punkter for hvert år, med intervaller',
    rule: 'strek: intervall',
    interval: 'strek: intervall; pil: går ut over aksen',
    band: 'felt: intervall',
    unknown: 'ukjent',
    outside: 'ikke aktuelt',
    more: (left) => `og ${left} til`,
    municipalities: (count) => `${count} ${count === 1 ? 'kommune' : 'kommuner'}`,
    year: 'År',
    row: 'Rad',
    step: 'Trinn',
    number: 'Antall kommuner',
    unit: (word) => `Tallene er ${word}.`,
  },
  nn: {
    kinds: {
      intervals: 'Punkt med intervall',
      lines: 'Linjer over år',
      bars: 'Stolpar',
      map: 'Kart og flisekart over kommunar',
    },
    yearsApart: 'Punkt for kvart år, med intervall',
    rule: 'strek: intervall',
    interval: 'strek: intervall; pil: går ut over aksen',
    band: 'felt: intervall',
    unknown: 'ukjent',
    outside: 'ikkje aktuelt',
    more: (left) => `og ${left} til`,
    municipalities: (count) => `${count} ${count === 1 ? 'kommune' : 'kommunar'}`,
    year: 'År',
    row: 'Rad',
    step: 'Trinn',
    number: 'Talet på kommunar',
    unit: (word) => `Tala er ${word}.`,
  },
  en: {
    kinds: {
      intervals: 'Points with intervals',
      lines: 'Lines over years',
      bars: 'Bars',
      map: 'Map and tile map of municipalities',
    },
    yearsApart: 'Points for each year, with intervals',
    rule: 'rule: interval',
    interval: 'rule: interval; arrow: runs beyond the axis',
    band: 'wash: interval',
    unknown: 'unknown',
    outside: 'not applicable',
    more: (left) => `and ${left} more`,
    municipalities: (count) => `${count} ${count === 1 ? 'municipality' : 'municipalities'}`,
    year: 'Year',
    row: 'Row',
    step: 'Step',
    number: 'Municipalities',
    unit: (word) => `The figures are ${word}.`,
  },
}
