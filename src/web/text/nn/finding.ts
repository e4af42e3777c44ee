import { plural } from '../plural.ts'
import type { FindingWords } from '../nb/finding.ts'

export const finding: FindingWords = {
  ownGroup: (expression) => `kommunar der «${expression}» gjeld`,
  namedGroup: (name) => `kommunane i gruppa «${name}»`,
  others: 'andre',
  headline: {
    lower: (group, others) => `${group} deltek sjeldnare enn ${others}`,
    higher: (group, others) => `${group} deltek oftare enn ${others}`,
    'cannot-tell': (group, others) => `Tala avgjer ikkje om ${group} deltek sjeldnare enn ${others}`,
  },
  notCompared: {
    'no-lists': {
      headline: (group, others) => `Ingen heile lister kan svare på om ${group} deltek sjeldnare enn ${others}`,
      lead: 'Utan heile lister blir ingen delar rekna ut: å mangle på ei liste er ikkje det same som ikkje å ha delteke. Vel fleire ordningar eller ein lengre periode.',
    },
    'group-unknown': {
      headline: (group) => `Det er ikkje kjent kven i omfanget som høyrer til ${group}`,
      lead: 'Listene er heile, men tala gruppa byggjer på, manglar for dei fleste i omfanget. Då blir ingen delar rekna ut: dei få som er kjende, kan ikkje stå for alle. Vel år som har tala, eller ei anna gruppe.',
    },
    'no-group': {
      headline: (group) => `Ingen i omfanget høyrer til ${group}`,
      lead: 'Listene er heile, men ingen kommune i omfanget høyrer til gruppa. Då er det ingenting å samanlikne. Vel ei anna gruppe, andre år eller eit anna område.',
    },
    'no-others': {
      headline: (group) => `Det er ingen å halde ${group} mot`,
      lead: 'Listene er heile, men ingen kommune i omfanget er blant dei gruppa skulle haldast mot. Då er det ingenting å samanlikne. Vel ei anna gruppe eller eit større område.',
    },
  },
  but: {
    often: (designs) => `, men i ${designs} deltek dei oftare`,
    seldom: (designs) => `, men i ${designs} deltek dei sjeldnare`,
    both: (often, seldom) => `, men i ${often} deltek dei oftare og i ${seldom} sjeldnare`,
  },
  and: 'og',
  or: 'eller',
  designs: {
    'national-solution': 'nye nasjonale løysingar',
    'regionally-adapted': 'regionalt tilpassa ordningar',
    spread: 'ordningar for spreiing',
    competence: 'kompetanseordningar',
    exemption: 'forsøk med unntak',
  },
  odds: ({ ratio }) => `Oddsforholdet mellom gruppa og dei andre er ${ratio} (1 tyder at dei deltek like ofte).`,
  interval: {
    lower: ({ ratio, low, high, confidence }) =>
      `Oddsforholdet er ${ratio}, der 1 er like ofte; uvissa (${confidence}) går frå ${low} til ${high}, og heile intervallet ligg under 1.`,
    higher: ({ ratio, low, high, confidence }) =>
      `Oddsforholdet er ${ratio}, der 1 er like ofte; uvissa (${confidence}) går frå ${low} til ${high}, og heile intervallet ligg over 1.`,
    'both-sides': ({ ratio, low, high, confidence }) =>
      `Oddsforholdet er ${ratio}, der 1 er like ofte; uvissa (${confidence}) går frå ${low} til ${high}, frå lågare til høgare enn hos dei andre.`,
    waiting: ({ ratio, low, high, confidence }) =>
      `Oddsforholdet er ${ratio}, der 1 er like ofte; uvissa (${confidence}) går frå ${low} til ${high}, men namna som ventar på avklaring, kunne ha snudd svaret.`,
  },
  noInterval:
    'Forholdet kan ikkje få eit uvisseintervall, fordi ei av gruppene ikkje har delteke nokon gong, eller fordi alle deltok.',
  byDifference: ({ points, pointsLow, pointsHigh }) =>
    `Då avgjer skilnaden i prosentpoeng: ${points} (${pointsLow} til ${pointsHigh}), med heile intervallet på éi side av 0.`,
  points: ({ points, pointsLow, pointsHigh }) =>
    `I prosentpoeng er skilnaden ${points} (${pointsLow} til ${pointsHigh}).`,
  counts: ({ tookA, couldA, tookB, couldB, lists }) =>
    `Gruppa deltok ${tookA} av ${couldA} ${plural(couldA, 'gong', 'gonger')} i omfanget av ei liste, dei andre ${tookB} av ${couldB}, rekna over ${lists} ${plural(lists, 'heil liste', 'heile lister')}.`,
  scope: 'I omfanget er alle kommunar ei liste gjeld for, òg dei som reglane for ordninga ikkje sleppte til.',
  bounds: ({ boundLow, boundHigh, lowest, highest, confidence }) =>
    `Namna som ventar på avklaring, kan flytte oddsforholdet til ein stad mellom ${boundLow} og ${boundHigh}; med uvisse (${confidence}) mellom ${lowest} og ${highest}.`,
  unlike: (p) =>
    `Listene er ulike (p = ${p}): det samla talet er eit gjennomsnitt av lister der skilnaden ikkje er den same.`,
  unlikeLink: 'Slik blir det prøvd',
}
