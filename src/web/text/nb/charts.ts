import { plural } from '../plural.ts'

interface Gap {
  /** How many lists of how many. */
  readonly n: string
  readonly of: string
  readonly a: string
  readonly b: string
}

/** Words of the charts: titles are findings that turn with the figures, and hold no more than the figures do. */
export const charts = {
  dots: {
    title: {
      fewer: ({ n, of, a, b }: Gap) => `På ${n} av ${of} lister deltok en mindre andel av ${a} enn av ${b}`,
      more: ({ n, of, a, b }: Gap) => `På ${n} av ${of} lister deltok en større andel av ${a} enn av ${b}`,
      both: ({ n, of, a, b }: Gap, more: string) => `På ${n} av ${of} lister deltok en mindre andel av ${a} enn av ${b}, på ${more} en større`,
      same: ({ of, a, b }: Gap) => `På ingen av ${of} lister er andelen som deltok, ulik blant ${a} og ${b}`,
    },
    clear: (n: string, fewer: string, more: string) =>
      `; forskjellen er klar på ${n}: ${[fewer === '0' ? '' : `mindre på ${fewer}`, more === '0' ? '' : `større på ${more}`].filter(Boolean).join(', ')}`,
    noneClear: ', men forskjellen er ikke klar på noen av dem',
    one: {
      fewer: (list: string, a: string, b: string) => `${list}: en mindre andel av ${a} enn av ${b} deltok`,
      more: (list: string, a: string, b: string) => `${list}: en større andel av ${a} enn av ${b} deltok`,
      unsure: (list: string, a: string, b: string) => `${list}: tallene avgjør ikke om en mindre andel av ${a} enn av ${b} deltok`,
    },
    subtitle: (period: string, confidence: string) => `Andel av kommunene som deltok, hver hele liste${period}, med ${confidence} usikkerhet, antall og forskjell i prosentpoeng`,
    description: (n: string, a: string, b: string) =>
      `${n} ${plural(n, 'rad', 'rader')}, én for hver ordning og hvert år, ordnet etter utforming. Hver rad viser andelen av ${a} (fylt sirkel) og av ${b} (åpen rute) som deltok, med usikkerhet, antall og forskjell.`,
    interval: (confidence: string) => `strek: ${confidence} usikkerhet`,
    difference: 'forskjell',
    clearNote: 'Fet forskjell er klar, også når alle listene prøves samtidig: justert p-verdi under 0,05 (Benjamini–Hochberg).',
    eligibleUnknown: '†: det er ikke kjent hvem som kunne delta etter reglene; noen av dem som ikke deltok, kunne kanskje ikke.',
    mostlyNot: '‡: under halvparten av gruppen kunne delta etter reglene; se svaret blant dem som kunne delta.',
  },
  smallNote: (least: string) => `Små tall: på noen lister deltok færre enn ${least} i alt. Les usikkerheten før andelen.`,
  waitingNote: (n: string) => `${n} navn på listene venter på avklaring og er ikke talt.`,
  period: (from: string, to: string) => (from === to ? `, ${from}` : `, ${from}–${to}`),
  until: (to: string) => `, til og med ${to}`,
  since: (from: string) => `, fra ${from}`,
  within: (where: string) => `, ${where}`,
  meaning: (group: string, meaning: string) => `${group}: ${meaning}`,
  ratios: {
    subtitle: (confidence: string) => `Oddsforhold for å delta, med ${confidence} usikkerhet, på en akse der halvparten og det dobbelte er like langt fra 1`,
    clear: 'hele intervallet på én side av 1',
    unsure: 'kan ikke avgjøres',
    cut: 'Pil: intervallet går utenfor aksen; tallene står ved siden av.',
    description: (n: string) => `${n} oddsforhold med usikkerhet på en logaritmisk akse. Et intervall som krysser 1, avgjør ikke svaret.`,
    bands: {
      both: (of: string, higher: string, lower: string) => `Av ${of} deler av landet deltar ${higher} oftere og ${lower} sjeldnere enn alle andre, med hele intervallet på én side av 1`,
      none: (of: string) => `Ingen av ${of} deler har hele intervallet på én side av 1`,
    },
    pairs: {
      both: (a: string, of: string, higher: string, lower: string) => `Mot ${of} andre grupper deltar ${a} oftere enn ${higher} og sjeldnere enn ${lower}, med hele intervallet på én side av 1`,
      none: (a: string, of: string) => `Tallene avgjør ikke om ${a} deltar oftere eller sjeldnere enn noen av ${of} andre grupper`,
    },
    tests: {
      all: (n: string, conclusion: string) => `I alle ${n} prøvene blir svaret det samme: ${conclusion}`,
      some: (same: string, n: string, conclusion: string) => `I ${same} av ${n} prøver blir svaret det samme: ${conclusion}`,
      none: (n: string, conclusion: string) => `Ingen av ${n} prøver gir det samme svaret: ${conclusion}`,
    },
  },
  trend: {
    title: {
      closing: (a: string, b: string, slope: string) => `Forskjellen mellom ${a} og ${b} er blitt mindre, om lag ${slope} prosentpoeng i året`,
      widening: (a: string, b: string, slope: string) => `Forskjellen mellom ${a} og ${b} er blitt større, om lag ${slope} prosentpoeng i året`,
      'cannot-tell': (a: string, b: string) => `Tallene avgjør ikke om forskjellen mellom ${a} og ${b} øker eller minker`,
      'too-few': (a: string, b: string) => `Det er for få lister til å si om forskjellen mellom ${a} og ${b} øker eller minker`,
    },
    subtitle: (a: string, b: string, period: string) => `Andel som deltok: ${a} minus ${b}, i prosentpoeng, alle hele lister i året samlet${period}`,
    description: (n: string, a: string, b: string) => `${n} år, hvert med forskjellen i andel mellom ${a} og ${b} og usikkerheten. Linjen ved null er der andelene er like.`,
    above: (a: string) => `${a} deltok oftere`,
    below: (a: string) => `${a} deltok sjeldnere`,
    lists: 'Under årstallet: antall lister. En strek: ingen hel liste der begge gruppene er i omfanget.',
    noInterval: (years: string) => `Uten usikkerhet i ${years}: ingen, eller alle, deltok på listene, så intervallet kan ikke regnes ut.`,
    dot: (confidence: string) => `forskjellen, med ${confidence} usikkerhet`,
    open: 'usikkerheten går over null',
    within: 'samme ordning fra år til år',
    line: (slope: string, low: string, high: string) => `endring i samme ordning: ${slope} i året (${low} til ${high})`,
    lineNote: (n: string) =>
      `Prikkene blander inn nye ordninger hvert år; linjen følger de samme ordningene fra år til år, og kan derfor falle der prikkene stiger. Den bygger på ${n} ${plural(n, 'ordning', 'ordninger')} med lister fra flere år, og er lagt gjennom årenes tyngdepunkt. Feltet viser hvor bratt den kan være.`,
    tooFewNote: 'Ingen linje er tegnet: for få ordninger har hele lister fra flere år.',
  },
  spread: {
    title: {
      more: (top: string) => `Deltakelsen er mer samlet enn lik sjanse ville gitt: tidelen av kommunene som har mest, har ${top}`,
      like: (top: string) => `Deltakelsen er spredt omtrent som om alle hadde lik sjanse: tidelen av kommunene som har mest, har ${top}`,
      less: (top: string) => `Deltakelsen er jevnere spredt enn lik sjanse ville gitt: tidelen av kommunene som har mest, har ${top}`,
    },
    subtitle: (gini: string, year: string, period: string) => `Gini ${gini}, der 0 er helt likt og 1 er alt hos én. Deltakelser på hele lister${period}, i kommunegrensene i ${year}`,
    description: (top: string, none: string) =>
      `Kommunene er stilt opp fra dem med færrest deltakelser til dem med flest; kurven viser hvor stor del av alle deltakelsene de har til sammen. ${none} Tidelen med flest har ${top}.`,
    across: 'andel av kommunene',
    up: 'andel av deltakelsene',
    equal: 'helt likt fordelt',
    topTenth: (share: string) => [`${share} av deltakelsene`, 'hos tidelen med flest'],
    zeros: (n: string, share: string) => [`${n} ${plural(n, 'kommune', 'kommuner')}`, `(${share}) har ingen`],
    noZeros: 'Alle har minst én.',
    table: { caption: 'Hvor mange kommuner som har hvor mange deltakelser', count: 'Deltakelser', municipalities: 'Kommuner', units: 'Andel av kommunene', total: 'Andel av deltakelsene' },
    curve: 'kommunene',
    chance: (gini: string) => `ventet om hver deltakelse falt på en tilfeldig kommune (Gini ${gini})`,
    unknownAsNone: 'Kommuner som kan ha deltatt under et navn som venter på avklaring, eller som del av en kommune som siden er delt, er regnet med 0 her når ingen annen deltakelse er funnet; på kartet står de som ukjent.',
    chanceNote: (n: string) => `Med ${n} deltakelser ville fordelingen vært ujevn også om alle hadde lik sjanse; det er den stiplede kurven. Er forskjellen i Gini under 0,05, heter det «omtrent som» i tittelen.`,
  },
}
export type Charts = typeof charts
