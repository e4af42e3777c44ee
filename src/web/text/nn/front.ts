import { plural } from '../plural.ts'
import type { Front } from '../nb/front.ts'

export const front: Front = {
  groupLabel: 'Kven er ein liten distriktskommune?',
  groupHelp: 'Ingen definisjon er «den rette». Vel ein annan, og sjå om svaret endrar seg.',
  own: 'Eller skriv din eigen',
  ownHelp: 'Eigen definisjon, til dømes: population < 3000 & centrality in 5-6',
  show: 'Vis',
  period: (from, to) => `Heile lister for heile landet, ${from}–${to}.`,
  whole: 'Still spørsmålet på din eigen måte',
  robust: 'Sjå svaret under andre definisjonar',
  chartTitle: 'Del av kommunane som fekk vere med, kvar heile liste',
  chartKey: 'Strek: 95 % uvisse. Til høgre: kor mange som deltok, av kor mange.',
  chartDescription: (n, a, b) =>
    `${n} rader, éi for kvar ordning og kvart år. Kvar rad viser kor stor del av ${a} (fylt sirkel) og av ${b} (open rute) som deltok, med 95 % uvisse. Tabellen under har dei same tala.`,
  tableTitle: 'Tala bak figuren',
  columns: {
    scheme: 'Ordning',
    year: 'År',
    rate: 'del',
    interval: '95 % uvisse',
    count: 'deltok',
    difference: 'Skilnad, prosentpoeng',
  },
  mapTitle: (group, year) => `Kart over ${group} ${year}`,
  mapCaption: (members, total, group, year) =>
    `${members} av ${total} kommunar er ${group} etter denne definisjonen i ${year}.`,
  mapCaptionOwn: (members, total, year) => `Definisjonen gjeld ${members} av ${total} kommunar i ${year}.`,
  mapUnknown: (n) => `For ${n} manglar eit kjenneteikn (skravert).`,
  mapList: 'Kommunane i gruppa',
  studyTitle: 'To funn frå kartlegginga i 2020, rekna på nytt',
  studyLead:
    'Telemarksforsking kartla kor mykje små distriktskommunar deltok, for departementet i 2020. Her blir dei funna rekna på nytt som listene kan svare på.',
  verdict: { holds: 'Held', fails: 'Held ikkje', unsure: 'Kan ikkje avgjerast' },
  lower: {
    title: 'Små distriktskommunar deltek sjeldnare',
    figure: (ratio, low, high, lists) => `Odds ${ratio} mot andre (${low}–${high}), ${lists} ${plural(lists, 'liste', 'lister')}.`,
    turns: (schemes, verdict) => `Utan ${schemes} blir svaret eit anna: ${verdict}.`,
    turnsTo: { lower: 'lågare deltaking', higher: 'høgare deltaking', 'cannot-tell': 'kan ikkje avgjerast' },
    changes: (where) => `Svaret endrar seg ${where}.`,
    stands: 'Svaret er det same kva ordning ein enn held utanfor.',
  },
  design: {
    title: 'Skilnaden følgjer korleis ordninga er utforma',
    figure: (coding, adapted, national) =>
      `${coding}: odds ${adapted} i regionalt tilpassa ordningar, ${national} i nye nasjonale løysingar.`,
    rule: 'Held når dei to uvisseintervalla ikkje overlappar, med begge kodingane av ordningane og òg når kva ordning som helst blir halden utanfor.',
    restsOn: (schemes) => `Intervalla overlappar når ${schemes} blir halden utanfor.`,
  },
  findTitle: 'Finn kommunen din',
  find: 'Namn eller nummer på kommunen',
  findHelp: 'Gamle namn og skrivefeil går bra.',
  findButton: 'Søk',
  lackTitle: 'Kva tala manglar',
  lack: (known, complete, counted) =>
    `Av ${known} ${plural(known, 'kjend liste', 'kjende lister')} over ordningane til staten i perioden er ${complete} ${plural(complete, 'heil', 'heile')}, og ${counted} er ${plural(counted, 'talt', 'talde')} her. Dei andre er ufullstendige, gjeld berre delar av landet eller viser noko anna enn kven som fekk vere med.`,
  waiting: (n) => `${n} namn på listene som er talde, ventar på avklaring.`,
  noneWaiting: 'Ingen namn på listene som er talde, ventar på avklaring.',
  lackLink: 'Sjå alle listene, og kva som manglar',
}
