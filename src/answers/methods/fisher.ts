import { fisher as exact } from '../../statistics/fisher.ts'
import { type Method, reference, t } from './declare.ts'
import { brackets, equals, name, number, over, row, sum, words } from './mathml.ts'

const choose = (top: string, bottom: string): string => brackets(`<mfrac linethickness="0">${top}${bottom}</mfrac>`)
const n1 = `<msub>${name('n')}${number(1)}</msub>`
const n2 = `<msub>${name('n')}${number(2)}</msub>`

export const fisher: Method = {
  id: 'fisher',
  version: '1',
  title: t('Test i én tabell: Fishers eksakte test', 'Test i éin tabell: Fishers eksakte test', 'Test in one table: Fisher’s exact test'),
  lead: t(
    'Sier hvor vanlig en så stor forskjell ville vært om gruppene egentlig deltok like ofte. Kan brukes også når tallene er svært små.',
    'Seier kor vanleg ein så stor skilnad ville ha vore om gruppene eigentleg deltok like ofte. Kan brukast òg når tala er svært små.',
    'Says how common so large a difference would be if the groups really took part equally often. It may be used also when the numbers are very small.',
  ),
  sections: [
    {
      title: t('Hva p-verdien er', 'Kva p-verdien er', 'What the p-value is'),
      text: [
        t(
          'Antall deltakere i alt holdes fast, og alle måter de kunne fordelt seg på mellom gruppene, regnes opp. p er summen av sannsynlighetene for de fordelingene som er like usannsynlige som den vi ser, eller mer (tosidig).',
          'Talet på deltakarar i alt blir halde fast, og alle måtar dei kunne ha fordelt seg på mellom gruppene, blir rekna opp. p er summen av sannsyna for dei fordelingane som er like usannsynlege som den vi ser, eller meir (tosidig).',
          'The number of participants in all is held fixed, and every way they could fall between the groups is counted up. p is the sum of the probabilities of the tables that are as unlikely as the one seen, or more so (two-sided).',
        ),
        t(
          'En stor p-verdi betyr ikke at gruppene er like, bare at denne ene listen er for liten til å skille dem. Når mange lister testes, brukes justerte p-verdier ved siden av.',
          'Ein stor p-verdi tyder ikkje at gruppene er like, berre at denne eine lista er for lita til å skilje dei. Når mange lister blir testa, blir justerte p-verdiar brukte ved sida av.',
          'A large p-value does not mean that the groups are alike, only that this one list is too small to tell them apart. When many lists are tested, adjusted p-values stand beside it.',
        ),
      ],
    },
  ],
  formulas: [
    {
      name: t('p-verdien', 'p-verdien', 'The p-value'),
      mathml: row(name('p'), equals, sum('x', over(row(choose(n1, name('x')), choose(n2, row(name('k'), '<mo>−</mo>', name('x')))), choose(row(n1, '<mo>+</mo>', n2), name('k')))), words(' , P(x) ≤ P(obs)')),
      spoken: t(
        'p er summen, over alle x som er høyst like sannsynlige som den vi ser, av n1 over x ganger n2 over k minus x, delt på n1 pluss n2 over k. k er antall deltakere i alt.',
        'p er summen, over alle x som er høgst like sannsynlege som den vi ser, av n1 over x gonger n2 over k minus x, delt på n1 pluss n2 over k. k er talet på deltakarar i alt.',
        'p is the sum, over every x no more likely than the one seen, of n1 choose x times n2 choose k minus x, over n1 plus n2 choose k. k is the number of participants in all.',
      ),
    },
  ],
  references: [
    reference('Fisher, R. A.', 1935, 'The logic of inductive inference', 'Journal of the Royal Statistical Society 98, 39–82', 'https://doi.org/10.2307/2342435'),
    reference('Agresti, A.', 2002, 'Categorical Data Analysis, 3.5', 'Wiley, Hoboken'),
  ],
  example: {
    case: t('Fishers te: 3 av 4 mot 1 av 4.', 'Fishers te: 3 av 4 mot 1 av 4.', 'Fisher’s tea: 3 of 4 against 1 of 4.'),
    inputs: [
      { name: t('gruppe 1', 'gruppe 1', 'group 1'), value: '3 / 4' },
      { name: t('gruppe 2', 'gruppe 2', 'group 2'), value: '1 / 4' },
    ],
    steps: [
      t('Av 70 mulige fordelinger er 34 høyst like sannsynlige som denne: p = 34 / 70 = {p:decimal}.', 'Av 70 moglege fordelingar er 34 høgst like sannsynlege som denne: p = 34 / 70 = {p:decimal}.', 'Of 70 possible tables 34 are no more likely than this one: p = 34 / 70 = {p:decimal}.'),
      t('Forskjellen er 50 prosentpoeng, men med fire i hver gruppe kan vi ikke si noe sikkert.', 'Skilnaden er 50 prosentpoeng, men med fire i kvar gruppe kan vi ikkje seie noko sikkert.', 'The difference is 50 percentage points, but with four in each group nothing can be said for certain.'),
    ],
    compute: () => ({ p: exact(3, 4, 1, 4) }),
    expected: { p: 34 / 70 },
    from: t('Agresti (2002), 3.5; R: fisher.test gir 0,4857.', 'Agresti (2002), 3.5; R: fisher.test gir 0,4857.', 'Agresti (2002), 3.5; R: fisher.test gives 0.4857.'),
  },
}
