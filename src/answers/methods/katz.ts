import { ratioOfRates } from '../../statistics/katz.ts'
import { type Method, reference, t } from './declare.ts'
import { low, minus, name, number, over, plus, plusMinus, root, row } from './mathml.ts'

const x1 = low(name('x'), number(1))
const x2 = low(name('x'), number(2))
const n1 = low(name('n'), number(1))
const n2 = low(name('n'), number(2))

export const katz: Method = {
  id: 'katz',
  version: '1',
  title: t('Forholdet mellom to andeler: Katz’ intervall', 'Forholdet mellom to delar: Katz-intervallet', 'The ratio of two rates: Katz’s interval'),
  lead: t(
    'Sier hvor mange ganger så vanlig det er å delta i den ene gruppen som i den andre. Vises bare når noen deltok i begge.',
    'Seier kor mange gonger så vanleg det er å delta i den eine gruppa som i den andre. Blir berre vist når nokon var med i begge.',
    'Says how many times as common it is to take part in one group as in the other. Shown only when somebody took part in both.',
  ),
  sections: [
    {
      title: t('Hva det sier, og ikke sier', 'Kva det seier, og ikkje seier', 'What it says, and does not say'),
      text: [
        t(
          'Et forholdstall på 0,5 betyr at andelen er halvparten så stor. Det sier ikke hvor store andelene er: 1 mot 2 prosent og 40 mot 80 prosent gir samme tall. Derfor står andelene og forskjellen alltid ved siden av.',
          'Eit forholdstal på 0,5 tyder at delen er halvparten så stor. Det seier ikkje kor store delane er: 1 mot 2 prosent og 40 mot 80 prosent gir same tal. Difor står delane og skilnaden alltid ved sida av.',
          'A ratio of 0.5 means that the rate is half as large. It does not say how large the rates are: 1 against 2 per cent and 40 against 80 per cent give the same figure. The rates and their difference therefore always stand beside it.',
        ),
        t(
          'Når ingen deltok i en av gruppene, har forholdet ingen brukbar usikkerhet, og siden viser en strek.',
          'Når ingen var med i ei av gruppene, har forholdet inga brukande uvisse, og sida viser ein strek.',
          'When nobody took part in one of the groups, the ratio has no usable uncertainty, and the page shows a dash.',
        ),
      ],
    },
  ],
  formulas: [
    {
      name: t('Grensene, på logaritmisk skala', 'Grensene, på logaritmisk skala', 'The limits, on the log scale'),
      mathml: row(name('ln'), over(row(x1, name('/'), n1), row(x2, name('/'), n2)), plusMinus, name('z'), root(row(over(number(1), x1), minus, over(number(1), n1), plus, over(number(1), x2), minus, over(number(1), n2)))),
      spoken: t(
        'Den naturlige logaritmen til forholdet, pluss eller minus z ganger kvadratroten av 1 delt på x1 minus 1 delt på n1 pluss 1 delt på x2 minus 1 delt på n2.',
        'Den naturlege logaritmen til forholdet, pluss eller minus z gonger kvadratrota av 1 delt på x1 minus 1 delt på n1 pluss 1 delt på x2 minus 1 delt på n2.',
        'The natural logarithm of the ratio, plus or minus z times the square root of 1 over x1 minus 1 over n1 plus 1 over x2 minus 1 over n2.',
      ),
    },
  ],
  references: [
    reference('Katz, D., Baptista, J., Azen, S. P. & Pike, M. C.', 1978, 'Obtaining confidence intervals for the risk ratio in cohort studies', 'Biometrics 34, 469–474 (method C)', 'https://doi.org/10.2307/2530610'),
  ],
  example: {
    case: t('56 av 70 mot 48 av 80.', '56 av 70 mot 48 av 80.', '56 of 70 against 48 of 80.'),
    inputs: [
      { name: t('gruppe 1', 'gruppe 1', 'group 1'), value: '56 / 70' },
      { name: t('gruppe 2', 'gruppe 2', 'group 2'), value: '48 / 80' },
    ],
    steps: [
      t('80 prosent delt på 60 prosent er {ratio:ratio}.', '80 prosent delt på 60 prosent er {ratio:ratio}.', '80 per cent over 60 per cent is {ratio:ratio}.'),
      t('Intervallet går fra {low:ratio} til {high:ratio}.', 'Intervallet går frå {low:ratio} til {high:ratio}.', 'The interval runs from {low:ratio} to {high:ratio}.'),
      t('Med ingen av 70 mot 48 av 80 er svaret {none}.', 'Med ingen av 70 mot 48 av 80 er svaret {none}.', 'With none of 70 against 48 of 80 the answer is {none}.'),
    ],
    compute: () => {
      const found = ratioOfRates(56, 70, 48, 80)
      return { ratio: found?.ratio ?? null, low: found?.low ?? null, high: found?.high ?? null, none: ratioOfRates(0, 70, 48, 80)?.ratio ?? null }
    },
    expected: { ratio: 1.3333333333333333, low: 1.0766264227631928, high: 1.6512485112663868, none: null },
    from: t('Regnet ut for hånd: 4/3 delt på og ganget med e opphøyd i 1,95996 · √(1/84).', 'Rekna ut for hand: 4/3 delt på og gonga med e opphøgd i 1,95996 · √(1/84).', 'Worked out by hand: 4/3 over and times e to the power 1.95996 · √(1/84).'),
  },
}
