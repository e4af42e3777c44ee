import type { Trend } from '../../../answers/participation/trend.ts'
import { plural } from '../plural.ts'

/** What the answer can be given as: each is computed, and decides which chart and table stand first. */
export const measures = ['andel', 'endring', 'belop', 'fordeling'] as const
export type Measure = (typeof measures)[number]

/** The question as a sentence, and the headings of its answer. */
export const question = {
  sentence: { show: 'Vis', against: 'mot', in: 'i', where: 'i', to: 'til', as: 'som' },
  labels: { where: 'Område', measure: 'Mål' },
  anyYear: 'år',
  wholeCountry: 'hele landet',
  measure: {
    andel: 'andel som deltar',
    endring: 'endring fra år til år',
    belop: 'kroner per innbygger',
    fordeling: 'fordeling mellom kommunene',
  } as Readonly<Record<Measure, string>>,
  meaning: {
    andel: 'hvor stor andel av kommunene i hver gruppe som står på hver hele liste',
    endring: 'om forskjellen mellom gruppene øker eller minker, regnet innenfor ordninger med hele lister fra flere år',
    belop: 'tildelt beløp per innbygger i gruppen, der listen oppgir beløp',
    fordeling: 'hvor jevnt deltakelsene er fordelt mellom alle kommunene',
  } as Readonly<Record<Measure, string>>,
  meansOthers: 'alle kommuner i området som ikke hører til gruppen',
  meansCounty: (county: string) => `${county} med dagens grenser, også for år da grensene var andre`,
  meansAll: 'statens ordninger med hel liste, om ikke annet er valgt under «Flere valg»',
  meaningsTitle: 'Hva valgene betyr',
  moreChoices: 'Flere valg',
  moreFigures: 'Mer om tallene',
  /** "andre i Nordland". */
  inPlace: (group: string, place: string) => `${group} i ${place}`,
  few: (lists: string, times: string) =>
    `Lite å bygge på: ${lists} ${plural(lists, 'hel liste', 'hele lister')} med ${times} ${plural(times, 'deltakelse', 'deltakelser')} i alt. Les svaret som et spor, ikke som et funn.`,
  change: {
    closing: (a, b) => `Forskjellen mellom ${a} og ${b} minker`,
    widening: (a, b) => `Forskjellen mellom ${a} og ${b} øker`,
    'cannot-tell': (a, b) => `Tallene avgjør ikke om forskjellen mellom ${a} og ${b} øker eller minker`,
  } as Readonly<Record<Trend['verdict'], (a: string, b: string) => string>>,
  changeLead: (slope: string, low: string, high: string) => `Endringen er ${slope} prosentpoeng per år, med usikkerhet fra ${low} til ${high}.`,
  changeFrom: (schemes: string, lists: string) =>
    `Svaret hviler på ${schemes} ${plural(schemes, 'ordning', 'ordninger')} med hele lister fra flere år. I alt er ${lists} ${plural(lists, 'hel liste', 'hele lister')} talt.`,
  changeNone: (lists: string) =>
    `Ingen ordning har hele lister fra flere år der gruppene kan sammenlignes. I alt er ${lists} ${plural(lists, 'hel liste', 'hele lister')} talt.`,
  findings: {
    rates: (rates: string) => `${rates} ${plural(rates, 'andel', 'andeler')}, hver med antall og usikkerhet`,
    differences: (clear: string, all: string) =>
      clear === '0' ? `Ikke i noen av ${all} ordninger og år er forskjellen klar når alle prøves samtidig` : `I ${clear} av ${all} ordninger og år er forskjellen klar, også når alle prøves samtidig`,
    breakdown: (clear: string, all: string) =>
      clear === '0' ? `I ingen av ${all} utforminger ligger intervallet på én side av lik deltakelse` : `I ${clear} av ${all} utforminger ligger intervallet på én side av lik deltakelse`,
    amounts: (some: string, all: string) => (some === '0' ? 'Ingen talt liste oppgir beløp' : `${some} av ${all} talte lister oppgir beløp`),
    never: (n: string) => `${n} ${plural(n, 'kommune', 'kommuner')} er ikke funnet på noen liste`,
    bounds: (cells: string) => (cells === '0' ? 'Ingen navn venter på avklaring' : `Navn som venter, kan flytte ${cells} ${plural(cells, 'andel', 'andeler')}`),
    coverage: (counted: string, known: string) => `${counted} av ${known} ${plural(known, 'kjent liste', 'kjente lister')} er talt`,
  },
  clear: 'Forskjellen kalles klar når den er det også når alle listene prøves samtidig: justert p-verdi under 0,05 (Benjamini–Hochberg).',
}
export type QuestionWords = typeof question
