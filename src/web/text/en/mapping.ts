import { plural } from '../plural.ts'
import type { Mapping } from '../nb/mapping.ts'

export const mapping: Mapping = {
  title: 'Participation',
  sentence: { show: 'Show', against: 'against', in: 'in', from: 'from', to: 'to', counted: 'counted among', end: '.' },
  others: 'all others',
  allSchemes: 'all schemes',
  severalSchemes: (n) => `${n} schemes, chosen below`,
  ownGroup: 'the group written below',
  labels: {
    group: 'Group',
    against: 'Compared with',
    scheme: 'Scheme',
    from: 'From year',
    to: 'To year',
    among: 'Counted among',
    own: 'Your own group',
    schemes: 'Several schemes',
    role: 'Role',
    status: 'What counts',
    lists: 'Lists',
    design: 'Design',
    without: (scheme) => `Leave out: ${scheme}`,
    coding: 'Coding of design',
    by: 'Divide all municipalities by',
    owner: 'Who owns the scheme',
    repeats: 'The same selection on several lists',
    never: 'Show the municipalities found on no list',
  },
  help: {
    own: 'An expression that overrides the choice above, for example population < 3000 & centrality in 5-6, or NAME=EXPRESSION.',
    schemes: 'Hold Ctrl (Cmd) to choose several. None chosen means all.',
    by: 'Each part is then held against all other municipalities, instead of the groups in the sentence.',
  },
  options: {
    among: {
      all: 'all in scope',
      known: 'all in scope, only on lists where it is known who could take part',
      eligible: 'those who could take part',
    },
    role: { any: 'all roles', lead: 'only applicants and project owners' },
    status: { awarded: 'award or participation', applied: 'application' },
    lists: { all: 'all complete lists', national: 'only lists for the whole country, or the whole area chosen' },
    design: { all: 'all designs' },
    coding: { first: 'first coding', second: 'second coding' },
    owner: { state: 'the state', any: 'the state and others' },
    repeats: { once: 'counts once', each: 'counts each time' },
    by: { none: 'no division', county: 'county', centrality: 'centrality class', population: 'population' },
  },
  more: 'More choices',
  answer: 'Show the answer',
  drawn: (counted, known, waiting) => `${counted} of ${known} ${plural(known, 'list', 'lists')} ${plural(counted, 'is', 'are')} counted; ${waiting} ${plural(waiting, 'name waits', 'names wait')} to be settled.`,
  sections: {
    chart: 'Share that took part, each scheme and year',
    bands: 'Odds of taking part, each part against all others',
    comparisons: 'Odds of taking part, against each of the other groups',
    rates: 'Rates',
    differences: 'Differences',
    breakdown: 'By design, year, scheme and theme',
    trend: 'Over time',
    amounts: 'Amounts',
    concentration: 'How concentrated participation is',
    map: 'Map: who took part',
    never: 'Found on no list',
    bounds: 'Names that wait',
    coverage: 'Lists that are counted, and lists that are not',
  },
  columns: {
    scheme: 'Scheme',
    year: 'Year',
    group: 'Group',
    took: 'Took part',
    inScope: 'In scope',
    rate: 'Share',
    interval: '95% confidence interval',
    bounds: 'Bounds',
    difference: 'Difference, percentage points',
    ratio: 'Ratio of shares',
    odds: 'Odds ratio',
    p: 'p value',
    pAdjusted: 'p value, adjusted',
    lists: 'Lists',
    value: 'Value',
    conclusion: 'Conclusion',
    amount: 'Amount, NOK',
    perMunicipality: 'NOK per municipality',
    perInhabitant: 'NOK per inhabitant',
    unknownAmounts: 'Unknown amounts',
    municipality: 'Municipality',
    uncertain: 'Uncertain',
    reason: 'Why not counted',
    text: 'Name on the list',
    candidates: 'May be',
  },
  /** Said instead of the counts where a group has nobody in scope. */
  noMembers: { 'unknown-group': 'unknown whether anyone belongs', 'empty-group': 'nobody in scope belongs' },
  bands: {
    often: (parts) => `Take part more often than all others: ${parts}.`,
    seldom: (parts) => `Take part less often: ${parts}.`,
    rest: 'For the rest the figures do not settle it.',
    none: 'The figures do not settle whether any part takes part more or less often than all others.',
  },
  lacking: 'What is missing?',
  by: { design: 'Design', year: 'Year', scheme: 'Scheme', theme: 'Theme' },
  conclusion: { lower: 'lower', higher: 'higher', 'cannot-tell': 'cannot tell' },
  pairs: (a, b) => `${a} against ${b}`,
  ratesNote:
    'Only schemes and years with a complete list have a share. The interval is Wilson’s. With small numbers the interval is wide: read it before the share. Bounds are given where names that wait to be settled could change the share.',
  differencesNote:
    'The difference is the first group minus the other, with Newcombe’s interval. The p value is Fisher’s exact test; the adjusted one allows for many tests being made (Benjamini–Hochberg).',
  breakdownNote:
    'Each odds ratio gathers the lists of its row (Mantel–Haenszel). A scheme may have several themes and then counts in each of them. The conclusion needs the interval on one side of equal participation; it takes no account of how many rows are tested. Where the odds ratio has no interval, the interval of the difference in percentage points decides. The difference in percentage points is weighted over the lists of the row (Mantel–Haenszel). So it need not equal the difference between the two shares.',
  trend: {
    closing: (slope, low, high) =>
      `The difference moves towards zero: ${slope} percentage points a year (${low} to ${high}).`,
    widening: (slope, low, high) => `The difference grows: ${slope} percentage points a year (${low} to ${high}).`,
    'cannot-tell': (slope, low, high) =>
      `The figures do not settle whether the difference grows or shrinks: ${slope} percentage points a year (${low} to ${high}).`,
  },
  trendTooFew: 'There are too few years with complete lists to say whether the difference grows or shrinks.',
  trendNote:
    'The figure of a year gathers all complete lists of that year, weighted over the lists (Mantel–Haenszel), and need not equal the difference between the two shares. Which schemes have complete lists changes from year to year. So the change per year is computed within the schemes that have several years.',
  amount: { atLeast: (nok) => `at least ${nok}`, unknown: 'not known' },
  trendChange: (schemes) => `Change per year, ${schemes} ${plural(schemes, 'scheme', 'schemes')}`,
  noInterval: 'cannot be computed',
  amountsNone: 'None of the counted lists gives amounts for both groups.',
  amountsNote:
    'Only amounts that stand on the lists. Per municipality and per inhabitant are over all in scope, also those that did not take part. “At least” and a dash mean that the amount is not known for every award, or that a name waits; then it cannot be shared out.',
  concentration: {
    gini: (gini) =>
      `The Gini coefficient of participations per municipality is ${gini} (0 is evenly shared, 1 is all with one).`,
    topTenth: (share) =>
      `The tenth of the municipalities that have taken part most often has ${share} of all participations.`,
    none: 'Without participations on complete lists the distribution cannot be computed.',
    borders: (year) => `Participations are carried to the municipal borders of ${year}.`,
    divided: (n) => n === '1' ? '1 participation is by a municipality since divided; it is carried on to no one.' : `${n} participations are by municipalities since divided; they are carried on to no one.`,
    small: (n) =>
      `With ${n} ${plural(n, 'participation', 'participations')} on complete lists, the distribution would be uneven even if all had the same chance.`,
  },
  neverLink: 'Show the municipalities found on no list',
  neverFound: (n, lists) =>
    `${n} ${plural(n, 'municipality has', 'municipalities have')} been in scope of at least ${lists} complete ${plural(lists, 'list', 'lists')} without being found on any known list, complete or not.`,
  neverNote:
    'Uncertain means that a name that waits to be settled, or a divided predecessor, may be this municipality. Lists that are not known may have it too.',
  neverNone:
    'No municipality fits: all are found on at least one list, or have been in scope of too few complete lists.',
  boundsNone: 'All names on the counted lists are settled.',
  boundsLead:
    'These names are not counted. The bounds show the share if none of them belongs to the group, and if all that may, do.',
  anyone: 'anyone in scope',
  coverage: (known, complete, counted) =>
    `${known} ${plural(known, 'list is', 'lists are')} known for the question. ${complete} ${plural(complete, 'is', 'are')} complete, and ${counted} ${plural(counted, 'is', 'are')} counted. The rest are left out for the reasons below.`,
  grants: (lists, awards, applications, rate) =>
    `On ${lists} ${plural(lists, 'list', 'lists')} both the number of applications and of awards are known: ${awards} of ${applications} applications were granted (${rate}).`,
  coverageLink: 'All the lists, and what is missing',
  yes: 'yes',
  empty:
    'No complete lists fit the question. Choose all lists, more schemes or a longer period, or see which lists are missing.',
  emptyUnknown:
    'The lists are counted, but it is not known who in scope belongs to the group. No rates are computed, therefore.',
  partOf: 'Contents',
}
