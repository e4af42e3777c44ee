import type { RankedBy } from '../../../answers/need/answer.ts'
import type { CareService } from '../../../domain/care-rate.ts'
import { plural } from '../plural.ts'

/** A verb, and the same after "som" or "that". */
interface Will {
  readonly gets: string
  readonly that: string
}

/** Words of the page about need, and of the block on a municipality's page. */
export const need = {
  title: 'Behov',
  /** The heading's one of four: it never says "none" where participation is not known for all. */
  headline: {
    none: (n: string, where: string, year: string, period: string, of: string, will: Will) => `${n} ${plural(n, 'kommune', 'kommuner')}${where} ${will.gets} stort behov i ${year} og står verken på de talte listene${of} for ${period} eller på andre vi kjenner`,
    unknown: (unknown: string, all: string, where: string, year: string, period: string, scheme: string, will: Will) =>
      unknown === all
        ? `Det kan ikke sies om ${plural(all, 'den ene kommunen', `de ${all} kommunene`)}${where} som ${will.that} stort behov i ${year}, har deltatt${scheme} i ${period}`
        : `For ${unknown} av de ${all} kommunene${where} som ${will.that} stort behov i ${year}, kan det ikke sies om de har deltatt${scheme} i ${period}`,
    listed: (all: string, where: string, year: string, period: string, of: string, will: Will) => `${plural(all, 'Den ene kommunen', `Alle de ${all} kommunene`)}${where} som ${will.that} stort behov i ${year}, står på minst én liste${of} vi kjenner for ${period}`,
    /** `plain`: the limit is one half, so that what does not reach it is not probable. */
    nobody: (where: string, year: string, plain: boolean) => (plain ? `Ingen kommune${where} får trolig stort behov i ${year}` : `Ingen kommune${where} når grensen for stort behov i ${year}`),
  },
  /** What a municipality with great need does: probable from one half, possible below it. */
  will: { likely: { gets: 'får trolig', that: 'trolig får' }, may: { gets: 'kan få', that: 'kan få' } },
  area: { county: (name: string) => ` i ${name}`, other: ' i det valgte området' },
  /** After lists, and after taking part: which schemes, where some are chosen. */
  of: (schemes: string) => ` over ${schemes}`,
  scheme: (schemes: string) => ` i ordningen ${schemes}`,
  stateSchemes: 'statens ordninger',
  years: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
  lead: (threshold: string, year: string, indicator: string, fifth: string, country: string) =>
    `Stort behov betyr her minst ${threshold} sannsynlighet for å være blant de ${fifth} kommunene (femdelen av landets ${country}) med størst behov i ${year}, målt med ${indicator}.`,
  great: (high: string, all: string, where: string, counted: string) =>
    `${high} av ${all} ${plural(all, 'kommune', 'kommuner')}${where} har så stort behov${counted === '' ? '' : `; ${counted} av dem står på minst én av listene som er talt`}.`,
  counted: (n: string, national: boolean, of: string, period: string) =>
    `Talt er ${n} ${national ? plural(n, 'hel landsliste', 'hele landslister') : plural(n, 'hel liste', 'hele lister')}${of} for ${period}.`,
  others: (names: string, n: string, more: boolean) => `${n} ${more ? 'til' : plural(n, 'kommune', 'kommuner')} med stort behov står bare på lister som ikke er talt${names === '' ? '' : `: ${names}`}.`,
  unknown: (names: string, n: string, more: boolean) =>
    `For ${n === '1' ? 'én kommune' : `${n} kommuner`}${more ? ' til' : ''} med stort behov er det ikke kjent om ${plural(n, 'den', 'de')} har deltatt${names === '' ? '' : `: ${names}`}.`,
  sentence: { show: 'Vis behovet i', in: 'i', by: 'målt med', against: 'mot deltakelse i', from: 'fra', to: 'til' },
  labels: { where: 'Område', horizon: 'År', indicator: 'Mål', scheme: 'Ordning', from: 'Fra år', to: 'Til år', lists: 'Lister' },
  wholeCountry: 'hele landet',
  allSchemes: 'alle ordninger',
  show: 'Vis',
  more: 'Flere valg',
  threshold: 'Stort behov fra (sannsynlighet i prosent)',
  minlists: 'Hele lister en kommune minst må ha kunnet stå på',
  projection: 'Framskriving',
  projectionWords: { official: 'den offisielle, når den er hentet', own: 'vår egen' },
  byOfficial: (alternative: string, version: string) => `Tall fram i tid er Statistisk sentralbyrås framskriving (${alternative}, ${version}); intervallene er avvikene til våre egne prøver bakover.`,
  byOwn: {
    chosen: (alternative: string, version: string) => `Tall fram i tid er vår egen framskriving, som du har valgt. Statistisk sentralbyrås (${alternative}, ${version}) er hentet og kan velges.`,
    partial: (alternative: string, version: string) => `Tall fram i tid er vår egen framskriving: Statistisk sentralbyrås (${alternative}, ${version}) er hentet, men mangler kommuner eller år.`,
    none: 'Tall fram i tid er vår egen framskriving; ingen offisiell er hentet.',
  },
  ownBeside: 'Vår egen framskriving vises ved siden av.',
  listWords: { national: 'bare lister for hele landet', all: 'alle hele lister' },
  meaning: {
    'working-per-80': 'Få i yrkesaktiv alder (20–64 år) for hver innbygger på 80 år og over er stort behov.',
    'age-80-share': 'At en stor del av innbyggerne er 80 år og over, er stort behov.',
    'old-per-working': 'Mange på 65 år og over for hver i alderen 20–64 er stort behov.',
    'working-change': 'Nedgang i antall innbyggere 20–64 år fra i dag er stort behov.',
    'care-users-per-working': 'Mange brukere av omsorgstjenester, etter satsene under, for hver i alderen 20–64 er stort behov.',
    'age-80-growth': 'Sterk vekst i antall innbyggere på 80 år og over fra i dag er stort behov.',
  } satisfies Record<RankedBy, string> as Readonly<Record<RankedBy, string>>,
  list: {
    rest: (n: string) => `Vis de ${n} andre`,
    title: 'Stort behov, og ikke på noen liste vi kjenner',
    number: 'Nr.',
    municipality: 'Kommune',
    county: 'Fylke',
    probability: 'Sannsynlighet for stort behov',
    lists: 'Hele lister den var i omfanget av',
    peers: 'De som ligner mest, deltok i',
    took: (scheme: string, n: string, of: string) => `${scheme} (${n} av ${of})`,
    nothing: (of: string) => `ingenting (${of} kommuner)`,
    noPeers: 'ingen ligner nok',
    more: (n: string) => `og ${n} til`,
    none: 'Ingen kommuner med stort behov mangler på alle listene vi kjenner. Prøv et annet mål, en annen periode eller en lavere grense for stort behov.',
    untold: (n: string) => `Listen er tom fordi det ikke kan sies om ${plural(n, 'en kommune', `${n} kommuner`)} med stort behov har deltatt.`,
    note: 'De som ligner mest, har samme sentralitetsklasse og er nærmest i folketall. Hele lister i perioden. Rekkefølgen er sannsynligheten, ikke et mål på hvor stort behovet er. Numrene er de samme som i diagrammet under.',
  },
  map: {
    title: (n: string, all: string, will: Will) => `${n} av ${all} ${plural(all, 'kommune', 'kommuner')} ${will.gets} stort behov`,
    subtitle: (year: string, indicator: string) => `Sannsynlighet for å være i femdelen med størst behov i ${year}, målt med ${indicator}`,
    description: (n: string, nil: string) => `Kart og flisekart over kommunene i 2024 etter sannsynlighet for stort behov. ${n} har stort behov. ${nil} som ikke står på noen liste vi kjenner, er rammet inn.`,
    step: { 'step-3': (n: string) => `minst 50 % (${n})`, 'step-2': (n: string) => `20–50 % (${n})`, 'step-1': (n: string) => `5–20 % (${n})`, 'step-0': (n: string) => `under 5 % (${n})`, unknown: (n: string) => `ukjent (${n})`, blank: (n: string) => `utenfor området (${n})` },
    outlined: (n: string, high: string) => `ikke på noen liste vi kjenner (${n}, ${high} av dem med stort behov)`,
    cell: (name: string, probability: string, took: string) => `${name}: ${probability}, ${took}`,
    tilesNote: (names: string) => `Bare på flisekartet, for små for kartet: ${names}.`,
    and: 'og',
  },
  took: {
    count: (n: string) => `${n} ${plural(n, 'hel liste', 'hele lister')}`,
    never: 'ikke på noen liste vi kjenner',
    listed: 'bare på lister som ikke er talt',
    unknown: 'ikke kjent om den har deltatt',
    outside: 'kunne ikke stått på noen talt liste',
  },
  scatter: {
    title: (none: string, all: string, where: string, of: string) =>
      none === '0' ? 'Behov og deltakelse, kommune for kommune' : `${none} av ${all} ${plural(all, 'kommune', 'kommuner')}${where} med stort behov står ikke på noen liste${of} vi kjenner`,
    subtitle: (indicator: string, year: string, period: string) => `Hvert punkt er en kommune. Vannrett: ${indicator} i ${year}. Radene: hvor mange talte lister den står på, ${period}`,
    description: (n: string, rows: string) => `Punktdiagram over ${n} ${plural(n, 'kommune', 'kommuner')} med en rad for hver måte å stå på listene. De med stort behov er ruter, de andre sirkler. ${rows}.`,
    high: 'stort behov',
    other: 'andre',
    rows: { none: 'Ikke på noen kjent liste', others: 'Bare på lister som ikke er talt', unknown: 'Ikke kjent', lists: (n: string) => `På ${n} ${plural(n, 'talt liste', 'talte lister')}`, rest: (n: string) => `På ${n} eller flere` },
    count: (n: string) => `${n} ${plural(n, 'kommune', 'kommuner')}`,
    axis: (indicator: string, year: string) => `${indicator}, ${year}`,
    mostLow: '← størst behov',
    mostHigh: 'størst behov →',
    numbered: (names: string) => `Numrene er de første i listen over stort behov og ingen kjent liste: ${names}.`,
    moved: 'Punktene ligger ved sin verdi og er flyttet opp eller ned i raden så ingen dekker en annen; høyden i raden betyr ikke noe.',
    byFactors: 'Skalaen er forholdsvis: det er like langt fra en verdi til den dobbelte hvor som helst på den.',
  },
  table: {
    title: 'Alle kommuner',
    summary: (n: string) => `Tabell over ${n} ${plural(n, 'kommune', 'kommuner')}`,
    municipality: 'Kommune',
    county: 'Fylke',
    probability: 'Sannsynlighet for stort behov',
    ranked: (indicator: string, year: string) => `${indicator}, ${year}`,
    limits: 'Intervall',
    now80: (year: string) => `80 år og over, ${year}`,
    then80: (year: string) => `80 år og over, ${year}`,
    took: 'Talte lister den står på',
    estimated: 'anslag',
    note: (confidence: string) => `Intervallene rommet ${confidence} av prøvene bakover for kommuner av samme størrelse. «Anslag»: tidlige folketall er regnet ut, ikke talt, fordi kommunen er berørt av en deling.`,
  },
  backtest: {
    title: {
      all: 'Framskrivingen bommer mindre enn alle tre enkle metoder i alle tilfeller',
      some: (n: string, of: string) => `Framskrivingen bommer mindre enn alle tre enkle metoder i ${n} av ${of} tilfeller`,
    },
    cases: 'Et tilfelle er ett mål, én størrelse på kommunen og ett antall år fram.',
    lead: (origins: string, years: string, ours: string, same: string, total: string, own: string) =>
      `Prøvd bakover fra ${origins}, bare med det som var kjent da. Innbyggere på 80 år og over ${years} år fram: ${ours} feil i snitt, mot ${same} om ingenting endret seg, ${total} om de vokste som hele kommunen hadde gjort de siste fem årene før startåret, og ${own} om de vokste som de selv hadde gjort de fem årene. Innstillingene er valgt på prøver fra andre startår enn disse.`,
    lost: 'Her er den ikke best av de fire:',
    lostItem: (measure: string, size: string, years: string, ours: string, best: string) => `${measure}, ${size}, ${years} år fram: ${ours} mot ${best}`,
    allSizes: 'alle størrelser',
    size: (from: string, to: string) => (to === '' ? `${from} innbyggere og flere` : `${from}–${to} innbyggere`),
    columns: { size: 'Innbyggere', cases: 'Tilfeller', ours: 'Framskrivingen', same: 'Ingen endring', total: 'Som kommunens vekst siste fem år', own: 'Som målets egen vekst siste fem år', best: 'Best av de fire', coverage: 'Innenfor intervallet' },
    yes: 'ja',
    no: 'nei',
    caption: (years: string) => `Gjennomsnittlig prosentvis feil, ${years} år fram`,
    table: (years: string) => `Feil etter mål og størrelse, ${years} år fram`,
    note: (origins: string, confidence: string) => `Startår: ${origins}. Innstillingene er valgt på andre startår (oddetallsårene). «Siste fem år» er de fem årene før startåret. Siste kolonne: andel av alle startår innenfor intervallet når startåret selv holdes utenfor; det skal være ${confidence}. Startårene overlapper i tid.`,
  },
  rates: {
    title: 'Satser for omsorg',
    lead: 'Brukere og årsverk er folketallet etter alder ganger disse satsene. De er nasjonale, og en antakelse om at bruken blir som i dag. Sett inn dine egne; adressen husker dem.',
    service: { 'home-services': 'hjemmetjenester', institution: 'institusjon' } satisfies Record<CareService, string> as Readonly<Record<CareService, string>>,
    band: (from: string, to: string) => (to === '' ? `${from} år og over` : `${from}–${to} år`),
    who: 'Tjeneste og alder',
    users: 'Brukere per innbygger',
    fte: 'Årsverk per bruker',
    stated: 'Oppgitt',
    field: (what: string, who: string) => `${what}, ${who}`,
    use: 'Bruk disse satsene',
    reset: 'Tilbake til de oppgitte',
    changed: (n: string) => `Regnet med egne satser (${n} endret).`,
    source: (year: string) => `Kilde, ${year}`,
    notes: 'Om satsene',
    country: (users: string, fte: string, base: string, usersThen: string, fteThen: string, year: string) => `For hele landet gir satsene ${users} brukere og ${fte} årsverk i ${base}, ${usersThen} og ${fteThen} i ${year}.`,
  },
  whyNeed: 'Hvordan behov måles, og hvor sikkert det er',
  whyProjection: 'Hvordan folketallet framskrives',
  sexNote: 'Kvinner og menn sammen: den lange tallserien skiller dem ikke.',
  here: {
    title: (name: string, year: string, then: string, now: string) => `I ${name} er det i ${year} trolig ${then} innbyggere i yrkesaktiv alder (20–64 år) for hver på 80 år og over; i dag er det ${now}`,
    plainTitle: (name: string) => `Behov i ${name}`,
    pyramidTitle: (name: string, now: string, then: string, base: string, year: string) => `${name}: ${now} på 80 år og over i ${base}, trolig ${then} i ${year}`,
    pyramidSubtitle: (base: string, year: string) => `Innbyggere etter alder 1. januar ${base}, og framskrevet til ${year}`,
    pyramidDescription: (base: string, year: string) => `Vannrette søyler, en for hver femårsgruppe fra 0–4 år nederst til 95 år og over øverst: fylt for ${base}, strek for ${year}.`,
    key: { now: (base: string) => `${base}, talt`, then: (year: string) => `${year}, framskrevet` },
    caption: (name: string) => `Behov i ${name} nå og framover`,
    indicator: 'Mål',
    peers: (year: string) => `De som ligner, ${year}`,
    country: (year: string) => `Landet, ${year}`,
    official: (alternative: string, year: string) => `Offisiell (${alternative}), ${year}`,
    own: (year: string) => `Vår egen, ${year}`,
    interval: (value: string, low: string, high: string) => `${value} (${low}–${high})`,
    note: (confidence: string) => `I parentes: intervallet som rommet ${confidence} av prøvene bakover for kommuner av samme størrelse.`,
    peersNote: (n: string) => `«De som ligner»: den midterste av ${n} ${plural(n, 'kommune', 'kommuner')}.`,
    probability: (probability: string, year: string) => `Sannsynligheten for å være i femdelen av landets kommuner med størst behov i ${year} er ${probability}.`,
    estimated: (reason: string) => `Tidlige tall er anslag: ${reason}`,
    more: 'Behovet i alle kommuner',
  },
  /** What is wrong with a field of the page, and what to write in it. */
  wrong: {
    field: (label: string, expected: string, typed: string) => `«${label}»: ${expected}.${typed === '' ? '' : ` Der står «${typed}» nå.`}`,
    threshold: 'skriv prosent, et tall fra 5 til 99',
    minlists: 'skriv et helt tall fra 1 til 1000',
    year: 'skriv et årstall med fire sifre',
    choice: 'velg en av mulighetene',
    users: 'skriv hvor mange brukere det er per innbygger, et tall fra 0 til 1, for eksempel 0,35',
    fte: 'skriv hvor mange årsverk det er per bruker, et tall fra 0 til 100, for eksempel 0,8',
    noRate: (name: string) => `Det finnes ingen sats som heter «${name}». Den er tatt bort fra skjemaet under; trykk «Vis».`,
  },
}
export type NeedWords = typeof need
