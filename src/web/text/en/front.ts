import { plural } from '../plural.ts'
import type { Front } from '../nb/front.ts'

export const front: Front = {
  groupLabel: 'Which municipality is small and rural?',
  groupHelp: 'No definition is “the right one”. Choose another, and see whether the answer changes.',
  own: 'Or write your own',
  ownHelp: 'Your own definition, for example: population < 3000 & centrality in 5-6',
  show: 'Show',
  period: (from, to) => `Complete lists for the whole country, ${from}–${to}.`,
  whole: 'Ask the question your own way',
  robust: 'See the answer under other definitions',
  chartTitle: 'Share of municipalities that got to take part, each complete list',
  chartKey: 'Line: 95% uncertainty. Right: how many took part, of how many.',
  chartDescription: (n, a, b) =>
    `${n} rows, one for each scheme and year. Each row shows the share of ${a} (filled circle) and of ${b} (open diamond) that took part, with 95% uncertainty. The table below has the same figures.`,
  tableTitle: 'The figures behind the chart',
  columns: {
    scheme: 'Scheme',
    year: 'Year',
    rate: 'share',
    interval: '95% uncertainty',
    count: 'took part',
    difference: 'Difference, percentage points',
  },
  mapTitle: (group, year) => `Map of ${group} ${year}`,
  mapCaption: (members, total, group, year) =>
    `${members} of ${total} municipalities are ${group} by this definition in ${year}.`,
  mapCaptionOwn: (members, total, year) => `The definition holds for ${members} of ${total} municipalities in ${year}.`,
  mapUnknown: (n) => `For ${n} a fact is missing (hatched).`,
  mapList: 'The municipalities in the group',
  studyTitle: 'Two findings of the 2020 mapping, computed again',
  studyLead:
    'Telemarksforsking mapped the participation of small rural municipalities for the ministry in 2020. Those of its findings that the lists can answer are computed again here.',
  verdict: { holds: 'Holds', fails: 'Does not hold', unsure: 'Cannot tell' },
  lower: {
    title: 'Small rural municipalities take part less often',
    figure: (ratio, low, high, lists) => `Odds ${ratio} against others (${low}–${high}), ${lists} ${plural(lists, 'list', 'lists')}.`,
    turns: (schemes, verdict) => `Without ${schemes} the answer is another: ${verdict}.`,
    turnsTo: { lower: 'lower participation', higher: 'higher participation', 'cannot-tell': 'cannot tell' },
    changes: (where) => `The answer changes ${where}.`,
    stands: 'The answer is the same whichever scheme is left out.',
  },
  design: {
    title: 'The difference follows how the scheme is designed',
    figure: (coding, adapted, national) =>
      `${coding}: odds ${adapted} in regionally adapted schemes, ${national} in new national solutions.`,
    rule: 'Holds when the two intervals do not overlap, under both codings of the schemes and with any one scheme left out.',
    restsOn: (schemes) => `The intervals overlap when ${schemes} is left out.`,
  },
  findTitle: 'Find your municipality',
  find: 'Name or number of the municipality',
  findHelp: 'Old names and misspellings are fine.',
  findButton: 'Search',
  lackTitle: 'What the figures lack',
  lack: (known, complete, counted) =>
    `Of ${known} ${plural(known, 'list', 'lists')} of the state’s schemes known in the period, ${complete} ${plural(complete, 'is', 'are')} complete and ${counted} ${plural(counted, 'is', 'are')} counted here. The others are incomplete, concern only parts of the country, or show something else than who got to take part.`,
  waiting: (n) => `${n} ${plural(n, 'name on the counted lists waits', 'names on the counted lists wait')} to be settled.`,
  noneWaiting: 'No names on the counted lists wait to be settled.',
  lackLink: 'See all the lists, and what is missing',
}
