import { plural } from '../plural.ts'
import type { FindingWords } from '../nb/finding.ts'

export const finding: FindingWords = {
  ownGroup: (expression) => `municipalities where “${expression}” holds`,
  namedGroup: (name) => `the municipalities in the group “${name}”`,
  others: 'others',
  headline: {
    lower: (group, others) => `${group} take part less often than ${others}`,
    higher: (group, others) => `${group} take part more often than ${others}`,
    'cannot-tell': (group, others) => `The figures do not settle whether ${group} take part less often than ${others}`,
  },
  notCompared: {
    'no-lists': {
      headline: (group, others) => `No complete lists can tell whether ${group} take part less often than ${others}`,
      lead: 'Without complete lists no rates are computed: not being on a list is not the same as not having taken part. Choose more schemes or a longer period.',
    },
    'group-unknown': {
      headline: (group) => `It is not known who in scope belongs to ${group}`,
      lead: 'The lists are complete, but the facts that the group turns on are missing for most of those in scope. Then no rates are computed: the few that are known cannot stand for all. Choose years that have the facts, or another group.',
    },
    'no-group': {
      headline: (group) => `Nobody in scope belongs to ${group}`,
      lead: 'The lists are complete, but no municipality in scope belongs to the group. Then there is nothing to compare. Choose another group, other years or another area.',
    },
    'no-others': {
      headline: (group) => `There is nobody to hold ${group} against`,
      lead: 'The lists are complete, but no municipality in scope is among those it was to be held against. Then there is nothing to compare. Choose another group or a larger area.',
    },
  },
  but: {
    often: (designs) => `, but in ${designs} they take part more often`,
    seldom: (designs) => `, but in ${designs} they take part less often`,
    both: (often, seldom) => `, but in ${often} they take part more often and in ${seldom} less often`,
  },
  and: 'and',
  or: 'or',
  designs: {
    'national-solution': 'new national solutions',
    'regionally-adapted': 'regionally adapted schemes',
    spread: 'schemes for spread',
    competence: 'competence schemes',
    exemption: 'exemption trials',
  },
  odds: ({ ratio }) => `Their odds of taking part are ${ratio} times those of the others (1 is equal).`,
  interval: {
    lower: ({ ratio, low, high, confidence }) =>
      `The odds ratio is ${ratio}, where 1 is equally often; the uncertainty (${confidence}) runs from ${low} to ${high}, and the whole interval lies below 1.`,
    higher: ({ ratio, low, high, confidence }) =>
      `The odds ratio is ${ratio}, where 1 is equally often; the uncertainty (${confidence}) runs from ${low} to ${high}, and the whole interval lies above 1.`,
    'both-sides': ({ ratio, low, high, confidence }) =>
      `The odds ratio is ${ratio}, where 1 is equally often; the uncertainty (${confidence}) runs from ${low} to ${high}, from lower to higher than the others.`,
    waiting: ({ ratio, low, high, confidence }) =>
      `The odds ratio is ${ratio}, where 1 is equally often; the uncertainty (${confidence}) runs from ${low} to ${high}, but the names not yet settled could turn the answer.`,
  },
  noInterval: 'The ratio can have no interval, because one of the groups never took part or everybody did.',
  byDifference: ({ points, pointsLow, pointsHigh }) =>
    `The difference in percentage points then decides: ${points} (${pointsLow} to ${pointsHigh}), with the whole interval on one side of 0.`,
  points: ({ points, pointsLow, pointsHigh }) =>
    `In percentage points the difference is ${points} (${pointsLow} to ${pointsHigh}).`,
  counts: ({ tookA, couldA, tookB, couldB, lists }) =>
    `The group took part ${tookA} of ${couldA} ${plural(couldA, 'time', 'times')} in the scope of a list, the others ${tookB} of ${couldB}, counted over ${lists} complete ${plural(lists, 'list', 'lists')}.`,
  scope: 'In scope are all the municipalities that a list is about, also those that the scheme’s rules did not let in.',
  bounds: ({ boundLow, boundHigh, lowest, highest, confidence }) =>
    `Names not yet settled could move the odds ratio to somewhere between ${boundLow} and ${boundHigh}; with uncertainty (${confidence}) between ${lowest} and ${highest}.`,
  unlike: (p) =>
    `The lists differ (p = ${p}): the pooled figure is an average over lists on which the odds ratio is not the same.`,
  unlikeLink: 'How it is tested',
}
