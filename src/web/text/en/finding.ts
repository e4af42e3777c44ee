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
  unknownGroup: (group) => `It is not known who in scope belongs to ${group}`,
  unknownGroupLead:
    'The lists are complete, but the facts that the group turns on are missing for most of those in scope. Then no rates are computed: the few that are known cannot stand for all. Choose years that have the facts, or another group.',
  noLists: (group, others) => `No complete lists can tell whether ${group} take part less often than ${others}`,
  noListsLead:
    'Without complete lists no rates are computed: not being on a list is not the same as not having taken part. Choose more schemes or a longer period.',
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
    'cannot-tell': ({ ratio, low, high, confidence }) =>
      `The odds ratio is ${ratio}, where 1 is equally often; the uncertainty (${confidence}) runs from ${low} to ${high}, from lower to higher than the others.`,
  },
  waitingTurns: ({ ratio, low, high, confidence }) =>
    `The odds ratio is ${ratio}, where 1 is equally often; the uncertainty (${confidence}) runs from ${low} to ${high}, but the names that wait to be settled could turn the answer.`,
  noInterval: 'The ratio can have no interval, because one of the groups never took part or everybody did.',
  byDifference: ({ points, pointsLow, pointsHigh }) =>
    `The difference in percentage points then decides: ${points} (${pointsLow} to ${pointsHigh}), with the whole interval on one side of 0.`,
  points: ({ points, pointsLow, pointsHigh }) =>
    `In percentage points the difference is ${points} (${pointsLow} to ${pointsHigh}).`,
  counts: ({ tookA, couldA, tookB, couldB, lists }) =>
    `The group took part ${tookA} of ${couldA} possible ${plural(couldA, 'time', 'times')}, the others ${tookB} of ${couldB}, counted over ${lists} complete ${plural(lists, 'list', 'lists')}.`,
  bounds: ({ boundLow, boundHigh, lowest, highest, confidence }) =>
    `The names that wait to be settled could move the odds ratio to somewhere between ${boundLow} and ${boundHigh}; with uncertainty (${confidence}) between ${lowest} and ${highest}.`,
  unlike: (p) =>
    `The lists are unlike (p = ${p}): the pooled figure is an average of lists in which the difference is not the same.`,
  unlikeLink: 'How it is tested',
}
