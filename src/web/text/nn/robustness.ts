import { plural } from '../plural.ts'
import type { RobustnessWords } from '../nb/robustness.ts'

export const robustness: RobustnessWords = {
  title: 'Held det?',
  headline: {
    all: (conclusion) => `Konklusjonen er den same i alle prøvene: ${conclusion}`,
    some: (conclusion, where) => `Konklusjonen «${conclusion}» endrar seg ${where}`,
  },
  conclusion: { lower: 'lågare deltaking', higher: 'høgare deltaking', 'cannot-tell': 'kan ikkje avgjerast' },
  where: {
    definitions: 'når gruppa blir definert på ein annan måte',
    among: 'når det blir teke omsyn til kven som kunne delta',
    periods: 'når andre år blir talde',
    choices: 'når andre lister blir talde med',
    without: 'når éi ordning blir halden utanfor',
  },
  lead: (group, ratio, low, high, lists) =>
    `Odds for ${group} mot alle andre: ${ratio} (${low}–${high}), over ${lists} ${plural(lists, 'heil liste', 'heile lister')}. Under er det same spørsmålet stilt på andre måtar som òg kan forsvarast.`,
  from: 'Frå år',
  to: 'Til år',
  lists: 'Lister',
  owner: 'Ordningar',
  ownerState: 'dei statlege',
  group: 'Gruppe',
  own: 'Eller eiga gruppe',
  show: 'Vis',
  ends: { lower: 'lågare', higher: 'høgare' },
  matrix: {
    title: (same, all) => `${same} av ${all} prøver gir same svar`,
    howToRead: 'Kvar prikk viser svaret i éi prøve. Ligg alle i same kolonne som svaret, held konklusjonen.',
    test: 'Prøve',
    odds: 'Odds (95 %)',
    main: 'svaret',
    here: 'ja',
    definitions: 'Andre definisjonar av gruppa',
    among: 'Kven som kunne delta',
    periods: 'Andre periodar',
    choices: 'Andre lister',
    without: (n) => `${n} prøver utan éi ordning om gongen`,
  },
  periodReason: (from, to) =>
    `Førehandsvald periode er ${from}–${to}: folketal etter alder er fullstendig for kvar kommune frå ${from}, og ${to} er det siste året der listene er avslutta. Andre år kan gi eit anna svar; det blir prøvd under «Andre periodar».`,
  sentence: { show: 'Prøv svaret for', where: 'i', to: 'til', lists: 'med', owner: 'over' },
  listWords: { national: 'lister for heile landet', all: 'alle heile lister' },
  ownerWords: { state: 'ordningane til staten', any: 'alle ordningar' },
  sections: {
    definitions: 'Rivaliserande definisjonar',
    among: 'Blant alle, og blant dei som kunne delta',
    periods: 'Andre periodar',
    designs: 'Etter utforming, begge kodingane',
    first: 'Etter utforming, første koding',
    second: 'Etter utforming, andre koding',
    choices: 'Andre val av lister',
    without: 'Utan éi ordning om gongen',
  },
  withoutOne: (scheme) => `utan ${scheme}`,
  survives: { yes: 'Same konklusjon', partly: 'Delvis same', no: 'Konklusjonen endrar seg' },
  designFinding: 'Funnet om utforming, med dom og tal',
  codings: {
    same: 'Kodingane gir same svar for kvar utforming.',
    partly: 'Kodingane seier ikkje imot kvarandre, men nokre utformingar får eit svar berre med den eine.',
    opposite: 'Kodingane gir motsette svar for minst éi utforming.',
  },
  turns: (schemes) => `Ein annan konklusjon utan ${schemes}`,
  choices: {
    'lists/all': {
      meaning: 'Òg heile lister som berre gjeld eitt eller nokre få fylke, blir talde, blant kommunane dei gjeld for.',
    },
    'owner/any': {
      meaning: 'Òg ordningar som andre enn staten eig, blir talde på line med dei statlege.',
    },
    'repeats/each': {
      meaning: 'Viser fleire lister same utveljinga, blir kvar av dei tald; elles blir berre éi tald.',
    },
    'any-and-each': {
      meaning: 'Dei tre vala over er tekne samstundes.',
    },
  },
  designsNote: 'Kvar ordning er koda etter utforming. Nokre kan med rette kodast på to måtar; difor blir begge viste.',
  columns: {
    variant: 'Variant',
    ratio: 'Oddsforhold',
    interval: '95 % uvisseintervall',
    lists: 'Lister',
    p: 'p-verdi',
    conclusion: 'Konklusjon',
  },
  tableTitle: 'Alle prøvene som tabell',
  note: 'Konklusjonen «lågare» eller «høgare» krev at heile intervallet ligg på same side av 1, òg om namna som ventar på avklaring, skulle vise seg å tale imot. Jo fleire prøver, dess større er sjansen for at éi slår ut tilfeldig.',
}
