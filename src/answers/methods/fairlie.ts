import { fairlie as decompose } from '../../statistics/fairlie.ts'
import { type Method, reference, t } from './declare.ts'
import { brackets, equals, minus, name, number, over, plus, row, words } from './mathml.ts'

/** A group's rate. */
const rate = (group: string): string => `<msub><mover>${name('y')}<mo>¯</mo></mover>${name(group)}</msub>`
/** The mean prediction for a group's rows. */
const mean = (group: string): string => row(`<mover>${name('F')}<mo>¯</mo></mover>`, brackets(words(group)))

export const fairlie: Method = {
  id: 'fairlie',
  version: '2',
  title: t('Hva avstanden går sammen med: Fairlies oppdeling', 'Kva avstanden går saman med: oppdelinga til Fairlie', 'What the gap goes with: Fairlie’s decomposition'),
  lead: t(
    'Deler avstanden i deltakelse mellom to grupper i det som svarer til forskjeller i kjennetegn – størrelse, sted, alder – og det som ikke gjør det.',
    'Deler avstanden i deltaking mellom to grupper i det som svarar til skilnader i kjenneteikn – storleik, stad, alder – og det som ikkje gjer det.',
    'Divides the gap in participation between two groups into what corresponds to differences in facts – size, place, age – and what does not.',
  ),
  sections: [
    {
      title: t('Hvordan det regnes', 'Korleis det blir rekna', 'How it is computed'),
      text: [
        t(
          'Én modell tilpasses begge gruppene samlet. Radene i gruppene settes sammen to og to etter rangen på beregnet sannsynlighet. Så byttes den andre gruppens kjennetegn ut med den førstes, del for del, og endringen i gjennomsnittlig sannsynlighet er det delen svarer til.',
          'Éin modell blir tilpassa begge gruppene samla. Radene i gruppene blir sette saman to og to etter rangen på utrekna sannsyn. Så blir kjenneteikna til den andre gruppa bytte ut med dei til den første, del for del, og endringa i gjennomsnittleg sannsyn er det delen svarar til.',
          'One model is fitted to both groups together. Rows of the groups are paired by the rank of their computed probability. Then the second group’s facts are replaced by the first’s, part by part, and the change in mean probability is what the part corresponds to.',
        ),
        t(
          'Svaret avhenger av rekkefølgen. Derfor tas gjennomsnittet over mange tilfeldige rekkefølger, hver sammen med den omvendte, med et frø som gjør at samme spørsmål gir samme svar. Er gruppene ulike i størrelse, settes en rad sammen med flere, hver med sin andel, slik at alle rader teller; det er det samme som mange tilfeldige utvalg av den største gruppen går mot.',
          'Svaret kjem an på rekkjefølgja. Difor blir gjennomsnittet teke over mange tilfeldige rekkjefølgjer, kvar saman med den omvende, med eit frø som gjer at same spørsmålet gir same svaret. Er gruppene ulike i storleik, blir ei rad sett saman med fleire, kvar med sin del, slik at alle rader tel; det er det same som mange tilfeldige utval av den største gruppa går mot.',
          'The answer depends on the order. So the mean is taken over many random orders, each with its reverse, with a seed that gives the same question the same answer. Where the groups differ in size, a row is paired with several, each by its share, so that all rows count; it is what many random samples of the larger group tend to.',
        ),
        t(
          'Delene summerer alltid til det som svarer til kjennetegnene, og det med resten til hele avstanden. Deler kan gå hver sin vei og være større enn avstanden selv. Standardfeilene gjelder koeffisientene, med radene som gitt.',
          'Delane summerer alltid til det som svarar til kjenneteikna, og det med resten til heile avstanden. Delar kan gå kvar sin veg og vere større enn avstanden sjølv. Standardfeila gjeld koeffisientane, med radene som gitt.',
          'The parts always sum to what corresponds to the facts, and that and the rest to the whole gap. Parts may go opposite ways and be larger than the gap itself. The standard errors are of the coefficients, with the rows taken as given.',
        ),
      ],
    },
    {
      title: t('Når avstanden ikke deles opp', 'Når avstanden ikkje blir delt opp', 'When the gap is not divided'),
      text: [
        t(
          'Begge gruppene må ha minst fem kommuner i modellen. Avstanden deles heller ikke opp når hvem som er i gruppen, følger helt av fylke, regionråd eller tidligere deltakelse, og det kjennetegnet er med i modellen: da ville avstanden gått sammen med gruppen selv. Er gruppen avgrenset etter innbyggertall eller sentralitet, følger det av avgrensingen at de delene er store.',
          'Begge gruppene må ha minst fem kommunar i modellen. Avstanden blir heller ikkje delt opp når kven som er i gruppa, følgjer heilt av fylke, regionråd eller tidlegare deltaking, og det kjenneteiknet er med i modellen: då ville avstanden gått saman med gruppa sjølv. Er gruppa avgrensa etter innbyggjartal eller sentralitet, følgjer det av avgrensinga at dei delane er store.',
          'Both groups must have at least five municipalities in the model. Nor is the gap divided when who is in the group follows wholly from county, regional council or earlier participation, and that fact is in the model: the gap would then go with the group itself. Where the group is bounded by population or centrality, it follows from the bounds that those parts are large.',
        ),
      ],
    },
    {
      title: t('Hva det ikke sier', 'Kva det ikkje seier', 'What it does not say'),
      text: [
        t(
          'At en del av avstanden går sammen med størrelse, sier ikke at den ville blitt borte om kommunene var større. Kjennetegnene følger hverandre, og andre ting som ikke er målt, kan følge dem.',
          'At ein del av avstanden går saman med storleik, seier ikkje at han ville bli borte om kommunane var større. Kjenneteikna følgjer kvarandre, og andre ting som ikkje er målte, kan følgje dei.',
          'That a part of the gap goes with size does not say that it would be gone if the municipalities were larger. The facts follow each other, and other things that are not measured may follow them.',
        ),
      ],
    },
  ],
  formulas: [
    {
      name: t('Oppdelingen', 'Oppdelinga', 'The decomposition'),
      mathml: row(rate('a'), minus, rate('b'), equals, brackets(mean('a'), minus, mean('b')), plus, name('r')),
      spoken: t(
        'Andelen i gruppe a minus andelen i gruppe b er forskjellen i gjennomsnittlig beregnet sannsynlighet, som svarer til kjennetegnene, pluss resten.',
        'Delen i gruppe a minus delen i gruppe b er skilnaden i gjennomsnittleg utrekna sannsyn, som svarar til kjenneteikna, pluss resten.',
        'The rate of group a less that of group b is the difference in mean computed probability, which corresponds to the facts, plus the rest.',
      ),
    },
    {
      name: t('Sannsynligheten', 'Sannsynet', 'The probability'),
      mathml: row(name('F'), equals, over(number(1), row(number(1), plus, `<msup>${name('e')}${row(minus, name('xβ'))}</msup>`))),
      spoken: t('F er 1 delt på 1 pluss e opphøyd i minus x ganger beta.', 'F er 1 delt på 1 pluss e opphøgd i minus x gonger beta.', 'F is 1 over 1 plus e to the power of minus x times beta.'),
    },
  ],
  references: [
    reference('Fairlie, R. W.', 1999, 'The absence of the African-American owned business: an analysis of the dynamics of self-employment', 'Journal of Labor Economics 17, 80–108', 'https://doi.org/10.1086/209914'),
    reference('Fairlie, R. W.', 2005, 'An extension of the Blinder-Oaxaca decomposition technique to logit and probit models', 'Journal of Economic and Social Measurement 30, 305–316', 'https://doi.org/10.3233/JEM-2005-0259'),
    reference('Fairlie, R. W.', 2017, 'Addressing path dependence and incorporating sample weights in the nonlinear Blinder-Oaxaca decomposition technique', 'Stanford Institute for Economic Policy Research, working paper'),
  ],
  example: {
    case: t('Én kommune i hver gruppe. Gruppe a har begge kjennetegn 0, gruppe b har begge 1. Koeffisientene er −2 (nivå), 2 og 1.', 'Éin kommune i kvar gruppe. Gruppe a har begge kjenneteikn 0, gruppe b har begge 1. Koeffisientane er −2 (nivå), 2 og 1.', 'One municipality in each group. Group a has both facts 0, group b has both 1. The coefficients are −2 (level), 2 and 1.'),
    inputs: [{ name: t('sannsynlighet i a og b', 'sannsyn i a og b', 'probability in a and b'), value: '0,119 0,731' }],
    steps: [
      t('Avstanden er {explained:points} prosentpoeng.', 'Avstanden er {explained:points} prosentpoeng.', 'The gap is {explained:points} percentage points.'),
      t('Over begge rekkefølger svarer det første kjennetegnet til {first:points}, det andre til {second:points}.', 'Over begge rekkjefølgjer svarar det første kjenneteiknet til {first:points}, det andre til {second:points}.', 'Over both orders the first fact corresponds to {first:points}, the second to {second:points}.'),
    ],
    compute: () => {
      const design = { rows: 2, columns: [Float64Array.of(1, 1), Float64Array.of(0, 1), Float64Array.of(0, 1)], factors: [] }
      const parts = [{ columns: [1], factors: [] }, { columns: [2], factors: [] }]
      const found = decompose({ design, coefficients: Float64Array.of(-2, 2, 1), a: Int32Array.of(0), b: Int32Array.of(1), parts }, [Int32Array.of(0, 1), Int32Array.of(1, 0)])
      return { explained: found.explained, first: found.parts[0] ?? null, second: found.parts[1] ?? null }
    },
    expected: { explained: -0.6118556566078873, first: -0.4214571176189461, second: -0.1903985389889412 },
    from: t('For hånd: gjennomsnittet av F(−1) − F(1) og F(−2) − F(0), og av F(−2) − F(−1) og F(0) − F(1).', 'For hand: gjennomsnittet av F(−1) − F(1) og F(−2) − F(0), og av F(−2) − F(−1) og F(0) − F(1).', 'By hand: the mean of F(−1) − F(1) and F(−2) − F(0), and of F(−2) − F(−1) and F(0) − F(1).'),
  },
}
