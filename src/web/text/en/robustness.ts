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
    among: 'when account is taken of who could take part',
    periods: 'when other years are counted',
    choices: 'when other lists are counted too',
    without: 'when one scheme is left out',
  },
  lead: (group, ratio, low, high, lists) =>
    `Odds for ${group} against all others: ${ratio} (${low}–${high}), over ${lists} complete ${plural(lists, 'list', 'lists')}. Below, the same question is asked in other ways that can also be defended.`,
  from: 'From year',
  to: 'To year',
  lists: 'Lists',
  owner: 'Schemes',
  ownerState: 'the state’s',
  group: 'Group',
  own: 'Or your own group',
  show: 'Show',
  ends: { lower: 'lower', higher: 'higher' },
  matrix: {
    title: (same, all) => `${same} of ${all} tests give the same answer`,
    howToRead: 'Each dot is the answer of one test. When all lie in the column of the answer, the conclusion holds.',
    test: 'Test',
    odds: 'Odds (95%)',
    main: 'the answer',
    here: 'yes',
    definitions: 'Other definitions of the group',
    among: 'Who could take part',
    periods: 'Other periods',
    choices: 'Other lists',
    without: (n) => `${n} tests, each leaving one scheme out`,
  },
  periodReason: (from, to) =>
    `The default period is ${from}–${to}: population by age is complete for every municipality from ${from}, and ${to} is the last year whose lists are settled. Other years may give another answer; that is tested under “Other periods”.`,
  sentence: { show: 'Try the answer for', where: 'in', to: 'to', lists: 'with', owner: 'on' },
  listWords: { national: 'lists for the whole country', all: 'all complete lists' },
  ownerWords: { state: 'the state’s schemes', any: 'all schemes' },
  sections: {
    definitions: 'Rival definitions',
    among: 'Among all, and among those who could take part',
    periods: 'Other periods',
    designs: 'By design, both codings',
    first: 'By design, first coding',
    second: 'By design, second coding',
    choices: 'Other choices of lists',
    without: 'Without one scheme at a time',
  },
  withoutOne: (scheme) => `without ${scheme}`,
  survives: { yes: 'Same conclusion', partly: 'Partly the same', no: 'The conclusion changes' },
  designFinding: 'The finding on design, with its verdict and figures',
  codings: {
    same: 'The codings give the same answer for every design.',
    partly: 'The codings do not contradict each other, but some designs get an answer only under one.',
    opposite: 'The codings give opposite answers for at least one design.',
  },
  turns: (schemes) => `Another conclusion without ${schemes}`,
  choices: {
    'lists/all': {
      meaning: 'Complete lists that concern only one or a few counties are counted too, among the municipalities they concern.',
    },
    'owner/any': {
      meaning: 'Schemes owned by others than the state are counted too, on a par with the state’s.',
    },
    'repeats/each': {
      meaning: 'Where several lists show the same selection, each of them is counted; otherwise only one is.',
    },
    'any-and-each': {
      meaning: 'The three choices above are made together.',
    },
  },
  designsNote: 'Each scheme is coded by its design. Some can rightly be coded two ways, so both are shown.',
  columns: {
    variant: 'Variant',
    ratio: 'Odds ratio',
    interval: '95% confidence interval',
    lists: 'Lists',
    p: 'p value',
    conclusion: 'Conclusion',
  },
  tableTitle: 'All the tests as a table',
  note: 'The conclusion “lower” or “higher” requires the whole interval to lie on the same side of 1, even if the names not yet settled should speak against it. The more tests, the greater the chance that one stands out by chance.',
}
