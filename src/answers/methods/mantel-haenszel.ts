import { breslowDay } from '../../statistics/homogeneity.ts'
import { mantelHaenszel as pool } from '../../statistics/mantel-haenszel.ts'
import { type Method, reference, t } from './declare.ts'
import { brackets, equals, low, minus, name, number, over, row, sum } from './mathml.ts'

const x1 = low(name('x'), number(1))
const x2 = low(name('x'), number(2))
const n1 = low(name('n'), number(1))
const n2 = low(name('n'), number(2))

const strata = [
  { count1: 3, n1: 25, count2: 30, n2: 60 },
  { count1: 10, n1: 40, count2: 55, n2: 80 },
  { count1: 0, n1: 12, count2: 8, n2: 30 },
]

export const mantelHaenszel: Method = {
  id: 'mantel-haenszel',
  version: '2',
  title: t('Mange lister samlet: Mantel og Haenszel', 'Mange lister samla: Mantel og Haenszel', 'Many lists together: Mantel and Haenszel'),
  lead: t(
    'Setter sammen sammenligninger fra mange ordninger og år til ett tall, uten å blande listene. Kan brukes når gruppene er sammenlignet innen hver liste.',
    'Set saman samanlikningar frå mange ordningar og år til eitt tal, utan å blande listene. Kan brukast når gruppene er samanlikna innanfor kvar liste.',
    'Puts comparisons from many schemes and years into one figure, without mixing the lists. It may be used when the groups are compared within each list.',
  ),
  sections: [
    {
      title: t('Hvorfor ikke bare legge sammen', 'Kvifor ikkje berre leggje saman', 'Why not simply add up'),
      text: [
        t(
          'Legger vi sammen alle lister, blander vi hvem som deltar med hvilke ordninger som finnes. Her sammenlignes gruppene først innen hver ordning og hvert år, og sammenligningene veies etterpå.',
          'Legg vi saman alle lister, blandar vi kven som deltek med kva ordningar som finst. Her blir gruppene først samanlikna innanfor kvar ordning og kvart år, og samanlikningane blir vegne etterpå.',
          'Adding all lists up mixes who takes part with which schemes there are. Here the groups are first compared within each scheme and year, and the comparisons are weighed afterwards.',
        ),
      ],
    },
    {
      title: t('Tre tall', 'Tre tal', 'Three figures'),
      text: [],
      items: [
        t('Oddsforholdet: under 1 betyr at den første gruppen deltar sjeldnere. Intervallet følger Robins, Breslow og Greenland.', 'Oddsforholdet: under 1 tyder at den første gruppa deltek sjeldnare. Intervallet følgjer Robins, Breslow og Greenland.', 'The odds ratio: below 1 means that the first group takes part less often. The interval follows Robins, Breslow and Greenland.'),
        t('Risikodifferansen: forskjellen i prosentpoeng i en gjennomsnittlig liste, med Satos varians.', 'Risikodifferansen: skilnaden i prosentpoeng i ei gjennomsnittleg liste, med Satos varians.', 'The risk difference: the difference in percentage points in an average list, with Sato’s variance.'),
        t('Testen (Cochran–Mantel–Haenszel), uten kontinuitetskorreksjon.', 'Testen (Cochran–Mantel–Haenszel), utan kontinuitetskorreksjon.', 'The test (Cochran–Mantel–Haenszel), without continuity correction.'),
      ],
    },
    {
      title: t('Er listene ulike?', 'Er listene ulike?', 'Are the lists unlike?'),
      text: [
        t(
          'Breslow og Days test, med Tarones korreksjon, spør om oddsforholdet kan være ett og det samme i alle listene. For hver liste holdes antallet som deltok, opp mot det antallet det samlede oddsforholdet ville gitt. Er p-verdien under 0,05, er listene ulike: det samlede tallet er et gjennomsnitt av ulike forhold, og sidene sier fra om det.',
          'Testen til Breslow og Day, med korreksjonen til Tarone, spør om oddsforholdet kan vere eitt og det same i alle listene. For kvar liste blir talet på dei som var med, halde opp mot det talet det samla oddsforholdet ville ha gitt. Er p-verdien under 0,05, er listene ulike: det samla talet er eit gjennomsnitt av ulike forhold, og sidene seier frå om det.',
          'Breslow and Day’s test, with Tarone’s correction, asks whether the odds ratio can be one and the same in all lists. For each list the number that took part is held against the number that the pooled odds ratio would give. With a p value below 0.05 the lists are unlike: the pooled figure is an average of unlike ratios, and the pages say so.',
        ),
        t(
          'En høy p-verdi viser ikke at listene er like. Med små lister merker testen lite.',
          'Ein høg p-verdi viser ikkje at listene er like. Med små lister merkar testen lite.',
          'A high p value does not show that the lists are alike. With small lists the test notices little.',
        ),
      ],
    },
    {
      title: t('Når svaret er avgjort', 'Når svaret er avgjort', 'When the answer is settled'),
      text: [
        t(
          'Svaret er «lavere» eller «høyere» når hele intervallet for oddsforholdet ligger på én side av 1, også om navnene som venter, taler imot. Har en gruppe ingen deltakelser, eller deltok alle, har oddsforholdet ikke noe intervall. Da avgjør intervallet for forskjellen i prosentpoeng, på samme måte: Newcombes for én liste; for flere settes grensene sammen av Newcombes for hver liste, fordi Satos varians er 0 i en gruppe der ingen deltok.',
          'Svaret er «lågare» eller «høgare» når heile intervallet for oddsforholdet ligg på éi side av 1, òg om namna som ventar, talar imot. Har ei gruppe inga deltaking, eller var alle med, har oddsforholdet ikkje noko intervall. Då avgjer intervallet for skilnaden i prosentpoeng, på same måten: Newcombes for éi liste; for fleire blir grensene sette saman av Newcombes for kvar liste, fordi Satos varians er 0 i ei gruppe der ingen var med.',
          'The answer is “lower” or “higher” when the whole interval of the odds ratio lies on one side of 1, also if the waiting names speak against it. When a group has no participations, or everybody took part, the odds ratio has no interval. Then the interval of the difference in percentage points decides in the same way: Newcombe’s for one list; for several the limits are put together from Newcombe’s of each list, because Sato’s variance is 0 in a group where nobody took part.',
        ),
        t(
          'Intervallene tar ikke hensyn til hvor mange som regnes. «Klar» sier vi bare om forskjellen på én liste, når den står seg også om alle listene prøves samtidig (Benjamini–Hochberg).',
          'Intervalla tek ikkje omsyn til kor mange som blir rekna. «Klar» seier vi berre om skilnaden på éi liste, når han står seg òg om alle listene blir prøvde samtidig (Benjamini–Hochberg).',
          'The intervals take no account of how many are computed. “Clear” is said only of the difference on one list, when it stands also with all lists tested together (Benjamini–Hochberg).',
        ),
      ],
    },
    {
      title: t('Hva det ikke sier', 'Kva det ikkje seier', 'What it does not say'),
      text: [
        t(
          'Ett samlet tall skjuler at ordningene er ulike. Se derfor også hver ordning for seg. Lister der ingen eller alle deltok, sier ikke noe om oddsforholdet, men teller i risikodifferansen.',
          'Eitt samla tal løyner at ordningane er ulike. Sjå difor òg kvar ordning for seg. Lister der ingen eller alle var med, seier ikkje noko om oddsforholdet, men tel i risikodifferansen.',
          'One figure hides that the schemes differ. So look at each scheme as well. Lists where nobody or everybody took part say nothing about the odds ratio, but count in the risk difference.',
        ),
        t(
          'En kommune som står på mange lister, teller i hver av dem. Intervallet regner listene som uavhengige og er derfor noe for smalt.',
          'Ein kommune som står på mange lister, tel i kvar av dei. Intervallet reknar listene som uavhengige og er difor noko for smalt.',
          'A municipality that is on many lists counts in each of them. The interval takes the lists as independent, and is therefore somewhat too narrow.',
        ),
      ],
    },
  ],
  formulas: [
    {
      name: t('Oddsforholdet', 'Oddsforholdet', 'The odds ratio'),
      mathml: row(name('OR'), equals, over(sum('i', over(row(x1, brackets(n2, minus, x2)), name('N'))), sum('i', over(row(brackets(n1, minus, x1), x2), name('N'))))),
      spoken: t(
        'Summen over listene av x1 ganger n2 minus x2 delt på N, delt på summen av n1 minus x1 ganger x2 delt på N. N er n1 pluss n2 i listen.',
        'Summen over listene av x1 gonger n2 minus x2 delt på N, delt på summen av n1 minus x1 gonger x2 delt på N. N er n1 pluss n2 i lista.',
        'The sum over lists of x1 times n2 minus x2 over N, divided by the sum of n1 minus x1 times x2 over N. N is n1 plus n2 in the list.',
      ),
    },
    {
      name: t('Risikodifferansen', 'Risikodifferansen', 'The risk difference'),
      mathml: row(name('RD'), equals, over(sum('i', over(row(x1, n2, minus, x2, n1), name('N'))), sum('i', over(row(n1, n2), name('N'))))),
      spoken: t(
        'Summen over listene av x1 ganger n2 minus x2 ganger n1 delt på N, delt på summen av n1 ganger n2 delt på N.',
        'Summen over listene av x1 gonger n2 minus x2 gonger n1 delt på N, delt på summen av n1 gonger n2 delt på N.',
        'The sum over lists of x1 times n2 minus x2 times n1 over N, divided by the sum of n1 times n2 over N.',
      ),
    },
  ],
  references: [
    reference('Mantel, N. & Haenszel, W.', 1959, 'Statistical aspects of the analysis of data from retrospective studies of disease', 'Journal of the National Cancer Institute 22, 719–748', 'https://doi.org/10.1093/jnci/22.4.719'),
    reference('Robins, J., Breslow, N. & Greenland, S.', 1986, 'Estimators of the Mantel–Haenszel variance consistent in both sparse data and large-strata limiting models', 'Biometrics 42, 311–323', 'https://doi.org/10.2307/2531052'),
    reference('Zou, G. Y. og Donner, A.', 2008, 'Construction of confidence limits about effect measures: a general approach', 'Statistics in Medicine 27, 1693–1702', 'https://doi.org/10.1002/sim.3095'),
    reference('Sato, T.', 1989, 'On the variance estimator for the Mantel–Haenszel risk difference', 'Biometrics 45, 1323–1324'),
    reference('Breslow, N. E. & Day, N. E.', 1980, 'Statistical Methods in Cancer Research I: The Analysis of Case-Control Studies, 142–146', 'IARC, Lyon'),
    reference('Tarone, R. E.', 1985, 'On heterogeneity tests based on efficient scores', 'Biometrika 72, 91–95', 'https://doi.org/10.1093/biomet/72.1.91'),
    reference('Cochran, W. G.', 1954, 'Some methods for strengthening the common χ² tests', 'Biometrics 10, 417–451', 'https://doi.org/10.2307/3001616'),
  ],
  example: {
    case: t('Tre lister med en liten gruppe mot alle andre.', 'Tre lister med ei lita gruppe mot alle andre.', 'Three lists with a small group against all others.'),
    inputs: strata.map(({ count1, n1: a, count2, n2: b }, i) => ({ name: t(`liste ${i + 1}`, `liste ${i + 1}`, `list ${i + 1}`), value: `${count1} / ${a}, ${count2} / ${b}` })),
    steps: [
      t('Oddsforholdet er {oddsRatio:ratio}, fra {low:ratio} til {high:ratio}.', 'Oddsforholdet er {oddsRatio:ratio}, frå {low:ratio} til {high:ratio}.', 'The odds ratio is {oddsRatio:ratio}, from {low:ratio} to {high:ratio}.'),
      t('I en gjennomsnittlig liste er forskjellen {riskDifference:points} prosentpoeng.', 'I ei gjennomsnittleg liste er skilnaden {riskDifference:points} prosentpoeng.', 'In an average list the difference is {riskDifference:points} percentage points.'),
      t('Testen gir kjikvadrat {chiSquare:ratio}.', 'Testen gir kjikvadrat {chiSquare:ratio}.', 'The test gives chi-square {chiSquare:ratio}.'),
      t('Testen av om listene er ulike, gir p = {homogeneityP:ratio}: den gir ingen grunn til å tro det.', 'Testen av om listene er ulike, gir p = {homogeneityP:ratio}: han gir ingen grunn til å tru det.', 'The test of whether the lists are unlike gives p = {homogeneityP:ratio}: it gives no reason to think so.'),
    ],
    compute: () => {
      const { oddsRatio, low: from, high, riskDifference, chiSquare } = pool(strata)
      return { oddsRatio, low: from, high, riskDifference, chiSquare, homogeneityP: breslowDay(strata, 'tarone')?.p ?? null }
    },
    expected: { oddsRatio: 0.1320210668785, low: 0.064336827708, high: 0.2709111207479, riskDifference: -0.390625, chiSquare: 34.77785643895, homogeneityP: 0.7171916762278 },
    from: t(
      'R: mantelhaen.test(correct = FALSE), og Breslow–Day–Tarone fra formelen i R; risikodifferansen for hånd.',
      'R: mantelhaen.test(correct = FALSE), og Breslow–Day–Tarone frå formelen i R; risikodifferansen for hand.',
      'R: mantelhaen.test(correct = FALSE), and Breslow–Day–Tarone from its formula in R; the risk difference by hand.',
    ),
  },
}
