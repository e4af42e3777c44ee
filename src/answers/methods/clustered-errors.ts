import { clusteredCovariance } from '../../statistics/clustered-errors.ts'
import { fitLogistic } from '../../statistics/logistic.ts'
import { type Method, reference, t } from './declare.ts'
import { brackets, equals, low, minus, name, number, over, power, row, sum } from './mathml.ts'
import { errorAt } from './two-groups.ts'

export const clusteredErrors: Method = {
  id: 'clustered-errors',
  version: '1',
  title: t('Samme kommune flere ganger: klyngede feil', 'Same kommunen fleire gonger: klyngja feil', 'The same municipality several times: clustered errors'),
  lead: t(
    'En kommune står i modellen for hver liste eller hvert år. Radene dens følger hverandre. Klyngede feil tar hensyn til det, så intervallene ikke blir for smale.',
    'Ein kommune står i modellen for kvar liste eller kvart år. Radene hans følgjer kvarandre. Klyngja feil tek omsyn til det, så intervalla ikkje blir for smale.',
    'A municipality is in the model for each list or year. Its rows follow each other. Clustered errors take account of that, so that intervals do not become too narrow.',
  ),
  sections: [
    {
      title: t('Hvordan det regnes', 'Korleis det blir rekna', 'How it is computed'),
      text: [
        t(
          'Avvikene legges først sammen innen hver kommune, og variansen regnes mellom kommunene (HC0). Deretter ganges den med antall kommuner delt på antallet minus én. Det er standarden i R-pakken sandwich for logistisk regresjon.',
          'Avvika blir først lagde saman innanfor kvar kommune, og variansen blir rekna mellom kommunane (HC0). Deretter blir han gongen med talet på kommunar delt på talet minus éin. Det er standarden i R-pakken sandwich for logistisk regresjon.',
          'Deviations are first added up within each municipality, and the variance is computed between municipalities (HC0). It is then multiplied by the number of municipalities over that number less one. That is the default of R’s package sandwich for logistic regression.',
        ),
        t(
          'Kommuner som er omdøpt eller slått sammen, er én klynge: kommunen slik den er på den siste dagen registeret kjenner.',
          'Kommunar som har fått nytt namn eller er slegne saman, er éi klyngje: kommunen slik han er på den siste dagen registeret kjenner.',
          'Municipalities that were renamed or merged are one cluster: the municipality as it is on the latest day that the register knows.',
        ),
      ],
    },
  ],
  formulas: [
    {
      name: t('Kovariansen', 'Kovariansen', 'The covariance'),
      mathml: row(name('V'), equals, over(name('G'), row(name('G'), minus, number(1))), name('B'), brackets(sum('g', row(low(name('s'), name('g')), power(low(name('s'), name('g')), name('T'))))), name('B')),
      spoken: t(
        'V er G delt på G minus 1, ganger B ganger summen over kommuner av s ganger s transponert, ganger B. B er modellens egen kovarians, s er summen av kommunens avvik ganger kjennetegn, G er antall kommuner.',
        'V er G delt på G minus 1, gonger B gonger summen over kommunar av s gonger s transponert, gonger B. B er kovariansen til modellen sjølv, s er summen av avvika til kommunen gonger kjenneteikn, G er talet på kommunar.',
        'V is G over G minus 1, times B times the sum over municipalities of s times s transposed, times B. B is the model’s own covariance, s the sum of a municipality’s deviations times facts, G the number of municipalities.',
      ),
    },
  ],
  references: [
    reference('Liang, K.-Y. & Zeger, S. L.', 1986, 'Longitudinal data analysis using generalized linear models', 'Biometrika 73, 13–22', 'https://doi.org/10.1093/biomet/73.1.13'),
    reference('Zeileis, A., Köll, S. & Graham, N.', 2020, 'Various versatile variances: an object-oriented implementation of clustered covariances in R', 'Journal of Statistical Software 95(1)', 'https://doi.org/10.18637/jss.v095.i01'),
  ],
  example: {
    case: t('Fire kommuner står på fem lister hver. To deltar på alle, to på ingen.', 'Fire kommunar står på fem lister kvar. To deltek på alle, to på ingen.', 'Four municipalities could be on five lists each. Two are on all, two on none.'),
    inputs: [{ name: t('deltok / lister', 'deltok / lister', 'took part / lists'), value: '5 / 5, 5 / 5, 0 / 5, 0 / 5' }],
    steps: [
      t('Som 20 uavhengige rader ville log odds hatt standardfeilen {plain:ratio}.', 'Som 20 uavhengige rader ville log odds hatt standardfeilen {plain:ratio}.', 'As 20 independent rows the log odds would have the standard error {plain:ratio}.'),
      t('Klynget er den {clustered:ratio}, og med justering for fire kommuner {adjusted:ratio}.', 'Klyngja er han {clustered:ratio}, og med justering for fire kommunar {adjusted:ratio}.', 'Clustered it is {clustered:ratio}, and with the adjustment for four municipalities {adjusted:ratio}.'),
    ],
    compute: () => {
      const design = { rows: 20, columns: [new Float64Array(20).fill(1)], factors: [] }
      const outcome = Uint8Array.from({ length: 20 }, (_, i) => (i < 10 ? 1 : 0))
      const cluster = Int32Array.from({ length: 20 }, (_, i) => Math.floor(i / 5))
      const fit = fitLogistic(design, outcome)
      if (fit === null) return { plain: null, clustered: null, adjusted: null }
      const error = (adjust: boolean): number | null => {
        const found = clusteredCovariance(design, outcome, fit, cluster, adjust)
        return found && errorAt(found.covariance, 1, 0)
      }
      return { plain: errorAt(fit.covariance, 1, 0), clustered: error(false), adjusted: error(true) }
    },
    expected: { plain: Math.sqrt(0.2), clustered: 1, adjusted: Math.sqrt(4 / 3) },
    from: t('For hånd: B = 1 / (20 · 0,25) = 0,2; summene er ±2,5, så V = 0,2 · 25 · 0,2 = 1.', 'For hand: B = 1 / (20 · 0,25) = 0,2; summane er ±2,5, så V = 0,2 · 25 · 0,2 = 1.', 'By hand: B = 1 / (20 · 0.25) = 0.2; the sums are ±2.5, so V = 0.2 · 25 · 0.2 = 1.'),
  },
}
