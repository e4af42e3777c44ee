import { plural } from '../plural.ts'

/** Words of the page that asks whether the conclusion survives. */
export const robustness = {
  title: 'Holder det?',
  headline: {
    all: (conclusion: string) => `Konklusjonen er den samme i alle prøvene: ${conclusion}`,
    some: (conclusion: string, where: string) => `Konklusjonen «${conclusion}» endrer seg ${where}`,
  },
  conclusion: { lower: 'lavere deltakelse', higher: 'høyere deltakelse', 'cannot-tell': 'kan ikke avgjøres' },
  where: {
    definitions: 'når gruppen defineres på en annen måte',
    among: 'når det blir tatt hensyn til hvem som kunne delta',
    periods: 'når andre år telles',
    choices: 'når andre lister telles med',
    without: 'når én ordning holdes utenfor',
  },
  lead: (group: string, ratio: string, low: string, high: string, lists: string) =>
    `Odds for ${group} mot alle andre: ${ratio} (${low}–${high}), over ${lists} ${plural(lists, 'hel liste', 'hele lister')}. Under er det samme spørsmålet stilt på andre måter som også kan forsvares.`,
  from: 'Fra år',
  to: 'Til år',
  lists: 'Lister',
  owner: 'Ordninger',
  ownerState: 'statens',
  group: 'Gruppe',
  own: 'Eller egen gruppe',
  show: 'Vis',
  ends: { lower: 'lavere', higher: 'høyere' },
  matrix: {
    title: (same: string, all: string) => `${same} av ${all} prøver gir samme svar`,
    howToRead: 'Hver prikk viser svaret i én prøve. Ligger alle i samme kolonne som svaret, holder konklusjonen.',
    test: 'Prøve',
    odds: 'Odds (95 %)',
    main: 'svaret',
    here: 'ja',
    definitions: 'Andre definisjoner av gruppen',
    among: 'Hvem som kunne delta',
    periods: 'Andre perioder',
    choices: 'Andre lister',
    without: (n: string) => `${n} prøver uten én ordning om gangen`,
  },
  /** Why the period is the one it is when the address names none. */
  periodReason: (from: string, to: string) =>
    `Forvalgt periode er ${from}–${to}: folketall etter alder er fullstendig for hver kommune fra ${from}, og ${to} er det siste året der listene er avsluttet. Andre år kan gi et annet svar; det prøves under «Andre perioder».`,
  sentence: { show: 'Prøv svaret for', where: 'i', to: 'til', lists: 'med', owner: 'over' },
  listWords: { national: 'lister for hele landet', all: 'alle hele lister' },
  ownerWords: { state: 'statens ordninger', any: 'alle ordninger' },
  sections: {
    definitions: 'Rivaliserende definisjoner',
    among: 'Blant alle, og blant dem som kunne delta',
    periods: 'Andre perioder',
    designs: 'Etter utforming, begge kodinger',
    first: 'Etter utforming, første koding',
    second: 'Etter utforming, andre koding',
    choices: 'Andre valg av lister',
    without: 'Uten én ordning om gangen',
  },
  withoutOne: (scheme: string) => `uten ${scheme}`,
  survives: { yes: 'Samme konklusjon', partly: 'Delvis samme', no: 'Konklusjonen endrer seg' },
  designFinding: 'Funnet om utforming, med dom og tall',
  codings: {
    same: 'Kodingene gir samme svar for hver utforming.',
    partly: 'Kodingene motsier ikke hverandre, men noen utforminger får et svar bare med den ene.',
    opposite: 'Kodingene gir motsatte svar for minst én utforming.',
  },
  turns: (schemes: string) => `En annen konklusjon uten ${schemes}`,
  /** Other choices of which lists are counted, by their id: as the end of a sentence, and what they mean. */
  choices: {
    'lists/all': {
      meaning: 'Også hele lister som bare gjelder ett eller noen få fylker, telles, blant kommunene de gjelder for.',
    },
    'owner/any': {
      meaning: 'Også ordninger som eies av andre enn staten, telles på linje med statens.',
    },
    'repeats/each': {
      meaning: 'Viser flere lister samme utvelgelse, telles hver av dem; ellers telles bare én.',
    },
    'any-and-each': {
      meaning: 'De tre valgene over er tatt samtidig.',
    },
  },
  designsNote: 'Hver ordning er kodet etter utforming. Noen kan med rette kodes på to måter; derfor vises begge.',
  columns: {
    variant: 'Variant',
    ratio: 'Oddsforhold',
    interval: '95 % usikkerhetsintervall',
    lists: 'Lister',
    p: 'p-verdi',
    conclusion: 'Konklusjon',
  },
  tableTitle: 'Alle prøvene som tabell',
  note: 'Konklusjonen «lavere» eller «høyere» krever at hele intervallet ligger på samme side av 1, også om navnene som venter på avklaring, skulle vise seg å tale imot. Jo flere prøver, desto større sjanse for at én slår ut tilfeldig.',
}
export type RobustnessWords = typeof robustness
