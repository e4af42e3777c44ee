import { drawnTotals } from '../../statistics/drawn-totals.ts'
import { projectYears } from '../../statistics/hamilton-perry.ts'
import { shrunkRatios } from '../../statistics/shrunk-ratios.ts'
import { type Method, reference, t } from './declare.ts'
import { brackets, equals, low, minus, name, number, over, plus, row, times, words } from './mathml.ts'

/** Three groups of five years are enough for an example: the young, the grown and the old. */
const groups = { count: 3, parents: [1, 2] } as const
const shrinkage = { local: 300, region: Infinity, level: Infinity, bands: [] }

export const projection: Method = {
  id: 'projection',
  version: '1',
  title: t('Framskriving av folketallet etter alder', 'Framskriving av folketalet etter alder', 'Projection of the population by age'),
  lead: t(
    'Sier hvor mange i hver aldersgruppe en kommune går mot, om årskullene endrer seg som de har gjort. Det er en framskriving, ikke en plan og ikke et mål.',
    'Seier kor mange i kvar aldersgruppe ein kommune går mot, om årskulla endrar seg slik dei har gjort. Det er ei framskriving, ikkje ein plan og ikkje eit mål.',
    'Says how many in each age group a municipality is heading for, if cohorts go on changing as they have. It is a projection, not a plan and not a goal.',
  ),
  sections: [
    {
      title: t('Årskull for årskull', 'Årskull for årskull', 'Cohort by cohort'),
      text: [
        t(
          'Hvert femårskull følges fem år fram (Hamilton og Perry): kullforholdet er hvor mange kullet er etter fem år, delt på hvor mange det var. Det rommer både flytting og død. De under fem år regnes av tallet på innbyggere mellom 20 og 44 år samme dag. Kvinner og menn regnes sammen, for den lange tallserien skiller dem ikke.',
          'Kvart femårskull blir følgt fem år fram (Hamilton og Perry): kullforholdet er kor mange kullet er etter fem år, delt på kor mange det var. Det rommar både flytting og død. Dei under fem år blir rekna av talet på innbyggjarar mellom 20 og 44 år same dag. Kvinner og menn blir rekna saman, for den lange talserien skil dei ikkje.',
          'Each five-year cohort is followed five years ahead (Hamilton and Perry): its cohort-change ratio is how many it is after five years over how many it was. It holds both moves and deaths. Those under five are reckoned from the inhabitants aged 20 to 44 of the same day. Women and men are taken together, for the long series does not tell them apart.',
        ),
        t(
          'Forholdene er snitt over alle femårssteg siden 2006, vektet med folketallet, for ett enkelt femår bærer med seg flyttingen i akkurat de årene. Barnetallet og overlevelsen fra 65 år er brakt til nivået i de siste årene i hele landet (de to nyeste femårsstegene): fødslene har gått ned og folk lever lenger. Dødeligheten fra 65 år settes dessuten 3 prosent lavere for hvert femår fram.',
          'Forholda er snitt over alle femårssteg sidan 2006, vekta med folketalet, for eitt einskilt femår ber med seg flyttinga i akkurat dei åra. Barnetalet og overlevinga frå 65 år er førte til nivået i dei siste åra i heile landet (dei to nyaste femårsstega): fødslane har gått ned og folk lever lenger. Dødelegheita frå 65 år blir dessutan sett 3 prosent lågare for kvart femår fram.',
          'The ratios are means over all five-year steps since 2006, weighted by people, for a single five years carries the moves of just those years. The number of children and survival from 65 are brought to the country’s level of the last years (the two newest five-year steps): births have fallen and people live longer. Mortality from 65 is besides set 3 per cent lower for every five years ahead.',
        ),
      ],
    },
    {
      title: t('Små kommuner låner', 'Små kommunar låner', 'Small municipalities borrow'),
      text: [
        t(
          'I en liten kommune kan ett kull være tolv personer, og forholdet blir vilt. Derfor trekkes det mot en større enhet i forhold til hvor mange det hviler på. Formen etter alder kommer fra bo- og arbeidsmarkedsregionen, som selv trekkes mot landet (30 personer); nivået er kommunens eget, ett for dem under 65 år og ett for dem over, trukket mot regionens (1000 personer); og kommunens egne forhold trekkes mot dette (1000 personer).',
          'I ein liten kommune kan eitt kull vere tolv personar, og forholdet blir vilt. Difor blir det drege mot ei større eining i høve til kor mange det kviler på. Forma etter alder kjem frå bu- og arbeidsmarknadsregionen, som sjølv blir dregen mot landet (30 personar); nivået er kommunen sitt eige, eitt for dei under 65 år og eitt for dei over, drege mot nivået til regionen (1000 personar); og forholda til kommunen sjølv blir dregne mot dette (1000 personar).',
          'In a small municipality a cohort may be twelve people, and its ratio is wild. It is therefore drawn towards something larger in proportion to how many it rests on. The shape by age comes from the labour-market region, itself drawn to the country (30 people); the level is the municipality’s own, one for those under 65 and one for those over, drawn to the region’s (1,000 people); and its own ratios are drawn to that (1,000 people).',
        ),
      ],
    },
    {
      title: t('Samlet folketall trekkes mot i dag', 'Samla folketal blir drege mot i dag', 'The total is drawn to today’s'),
      text: [
        t(
          'For samlet folketall i små kommuner er «ingen endring» vanskelig å slå, mens de eldre er godt gitt av dem som alt bor der. Framskrivingens sum trekkes derfor mot dagens: 30 prosent for alle, og mer for de små (65 prosent ved 1000 innbyggere). Endringen tas fra dem under 65 år; tallet på eldre røres ikke.',
          'For samla folketal i små kommunar er «inga endring» vanskeleg å slå, medan dei eldre er godt gjevne av dei som alt bur der. Summen av framskrivinga blir difor dregen mot dagens: 30 prosent for alle, og meir for dei små (65 prosent ved 1000 innbyggjarar). Endringa blir teken frå dei under 65 år; talet på eldre blir ikkje rørt.',
          'For the total population of small municipalities “no change” is hard to beat, while the old are well given by those who already live there. The projected total is therefore drawn to today’s: 30 per cent for all, and more for the small (65 per cent at 1,000 inhabitants). The difference is taken from those under 65; the number of old people is not touched.',
        ),
        t(
          'Ligger året mellom to femårssteg, ligger hver aldersgruppe på den rette linjen mellom dem. Summen for landet styres ikke mot noen annen framskriving.',
          'Ligg året mellom to femårssteg, ligg kvar aldersgruppe på den rette linja mellom dei. Summen for landet blir ikkje styrt mot noka anna framskriving.',
          'When the year lies between two five-year steps, each age group lies on the straight line between them. The country’s sum is not steered to any other projection.',
        ),
      ],
    },
    {
      title: t('Hvordan innstillingene er valgt', 'Korleis innstillingane er valde', 'How the settings were chosen'),
      text: [
        t(
          'Med prøver bakover: fra hvert år siden 2011 er det framskrevet så mange år som vi spør om, bare med det som var kjent da, og holdt mot det som kom. Innstillingene er søkt fram på oddetallsårene alene, etter hvor mye lavere feilen er enn den beste av tre enkle måter (ingen endring, samme samlede vekst, målets egen vekst), likt vektet over mål, størrelser og lengder, med et lite påslag for hvert tilfelle der feilen ikke er lavest. Feilene som vises, er fra partallsårene. Årene overlapper likevel: et startår og det neste deler det meste av tiden, så feilene kan være noe for lave.',
          'Med prøver bakover: frå kvart år sidan 2011 er det framskrive så mange år som vi spør om, berre med det som var kjent då, og halde mot det som kom. Innstillingane er søkte fram på oddetalsåra aleine, etter kor mykje lågare feilen er enn den beste av tre enkle måtar (inga endring, same samla vekst, målet sin eigen vekst), likt vekta over mål, storleikar og lengder, med eit lite påslag for kvart tilfelle der feilen ikkje er lågast. Feila som blir viste, er frå partalsåra. Åra overlappar likevel: eit startår og det neste deler det meste av tida, så feila kan vere noko for låge.',
          'By backtests: from each year since 2011 a projection is made as many years ahead as we ask about, with only what was known then, and held against what came. The settings were searched for on the odd years alone, by how much lower the error is than the best of three simple ways (no change, constant total growth, the measure’s own growth), weighted evenly over measures, sizes and lengths, with a little added for each case where the error is not the lowest. The errors shown are of the even years. The years overlap all the same: one origin shares most of its time with the next, so that the errors may be somewhat too low.',
        ),
      ],
    },
    {
      title: t('Hva den ikke kan', 'Kva ho ikkje kan', 'What it cannot do'),
      text: [
        t(
          'Den vet ikke om en ny arbeidsplass, et nytt mottak eller en nedleggelse, og den tror at dødeligheten faller jevnt. For sju kommuner som er berørt av delinger, er tidlige tall anslag, og det er merket.',
          'Ho veit ikkje om ein ny arbeidsplass, eit nytt mottak eller ei nedlegging, og ho trur at dødelegheita fell jamt. For sju kommunar som er påverka av delingar, er tidlege tal anslag, og det er merkt.',
          'It does not know of a new employer, a new reception centre or a closure, and it takes mortality to fall evenly. For seven municipalities touched by splits the early figures are estimates, and marked so.',
        ),
      ],
    },
  ],
  formulas: [
    {
      name: t('Et forhold trukket mot det større', 'Eit forhold drege mot det større', 'A ratio drawn to the larger'),
      mathml: row(name('r'), equals, over(row(low(name('P'), name('5')), plus, name('k'), times, name('R')), row(low(name('P'), name('0')), plus, name('k')))),
      spoken: t(
        'r er lik P 5 pluss k ganger R, delt på P 0 pluss k. P 0 er kullet ved start, P 5 fem år etter, R er det større forholdet og k er hvor mange personer det teller som.',
        'r er lik P 5 pluss k gonger R, delt på P 0 pluss k. P 0 er kullet ved start, P 5 fem år etter, R er det større forholdet og k er kor mange personar det tel som.',
        'r equals P 5 plus k times R, over P 0 plus k. P 0 is the cohort at the start, P 5 five years on, R the larger ratio and k how many people it counts for.',
      ),
    },
    {
      name: t('Vekten på ingen endring', 'Vekta på inga endring', 'The weight of no change'),
      mathml: row(name('w'), equals, number('0,3'), plus, number('0,7'), times, over(number(1000), row(number(1000), plus, words('N')))),
      spoken: t('w er lik 0,3 pluss 0,7 ganger 1000 delt på 1000 pluss N. N er folketallet i dag.', 'w er lik 0,3 pluss 0,7 gonger 1000 delt på 1000 pluss N. N er folketalet i dag.', 'w equals 0.3 plus 0.7 times 1,000 over 1,000 plus N. N is the population of today.'),
    },
    {
      name: t('Summen', 'Summen', 'The total'),
      mathml: row(name('T'), equals, brackets(number(1), minus, name('w')), times, low(name('T'), name('h')), plus, name('w'), times, name('N')),
      spoken: t('T er lik 1 minus w ganger framskrevet sum, pluss w ganger N.', 'T er lik 1 minus w gonger framskriven sum, pluss w gonger N.', 'T equals 1 minus w times the projected total, plus w times N.'),
    },
  ],
  references: [
    reference('Hamilton, C. H. & Perry, J.', 1962, 'A short method for projecting population by age from one decennial census to another', 'Social Forces 41, 163–170', 'https://doi.org/10.2307/2573607'),
    reference('Smith, S. K., Tayman, J. & Swanson, D. A.', 2013, 'A Practitioner’s Guide to State and Local Population Projections', 'Springer', 'https://doi.org/10.1007/978-94-007-7551-0'),
    reference('Morris, C. N.', 1983, 'Parametric empirical Bayes inference: theory and applications', 'Journal of the American Statistical Association 78, 47–55', 'https://doi.org/10.1080/01621459.1983.10477920'),
    reference('Bates, J. M. & Granger, C. W. J.', 1969, 'The combination of forecasts', 'Operational Research Quarterly 20, 451–468', 'https://doi.org/10.1057/jors.1969.103'),
  ],
  example: {
    case: t(
      'En kommune med 100 unge, 100 voksne og 100 gamle. Fem år før var det 100 voksne, og 80 av dem er nå gamle; i landet er 90 av 100 igjen.',
      'Ein kommune med 100 unge, 100 vaksne og 100 gamle. Fem år før var det 100 vaksne, og 80 av dei er no gamle; i landet er 90 av 100 att.',
      'A municipality with 100 young, 100 grown and 100 old. Five years before there were 100 grown, and 80 of them are old now; in the country 90 of 100 remain.',
    ),
    inputs: [
      { name: t('egne', 'eigne', 'its own'), value: '80 / 100' },
      { name: t('landet', 'landet', 'the country'), value: '0,9' },
      { name: t('styrke', 'styrke', 'strength'), value: '300' },
    ],
    steps: [
      t('Forholdet er 80 pluss 300 · 0,9, delt på 100 pluss 300: {ratio:ratio}.', 'Forholdet er 80 pluss 300 · 0,9, delt på 100 pluss 300: {ratio:ratio}.', 'The ratio is 80 plus 300 · 0.9, over 100 plus 300: {ratio:ratio}.'),
      t('120 voksne blir om fem år til {five:whole}, og fire år fram, fire femdeler av veien fra 100 gamle, {four:whole}.', '120 vaksne blir om fem år til {five:whole}, og fire år fram, fire femdelar av vegen frå 100 gamle, {four:whole}.', '120 grown become {five:whole} in five years, and four years ahead, four fifths of the way from 100 old, {four:whole}.'),
      t('Er summen framskrevet fra 1000 til 1100, trekkes den til {total:whole}: vekten på ingen endring er 0,65.', 'Er summen framskriven frå 1000 til 1100, blir han dregen til {total:whole}: vekta på inga endring er 0,65.', 'A total projected from 1,000 to 1,100 is drawn to {total:whole}: the weight of no change is 0.65.'),
    ],
    compute: () => {
      // The second unit is the rest of the country, so large that the country's ratio is its own.
      const counts = { after: Float64Array.of(0, 0, 80, 0, 0, 9e8), before: Float64Array.of(1, 1, 100, 1, 1, 1e9) }
      const ratio = shrunkRatios(counts, groups.count, Int32Array.of(0, 0), shrinkage)[2] ?? NaN
      const ahead = (years: number): number => projectYears(Float64Array.of(100, 120, 100), () => Float64Array.of(1, 1, (ratio * 120) / 220), groups, years)[2] ?? NaN
      const drawn = drawnTotals(Float64Array.of(500, 400, 200), Float64Array.of(400, 400, 200), groups.count, 2, { base: 0.3, half: 1000 })
      return { ratio: Math.round(ratio * 1e6) / 1e6, five: Math.round(ahead(5) * 1e3) / 1e3, four: Math.round(ahead(4) * 1e3) / 1e3, total: drawn.reduce((sum, people) => sum + people, 0) }
    },
    expected: { ratio: 0.875, five: 105, four: 104, total: 1035 },
    from: t('Regnet ut for hånd.', 'Rekna ut for hand.', 'Worked out by hand.'),
  },
}
