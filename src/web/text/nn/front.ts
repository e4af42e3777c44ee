import { plural } from '../plural.ts'
import type { Front } from '../nb/front.ts'

export const front: Front = {
  drawn: (counted, known, waiting) =>
    `${counted} av ${known} ${plural(known, 'kjend liste', 'kjende lister')} er ${plural(counted, 'talt', 'talde')}; ${waiting} namn ventar på avklaring.`,
  lackQuestion: 'Kva manglar?',
  robust: 'Sjå svaret under andre definisjonar',
  tableTitle: 'Tala bak figuren',
  chartFold: 'Vis figuren med alle listene',
  columns: {
    scheme: 'Ordning',
    year: 'År',
    rate: 'del',
    interval: '95 % uvisseintervall',
    count: 'deltok',
    difference: 'Skilnad, prosentpoeng',
  },
  mapTitle: (group, year) => `Kart over ${group} ${year}`,
  mapCaption: (members, total, group, year) =>
    `${members} av ${total} kommunar er ${group} etter denne definisjonen i ${year}.`,
  mapCaptionOwn: (members, total, year) => `Definisjonen gjeld ${members} av ${total} kommunar i ${year}.`,
  mapUnknown: (n) => `For ${n} manglar eit kjenneteikn (skravert).`,
  mapList: 'Kommunane i gruppa',
  studyTitle: 'Funna frå kartlegginga i 2020, rekna på nytt',
  studyLead:
    'Telemarksforsking kartla kor mykje små distriktskommunar deltok, for departementet i 2020. Her blir funna prøvde mot listene vi har i dag.',
  openTitle: 'Kva som er ope',
  open: {
    open: (n) => `${n} ${plural(n, 'ordning er oppgitt som open', 'ordningar er oppgitt som opne')}`,
    continuous: (n) => `${n} ${plural(n, 'ordning har', 'ordningar har')} ope heile tida`,
    'open-annually': (n) => `${n} ${plural(n, 'ordning blir lyst', 'ordningar blir lyste')} ut kvart år`,
  },
  openNote: 'Fristar skiftar. På sida til kvar ordning står det når ho sist vart stadfesta, og kvar du søkjer.',
  findTitle: 'Finn kommunen din',
  lackTitle: 'Kva tala manglar',
  lack: (known, complete, counted) =>
    `Av ${known} ${plural(known, 'kjend liste', 'kjende lister')} over ordningane til staten i perioden er ${complete} ${plural(complete, 'heil', 'heile')}, og ${counted} er ${plural(counted, 'talt', 'talde')} her. Dei andre er ufullstendige, gjeld berre delar av landet eller viser noko anna enn kven som fekk vere med.`,
  waiting: (n) => `${n} namn på listene som er talde, ventar på avklaring.`,
  noneWaiting: 'Ingen namn på listene som er talde, ventar på avklaring.',
  lackLink: 'Sjå alle listene, og kva som manglar',
}
