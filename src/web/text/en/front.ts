import { plural } from '../plural.ts'
import type { Front } from '../nb/front.ts'

export const front: Front = {
  drawn: (counted, known, waiting) =>
    `${counted} of ${known} known ${plural(known, 'list', 'lists')} ${plural(counted, 'is', 'are')} counted; ${waiting} ${plural(waiting, 'name waits', 'names wait')} to be settled.`,
  lackQuestion: 'What is missing?',
  robust: 'See the answer under other definitions',
  tableTitle: 'The figures behind the chart',
  chartFold: 'Show the chart with every list',
  columns: {
    scheme: 'Scheme',
    year: 'Year',
    rate: 'share',
    interval: '95% confidence interval',
    count: 'took part',
    difference: 'Difference, percentage points',
  },
  mapTitle: (group, year) => `Map of ${group} ${year}`,
  mapCaption: (members, total, group, year) =>
    `${members} of ${total} municipalities are ${group} by this definition in ${year}.`,
  mapCaptionOwn: (members, total, year) => `The definition holds for ${members} of ${total} municipalities in ${year}.`,
  mapUnknown: (n) => `For ${n} a fact is missing (hatched).`,
  mapList: 'The municipalities in the group',
  studyTitle: 'The findings of the 2020 mapping, computed again',
  studyLead:
    'Telemarksforsking mapped the participation of small rural municipalities for the ministry in 2020. Here its findings are tried against the lists we have today.',
  openTitle: 'What is open',
  open: {
    open: (n) => `${n} ${plural(n, 'scheme is', 'schemes are')} said to be open`,
    continuous: (n) => `${n} ${plural(n, 'scheme is', 'schemes are')} open all the time`,
    'open-annually': (n) => `${n} ${plural(n, 'scheme is', 'schemes are')} announced every year`,
  },
  openNote: 'Deadlines change. The page of each scheme tells when it was last confirmed, and where to apply.',
  findTitle: 'Find your municipality',
  lackTitle: 'What the figures lack',
  lack: (known, complete, counted) =>
    `Of ${known} ${plural(known, 'list', 'lists')} of the state’s schemes known in the period, ${complete} ${plural(complete, 'is', 'are')} complete and ${counted} ${plural(counted, 'is', 'are')} counted here. The others are incomplete, concern only parts of the country, or show something else than who got to take part.`,
  waiting: (n) => `${n} ${plural(n, 'name on the counted lists waits', 'names on the counted lists wait')} to be settled.`,
  noneWaiting: 'No names on the counted lists wait to be settled.',
  lackLink: 'See all the lists, and what is missing',
}
