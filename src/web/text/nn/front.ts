import { plural } from '../plural.ts'
import type { Front } from '../nb/front.ts'

export const front: Front = {
  drawn: (counted, known, waiting) =>
    `${counted} av ${known} ${plural(known, 'kjend liste', 'kjende lister')} er ${plural(counted, 'talt', 'talde')}; ${waiting} namn ventar på avklaring.`,
  lackQuestion: 'Kva manglar?',
  robust: 'Sjå svaret under andre definisjonar',
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
  studyTitle: 'Funna frå kartlegginga i 2020, rekna på nytt',
  studyLead:
    'Telemarksforsking kartla kor mykje små distriktskommunar deltok, for departementet i 2020. Her blir funna prøvde mot listene vi har i dag.',
  why: 'Kva dette kviler på',
  verdict: { holds: 'Held', fails: 'Held ikkje', unsure: 'Kan ikkje avgjerast', partly: 'Held delvis', untested: 'Ikkje prøvd' },
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
    short: (adapted, national) => `Odds ${adapted} i regionalt tilpassa ordningar, ${national} i nye nasjonale løysingar.`,
    figure: (coding, adapted, national) =>
      `${coding}: odds ${adapted} i regionalt tilpassa ordningar, ${national} i nye nasjonale løysingar.`,
    rule: 'Held når dei to uvisseintervalla ikkje overlappar, med begge kodingane av ordningane og òg når kva ordning som helst blir halden utanfor.',
    oneCoding: (coding) => `Intervalla er skilde berre med ${coding}; med den andre overlappar dei.`,
    restsOn: (schemes) => `Intervalla overlappar når ${schemes} blir halden utanfor.`,
  },
  need: { title: 'Behovet er ikkje mindre', text: 'Dataa her har folketal og alder, men inga framskriving er rekna.' },
  cooperation: { title: 'Deltaking følgjer samarbeid', text: 'Få av listene seier kven som søkte saman.' },
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
