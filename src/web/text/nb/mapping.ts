import { plural } from '../plural.ts'
import type { Trend } from '../../../answers/participation/trend.ts'

/** Words of the page that maps participation. */
export const mapping = {
  title: 'Deltakelse',
  sentence: { show: 'Vis', against: 'mot', in: 'i', from: 'fra', to: 'til', counted: 'regnet blant', end: '.' },
  others: 'alle andre',
  allSchemes: 'alle ordninger',
  severalSchemes: (n: string) => `${n} ordninger, valgt under`,
  ownGroup: 'gruppen skrevet under',
  labels: {
    group: 'Gruppe',
    against: 'Sammenlignet med',
    scheme: 'Ordning',
    from: 'Fra år',
    to: 'Til år',
    among: 'Regnet blant',
    own: 'Egen gruppe',
    schemes: 'Flere ordninger',
    role: 'Rolle',
    status: 'Det som telles',
    lists: 'Lister',
    design: 'Utforming',
    without: (scheme: string) => `Hold utenfor: ${scheme}`,
    coding: 'Koding av utforming',
    by: 'Del alle kommuner inn etter',
    owner: 'Hvem som eier ordningen',
    repeats: 'Samme utvalg på flere lister',
    never: 'Vis kommunene som ikke er funnet på noen liste',
  },
  help: {
    own: 'Et uttrykk som vinner over valget over, for eksempel population < 3000 & centrality in 5-6, eller NAVN=UTTRYKK.',
    schemes: 'Hold Ctrl (Cmd) for å velge flere. Ingen valgt betyr alle.',
    by: 'Da holdes hver del mot alle andre kommuner, i stedet for gruppene i setningen.',
  },
  options: {
    among: {
      all: 'alle i omfanget',
      known: 'alle i omfanget, bare på lister der det er kjent hvem som kunne delta',
      eligible: 'dem som kunne delta',
    },
    role: { any: 'alle roller', lead: 'bare søkere og prosjekteiere' },
    status: { awarded: 'tildeling eller deltakelse', applied: 'søknad' },
    lists: { all: 'alle hele lister', national: 'bare lister for hele landet, eller hele området som er valgt' },
    design: { all: 'alle utforminger' },
    coding: { first: 'første koding', second: 'andre koding' },
    owner: { state: 'staten', any: 'staten og andre' },
    repeats: { once: 'telles én gang', each: 'telles hver gang' },
    by: { none: 'ingen inndeling', county: 'fylke', centrality: 'sentralitetsklasse', population: 'folketall' },
  },
  more: 'Flere valg',
  answer: 'Vis svaret',
  drawn: (counted: string, known: string, waiting: string) =>
    `${counted} av ${known} ${plural(known, 'liste', 'lister')} er talt; ${waiting} navn venter på avklaring.`,
  sections: {
    chart: 'Andel som deltok, hver ordning og hvert år',
    bands: 'Odds for å delta, hver del mot alle andre',
    comparisons: 'Odds for å delta, mot hver av de andre gruppene',
    rates: 'Andeler',
    differences: 'Forskjeller',
    breakdown: 'Etter utforming, år, ordning og tema',
    trend: 'Utvikling over tid',
    amounts: 'Beløp',
    concentration: 'Hvor samlet deltakelsen er',
    map: 'Kart: hvem som deltok',
    never: 'Ikke funnet på noen liste',
    bounds: 'Navn som venter',
    coverage: 'Lister som er talt, og lister som ikke er det',
  },
  columns: {
    scheme: 'Ordning',
    year: 'År',
    group: 'Gruppe',
    took: 'Deltok',
    inScope: 'I omfanget',
    rate: 'Andel',
    interval: '95 % usikkerhetsintervall',
    bounds: 'Grenser',
    difference: 'Forskjell, prosentpoeng',
    ratio: 'Forhold mellom andelene',
    odds: 'Oddsforhold',
    p: 'p-verdi',
    pAdjusted: 'p-verdi, justert',
    lists: 'Lister',
    value: 'Verdi',
    conclusion: 'Konklusjon',
    amount: 'Beløp, kr',
    perMunicipality: 'Kr per kommune',
    perInhabitant: 'Kr per innbygger',
    unknownAmounts: 'Ukjente beløp',
    municipality: 'Kommune',
    uncertain: 'Usikkert',
    reason: 'Hvorfor ikke talt',
    text: 'Navn på listen',
    candidates: 'Kan være',
  },
  /** Said instead of the counts where a group has nobody in scope. */
  noMembers: { 'unknown-group': 'ukjent om noen hører til', 'empty-group': 'ingen i omfanget hører til' },
  bands: {
    often: (parts: string) => `Deltar oftere enn alle andre: ${parts}.`,
    seldom: (parts: string) => `Deltar sjeldnere: ${parts}.`,
    rest: 'For de øvrige avgjør ikke tallene det.',
    none: 'Tallene avgjør ikke om noen del deltar oftere eller sjeldnere enn alle andre.',
  },
  lacking: 'Hva mangler?',
  by: { design: 'Utforming', year: 'År', scheme: 'Ordning', theme: 'Tema' },
  conclusion: { lower: 'lavere', higher: 'høyere', 'cannot-tell': 'kan ikke avgjøres' },
  pairs: (a: string, b: string) => `${a} mot ${b}`,
  ratesNote:
    'Bare ordninger og år med hel liste har andel. Intervallet er Wilsons. Ved små tall er intervallet bredt: les det før andelen. Grensene står der navn som venter på avklaring, kan endre andelen.',
  differencesNote:
    'Forskjellen er første gruppe minus den andre, med Newcombes intervall. p-verdien er Fishers eksakte test; den justerte tar hensyn til at mange tester gjøres (Benjamini–Hochberg).',
  breakdownNote:
    'Hvert oddsforhold samler listene på raden (Mantel–Haenszel). En ordning kan ha flere temaer og telles da i hvert av dem. Konklusjonen krever at intervallet ligger på én side av lik deltakelse; den tar ikke hensyn til hvor mange rader som prøves. Kan oddsforholdet ikke få et intervall, avgjør intervallet for forskjellen i prosentpoeng. Forskjellen i prosentpoeng er veid over listene på raden (Mantel–Haenszel). Den trenger derfor ikke være lik forskjellen mellom de to andelene.',
  trend: {
    closing: (slope: string, low: string, high: string) =>
      `Forskjellen beveger seg mot null: ${slope} prosentpoeng per år (${low} til ${high}).`,
    widening: (slope: string, low: string, high: string) =>
      `Forskjellen vokser: ${slope} prosentpoeng per år (${low} til ${high}).`,
    'cannot-tell': (slope: string, low: string, high: string) =>
      `Tallene avgjør ikke om forskjellen øker eller minker: ${slope} prosentpoeng per år (${low} til ${high}).`,
  } as Readonly<Record<Trend['verdict'], (slope: string, low: string, high: string) => string>>,
  trendTooFew: 'Det er for få år med hele lister til å si om forskjellen øker eller minker.',
  trendNote:
    'Tallet for et år samler alle hele lister det året, veid over listene (Mantel–Haenszel), og trenger ikke være lik forskjellen mellom de to andelene. Hvilke ordninger som har hele lister, skifter fra år til år. Endringen per år er derfor regnet innenfor de ordningene som har flere år.',
  amount: { atLeast: (nok: string) => `minst ${nok}`, unknown: 'ikke kjent' },
  trendChange: (schemes: string) => `Endring per år, ${schemes} ${plural(schemes, 'ordning', 'ordninger')}`,
  noInterval: 'kan ikke regnes ut',
  amountsNone: 'Ingen av listene som er talt, oppgir beløp for begge gruppene.',
  amountsNote:
    'Bare beløp som står på listene. Per kommune og per innbygger regnes over alle i omfanget, også dem som ikke deltok. «Minst» og strek betyr at beløpet ikke er kjent for alle tildelingene, eller at et navn venter; da kan det ikke fordeles.',
  concentration: {
    gini: (gini: string) =>
      `Gini-koeffisienten for antall deltakelser per kommune er ${gini} (0 er likt fordelt, 1 er alt hos én).`,
    topTenth: (share: string) =>
      `Tidelen av kommunene som har deltatt flest ganger, har ${share} av alle deltakelsene.`,
    none: 'Uten deltakelser på hele lister kan ikke fordelingen regnes ut.',
    borders: (year: string) => `Deltakelser er ført fram til kommunegrensene i ${year}.`,
    divided: (n: string) => n === '1' ? '1 deltakelse er av en kommune som siden er delt; den er ikke ført videre til noen.' : `${n} deltakelser er av kommuner som siden er delt; de er ikke ført videre til noen.`,
    small: (n: string) =>
      `Med ${n} ${plural(n, 'deltakelse', 'deltakelser')} på hele lister ville fordelingen vært ujevn også om alle hadde like stor sjanse.`,
  },
  neverLink: 'Vis kommunene som ikke er funnet på noen liste',
  neverFound: (n: string, lists: string) =>
    `${n} ${plural(n, 'kommune', 'kommuner')} har vært i omfanget av minst ${lists} ${plural(lists, 'hel liste', 'hele lister')} uten å være funnet på noen kjent liste, hel eller ikke.`,
  neverNote:
    'Usikkert betyr at et navn som venter på avklaring, eller en delt forgjenger, kan være denne kommunen. Lister som ikke er kjent, kan også ha den med.',
  neverNone:
    'Ingen kommuner passer: alle er funnet på minst én liste, eller har vært i omfanget av for få hele lister.',
  boundsNone: 'Ingen navn på listene som er talt, venter på avklaring.',
  boundsLead:
    'Disse navnene er ikke talt. Grensene viser andelen hvis ingen av dem hører til gruppen, og hvis alle som kan det, gjør det.',
  anyone: 'hvem som helst i omfanget',
  coverage: (known: string, complete: string, counted: string) =>
    `${known} ${plural(known, 'liste', 'lister')} er kjent for spørsmålet. ${complete} er ${plural(complete, 'hel', 'hele')}, og ${counted} er talt. Resten er holdt utenfor av grunnene under.`,
  grants: (lists: string, awards: string, applications: string, rate: string) =>
    `På ${lists} ${plural(lists, 'liste', 'lister')} er både antall søknader og tildelinger kjent: ${awards} av ${applications} søknader fikk ja (${rate}).`,
  coverageLink: 'Alle listene, og hva som mangler',
  yes: 'ja',
  empty:
    'Ingen hele lister passer til spørsmålet. Velg alle lister, flere ordninger eller en lengre periode, eller se hvilke lister som mangler.',
  emptyUnknown:
    'Listene er talt, men det er ikke kjent hvem i omfanget som hører til gruppen. Derfor regnes ingen andeler.',
  partOf: 'Innhold',
}
export type Mapping = typeof mapping
