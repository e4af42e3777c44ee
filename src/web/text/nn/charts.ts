import type { Charts } from '../nb/charts.ts'
import { plural } from '../plural.ts'

/** Ord i figurane. */
export const charts: Charts = {
  dots: {
    title: {
      fewer: ({ n, of, a, b }) => `På ${n} av ${of} lister deltok ein mindre del av ${a} enn av ${b}`,
      more: ({ n, of, a, b }) => `På ${n} av ${of} lister deltok ein større del av ${a} enn av ${b}`,
      both: ({ n, of, a, b }, more) => `På ${n} av ${of} lister deltok ein mindre del av ${a} enn av ${b}, på ${more} ein større`,
      same: ({ of, a, b }) => `På ingen av ${of} lister er delen som deltok, ulik blant ${a} og ${b}`,
    },
    clear: (n, fewer, more) =>
      `; skilnaden er klar på ${n}: ${[fewer === '0' ? '' : `mindre på ${fewer}`, more === '0' ? '' : `større på ${more}`].filter(Boolean).join(', ')}`,
    noneClear: ', men skilnaden er ikkje klar på nokon av dei',
    one: {
      fewer: (list, a, b) => `${list}: ein mindre del av ${a} enn av ${b} deltok`,
      more: (list, a, b) => `${list}: ein større del av ${a} enn av ${b} deltok`,
      unsure: (list, a, b) => `${list}: tala avgjer ikkje om ein mindre del av ${a} enn av ${b} deltok`,
    },
    subtitle: (period, confidence) => `Del av kommunane som deltok, kvar heile liste${period}, med ${confidence} uvisse, talet på kommunar og skilnad i prosentpoeng`,
    description: (n, a, b) =>
      `${n} ${plural(n, 'rad', 'rader')}, éi for kvar ordning og kvart år, ordna etter utforming. Kvar rad viser delen av ${a} (fylt sirkel) og av ${b} (open rute) som deltok, med uvisse, tal og skilnad.`,
    interval: (confidence) => `strek: ${confidence} uvisse`,
    difference: 'skilnad',
    clearNote: 'Feit skilnad er klar, òg når alle listene blir prøvde samtidig: justert p-verdi under 0,05 (Benjamini–Hochberg).',
    eligibleUnknown: '†: det er ikkje kjent kven som kunne delta etter reglane; nokre av dei som ikkje deltok, kunne kanskje ikkje.',
    mostlyNot: '‡: under halvparten av gruppa kunne delta etter reglane; sjå svaret blant dei som kunne delta.',
  },
  smallNote: (least) => `Små tal: på nokre lister deltok færre enn ${least} i alt. Les uvissa før delen.`,
  waitingNote: (n) => `${n} namn på listene ventar på avklaring og er ikkje talde.`,
  period: (from, to) => (from === to ? `, ${from}` : `, ${from}–${to}`),
  until: (to) => `, til og med ${to}`,
  since: (from) => `, frå ${from}`,
  within: (where) => `, ${where}`,
  meaning: (group, meaning) => `${group}: ${meaning}`,
  ratios: {
    subtitle: (confidence) => `Oddsforhold for å delta, med ${confidence} uvisse, på ein akse der halvparten og det doble er like langt frå 1`,
    clear: 'heile intervallet på éi side av 1',
    unsure: 'kan ikkje avgjerast',
    cut: 'Pil: intervallet går utanfor aksen; tala står ved sida av.',
    description: (n) => `${n} oddsforhold med uvisse på ein logaritmisk akse. Eit intervall som kryssar 1, avgjer ikkje svaret.`,
    bands: {
      both: (of, higher, lower) => `Av ${of} delar av landet deltek ${higher} oftare og ${lower} sjeldnare enn alle andre, med heile intervallet på éi side av 1`,
      none: (of) => `Ingen av ${of} delar har heile intervallet på éi side av 1`,
    },
    pairs: {
      both: (a, of, higher, lower) => `Mot ${of} andre grupper deltek ${a} oftare enn ${higher} og sjeldnare enn ${lower}, med heile intervallet på éi side av 1`,
      none: (a, of) => `Tala avgjer ikkje om ${a} deltek oftare eller sjeldnare enn nokon av ${of} andre grupper`,
    },
    tests: {
      all: (n, conclusion) => `I alle dei ${n} prøvene blir svaret det same: ${conclusion}`,
      some: (same, n, conclusion) => `I ${same} av ${n} prøver blir svaret det same: ${conclusion}`,
      none: (n, conclusion) => `Ingen av ${n} prøver gir det same svaret: ${conclusion}`,
    },
  },
  trend: {
    title: {
      closing: (a, b, slope) => `Skilnaden mellom ${a} og ${b} har vorte mindre, om lag ${slope} prosentpoeng i året`,
      widening: (a, b, slope) => `Skilnaden mellom ${a} og ${b} har vorte større, om lag ${slope} prosentpoeng i året`,
      'cannot-tell': (a, b) => `Tala avgjer ikkje om skilnaden mellom ${a} og ${b} aukar eller minkar`,
      'too-few': (a, b) => `Det er for få lister til å seie om skilnaden mellom ${a} og ${b} aukar eller minkar`,
    },
    subtitle: (a, b, period) => `Del som deltok: ${a} minus ${b}, i prosentpoeng, alle heile lister i året samla${period}`,
    description: (n, a, b) => `${n} år, kvart med skilnaden i andel mellom ${a} og ${b} og uvissa. Linja ved null er der andelane er like store.`,
    above: (a) => `${a} deltok oftare`,
    below: (a) => `${a} deltok sjeldnare`,
    lists: 'Under årstalet: talet på lister. Ein strek: inga heil liste der begge gruppene er i omfanget.',
    noInterval: (years) => `Utan uvisse i ${years}: ingen, eller alle, deltok på listene, så intervallet kan ikkje reknast ut.`,
    dot: (confidence) => `skilnaden, med ${confidence} uvisse`,
    open: 'uvissa går over null',
    within: 'same ordning frå år til år',
    line: (slope, low, high) => `endring i same ordning: ${slope} i året (${low} til ${high})`,
    lineNote: (n) =>
      `Prikkane blandar inn nye ordningar kvart år; linja følgjer dei same ordningane frå år til år, og kan difor falle der prikkane stig. Ho byggjer på ${n} ${plural(n, 'ordning', 'ordningar')} med lister frå fleire år, og er lagd gjennom tyngdepunktet av åra. Feltet viser kor bratt ho kan vere.`,
    tooFewNote: 'Inga linje er teikna: for få ordningar har heile lister frå fleire år.',
  },
  spread: {
    title: {
      more: (top) => `Deltakinga er meir samla enn lik sjanse ville gitt: tidelen av kommunane som har mest, har ${top}`,
      like: (top) => `Deltakinga er spreidd om lag som om alle hadde lik sjanse: tidelen av kommunane som har mest, har ${top}`,
      less: (top) => `Deltakinga er jamnare spreidd enn lik sjanse ville gitt: tidelen av kommunane som har mest, har ${top}`,
    },
    subtitle: (gini, year, period) => `Gini ${gini}, der 0 er heilt likt og 1 er alt hos éin. Deltakingar på heile lister${period}, i kommunegrensene i ${year}`,
    description: (top, none) =>
      `Kommunane er stilte opp frå dei med færrast deltakingar til dei med flest; kurva viser kor stor del av alle deltakingane dei har til saman. ${none} Tidelen med flest har ${top}.`,
    across: 'del av kommunane',
    up: 'del av deltakingane',
    equal: 'heilt likt fordelt',
    topTenth: (share) => [`${share} av deltakingane`, 'hos tidelen med flest'],
    zeros: (n, share) => [`${n} ${plural(n, 'kommune', 'kommunar')}`, `(${share}) har inga`],
    noZeros: 'Alle har minst éi.',
    table: { caption: 'Kor mange kommunar som har kor mange deltakingar', count: 'Deltakingar', municipalities: 'Kommunar', units: 'Del av kommunane', total: 'Del av deltakingane' },
    curve: 'kommunane',
    chance: (gini) => `venta om kvar deltaking fall på ein tilfeldig kommune (Gini ${gini})`,
    unknownAsNone: 'Kommunar som kan ha delteke under eit namn som ventar på avklaring, eller som del av ein kommune som sidan er delt, er rekna med 0 her når inga anna deltaking er funnen; på kartet står dei som ukjende.',
    chanceNote: (n) => `Med ${n} deltakingar ville fordelinga vore ujamn òg om alle hadde lik sjanse; det er den stipla kurva. Er skilnaden i Gini under 0,05, heiter det «om lag som» i tittelen.`,
  },
}
