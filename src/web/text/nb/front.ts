import { plural } from '../plural.ts'

/** Words of the front page. */
export const front = {
  groupLabel: 'Hvem er en liten distriktskommune?',
  groupHelp: 'Ingen definisjon er «den riktige». Velg en annen, og se om svaret endrer seg.',
  own: 'Eller skriv din egen',
  ownHelp: 'Egen definisjon, for eksempel: population < 3000 & centrality in 5-6',
  show: 'Vis',
  period: (from: string, to: string) => `Hele lister for hele landet, ${from}–${to}.`,
  whole: 'Still spørsmålet på din egen måte',
  robust: 'Se svaret under andre definisjoner',
  chartTitle: 'Andel kommuner som fikk være med, hver hele liste',
  chartKey: 'Strek: 95 % usikkerhet. Til høyre: hvor mange som deltok, av hvor mange.',
  chartDescription: (n: string, a: string, b: string) =>
    `${n} rader, én for hver ordning og hvert år. Hver rad viser andelen av ${a} (fylt sirkel) og av ${b} (åpen rute) som deltok, med 95 % usikkerhet. Tabellen under har de samme tallene.`,
  tableTitle: 'Tallene bak figuren',
  columns: {
    scheme: 'Ordning',
    year: 'År',
    rate: 'andel',
    interval: '95 % usikkerhet',
    count: 'deltok',
    difference: 'Forskjell, prosentpoeng',
  },
  mapTitle: (group: string, year: string) => `Kart over ${group} ${year}`,
  mapCaption: (members: string, total: string, group: string, year: string) =>
    `${members} av ${total} kommuner er ${group} etter denne definisjonen i ${year}.`,
  mapCaptionOwn: (members: string, total: string, year: string) =>
    `Definisjonen gjelder ${members} av ${total} kommuner i ${year}.`,
  mapUnknown: (n: string) => `For ${n} mangler et kjennetegn (skravert).`,
  mapList: 'Kommunene i gruppen',
  studyTitle: 'To funn fra kartleggingen i 2020, regnet på nytt',
  studyLead:
    'Telemarksforsking kartla små distriktskommuners deltakelse for departementet i 2020. Her regnes de funnene på nytt som listene kan svare på.',
  verdict: { holds: 'Holder', fails: 'Holder ikke', unsure: 'Kan ikke avgjøres' },
  lower: {
    title: 'Små distriktskommuner deltar sjeldnere',
    figure: (ratio: string, low: string, high: string, lists: string) =>
      `Odds ${ratio} mot andre (${low}–${high}), ${lists} ${plural(lists, 'liste', 'lister')}.`,
    turns: (schemes: string, verdict: string) => `Uten ${schemes} blir svaret et annet: ${verdict}.`,
    turnsTo: { lower: 'lavere deltakelse', higher: 'høyere deltakelse', 'cannot-tell': 'kan ikke avgjøres' },
    changes: (where: string) => `Svaret endrer seg ${where}.`,
    stands: 'Svaret er det samme uansett hvilken ordning som holdes utenfor.',
  },
  design: {
    title: 'Forskjellen følger hvordan ordningen er utformet',
    figure: (coding: string, adapted: string, national: string) =>
      `${coding}: odds ${adapted} i regionalt tilpassede ordninger, ${national} i nye nasjonale løsninger.`,
    rule: 'Holder når de to usikkerhetsintervallene ikke overlapper, med begge kodinger av ordningene og også når en hvilken som helst ordning holdes utenfor.',
    restsOn: (schemes: string) => `Intervallene overlapper når ${schemes} holdes utenfor.`,
  },
  findTitle: 'Finn din kommune',
  find: 'Navn eller nummer på kommunen',
  findHelp: 'Gamle navn og skrivefeil går bra.',
  findButton: 'Søk',
  lackTitle: 'Hva tallene mangler',
  lack: (known: string, complete: string, counted: string) =>
    `Av ${known} ${plural(known, 'kjent liste', 'kjente lister')} over statens ordninger i perioden er ${complete} ${plural(complete, 'hel', 'hele')}, og ${counted} er talt her. De andre er ufullstendige, gjelder bare deler av landet eller viser noe annet enn hvem som fikk være med.`,
  waiting: (n: string) => `${n} navn på listene som er talt, venter på avklaring.`,
  noneWaiting: 'Ingen navn på listene som er talt, venter på avklaring.',
  lackLink: 'Se alle listene, og hva som mangler',
}
export type Front = typeof front
