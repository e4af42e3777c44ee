import { wilson as interval } from '../../statistics/wilson.ts'
import { type Method, reference, t } from './declare.ts'
import { brackets, equals, name, number, over, plus, plusMinus, power, root, row, minus } from './mathml.ts'

const z2 = power(name('z'), number(2))

export const wilson: Method = {
  id: 'wilson',
  version: '1',
  title: t('Usikkerheten i en andel: Wilsons intervall', 'Uvissa i ein del: Wilson-intervallet', 'The uncertainty of a rate: Wilson’s interval'),
  lead: t(
    'Sier hvor store andeler som passer med tallene vi ser. Kan brukes for alle andeler der vi vet hvor mange som kunne delta, også når ingen eller alle deltok.',
    'Seier kor store delar som passar med tala vi ser. Kan brukast for alle delar der vi veit kor mange som kunne delta, òg når ingen eller alle var med.',
    'Says how large rates agree with the figures we see. It may be used for every rate whose number of possible participants is known, also when nobody or everybody took part.',
  ),
  sections: [
    {
      title: t('Hva det sier', 'Kva det seier', 'What it says'),
      text: [
        t(
          'Intervallet holder sammen de andelene som ikke ville bli forkastet av en test på det valgte nivået, vanligvis 95 prosent. Med få kommuner blir det bredt, og det skal det.',
          'Intervallet samlar dei delane som ikkje ville bli forkasta av ein test på det valde nivået, til vanleg 95 prosent. Med få kommunar blir det breitt, og det skal det.',
          'The interval holds the rates that a test at the chosen level, usually 95 per cent, would not reject. With few municipalities it is wide, and so it should be.',
        ),
        t(
          'Det går aldri under 0 eller over 100 prosent. Når ingen deltok, er nedre grense nøyaktig 0, men øvre grense er ikke det: at ingen av 20 deltok, utelukker ikke at 1 av 10 ville gjort det.',
          'Det går aldri under 0 eller over 100 prosent. Når ingen var med, er nedre grense nøyaktig 0, men øvre grense er ikkje det: at ingen av 20 var med, utelukkar ikkje at 1 av 10 ville ha vore det.',
          'It never goes below 0 or above 100 per cent. When nobody took part the lower limit is exactly 0, but the upper one is not: that none of 20 took part does not rule out that 1 in 10 would have.',
        ),
      ],
    },
    {
      title: t('Hvordan det skal leses her', 'Korleis det skal lesast her', 'How to read it here'),
      text: [
        t(
          'Listene vi regner over, er hele, ikke utvalg. Intervallet sier da hvor mye tilfeldigheter i hvem som søkte, kunne ha flyttet andelen. Det er ikke en feilmargin som i en meningsmåling.',
          'Listene vi reknar over, er heile, ikkje utval. Intervallet seier då kor mykje tilfelle i kven som søkte, kunne ha flytta delen. Det er ikkje ein feilmargin som i ei meiningsmåling.',
          'The lists we count over are complete, not samples. The interval then says how much chance in who applied could have moved the rate. It is not a margin of error as in a poll.',
        ),
      ],
    },
    {
      title: t('Når det ikke sier noe', 'Når det ikkje seier noko', 'When it says nothing'),
      text: [
        t('Uten noen i omfanget finnes ingen andel, og da finnes heller ikke noe intervall. Siden viser «ukjent», ikke 0.', 'Utan nokon i omfanget finst det ingen del, og då finst det heller ikkje noko intervall. Sida viser «ukjent», ikkje 0.', 'With nobody in scope there is no rate, and so no interval. The page shows “unknown”, not 0.'),
      ],
    },
  ],
  formulas: [
    {
      name: t('Grensene', 'Grensene', 'The limits'),
      mathml: over(
        row(name('p'), plus, over(z2, row(number(2), name('n'))), plusMinus, name('z'), root(row(over(row(name('p'), brackets(number(1), minus, name('p'))), name('n')), plus, over(z2, row(number(4), power(name('n'), number(2))))))),
        row(number(1), plus, over(z2, name('n'))),
      ),
      spoken: t(
        'p pluss z i andre delt på 2 n, pluss eller minus z ganger kvadratroten av p ganger 1 minus p delt på n pluss z i andre delt på 4 n i andre; alt delt på 1 pluss z i andre delt på n. p er antall deltakere delt på n, n er antall i omfanget, z er 1,96 for 95 prosent.',
        'p pluss z i andre delt på 2 n, pluss eller minus z gonger kvadratrota av p gonger 1 minus p delt på n pluss z i andre delt på 4 n i andre; alt delt på 1 pluss z i andre delt på n. p er talet på deltakarar delt på n, n er talet i omfanget, z er 1,96 for 95 prosent.',
        'p plus z squared over 2 n, plus or minus z times the square root of p times 1 minus p over n plus z squared over 4 n squared; all over 1 plus z squared over n. p is participants over n, n is the number in scope, z is 1.96 for 95 per cent.',
      ),
    },
    {
      name: t('Andelen', 'Delen', 'The rate'),
      mathml: row(name('p'), equals, over(name('x'), name('n'))),
      spoken: t('p er lik x delt på n.', 'p er lik x delt på n.', 'p equals x over n.'),
    },
  ],
  references: [
    reference('Wilson, E. B.', 1927, 'Probable inference, the law of succession, and statistical inference', 'Journal of the American Statistical Association 22, 209–212', 'https://doi.org/10.1080/01621459.1927.10502953'),
    reference('Brown, L. D., Cai, T. T. & DasGupta, A.', 2001, 'Interval estimation for a binomial proportion', 'Statistical Science 16, 101–133', 'https://doi.org/10.1214/ss/1009213286'),
  ],
  example: {
    case: t('48 av 80 deltok.', '48 av 80 var med.', '48 of 80 took part.'),
    inputs: [
      { name: t('deltakere', 'deltakarar', 'participants'), value: '48' },
      { name: t('i omfanget', 'i omfanget', 'in scope'), value: '80' },
      { name: t('nivå', 'nivå', 'level'), value: '0.95' },
    ],
    steps: [
      t('Andelen er 48 / 80 = {rate:share}.', 'Delen er 48 / 80 = {rate:share}.', 'The rate is 48 / 80 = {rate:share}.'),
      t('Wilsons intervall går fra {low:share} til {high:share}.', 'Wilson-intervallet går frå {low:share} til {high:share}.', 'Wilson’s interval runs from {low:share} to {high:share}.'),
      t('Med ingen av 80 ville det gått fra {noneLow:share} til {noneHigh:share}.', 'Med ingen av 80 ville det ha gått frå {noneLow:share} til {noneHigh:share}.', 'With none of 80 it would run from {noneLow:share} to {noneHigh:share}.'),
    ],
    compute: () => {
      const some = interval(48, 80)
      const none = interval(0, 80)
      return { rate: 48 / 80, low: some?.low ?? null, high: some?.high ?? null, noneLow: none?.low ?? null, noneHigh: none?.high ?? null }
    },
    expected: { rate: 0.6, low: 0.4904546500516, high: 0.7003817240413, noneLow: 0, noneHigh: 0.04581812953552711 },
    from: t('R: prop.test(48, 80, correct = FALSE); øvre grense for ingen er z² / (n + z²).', 'R: prop.test(48, 80, correct = FALSE); øvre grense for ingen er z² / (n + z²).', 'R: prop.test(48, 80, correct = FALSE); the upper limit for none is z² / (n + z²).'),
  },
}
