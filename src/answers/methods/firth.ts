import { fitFirth } from '../../statistics/firth.ts'
import { fitLogistic } from '../../statistics/logistic.ts'
import { type Method, reference, t } from './declare.ts'
import { brackets, equals, low, minus, name, number, over, plus, row, sum } from './mathml.ts'
import { twoGroups } from './two-groups.ts'

const at = (letter: string): string => low(name(letter), name('i'))

export const firth: Method = {
  id: 'firth',
  version: '1',
  title: t('Få deltakelser: Firths korreksjon', 'Få deltakingar: korreksjonen til Firth', 'Few participations: Firth’s correction'),
  lead: t(
    'Vanlig logistisk regresjon overdriver når deltakelser er få, og svikter når et kjennetegn skiller dem som deltok, helt fra resten. Firths korreksjon gir da et endelig og mindre skjevt svar.',
    'Vanleg logistisk regresjon overdriv når deltakingar er få, og sviktar når eit kjenneteikn skil dei som deltok, heilt frå resten. Korreksjonen til Firth gir då eit endeleg og mindre skeivt svar.',
    'Plain logistic regression exaggerates when participations are few, and fails when a fact divides those who took part wholly from the rest. Firth’s correction then gives a finite and less biased answer.',
  ),
  sections: [
    {
      title: t('Når den brukes', 'Når han blir brukt', 'When it is used'),
      text: [
        t(
          'Når det er færre enn ti deltakelser (eller ikke-deltakelser, om de er færrest) for hver koeffisient, eller når et kjennetegn skiller helt. Svaret sier alltid hvilken som er brukt, og hvorfor; skiller et kjennetegn, er det nevnt.',
          'Når det er færre enn ti deltakingar (eller ikkje-deltakingar, om dei er færrast) for kvar koeffisient, eller når eit kjenneteikn skil heilt. Svaret seier alltid kva for ein som er brukt, og kvifor; skil eit kjenneteikn, er det nemnt.',
          'When there are fewer than ten participations (or non-participations, if those are fewer) for each coefficient, or when a fact divides wholly. The answer always says which was used, and why; a dividing fact is named.',
        ),
        t(
          'Korreksjonen trekker sannsynligheter litt mot en halv. Summen av de beregnede sannsynlighetene blir derfor noe høyere enn antallet som deltok når deltakelse er sjelden.',
          'Korreksjonen dreg sannsyn litt mot ein halv. Summen av dei utrekna sannsyna blir difor noko høgare enn talet på dei som deltok når deltaking er sjeldan.',
          'The correction draws probabilities a little towards one half. The sum of the computed probabilities is therefore somewhat higher than the number who took part when participation is rare.',
        ),
      ],
    },
  ],
  formulas: [
    {
      name: t('Skåren som settes lik 0', 'Skåren som blir sett lik 0', 'The score that is set to zero'),
      mathml: row(sum('i', row(brackets(at('y'), minus, at('p'), plus, at('h'), brackets(over(number(1), number(2)), minus, at('p'))), at('x'))), equals, number(0)),
      spoken: t(
        'Summen over radene av y minus p pluss h ganger en halv minus p, alt ganger x, er 0. h er radens tyngde i tilpasningen.',
        'Summen over radene av y minus p pluss h gonger ein halv minus p, alt gonger x, er 0. h er tyngda til rada i tilpassinga.',
        'The sum over rows of y minus p plus h times one half minus p, all times x, is zero. h is the row’s leverage in the fit.',
      ),
    },
  ],
  references: [
    reference('Firth, D.', 1993, 'Bias reduction of maximum likelihood estimates', 'Biometrika 80, 27–38', 'https://doi.org/10.1093/biomet/80.1.27'),
    reference('Heinze, G. & Schemper, M.', 2002, 'A solution to the problem of separation in logistic regression', 'Statistics in Medicine 21, 2409–2419', 'https://doi.org/10.1002/sim.1047'),
  ],
  example: {
    case: t('Ingen av 10 kommuner i den ene gruppen deltok, 5 av 10 i den andre: gruppen skiller helt.', 'Ingen av 10 kommunar i den eine gruppa deltok, 5 av 10 i den andre: gruppa skil heilt.', 'None of 10 municipalities in one group took part, 5 of 10 in the other: the group divides wholly.'),
    inputs: [{ name: t('deltok / kommuner', 'deltok / kommunar', 'took part / municipalities'), value: '0 / 10, 5 / 10' }],
    steps: [
      t('Uten korreksjon har koeffisienten ingen grense: {separated}.', 'Utan korreksjon har koeffisienten inga grense: {separated}.', 'Without correction the coefficient has no bound: {separated}.'),
      t('Med Firths korreksjon er den {coefficient:ratio}: det samme som å legge en halv til hver av de fire rutene i tabellen.', 'Med korreksjonen til Firth er han {coefficient:ratio}: det same som å leggje ein halv til kvar av dei fire rutene i tabellen.', 'With Firth’s correction it is {coefficient:ratio}: the same as adding one half to each of the table’s four cells.'),
    ],
    compute: () => {
      const { design, outcome } = twoGroups(0, 10, 5, 10)
      return { separated: (fitLogistic(design, outcome)?.separated ?? []).includes(1), coefficient: fitFirth(design, outcome)?.coefficients[1] ?? null }
    },
    expected: { separated: true, coefficient: Math.log(0.5 / 10.5) },
    from: t('For hånd: ln((0,5 · 5,5) / (10,5 · 5,5)).', 'For hand: ln((0,5 · 5,5) / (10,5 · 5,5)).', 'By hand: ln((0.5 · 5.5) / (10.5 · 5.5)).'),
  },
}
