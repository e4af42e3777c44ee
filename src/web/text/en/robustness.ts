import { plural } from '../plural.ts'
import type { RobustnessWords } from '../nb/robustness.ts'

export const robustness: RobustnessWords = {
  title: 'Does it hold?',
  headline: {
    all: (conclusion) => `The conclusion is the same in every test: ${conclusion}`,
    some: (conclusion, where) => `The conclusion “${conclusion}” changes ${where}`,
  },
  conclusion: { lower: 'lower participation', higher: 'higher participation', 'cannot-tell': 'cannot tell' },
  where: {
    definitions: 'when the group is defined another way',
    among: 'when only those who could take part are counted',
    choices: 'when other lists are counted too',
    without: 'when one scheme is left out',
  },
  lead: (group, ratio, low, high, lists) =>
    `Odds for ${group} against all others: ${ratio} (${low}–${high}), over ${lists} complete ${plural(lists, 'list', 'lists')}. Below, the same question is asked in other ways that can also be defended.`,
  from: 'From year',
  to: 'To year',
  lists: 'Lists',
  listsNational: 'only lists for the whole country',
  listsAll: 'all complete lists',
  owner: 'Schemes',
  ownerState: 'the state’s',
  ownerAny: 'others’ too',
  group: 'Group',
  own: 'Or your own group',
  show: 'Show',
  chartTitle: 'Odds of taking part, against all others',
  chartDescription: (n) =>
    `${n} odds ratios with 95% uncertainty on a logarithmic axis. A line that crosses 1 does not settle the answer. The table below has the same figures.`,
  ends: { lower: 'lower', higher: 'higher' },
  howToRead:
    'Filled circle: the whole interval lies on one side of 1. Open circle: cannot tell. Intervals that run off the axis are cut; the figures stand to the right.',
  sections: {
    definitions: 'Rival definitions',
    among: 'Among all, and among those who could take part',
    designs: 'By design, both codings',
    first: 'By design, first coding',
    second: 'By design, second coding',
    choices: 'Other choices of lists',
    without: 'Without one scheme at a time',
  },
  withoutOne: (scheme) => `without ${scheme}`,
  survives: { yes: 'Same conclusion', partly: 'Partly the same', no: 'The conclusion changes' },
  codings: {
    same: 'The codings give the same answer for every design.',
    partly: 'The codings do not contradict each other, but some designs get a clear answer only under one.',
    opposite: 'The codings give opposite answers for at least one design.',
  },
  turns: (schemes) => `Another conclusion without ${schemes}`,
  turnsWhen: (conclusion, when) => `The answer becomes “${conclusion}” ${when}.`,
  choicesSame: 'Other lists give the same answer.',
  choices: {
    'lists/all': {
      when: 'when lists of single counties are counted too',
      meaning: 'Complete lists that concern only one or a few counties are counted too, among the municipalities they concern.',
    },
    'owner/any': {
      when: 'when others’ schemes than the state’s are counted too',
      meaning: 'Schemes owned by others than the state are counted too, on a par with the state’s.',
    },
    'repeats/each': {
      when: 'when every list that shows the same selection is counted',
      meaning: 'Where several lists show the same selection, each of them is counted; otherwise only one is.',
    },
    'any-and-each': {
      when: 'when all of this, lists of single counties included, is counted at once',
      meaning: 'The three choices above are made together.',
    },
  },
  designsNote: 'Each scheme is coded by its design. Some can rightly be coded two ways, so both are shown.',
  columns: {
    variant: 'Variant',
    ratio: 'Odds ratio',
    interval: '95% uncertainty',
    lists: 'Lists',
    p: 'p value',
    conclusion: 'Conclusion',
  },
  tableTitle: 'All the tests as a table',
  note: 'The conclusion “lower” or “higher” requires the whole interval to lie on the same side of 1, also if the names that wait to be settled should speak against it. The more tests, the greater the chance that one stands out by chance.',
}
