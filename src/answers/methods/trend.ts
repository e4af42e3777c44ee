import { weightedTrend } from '../../statistics/weighted-trend.ts'
import { type Method, reference, t } from './declare.ts'
import { brackets, equals, low, minus, name, number, over, power, row, sum } from './mathml.ts'

const w = low(name('w'), name('i'))
const x = low(name('x'), name('i'))
const y = low(name('y'), name('i'))
const mean = (of: string): string => `<mover>${name(of)}<mo>¯</mo></mover>`

export const trend: Method = {
  id: 'trend',
  version: '1',
  title: t('Blir avstanden mindre? Trenden over år', 'Blir avstanden mindre? Trenden over år', 'Is the gap closing? The trend over years'),
  lead: t(
    'Legger en rett linje gjennom forskjellene år for år, der sikre år teller mest. Sier «kan ikke avgjøres» når usikkerheten også passer med ingen endring.',
    'Legg ei rett linje gjennom skilnadene år for år, der sikre år tel mest. Seier «kan ikkje avgjerast» når uvissa òg passar med inga endring.',
    'Lays a straight line through the differences year by year, in which certain years count most. Says “cannot tell” when the uncertainty covers no change.',
  ),
  sections: [
    {
      title: t('Hvordan det regnes', 'Korleis det blir rekna', 'How it is computed'),
      text: [
        t(
          'For hvert år regnes forskjellen mellom gruppene over alle hele lister det året (Mantel og Haenszel). Usikkerheten leses ut av årets intervall, slik at et år der ingen deltok, ikke får uendelig vekt.',
          'For kvart år blir skilnaden mellom gruppene rekna over alle heile lister det året (Mantel og Haenszel). Uvissa blir lesen ut av intervallet for året, slik at eit år der ingen var med, ikkje får uendeleg vekt.',
          'For each year the difference between the groups is computed over all complete lists of that year (Mantel and Haenszel). Its uncertainty is read back from the year’s interval, so that a year in which nobody took part does not get boundless weight.',
        ),
        t(
          'Det trengs minst tre år. Linjen gjelder de årene vi har hele lister for, og hvilke ordninger som er kjent, skifter fra år til år. Les den derfor sammen med tabellen.',
          'Det trengst minst tre år. Linja gjeld dei åra vi har heile lister for, og kva ordningar som er kjende, skiftar frå år til år. Les henne difor saman med tabellen.',
          'At least three years are needed. The line holds for the years with complete lists, and which schemes are known changes from year to year. So read it together with the table.',
        ),
      ],
    },
  ],
  formulas: [
    {
      name: t('Stigningen', 'Stiginga', 'The slope'),
      mathml: row(name('b'), equals, over(sum('i', row(w, brackets(x, minus, mean('x')), brackets(y, minus, mean('y')))), sum('i', row(w, power(brackets(x, minus, mean('x')), number(2)))))),
      spoken: t(
        'b er summen av w ganger x minus middelverdien av x ganger y minus middelverdien av y, delt på summen av w ganger x minus middelverdien i andre. w er 1 delt på variansen; x er året og y forskjellen.',
        'b er summen av w gonger x minus middelverdien av x gonger y minus middelverdien av y, delt på summen av w gonger x minus middelverdien i andre. w er 1 delt på variansen; x er året og y skilnaden.',
        'b is the sum of w times x minus the mean of x times y minus the mean of y, over the sum of w times x minus its mean squared. w is 1 over the variance; x is the year and y the difference.',
      ),
    },
  ],
  references: [
    reference('Hedges, L. V. & Olkin, I.', 1985, 'Statistical Methods for Meta-Analysis, chapter 8', 'Academic Press, Orlando'),
    reference('Zou, G. Y. & Donner, A.', 2008, 'Construction of confidence limits about effect measures: a general approach', 'Statistics in Medicine 27, 1693–1702', 'https://doi.org/10.1002/sim.3095'),
  ],
  example: {
    case: t('Forskjellen var −6, −4 og −2 prosentpoeng i tre år, like sikre.', 'Skilnaden var −6, −4 og −2 prosentpoeng i tre år, like sikre.', 'The difference was −6, −4 and −2 percentage points in three years, equally certain.'),
    inputs: [
      { name: t('år', 'år', 'years'), value: '2018 2019 2020' },
      { name: t('forskjeller', 'skilnader', 'differences'), value: '−0.06 −0.04 −0.02' },
      { name: t('varians hvert år', 'varians kvart år', 'variance each year'), value: '0.0001' },
    ],
    steps: [
      t('Avstanden endrer seg med {slope:points} prosentpoeng i året.', 'Avstanden endrar seg med {slope:points} prosentpoeng i året.', 'The gap changes by {slope:points} percentage points a year.'),
      t('Intervallet går fra {low:points} til {high:points}: det dekker ikke 0, så avstanden blir mindre.', 'Intervallet går frå {low:points} til {high:points}: det dekkjer ikkje 0, så avstanden blir mindre.', 'The interval runs from {low:points} to {high:points}: it does not cover 0, so the gap is closing.'),
    ],
    compute: () => {
      const found = weightedTrend([2018, 2019, 2020].map((year, i) => ({ x: year, y: -0.06 + 0.02 * i, variance: 0.0001 })))
      return { slope: found?.slope ?? null, low: found?.low ?? null, high: found?.high ?? null }
    },
    expected: { slope: 0.02, low: 0.0061409617565032215, high: 0.03385903824349678 },
    from: t('For hånd: standardfeilen er 1 / √(2 / 0,0001) = 0,00707.', 'For hand: standardfeilen er 1 / √(2 / 0,0001) = 0,00707.', 'By hand: the standard error is 1 / √(2 / 0.0001) = 0.00707.'),
  },
}
