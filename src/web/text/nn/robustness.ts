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
    among: 'når berre dei som kunne delta, blir talde',
    choices: 'når andre lister blir talde med',
    without: 'når éi ordning blir halden utanfor',
  },
  lead: (group, ratio, low, high, lists) =>
    `Odds for ${group} mot alle andre: ${ratio} (${low}–${high}), over ${lists} ${plural(lists, 'heil liste', 'heile lister')}. Under er det same spørsmålet stilt på andre måtar som òg kan forsvarast.`,
  from: 'Frå år',
  to: 'Til år',
  lists: 'Lister',
  listsNational: 'berre lister for heile landet',
  listsAll: 'alle heile lister',
  owner: 'Ordningar',
  ownerState: 'dei statlege',
  ownerAny: 'òg andre sine',
  group: 'Gruppe',
  own: 'Eller eiga gruppe',
  show: 'Vis',
  chartTitle: 'Odds for å delta, mot alle andre',
  chartDescription: (n) =>
    `${n} oddsforhold med 95 % uvisse på ein logaritmisk akse. Ein strek som kryssar 1, avgjer ikkje svaret. Tabellen under har dei same tala.`,
  ends: { lower: 'lågare', higher: 'høgare' },
  howToRead:
    'Fylt sirkel: heile intervallet ligg på éi side av 1. Open sirkel: svaret kan ikkje avgjerast. Intervall som går utanfor aksen, er kutta; tala står til høgre.',
  sections: {
    definitions: 'Rivaliserande definisjonar',
    among: 'Blant alle, og blant dei som kunne delta',
    designs: 'Etter utforming, begge kodingane',
    first: 'Etter utforming, første koding',
    second: 'Etter utforming, andre koding',
    choices: 'Andre val av lister',
    without: 'Utan éi ordning om gongen',
  },
  withoutOne: (scheme) => `utan ${scheme}`,
  survives: { yes: 'Same konklusjon', partly: 'Delvis same', no: 'Konklusjonen endrar seg' },
  codings: {
    same: 'Kodingane gir same svar for kvar utforming.',
    partly: 'Kodingane seier ikkje imot kvarandre, men nokre utformingar får eit klart svar berre med den eine.',
    opposite: 'Kodingane gir motsette svar for minst éi utforming.',
  },
  turns: (schemes) => `Ein annan konklusjon utan ${schemes}`,
  turnsWhen: (conclusion, when) => `Svaret blir «${conclusion}» ${when}.`,
  choicesSame: 'Andre lister gir same svaret.',
  choices: {
    'lists/all': {
      when: 'når òg lister for einskilde fylke blir talde',
      meaning: 'Òg heile lister som berre gjeld eitt eller nokre få fylke, blir talde, blant kommunane dei gjeld for.',
    },
    'owner/any': {
      when: 'når òg ordningane til andre enn staten blir talde',
      meaning: 'Òg ordningar som andre enn staten eig, blir talde på line med dei statlege.',
    },
    'repeats/each': {
      when: 'når kvar liste som viser same utveljinga, blir tald',
      meaning: 'Viser fleire lister same utveljinga, blir kvar av dei tald; elles blir berre éi tald.',
    },
    'any-and-each': {
      when: 'når alt dette, med lister for einskilde fylke, blir talt på ein gong',
      meaning: 'Dei tre vala over er tekne samstundes.',
    },
  },
  designsNote: 'Kvar ordning er koda etter utforming. Nokre kan med rette kodast på to måtar; difor blir begge viste.',
  columns: {
    variant: 'Variant',
    ratio: 'Oddsforhold',
    interval: '95 % uvisse',
    lists: 'Lister',
    p: 'p-verdi',
    conclusion: 'Konklusjon',
  },
  tableTitle: 'Alle prøvene som tabell',
  note: 'Konklusjonen «lågare» eller «høgare» krev at heile intervallet ligg på same side av 1, òg om namna som ventar på avklaring, skulle vise seg å tale imot. Jo fleire prøver, dess større er sjansen for at éi slår ut tilfeldig.',
}
