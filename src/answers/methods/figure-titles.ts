import type { Text } from '../../domain/text.ts'
import { t } from './declare.ts'

/** What the figures of the worked examples are called; those with a name of their own in one method stand below. */
const shared: Readonly<Record<string, Text>> = {
  rate: t('andel', 'del', 'rate'),
  low: t('intervallet, nedre grense', 'intervallet, nedre grense', 'interval, lower limit'),
  high: t('intervallet, øvre grense', 'intervallet, øvre grense', 'interval, upper limit'),
  difference: t('forskjell mellom andelene', 'skilnad mellom andelane', 'difference of rates'),
  ratio: t('forhold mellom andelene', 'forhold mellom andelane', 'ratio of rates'),
  oddsRatio: t('oddsforhold', 'oddsforhold', 'odds ratio'),
  riskDifference: t('risikodifferanse', 'risikodifferanse', 'risk difference'),
  chiSquare: t('kjikvadrat', 'kjikvadrat', 'chi-square'),
  homogeneityP: t('p-verdi for at listene er like', 'p-verdi for at listene er like', 'p value for the lists being alike'),
  p: t('p-verdi', 'p-verdi', 'p value'),
  slope: t('endring per år', 'endring per år', 'change per year'),
  gini: t('Gini-koeffisient', 'Gini-koeffisient', 'Gini coefficient'),
}

const ofMethod: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  'benjamini-hochberg': {
    fourth: t('den fjerde p-verdien, justert', 'den fjerde p-verdien, justert', 'the fourth p value, adjusted'),
    fifth: t('den femte p-verdien, justert', 'den femte p-verdien, justert', 'the fifth p value, adjusted'),
    kept: t('funn som står igjen', 'funn som står att', 'finds that remain'),
  },
  concentration: {
    topTenth: t('den øverste tidelens andel', 'delen til den øvste tidelen', 'share of the top tenth'),
    half: t('den fattigste halvpartens andel', 'delen til den fattigaste halvparten', 'share of the poorest half'),
  },
  'clustered-errors': {
    plain: t('standardfeil uten klynger', 'standardfeil utan klyngjer', 'standard error without clusters'),
    clustered: t('standardfeil, klynget', 'standardfeil, klyngja', 'standard error, clustered'),
    adjusted: t('standardfeil, klynget og justert', 'standardfeil, klyngja og justert', 'standard error, clustered and adjusted'),
  },
  coverage: {
    counted: t('lister som telles', 'lister som blir talde', 'lists that count'),
    why: t('grunner for de andre', 'grunnar for dei andre', 'reasons for the others'),
    leads: t('lister som telles for søkere og prosjekteiere', 'lister som blir talde for søkjarar og prosjekteigarar', 'lists that count for applicants and project owners'),
  },
  edition: {
    changed: t('tall som er endret', 'tal som er endra', 'figures that have changed'),
    fresh: t('tall som er nye', 'tal som er nye', 'figures that are new'),
    alike: t('tall som er like', 'tal som er like', 'figures that are the same'),
    why: t('grunnen', 'grunnen', 'the reason'),
  },
  findings: {
    agree: t('prøver som gir samme svar', 'prøver som gir same svar', 'tests with the same answer'),
    all: t('prøver i alt', 'prøver i alt', 'tests in all'),
    from: t('intervallet, nedre grense', 'intervallet, nedre grense', 'interval, lower limit'),
    to: t('intervallet, øvre grense', 'intervallet, øvre grense', 'interval, upper limit'),
  },
  fairlie: {
    explained: t('avstanden i beregnet sannsynlighet', 'avstanden i utrekna sannsyn', 'the gap in computed probability'),
    first: t('det første kjennetegnets del', 'delen til det første kjenneteiknet', 'the first fact’s part'),
    second: t('det andre kjennetegnets del', 'delen til det andre kjenneteiknet', 'the second fact’s part'),
  },
  firth: {
    separated: t('uten grense når det ikke korrigeres', 'utan grense når det ikkje blir korrigert', 'without a bound when not corrected'),
    coefficient: t('koeffisient med Firths korreksjon', 'koeffisient med korreksjonen til Firth', 'coefficient with Firth’s correction'),
  },
  groups: {
    a: t('A hører til', 'A høyrer til', 'A belongs'),
    b: t('B hører til', 'B høyrer til', 'B belongs'),
    c: t('C hører til', 'C høyrer til', 'C belongs'),
  },
  import: {
    mentions: t('navn i cellene', 'namn i cellene', 'names in the cells'),
    certain: t('sikre kommuner', 'sikre kommunar', 'certain municipalities'),
    review: t('til avklaring', 'til avklaring', 'to be settled'),
    other: t('ikke en kommune', 'ikkje ein kommune', 'not a municipality'),
  },
  katz: {
    none: t('forholdet når ingen deltok i den første gruppen', 'forholdet når ingen var med i den første gruppa', 'the ratio when nobody in the first group took part'),
  },
  logistic: {
    coefficient: t('koeffisient (log odds)', 'koeffisient (log odds)', 'coefficient (log odds)'),
    error: t('standardfeil', 'standardfeil', 'standard error'),
  },
  'marginal-effects': {
    change: t('endring fra nei til ja', 'endring frå nei til ja', 'change from no to yes'),
    changeError: t('endringens standardfeil', 'standardfeilen til endringa', 'the change’s standard error'),
    slope: t('stigning', 'stiging', 'slope'),
  },
  mapping: {
    from: t('forskjellens intervall, nedre grense', 'intervallet til skilnaden, nedre grense', 'interval of the difference, lower limit'),
    to: t('forskjellens intervall, øvre grense', 'intervallet til skilnaden, øvre grense', 'interval of the difference, upper limit'),
  },
  municipalities: {
    kind: t('hva som skjedde med Skedsmo', 'kva som hende med Skedsmo', 'what happened to Skedsmo'),
    partners: t('andre som ble slått sammen med den', 'andre som vart slegne saman med han', 'others that merged with it'),
    skedsmo: t('hvem deltakelsen i 2019 hører til', 'kven deltakinga i 2019 høyrer til', 'whose the participation of 2019 is'),
    alesund: t('om deltakelsen i 2021 kan føres', 'om deltakinga i 2021 kan førast', 'whether the participation of 2021 can be carried'),
    candidates: t('hvem den kan gjelde', 'kven ho kan gjelde', 'whose it may be'),
  },
  names: {
    valer: t('«Våler», hele landet', '«Våler», heile landet', '“Våler”, the whole country'),
    valerCandidates: t('mulige kommuner for «Våler»', 'moglege kommunar for «Våler»', 'possible municipalities for “Våler”'),
    valerInHedmark: t('«Våler» på Hedmarks liste', '«Våler» på lista til Hedmark', '“Våler” on Hedmark’s list'),
    skedmo: t('«Skedmo»', '«Skedmo»', '“Skedmo”'),
    three: t('kommuner i den siste teksten', 'kommunar i den siste teksten', 'municipalities in the last text'),
  },
  need: {
    mape: t('gjennomsnittlig prosentvis feil', 'gjennomsnittleg prosentvis feil', 'mean absolute percentage error'),
    tied: t('sannsynlighet når to er like', 'sannsyn når to er like', 'probability when two are alike'),
  },
  projection: {
    ratio: t('kullforhold', 'kullforhold', 'cohort-change ratio'),
    five: t('gamle om fem år', 'gamle om fem år', 'old in five years'),
    four: t('gamle om fire år', 'gamle om fire år', 'old in four years'),
    total: t('sum etter trekket', 'sum etter trekket', 'total as drawn'),
  },
  'never-participants': {
    took: t('hvem Sørums deltakelse hører til', 'kven deltakinga til Sørum høyrer til', 'whose Sørum’s participation is'),
    uncertain: t('usikre', 'usikre', 'uncertain'),
    chance: t('uten deltakelse ved ren tilfeldighet', 'utan deltaking ved reine tilfelle', 'without participation by mere chance'),
  },
  participation: {
    bound: t('øvre grense om begge navnene hører til', 'øvre grense om begge namna høyrer til', 'upper bound if both names belong'),
    from: t('forskjellens intervall, nedre grense', 'intervallet til skilnaden, nedre grense', 'interval of the difference, lower limit'),
    to: t('forskjellens intervall, øvre grense', 'intervallet til skilnaden, øvre grense', 'interval of the difference, upper limit'),
  },
  'scheme-design': {
    first: t('første koding', 'første koding', 'first coding'),
    second: t('andre koding', 'andre koding', 'second coding'),
    alone: t('ordning uten andre koding', 'ordning utan andre koding', 'scheme without a second coding'),
  },
  wilson: {
    noneLow: t('ingen av 80: nedre grense', 'ingen av 80: nedre grense', 'none of 80: lower limit'),
    noneHigh: t('ingen av 80: øvre grense', 'ingen av 80: øvre grense', 'none of 80: upper limit'),
  },
}

/** What a figure of a method's worked example is called; null for one that has no words. */
export const figureTitle = (method: string, figure: string): Text | null => ofMethod[method]?.[figure] ?? shared[figure] ?? null
