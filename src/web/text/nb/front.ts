import { plural } from '../plural.ts'

/** Words of the front page. */
export const front = {
  drawn: (counted: string, known: string, waiting: string) =>
    `${counted} av ${known} ${plural(known, 'kjent liste', 'kjente lister')} er ${plural(counted, 'talt', 'talt')}; ${waiting} navn venter på avklaring.`,
  lackQuestion: 'Hva mangler?',
  robust: 'Se svaret under andre definisjoner',
  tableTitle: 'Tallene bak figuren',
  chartFold: 'Vis figuren med alle listene',
  columns: {
    scheme: 'Ordning',
    year: 'År',
    rate: 'andel',
    interval: '95 % usikkerhetsintervall',
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
  studyTitle: 'Funnene fra kartleggingen i 2020, regnet på nytt',
  studyLead:
    'Telemarksforsking kartla små distriktskommuners deltakelse for departementet i 2020. Her prøves funnene mot listene vi har i dag.',
  openTitle: 'Hva som er åpent',
  open: {
    open: (n: string) => `${n} ${plural(n, 'ordning er oppgitt som åpen', 'ordninger er oppgitt som åpne')}`,
    continuous: (n: string) => `${n} ${plural(n, 'ordning har', 'ordninger har')} åpent hele tiden`,
    'open-annually': (n: string) => `${n} ${plural(n, 'ordning lyses', 'ordninger lyses')} ut hvert år`,
  },
  openNote: 'Frister skifter. På siden til hver ordning står det når den sist ble bekreftet, og hvor du søker.',
  findTitle: 'Finn din kommune',
  lackTitle: 'Hva tallene mangler',
  lack: (known: string, complete: string, counted: string) =>
    `Av ${known} ${plural(known, 'kjent liste', 'kjente lister')} over statens ordninger i perioden er ${complete} ${plural(complete, 'hel', 'hele')}, og ${counted} er talt her. De andre er ufullstendige, gjelder bare deler av landet eller viser noe annet enn hvem som fikk være med.`,
  waiting: (n: string) => `${n} navn på listene som er talt, venter på avklaring.`,
  noneWaiting: 'Ingen navn på listene som er talt, venter på avklaring.',
  lackLink: 'Se alle listene, og hva som mangler',
}
export type Front = typeof front
