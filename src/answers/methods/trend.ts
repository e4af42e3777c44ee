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
    'Legger en rett linje gjennom forskjellene år for år innenfor hver ordning, der sikre tall teller mest. Sier «kan ikke avgjøres» når usikkerheten også passer med ingen endring.',
    'Legg ei rett linje gjennom skilnadene år for år innanfor kvar ordning, der sikre tal tel mest. Seier «kan ikkje avgjerast» når uvissa òg passar med inga endring.',
    'Lays a straight line through the differences year by year within each scheme, in which certain figures count most. Says “cannot tell” when the uncertainty covers no change.',
  ),
  sections: [
    {
      title: t('Hvordan det regnes', 'Korleis det blir rekna', 'How it is computed'),
      text: [
        t(
          'Tabellen viser for hvert år forskjellen mellom gruppene over alle hele lister det året (Mantel og Haenszel). Linjen legges ikke gjennom de tallene, for det er ikke de samme ordningene hvert år. Den legges gjennom forskjellen i hver ordning hvert år. Hver ordning har sitt eget nivå: fra år og forskjell trekkes ordningens egne veide snitt. Stigningen er felles. Bare ordninger med hel liste i minst to år er med.',
          'Tabellen viser for kvart år skilnaden mellom gruppene over alle heile lister det året (Mantel og Haenszel). Linja blir ikkje lagd gjennom dei tala, for det er ikkje dei same ordningane kvart år. Ho blir lagd gjennom skilnaden i kvar ordning kvart år. Kvar ordning har sitt eige nivå: frå år og skilnad blir dei vegne snitta til ordninga trekte. Stiginga er felles. Berre ordningar med heil liste i minst to år er med.',
          'The table shows for each year the difference between the groups over all complete lists of that year (Mantel and Haenszel). The line is not laid through those figures, since they are not of the same schemes each year. It is laid through the difference in each scheme each year. Each scheme has a level of its own: its own weighted means are taken off year and difference. The slope is common. Only schemes with a complete list in at least two years are used.',
        ),
        t(
          'Usikkerheten til hver forskjell leses ut av intervallet (Newcombe), slik at en liste der ingen deltok, ikke får uendelig vekt. Det trengs til sammen minst tre slike forskjeller. Linjen gjelder de ordningene som har flere år, og de kan være få. Les den derfor sammen med tabellen.',
          'Uvissa til kvar skilnad blir lesen ut av intervallet (Newcombe), slik at ei liste der ingen var med, ikkje får uendeleg vekt. Det trengst til saman minst tre slike skilnader. Linja gjeld dei ordningane som har fleire år, og dei kan vere få. Les henne difor saman med tabellen.',
          'The uncertainty of each difference is read back from its interval (Newcombe), so that a list on which nobody took part does not get boundless weight. At least three such differences are needed in all. The line holds for the schemes that have several years, and they may be few. So read it together with the table.',
        ),
      ],
    },
  ],
  formulas: [
    {
      name: t('Stigningen', 'Stiginga', 'The slope'),
      mathml: row(name('b'), equals, over(sum('i', row(w, brackets(x, minus, mean('x')), brackets(y, minus, mean('y')))), sum('i', row(w, power(brackets(x, minus, mean('x')), number(2)))))),
      spoken: t(
        'b er summen av w ganger x minus middelverdien av x ganger y minus middelverdien av y, delt på summen av w ganger x minus middelverdien i andre. w er 1 delt på variansen; x er året og y forskjellen i én ordning det året. Middelverdiene er veide og ordningens egne.',
        'b er summen av w gonger x minus middelverdien av x gonger y minus middelverdien av y, delt på summen av w gonger x minus middelverdien i andre. w er 1 delt på variansen; x er året og y skilnaden i éi ordning det året. Middelverdiane er vegne og ordninga sine eigne.',
        'b is the sum of w times x minus the mean of x times y minus the mean of y, over the sum of w times x minus its mean squared. w is 1 over the variance; x is the year and y the difference in one scheme that year. The means are weighted and the scheme’s own.',
      ),
    },
  ],
  references: [
    reference('Hedges, L. V. & Olkin, I.', 1985, 'Statistical Methods for Meta-Analysis, chapter 8', 'Academic Press, Orlando'),
    reference('Zou, G. Y. & Donner, A.', 2008, 'Construction of confidence limits about effect measures: a general approach', 'Statistics in Medicine 27, 1693–1702', 'https://doi.org/10.1002/sim.3095'),
  ],
  example: {
    case: t(
      'Forskjellen i én ordning var −6, −4 og −2 prosentpoeng i tre år, like sikre.',
      'Skilnaden i éi ordning var −6, −4 og −2 prosentpoeng i tre år, like sikre.',
      'The difference in one scheme was −6, −4 and −2 percentage points in three years, equally certain.',
    ),
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
