import { plural } from '../plural.ts'
import type { Conclusion, NotCompared } from '../../../domain/comparison.ts'
import type { SchemeDesign } from '../../../domain/scheme.ts'

/** The figures of a finding, already written as people read them. */
export interface FindingFigures {
  readonly ratio: string
  readonly low: string
  readonly high: string
  /** Difference in percentage points, with sign and interval. */
  readonly points: string
  readonly pointsLow: string
  readonly pointsHigh: string
  readonly tookA: string
  readonly couldA: string
  readonly tookB: string
  readonly couldB: string
  readonly lists: string
  readonly confidence: string
  /** The ratio if every waiting name spoke against, and for, the group; and the outer limits of the intervals then. */
  readonly boundLow: string
  readonly boundHigh: string
  readonly lowest: string
  readonly highest: string
}

/** Sentences that say what was found: they turn with the data, and never say more than the interval does. */
export const finding = {
  /** What a group is called in a sentence when all that is known of it is its expression, or the name a person gave. */
  ownGroup: (expression: string) => `kommuner der «${expression}» gjelder`,
  namedGroup: (name: string) => `kommunene i gruppen «${name}»`,
  others: 'andre',
  headline: {
    lower: (group, others) => `${group} deltar sjeldnere enn ${others}`,
    higher: (group, others) => `${group} deltar oftere enn ${others}`,
    'cannot-tell': (group, others) => `Tallene avgjør ikke om ${group} deltar sjeldnere enn ${others}`,
  } as Readonly<Record<Conclusion, (group: string, others: string) => string>>,
  /** Where nothing is held against anything: what is said, and why. */
  notCompared: {
    'no-lists': {
      headline: (group, others) => `Ingen hele lister kan svare på om ${group} deltar sjeldnere enn ${others}`,
      lead: 'Uten hele lister regnes ingen andeler: å mangle på en liste er ikke det samme som ikke å ha deltatt. Velg flere ordninger eller en lengre periode.',
    },
    'group-unknown': {
      headline: (group) => `Det er ikke kjent hvem i omfanget som hører til ${group}`,
      lead: 'Listene er hele, men tallene gruppen bygger på, mangler for de fleste i omfanget. Da regnes ingen andeler: de få som er kjent, kan ikke stå for alle. Velg år som har tallene, eller en annen gruppe.',
    },
    'no-group': {
      headline: (group) => `Ingen i omfanget hører til ${group}`,
      lead: 'Listene er hele, men ingen kommune i omfanget hører til gruppen. Da er det ingenting å sammenligne. Velg en annen gruppe, andre år eller et annet område.',
    },
    'no-others': {
      headline: (group) => `Det er ingen å holde ${group} mot`,
      lead: 'Listene er hele, men ingen kommune i omfanget er blant dem gruppen skulle holdes mot. Da er det ingenting å sammenligne. Velg en annen gruppe eller et større område.',
    },
  } as Readonly<Record<NotCompared, { readonly headline: (group: string, others: string) => string; readonly lead: string }>>,
  but: {
    often: (designs: string) => `, men i ${designs} deltar de oftere`,
    seldom: (designs: string) => `, men i ${designs} deltar de sjeldnere`,
    both: (often: string, seldom: string) => `, men i ${often} deltar de oftere og i ${seldom} sjeldnere`,
  },
  and: 'og',
  or: 'eller',
  designs: {
    'national-solution': 'nye nasjonale løsninger',
    'regionally-adapted': 'regionalt tilpassede ordninger',
    spread: 'ordninger for spredning',
    competence: 'kompetanseordninger',
    exemption: 'forsøk med unntak',
  } as Readonly<Record<SchemeDesign, string>>,
  odds: ({ ratio }: FindingFigures) => `Oddsforholdet mellom gruppen og de andre er ${ratio} (1 betyr at de deltar like ofte).`,
  interval: {
    lower: ({ ratio, low, high, confidence }) =>
      `Oddsforholdet er ${ratio}, der 1 er like ofte; usikkerheten (${confidence}) går fra ${low} til ${high}, og hele intervallet ligger under 1.`,
    higher: ({ ratio, low, high, confidence }) =>
      `Oddsforholdet er ${ratio}, der 1 er like ofte; usikkerheten (${confidence}) går fra ${low} til ${high}, og hele intervallet ligger over 1.`,
    'both-sides': ({ ratio, low, high, confidence }) =>
      `Oddsforholdet er ${ratio}, der 1 er like ofte; usikkerheten (${confidence}) går fra ${low} til ${high}, fra lavere til høyere enn hos de andre.`,
    waiting: ({ ratio, low, high, confidence }) =>
      `Oddsforholdet er ${ratio}, der 1 er like ofte; usikkerheten (${confidence}) går fra ${low} til ${high}, men navnene som venter på avklaring, kunne snudd svaret.`,
  } as Readonly<Record<'lower' | 'higher' | 'both-sides' | 'waiting', (figures: FindingFigures) => string>>,
  noInterval:
    'Forholdet kan ikke få et usikkerhetsintervall, fordi en av gruppene ikke har noen deltakelser eller alle deltok.',
  byDifference: ({ points, pointsLow, pointsHigh }: FindingFigures) =>
    `Da avgjør forskjellen i prosentpoeng: ${points} (${pointsLow} til ${pointsHigh}), med hele intervallet på én side av 0.`,
  points: ({ points, pointsLow, pointsHigh }: FindingFigures) =>
    `I prosentpoeng er forskjellen ${points} (${pointsLow} til ${pointsHigh}).`,
  counts: ({ tookA, couldA, tookB, couldB, lists }: FindingFigures) =>
    `Gruppen deltok ${tookA} av ${couldA} ${plural(couldA, 'gang', 'ganger')} i omfanget av en liste, de andre ${tookB} av ${couldB}, regnet over ${lists} ${plural(lists, 'hel liste', 'hele lister')}.`,
  /** What the times are counted over, said once beside them. */
  scope: 'I omfanget er alle kommuner en liste gjelder for, også dem som reglene for ordningen ikke slapp til.',
  /** How far the names that wait could move the ratio, without and with chance. */
  bounds: ({ boundLow, boundHigh, lowest, highest, confidence }: FindingFigures) =>
    `Navnene som venter på avklaring, kan flytte oddsforholdet til et sted mellom ${boundLow} og ${boundHigh}; med usikkerhet (${confidence}) mellom ${lowest} og ${highest}.`,
  unlike: (p: string) =>
    `Listene er ulike (p = ${p}): det samlede tallet er et gjennomsnitt av lister der forskjellen ikke er den samme.`,
  unlikeLink: 'Slik prøves det',
}
export type FindingWords = typeof finding
