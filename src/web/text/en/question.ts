import type { QuestionWords } from '../nb/question.ts'
import { plural } from '../plural.ts'

export const question: QuestionWords = {
  sentence: { show: 'Show', against: 'against', in: 'in', where: 'in', to: 'to', as: 'as' },
  labels: { where: 'Area', measure: 'Measure' },
  anyYear: 'year',
  wholeCountry: 'the whole country',
  measure: {
    andel: 'share that takes part',
    endring: 'change from year to year',
    belop: 'kroner per inhabitant',
    fordeling: 'spread over the municipalities',
  },
  meaning: {
    andel: 'how large a share of the municipalities in each group stands on each complete list',
    endring: 'whether the gap between the groups grows or shrinks, computed within schemes that have complete lists from several years',
    belop: 'amount awarded per inhabitant of the group, where the list gives amounts',
    fordeling: 'how evenly participation is spread over all municipalities',
  },
  meansOthers: 'all municipalities in the area that do not belong to the group',
  meansCounty: (county) => `${county} in its borders of today, also for years when they were others`,
  meansAll: 'the state’s schemes with a complete list, unless you choose otherwise under “More choices”',
  meaningsTitle: 'What the choices mean',
  moreChoices: 'More choices',
  moreFigures: 'More on the figures',
  inPlace: (group, place) => `${group} in ${place}`,
  few: (lists, times) =>
    `Little to build on: ${lists} complete ${plural(lists, 'list', 'lists')} with ${times} ${plural(times, 'participation', 'participations')} in all. Read the answer as a lead, not as a finding.`,
  change: {
    closing: (a, b) => `The gap between ${a} and ${b} is closing`,
    widening: (a, b) => `The gap between ${a} and ${b} is widening`,
    'cannot-tell': (a, b) => `The figures do not settle whether the gap between ${a} and ${b} is widening or closing`,
  },
  changeLead: (slope, low, high) => `The change is ${slope} percentage points a year, with uncertainty from ${low} to ${high}.`,
  changeFrom: (schemes, lists) =>
    `The answer rests on ${schemes} ${plural(schemes, 'scheme', 'schemes')} with complete lists from several years. In all, ${lists} complete ${plural(lists, 'list is', 'lists are')} counted.`,
  changeNone: (lists) =>
    `No scheme has complete lists from several years in which the groups can be compared. In all, ${lists} complete ${plural(lists, 'list is', 'lists are')} counted.`,
  findings: {
    rates: (rates) => `${rates} ${plural(rates, 'rate', 'rates')}, each with its count and uncertainty`,
    differences: (clear, all) =>
      clear === '0' ? `In none of ${all} schemes and years is the difference clear when all are tested together` : `In ${clear} of ${all} schemes and years the difference is clear, also when all are tested together`,
    breakdown: (clear, all) =>
      clear === '0' ? `In none of ${all} designs does the interval lie on one side of equal participation` : `In ${clear} of ${all} designs the interval lies on one side of equal participation`,
    amounts: (some, all) => (some === '0' ? 'No counted list gives amounts' : `${some} of ${all} counted lists ${plural(some, 'gives', 'give')} amounts`),
    never: (n) => `${n} ${plural(n, 'municipality is', 'municipalities are')} found on no list`,
    bounds: (cells) => (cells === '0' ? 'No names wait to be settled' : `Names that wait could move ${cells} ${plural(cells, 'rate', 'rates')}`),
    coverage: (counted, known) => `${counted} of ${known} known ${plural(known, 'list', 'lists')} ${plural(counted, 'is', 'are')} counted`,
  },
  clear: 'The difference is called clear when it is so also with all lists tested together: adjusted p value below 0.05 (Benjamini–Hochberg).',
}
