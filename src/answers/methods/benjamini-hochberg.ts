import { benjaminiHochberg as adjust } from '../../statistics/benjamini-hochberg.ts'
import { type Method, reference, t } from './declare.ts'
import { equals, low, name, over, row, sign, times } from './mathml.ts'

const p = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1]

export const benjaminiHochberg: Method = {
  id: 'benjamini-hochberg',
  version: '1',
  title: t('Mange tester på én gang: Benjamini og Hochberg', 'Mange testar på éin gong: Benjamini og Hochberg', 'Many tests at once: Benjamini and Hochberg'),
  lead: t(
    'Når mange lister testes, blir noen forskjeller «sikre» ved ren tilfeldighet. De justerte p-verdiene holder andelen falske funn nede.',
    'Når mange lister blir testa, blir nokre skilnader «sikre» ved reine tilfelle. Dei justerte p-verdiane held delen falske funn nede.',
    'When many lists are tested, some differences look certain by mere chance. The adjusted p-values keep down the share of false finds.',
  ),
  sections: [
    {
      title: t('Hva det sier', 'Kva det seier', 'What it says'),
      text: [
        t(
          'Holder vi fast ved alle funn med justert p på høyst 0,05, vil i gjennomsnitt høyst 5 prosent av dem være falske. Det gjelder når testene er uavhengige eller henger sammen på den vanlige måten.',
          'Held vi fast ved alle funn med justert p på høgst 0,05, vil i gjennomsnitt høgst 5 prosent av dei vere falske. Det gjeld når testane er uavhengige eller heng saman på den vanlege måten.',
          'If we keep every find with an adjusted p of at most 0.05, on average at most 5 per cent of them are false. It holds when the tests are independent or go together in the usual way.',
        ),
        t(
          'Bare testene i samme svar justeres sammen. Spør du om færre ordninger, blir justeringen mindre. Velg derfor ordninger etter hva du vil vite, ikke etter hva som ble sikkert.',
          'Berre testane i same svar blir justerte saman. Spør du om færre ordningar, blir justeringa mindre. Vel difor ordningar etter kva du vil vite, ikkje etter kva som vart sikkert.',
          'Only the tests of one answer are adjusted together. Asking about fewer schemes makes the adjustment smaller. So choose schemes by what you want to know, not by what came out certain.',
        ),
      ],
    },
  ],
  formulas: [
    {
      name: t('Justert p', 'Justert p', 'Adjusted p'),
      mathml: row(low(name('q'), name('i')), equals, `<munder>${name('min')}${row(name('j'), sign('≥'), name('i'))}</munder>`, over(row(name('m'), times, low(name('p'), name('j'))), name('j'))),
      spoken: t(
        'q i er det minste, for j fra og med i, av m ganger p j delt på j. p-verdiene er ordnet fra den minste, og m er hvor mange de er.',
        'q i er det minste, for j frå og med i, av m gonger p j delt på j. p-verdiane er ordna frå den minste, og m er kor mange dei er.',
        'q i is the smallest, for j from i on, of m times p j over j. The p-values are ordered from the smallest, and m is how many they are.',
      ),
    },
  ],
  references: [
    reference('Benjamini, Y. & Hochberg, Y.', 1995, 'Controlling the false discovery rate: a practical and powerful approach to multiple testing', 'Journal of the Royal Statistical Society B 57, 289–300', 'https://doi.org/10.1111/j.2517-6161.1995.tb02031.x'),
  ],
  example: {
    case: t('De femten p-verdiene i artikkelen, avsnitt 4.', 'Dei femten p-verdiane i artikkelen, avsnitt 4.', 'The fifteen p-values of the article, section 4.'),
    inputs: [{ name: t('p-verdier', 'p-verdiar', 'p-values'), value: p.join(' ') }],
    steps: [
      t('Uten justering er ni av femten høyst 0,05.', 'Utan justering er ni av femten høgst 0,05.', 'Unadjusted, nine of fifteen are at most 0.05.'),
      t('Den fjerde blir 0,0095 · 15 / 4 = {fourth:decimal}, den femte {fifth:decimal}.', 'Den fjerde blir 0,0095 · 15 / 4 = {fourth:decimal}, den femte {fifth:decimal}.', 'The fourth becomes 0.0095 · 15 / 4 = {fourth:decimal}, the fifth {fifth:decimal}.'),
      t('{kept:whole} står igjen som funn.', '{kept:whole} står att som funn.', '{kept:whole} remain as finds.'),
    ],
    compute: () => {
      const adjusted = adjust(p)
      return { fourth: adjusted[3] ?? null, fifth: adjusted[4] ?? null, kept: adjusted.filter((q) => q <= 0.05).length }
    },
    expected: { fourth: 0.035625, fifth: 0.0603, kept: 4 },
    from: t('Benjamini og Hochberg (1995), avsnitt 4: fire hypoteser forkastes.', 'Benjamini og Hochberg (1995), avsnitt 4: fire hypotesar blir forkasta.', 'Benjamini and Hochberg (1995), section 4: four hypotheses are rejected.'),
  },
}
