import { newcombe as interval } from '../../statistics/newcombe.ts'
import { type Method, reference, t } from './declare.ts'
import { brackets, low, minus, name, number, plus, power, root, row } from './mathml.ts'

const p1 = low(name('p'), number(1))
const p2 = low(name('p'), number(2))
const squared = (a: string, b: string): string => power(brackets(a, minus, b), number(2))

export const newcombe: Method = {
  id: 'newcombe',
  version: '1',
  title: t('Forskjellen mellom to andeler: Newcombes intervall', 'Skilnaden mellom to delar: Newcombe-intervallet', 'The difference between two rates: Newcombe’s interval'),
  lead: t(
    'Sier hvor mange prosentpoeng som skiller to grupper, og hvor stor forskjell tallene passer med. Kan brukes når begge gruppene har noen i omfanget.',
    'Seier kor mange prosentpoeng som skil to grupper, og kor stor skilnad tala passar med. Kan brukast når begge gruppene har nokon i omfanget.',
    'Says how many percentage points part two groups, and how large a difference the figures agree with. It may be used when both groups have somebody in scope.',
  ),
  sections: [
    {
      title: t('Hvordan det lages', 'Korleis det blir laga', 'How it is made'),
      text: [
        t(
          'Hver gruppe får sitt eget intervall etter Wilson. Avstandene fra andelene ut til grensene settes sammen som sidene i en rettvinklet trekant (metode 10 i artikkelen, uten kontinuitetskorreksjon).',
          'Kvar gruppe får sitt eige intervall etter Wilson. Avstandane frå delane ut til grensene blir sette saman som sidene i ein rettvinkla trekant (metode 10 i artikkelen, utan kontinuitetskorreksjon).',
          'Each group gets its own interval after Wilson. The distances from the rates to the limits are put together as the sides of a right-angled triangle (method 10 in the article, without continuity correction).',
        ),
        t(
          'Intervallet holder seg mellom −100 og 100 prosentpoeng, og det har bredde også når ingen deltok i noen av gruppene.',
          'Intervallet held seg mellom −100 og 100 prosentpoeng, og det har breidd òg når ingen var med i nokon av gruppene.',
          'The interval stays between −100 and 100 percentage points, and keeps its width also when nobody took part in either group.',
        ),
      ],
    },
    {
      title: t('Hvordan det skal leses', 'Korleis det skal lesast', 'How to read it'),
      text: [
        t(
          'Dekker intervallet 0, kan ikke denne ene listen si hvilken gruppe som deltar mest. Det er noe annet enn at gruppene er like.',
          'Dekkjer intervallet 0, kan ikkje denne eine lista seie kva gruppe som deltek mest. Det er noko anna enn at gruppene er like.',
          'When the interval covers 0, this one list cannot say which group takes part most. That is not the same as the groups being alike.',
        ),
      ],
    },
  ],
  formulas: [
    {
      name: t('Nedre grense', 'Nedre grense', 'The lower limit'),
      mathml: row(p1, minus, p2, minus, root(row(squared(p1, low(name('l'), number(1))), plus, squared(low(name('u'), number(2)), p2)))),
      spoken: t(
        'p1 minus p2 minus kvadratroten av p1 minus l1 i andre pluss u2 minus p2 i andre. l og u er grensene i Wilsons intervall for hver gruppe.',
        'p1 minus p2 minus kvadratrota av p1 minus l1 i andre pluss u2 minus p2 i andre. l og u er grensene i Wilson-intervallet for kvar gruppe.',
        'p1 minus p2 minus the square root of p1 minus l1 squared plus u2 minus p2 squared. l and u are the limits of Wilson’s interval for each group.',
      ),
    },
    {
      name: t('Øvre grense', 'Øvre grense', 'The upper limit'),
      mathml: row(p1, minus, p2, plus, root(row(squared(low(name('u'), number(1)), p1), plus, squared(p2, low(name('l'), number(2)))))),
      spoken: t(
        'p1 minus p2 pluss kvadratroten av u1 minus p1 i andre pluss p2 minus l2 i andre.',
        'p1 minus p2 pluss kvadratrota av u1 minus p1 i andre pluss p2 minus l2 i andre.',
        'p1 minus p2 plus the square root of u1 minus p1 squared plus p2 minus l2 squared.',
      ),
    },
  ],
  references: [
    reference('Newcombe, R. G.', 1998, 'Interval estimation for the difference between independent proportions: comparison of eleven methods', 'Statistics in Medicine 17, 873–890', 'https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I'),
  ],
  example: {
    case: t('56 av 70 mot 48 av 80, eksempelet i artikkelen.', '56 av 70 mot 48 av 80, dømet i artikkelen.', '56 of 70 against 48 of 80, the example in the article.'),
    inputs: [
      { name: t('gruppe 1', 'gruppe 1', 'group 1'), value: '56 / 70' },
      { name: t('gruppe 2', 'gruppe 2', 'group 2'), value: '48 / 80' },
    ],
    steps: [
      t('Andelene er 80 og 60 prosent: forskjellen er {difference:points} prosentpoeng.', 'Delane er 80 og 60 prosent: skilnaden er {difference:points} prosentpoeng.', 'The rates are 80 and 60 per cent: the difference is {difference:points} percentage points.'),
      t('Intervallet går fra {low:points} til {high:points} prosentpoeng.', 'Intervallet går frå {low:points} til {high:points} prosentpoeng.', 'The interval runs from {low:points} to {high:points} percentage points.'),
    ],
    compute: () => {
      const found = interval(56, 70, 48, 80)
      return { difference: found?.difference ?? null, low: found?.low ?? null, high: found?.high ?? null }
    },
    expected: { difference: 0.2, low: 0.05243147240236, high: 0.3338726540369 },
    from: t('Newcombe (1998), tabell II: 0,0524 til 0,3339; flere sifre fra R.', 'Newcombe (1998), tabell II: 0,0524 til 0,3339; fleire siffer frå R.', 'Newcombe (1998), table II: 0.0524 to 0.3339; more digits from R.'),
  },
}
