import { fitLogistic } from '../../statistics/logistic.ts'
import { marginalEffects as effectsOf } from '../../statistics/marginal-effects.ts'
import { type Method, reference, t } from './declare.ts'
import { brackets, equals, low, minus, name, number, over, row, sum } from './mathml.ts'
import { twoGroups } from './two-groups.ts'

const p = low(name('p'), name('i'))

export const marginalEffects: Method = {
  id: 'marginal-effects',
  version: '1',
  title: t('I prosentpoeng: gjennomsnittlig marginal effekt', 'I prosentpoeng: gjennomsnittleg marginal effekt', 'In percentage points: the average marginal effect'),
  lead: t(
    'Gjør en koeffisient om til noe som kan leses: hvor mange prosentpoeng høyere eller lavere deltakelse ett steg av et kjennetegn går sammen med, i gjennomsnitt over radene. «Effekt» er metodens navn; tallet sier ikke hvorfor.',
    'Gjer ein koeffisient om til noko som kan lesast: kor mange prosentpoeng høgare eller lågare deltaking eitt steg av eit kjenneteikn går saman med, i gjennomsnitt over radene. «Effekt» er namnet på metoden; talet seier ikkje kvifor.',
    'Turns a coefficient into something that can be read: how many percentage points higher or lower participation one step of a fact goes with, on average over the rows. “Effect” is the method’s name; the figure does not say why.',
  ),
  sections: [
    {
      title: t('To slag', 'To slag', 'Two kinds'),
      text: [],
      items: [
        t('Et tall (innbyggere, klasse, andel, reisetid): stigningen, gjennomsnittet av p(1 − p) ganger koeffisienten.', 'Eit tal (innbyggjarar, klasse, del, reisetid): stiginga, gjennomsnittet av p(1 − p) gonger koeffisienten.', 'A number (inhabitants, class, share, travel time): the slope, the mean of p(1 − p) times the coefficient.'),
        t('Et ja eller nei (regionråd, med før): endringen, sannsynligheten med ja minus den med nei, i gjennomsnitt.', 'Eit ja eller nei (regionråd, med før): endringa, sannsynet med ja minus det med nei, i gjennomsnitt.', 'A yes or no (regional council, on a list before): the change, the probability with yes less that with no, on average.'),
      ],
    },
    {
      title: t('Usikkerheten', 'Uvissa', 'The uncertainty'),
      text: [
        t(
          'Standardfeilen regnes fra koeffisientenes klyngede kovarians med deltametoden. Dekker intervallet 0, kan det ikke avgjøres om deltakelsen er høyere eller lavere. p-verdien i tabellen er koeffisientens egen, en annen prøve av det samme: nær grensen kan den si noe annet, og da er det intervallet som gjelder. En grense som ville blitt skrevet 0,0 uten å være 0, får så mange desimaler at siden den ligger på, vises.',
          'Standardfeilen blir rekna frå den klyngja kovariansen til koeffisientane med deltametoden. Dekkjer intervallet 0, kan det ikkje avgjerast om deltakinga er høgare eller lågare. p-verdien i tabellen er koeffisienten sin eigen, ei anna prøve av det same: nær grensa kan han seie noko anna, og då er det intervallet som gjeld. Ei grense som ville bli skriven 0,0 utan å vere 0, får så mange desimalar at sida ho ligg på, viser.',
          'The standard error is computed from the coefficients’ clustered covariance by the delta method. Where the interval covers 0 it cannot be told whether participation is higher or lower. The p value in the table is the coefficient’s own, another test of the same: near the limit it may say otherwise, and then the interval counts. A limit that would be written as 0.0 without being 0 gets as many decimals as show which side it lies on.',
        ),
      ],
    },
  ],
  formulas: [
    {
      name: t('Stigningen', 'Stiginga', 'The slope'),
      mathml: row(name('m'), equals, over(number(1), name('n')), sum('i', row(p, brackets(number(1), minus, p))), name('β')),
      spoken: t('m er gjennomsnittet over radene av p ganger 1 minus p, ganger koeffisienten.', 'm er gjennomsnittet over radene av p gonger 1 minus p, gonger koeffisienten.', 'm is the mean over rows of p times 1 minus p, times the coefficient.'),
    },
  ],
  references: [
    reference('Greene, W. H.', 2012, 'Econometric Analysis, 7th edition, section 17.3', 'Pearson, Boston'),
    reference('Dowd, B. E., Greene, W. H. & Norton, E. C.', 2014, 'Computation of standard errors', 'Health Services Research 49, 731–750', 'https://doi.org/10.1111/1475-6773.12122'),
  ],
  example: {
    case: t('8 av 20 kommuner i den ene gruppen deltok, 3 av 30 i den andre.', '8 av 20 kommunar i den eine gruppa deltok, 3 av 30 i den andre.', '8 of 20 municipalities in one group took part, 3 of 30 in the other.'),
    inputs: [{ name: t('deltok / kommuner', 'deltok / kommunar', 'took part / municipalities'), value: '8 / 20, 3 / 30' }],
    steps: [
      t('Som ja eller nei: {change:points} prosentpoeng, standardfeil {changeError:points}. Det er forskjellen på andelene.', 'Som ja eller nei: {change:points} prosentpoeng, standardfeil {changeError:points}. Det er skilnaden på delane.', 'As a yes or no: {change:points} percentage points, standard error {changeError:points}. It is the difference of the rates.'),
      t('Som stigning: {slope:points} prosentpoeng.', 'Som stiging: {slope:points} prosentpoeng.', 'As a slope: {slope:points} percentage points.'),
    ],
    compute: () => {
      const { design, outcome } = twoGroups(8, 20, 3, 30)
      const fit = fitLogistic(design, outcome)
      if (fit === null) return { change: null, changeError: null, slope: null }
      const [change, slope] = effectsOf(design, fit.coefficients, fit.covariance, [{ column: 1, kind: 'change' }, { column: 1, kind: 'slope' }])
      return { change: change?.effect ?? null, changeError: change?.se ?? null, slope: slope?.effect ?? null }
    },
    expected: { change: 0.3, changeError: Math.sqrt(0.4 * 0.6 / 20 + 0.1 * 0.9 / 30), slope: 0.15 * Math.log(6) },
    from: t('For hånd: 0,4 − 0,1; √(0,4 · 0,6 / 20 + 0,1 · 0,9 / 30); (20 · 0,24 + 30 · 0,09) / 50 · ln 6.', 'For hand: 0,4 − 0,1; √(0,4 · 0,6 / 20 + 0,1 · 0,9 / 30); (20 · 0,24 + 30 · 0,09) / 50 · ln 6.', 'By hand: 0.4 − 0.1; √(0.4 · 0.6 / 20 + 0.1 · 0.9 / 30); (20 · 0.24 + 30 · 0.09) / 50 · ln 6.'),
  },
}
