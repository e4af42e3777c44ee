import { newcombe } from '../../statistics/newcombe.ts'
import { wilson } from '../../statistics/wilson.ts'
import { type Method, reference, t } from './declare.ts'
import { equals, name, over, row } from './mathml.ts'

export const participation: Method = {
  id: 'participation',
  version: '1',
  title: t('Hva en andel er', 'Kva ein del er', 'What a rate is'),
  lead: t(
    'Andelen er antall kommuner i gruppen som deltok, delt på antall kommuner i gruppen som listen gjelder for, også dem som reglene for ordningen ikke slapp til. Den regnes bare der listen er hel.',
    'Delen er talet på kommunar i gruppa som var med, delt på talet på kommunar i gruppa som lista gjeld for, òg dei som reglane for ordninga ikkje sleppte til. Han blir berre rekna der lista er heil.',
    'The rate is the number of municipalities in the group that took part, over the number in the group that the list is about, also those that the scheme’s rules did not let in. It is computed only where the list is complete.',
  ),
  sections: [
    {
      title: t('Gruppe og omfang', 'Gruppe og omfang', 'Group and scope'),
      text: [
        t(
          'En gruppe er en definisjon, for eksempel under 5 000 innbyggere og sentralitetsklasse 5–6. Hvem som hører til, avgjøres for hvert år listen gjelder, med folketallet 1. januar det året og i det årets grenser. Ingen definisjon av «små distriktskommuner» er den rette; flere kan velges.',
          'Ei gruppe er ein definisjon, til dømes under 5 000 innbyggjarar og sentralitetsklasse 5–6. Kven som høyrer til, blir avgjort for kvart år lista gjeld, med folketalet 1. januar det året og i grensene det året. Ingen definisjon av «små distriktskommunar» er den rette; fleire kan veljast.',
          'A group is a definition, for instance fewer than 5,000 inhabitants and centrality class 5–6. Who belongs is settled for each year that a list is of, with the population on 1 January of that year and in that year’s borders. No definition of “small rural municipalities” is the right one; several can be chosen.',
        ),
        t(
          'Omfanget er de kommunene listen gjelder for. En liste fra statsforvalteren i ett fylke sier ingenting om andre fylker. Noen ordninger kunne bare brukes av noen. De andre er likevel i omfanget og i nevneren når andelen regnes blant alle; «ganger i omfanget» er én kommune på én hel liste.',
          'Omfanget er dei kommunane lista gjeld for. Ei liste frå statsforvaltaren i eitt fylke seier ingenting om andre fylke. Nokre ordningar kunne berre nokre bruke. Dei andre er likevel i omfanget og i nemnaren når delen blir rekna blant alle; «gonger i omfanget» er éin kommune på éi heil liste.',
          'The scope is the municipalities that the list speaks of. A list from the governor of one county says nothing about other counties. Some schemes were open to some only. The others are still in scope and in the denominator when the rate is computed among all; “times in scope” is one municipality on one complete list.',
        ),
        t(
          'Andelen kan også regnes blant dem som kunne delta etter reglene. For noen lister er det kjent at det var en grense, men ikke hvilken. De listene regnes bare blant alle i omfanget. Blant dem som kunne delta, er de holdt utenfor. Et tredje valg regner blant alle i omfanget, men bare på lister der det er kjent hvem som kunne delta.',
          'Delen kan òg reknast blant dei som kunne delta etter reglane. For nokre lister er det kjent at det var ei grense, men ikkje kva grense. Dei listene blir berre rekna blant alle i omfanget. Blant dei som kunne delta, er dei haldne utanfor. Eit tredje val reknar blant alle i omfanget, men berre på lister der det er kjent kven som kunne delta.',
          'The rate can also be computed among those who could take part by the rules. For some lists it is known that there was a limit, but not which. Those lists are counted among all in scope only; among those who could take part they are left out. A third choice counts all in scope, but only on lists where it is known who could take part.',
        ),
        t(
          'Spørsmålet kan holdes til ett område. Et fylke følges med grensene det har i dag: en kommune fra et tidligere år regnes til fylket der hele området ligger nå, og er ukjent om området er delt mellom fylker. Da telles bare kommunene i området, i begge grupper, og lister for andre deler av landet er ikke med.',
          'Spørsmålet kan haldast til eitt område. Eit fylke blir følgt med grensene det har i dag: ein kommune frå eit tidlegare år blir rekna til fylket der heile området ligg no, og er ukjend om området er delt mellom fylke. Då tel berre kommunane i området, i begge gruppene, og lister for andre delar av landet er ikkje med.',
          'The question can be kept to one area. A county is followed in its borders of today: a municipality of an earlier year counts to the county in which all of its area lies now, and is unknown when the area is divided between counties. Then only the municipalities of the area are counted, in both groups, and lists for other parts of the country are left out.',
        ),
      ],
    },
    {
      title: t('Hele lister', 'Heile lister', 'Complete lists'),
      text: [
        t(
          'Ikke på listen er ikke det samme som deltok ikke. Derfor regnes andeler bare over lister som er merket hele, og bare for de rollene de er hele for. Lister som ikke telles, står i dekningen med grunnen.',
          'Ikkje på lista er ikkje det same som var ikkje med. Difor blir delar rekna berre over lister som er merkte heile, og berre for dei rollene dei er heile for. Lister som ikkje blir talde, står i dekninga med grunnen.',
          'Not on the list is not the same as did not take part. So rates are computed only over lists marked complete, and only for the roles they are complete for. Lists that are not counted stand in the coverage with the reason.',
        ),
      ],
    },
    {
      title: t('Flere lister samlet', 'Fleire lister samla', 'Several lists together'),
      text: [
        t(
          'Forskjellen i prosentpoeng over flere lister er et veid snitt av forskjellen på hver liste (Mantel–Haenszel). Andelene ved siden av er summer over de samme listene. Derfor trenger forskjellen ikke være lik den ene andelen minus den andre.',
          'Skilnaden i prosentpoeng over fleire lister er eit vege snitt av skilnaden på kvar liste (Mantel–Haenszel). Andelane ved sida av er summar over dei same listene. Difor treng skilnaden ikkje vere lik den eine andelen minus den andre.',
          'The difference in percentage points over several lists is a weighted mean of the difference on each list (Mantel–Haenszel). The shares beside it are sums over the same lists. So the difference need not equal the one share minus the other.',
        ),
      ],
    },
    {
      title: t('Navn som venter', 'Namn som ventar', 'Names that wait'),
      text: [
        t(
          'Et navn som ikke er sikkert kjent igjen, teller ikke. I stedet vises to grenser: andelen om ingen av de ventende navnene hørte til gruppen, og andelen om så mange av dem som mulig gjorde det. Rader som bare kan være samme kommune, regnes én gang. Vi forutsetter at det rette svaret er blant kandidatene.',
          'Eit namn som ikkje er sikkert kjent att, tel ikkje. I staden blir to grenser viste: delen om ingen av dei ventande namna høyrde til gruppa, og delen om så mange av dei som mogleg gjorde det. Rader som berre kan vere same kommune, blir rekna éin gong. Vi føreset at det rette svaret er blant kandidatane.',
          'A name that is not recognised for certain does not count. Instead two bounds are shown: the rate if none of the waiting names belonged to the group, and the rate if as many of them as possible did. Rows that can only be the same municipality count once. We presume that the right answer is among the candidates.',
        ),
      ],
    },
    {
      title: t('Hvordan intervallet skal leses', 'Korleis intervallet skal lesast', 'How to read the interval'),
      text: [
        t(
          'Listene er hele, ikke utvalg. Intervallet sier hvor mye tilfeldigheter i hvem som søkte, kunne ha flyttet andelen. Det sier ikke hvorfor noen deltar mindre.',
          'Listene er heile, ikkje utval. Intervallet seier kor mykje tilfelle i kven som søkte, kunne ha flytta delen. Det seier ikkje kvifor nokon deltek mindre.',
          'The lists are complete, not samples. The interval says how much chance in who applied could have moved the rate. It does not say why some take part less.',
        ),
      ],
    },
  ],
  formulas: [
    {
      name: t('Andelen', 'Delen', 'The rate'),
      mathml: row(name('p'), equals, over(name('x'), name('n'))),
      spoken: t('p er deltakere i gruppen, x, delt på kommuner i gruppen i omfanget, n.', 'p er deltakarar i gruppa, x, delt på kommunar i gruppa i omfanget, n.', 'p is the group’s participants, x, over the group’s municipalities in scope, n.'),
    },
  ],
  references: [
    reference('Wilson, E. B.', 1927, 'Probable inference, the law of succession, and statistical inference', 'Journal of the American Statistical Association 22, 209–212', 'https://doi.org/10.1080/01621459.1927.10502953'),
    reference('Newcombe, R. G.', 1998, 'Interval estimation for the difference between independent proportions', 'Statistics in Medicine 17, 873–890', 'https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I'),
  ],
  example: {
    case: t(
      'En hel liste for hele landet. 48 av 80 kommuner i gruppen deltok, og to navn venter.',
      'Ei heil liste for heile landet. 48 av 80 kommunar i gruppa var med, og to namn ventar.',
      'A complete list for the whole country. 48 of the group’s 80 municipalities took part, and two names wait.',
    ),
    inputs: [
      { name: t('gruppen', 'gruppa', 'the group'), value: '48 / 80' },
      { name: t('alle andre', 'alle andre', 'all others'), value: '56 / 70' },
      { name: t('navn som venter', 'namn som ventar', 'names that wait'), value: '2' },
    ],
    steps: [
      t('Andelen er {rate:share}, med intervall fra {low:share} til {high:share}.', 'Delen er {rate:share}, med intervall frå {low:share} til {high:share}.', 'The rate is {rate:share}, with an interval from {low:share} to {high:share}.'),
      t('Grensene er {rate:share} om ingen av de to hørte til gruppen, og {bound:share} om begge gjorde det.', 'Grensene er {rate:share} om ingen av dei to høyrde til gruppa, og {bound:share} om begge gjorde det.', 'The bounds are {rate:share} if neither of the two belonged to the group, and {bound:share} if both did.'),
      t('Alle andre deltok med 80 prosent: forskjellen er {difference:points} prosentpoeng, fra {from:points} til {to:points}.', 'Alle andre var med med 80 prosent: skilnaden er {difference:points} prosentpoeng, frå {from:points} til {to:points}.', 'All others took part at 80 per cent: the difference is {difference:points} percentage points, from {from:points} to {to:points}.'),
    ],
    compute: () => {
      const interval = wilson(48, 80)
      const difference = newcombe(48, 80, 56, 70)
      return { rate: 48 / 80, low: interval?.low ?? null, high: interval?.high ?? null, bound: 50 / 80, difference: difference?.difference ?? null, from: difference?.low ?? null, to: difference?.high ?? null }
    },
    expected: { rate: 0.6, low: 0.4904546500516, high: 0.7003817240413, bound: 0.625, difference: -0.2, from: -0.3338726540369, to: -0.05243147240236 },
    from: t('R (prop.test) og Newcombe (1998), tabell II, med gruppene byttet om.', 'R (prop.test) og Newcombe (1998), tabell II, med gruppene bytte om.', 'R (prop.test) and Newcombe (1998), table II, with the groups swapped.'),
  },
}
