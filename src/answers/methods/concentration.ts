import { gini } from '../../statistics/gini.ts'
import { lorenz, topShare } from '../../statistics/lorenz.ts'
import { type Method, reference, t } from './declare.ts'
import { brackets, equals, low, minus, name, number, over, row, sum } from './mathml.ts'

const values = [0, 0, 0, 1, 1, 2, 3, 8]
const xi = low(name('x'), name('i'))

export const concentration: Method = {
  id: 'concentration',
  version: '1',
  title: t('Hvor samlet deltakelsen er: Gini og Lorenz', 'Kor samla deltakinga er: Gini og Lorenz', 'How concentrated participation is: Gini and Lorenz'),
  lead: t(
    'Sier om deltakelsen er jevnt spredt eller samlet hos noen få kommuner. Kommuner som aldri deltok, er med i regnestykket.',
    'Seier om deltakinga er jamt spreidd eller samla hos nokre få kommunar. Kommunar som aldri deltok, er med i reknestykket.',
    'Says whether participation is evenly spread or gathered in a few municipalities. Those that never took part are counted in.',
  ),
  sections: [
    {
      title: t('Tre måter å vise det samme på', 'Tre måtar å vise det same på', 'Three ways to show the same'),
      text: [],
      items: [
        t('Gini-koeffisienten er 0 når alle deltar like mye, og nærmer seg 1 når én har alt.', 'Gini-koeffisienten er 0 når alle deltek like mykje, og nærmar seg 1 når éin har alt.', 'The Gini coefficient is 0 when all take part equally, and nears 1 when one has everything.'),
        t('Den øverste tidelen: hvor stor del av all deltakelse som ligger hos den tidelen av kommunene som har mest.', 'Den øvste tidelen: kor stor del av all deltaking som ligg hos den tidelen av kommunane som har mest.', 'The top tenth: what share of all participation lies with the tenth of municipalities that have most.'),
        t(
          'Den stiplede kurven viser hva som kunne ventes om hver deltakelse falt på en tilfeldig kommune: da er antallet per kommune binomisk fordelt. Gini for den spredningen er det tallet må sammenlignes med.',
          'Den stipla kurva viser kva ein kunne vente om kvar deltaking fall på ein tilfeldig kommune: då er talet per kommune binomisk fordelt. Gini for den spreiinga er det talet må samanliknast med.',
          'The dashed curve shows what could be expected if each participation fell on a municipality at random: the number for each is then binomial. The Gini of that spread is what the figure must be compared with.',
        ),
        t('Lorenz-kurven viser hele fordelingen: de fattigste først, og hvor mye de har til sammen.', 'Lorenz-kurva viser heile fordelinga: dei fattigaste først, og kor mykje dei har til saman.', 'The Lorenz curve shows the whole distribution: the poorest first, and how much they have together.'),
      ],
    },
    {
      title: t('Hvordan det skal leses', 'Korleis det skal lesast', 'How to read it'),
      text: [
        t(
          'Ved få deltakelser blir Gini høy av seg selv: med 30 deltakelser på 357 kommuner har minst 327 ingen. Sammenlign derfor bare over de samme listene og årene. Deltakelser føres til grensene i det siste året; en kommune som siden er delt, føres ikke til noen.',
          'Ved få deltakingar blir Gini høg av seg sjølv: med 30 deltakingar på 357 kommunar har minst 327 ingen. Samanlikn difor berre over dei same listene og åra. Deltakingar blir førte til grensene i det siste året; ein kommune som sidan er delt, blir ikkje ført til nokon.',
          'With few participations Gini is high by itself: with 30 participations over 357 municipalities at least 327 have none. So compare only over the same lists and years. Participations are carried to the borders of the last year; a municipality since divided is carried to none.',
        ),
      ],
    },
  ],
  formulas: [
    {
      name: t('Gini-koeffisienten', 'Gini-koeffisienten', 'The Gini coefficient'),
      mathml: row(name('G'), equals, over(sum('i', row(brackets(number(2), name('i'), minus, name('n'), minus, number(1)), xi)), row(name('n'), sum('i', xi)))),
      spoken: t(
        'G er summen av 2 i minus n minus 1 ganger x i, delt på n ganger summen av x i. Verdiene er ordnet fra den minste.',
        'G er summen av 2 i minus n minus 1 gonger x i, delt på n gonger summen av x i. Verdiane er ordna frå den minste.',
        'G is the sum of 2 i minus n minus 1 times x i, over n times the sum of x i. The values are ordered from the smallest.',
      ),
    },
  ],
  references: [
    reference('Gini, C.', 1912, 'Variabilità e mutabilità', 'Cuppini, Bologna'),
    reference('Sen, A.', 1973, 'On Economic Inequality', 'Clarendon Press, Oxford'),
    reference('Lorenz, M. O.', 1905, 'Methods of measuring the concentration of wealth', 'Publications of the American Statistical Association 9, 209–219', 'https://doi.org/10.2307/2276207'),
  ],
  example: {
    case: t('Åtte kommuner med til sammen 15 deltakelser.', 'Åtte kommunar med til saman 15 deltakingar.', 'Eight municipalities with 15 participations in all.'),
    inputs: [{ name: t('deltakelser', 'deltakingar', 'participations'), value: values.join(' ') }],
    steps: [
      t('Gini-koeffisienten er {gini:ratio}.', 'Gini-koeffisienten er {gini:ratio}.', 'The Gini coefficient is {gini:ratio}.'),
      t('En tidel av åtte er 0,8 kommune: den øverste tidelen har {topTenth:share}.', 'Ein tidel av åtte er 0,8 kommune: den øvste tidelen har {topTenth:share}.', 'A tenth of eight is 0.8 municipalities: the top tenth has {topTenth:share}.'),
      t('Den fattigste halvparten har {half:share}.', 'Den fattigaste halvparten har {half:share}.', 'The poorest half has {half:share}.'),
    ],
    compute: () => ({ gini: gini(values), topTenth: topShare(values), half: lorenz(values)[4]?.shareOfTotal ?? null }),
    expected: { gini: 0.6416666666667, topTenth: 6.4 / 15, half: 1 / 15 },
    from: t('R: middelforskjellen mellom alle par, delt på to ganger gjennomsnittet; resten for hånd.', 'R: middelskilnaden mellom alle par, delt på to gonger gjennomsnittet; resten for hand.', 'R: the mean difference between all pairs, over twice the mean; the rest by hand.'),
  },
}
