import { type DatedFact, type FactLookup, unknownFact } from '../../domain/fact.ts'
import { known } from '../../domain/known.ts'
import { belongs } from '../../domain/group/evaluate.ts'
import { parseExpression } from '../../domain/group/parse.ts'
import { presets } from '../../domain/group/presets.ts'
import type { Trilean } from '../../domain/trilean.ts'
import { joinTexts, same } from '../../domain/text.ts'
import { type Method, reference, t } from './declare.ts'

const fact = (value: number | readonly number[]): DatedFact => ({ value: known(value), asOf: '2018', edition: null, dataset: null })

/** Three made-up municipalities: one small and remote, one larger, one whose class is only known to be 4, 5 or 6. */
const facts: FactLookup = (name, code) => {
  if (name === 'population') return fact(code === 'B' ? 12_000 : 2_000)
  if (name === 'centrality') return code === 'C' ? fact([4, 5, 6]) : fact(6)
  return unknownFact
}

const word = (value: Trilean): string => (value === null ? 'unknown' : value ? 'yes' : 'no')
const belongsTo = (code: string): string => word(belongs(parseExpression('small-rural'), code, '2018-01-01', facts))

export const groups: Method = {
  id: 'groups',
  version: '1',
  title: t('Grupper av kommuner', 'Grupper av kommunar', 'Groups of municipalities'),
  lead: t(
    'En gruppe er et uttrykk over fakta om kommunene i året det gjelder. Definisjonen vises alltid ved tallet, og du kan lage din egen.',
    'Ei gruppe er eit uttrykk over fakta om kommunane i året det gjeld. Definisjonen blir alltid vist ved talet, og du kan lage din eigen.',
    'A group is an expression over facts about the municipalities in the year in question. The definition always stands beside the figure, and you can make your own.',
  ),
  sections: [
    {
      title: t('Ferdige definisjoner', 'Ferdige definisjonar', 'Named definitions'),
      text: [t('Ingen av dem er «den» definisjonen av små distriktskommuner.', 'Ingen av dei er «den» definisjonen av små distriktskommunar.', 'None of them is “the” definition of small rural municipalities.')],
      items: presets.map(({ id, title, meaning }) => joinTexts([same(id), title, meaning], ' · ')),
    },
    {
      title: t('Slik skrives et uttrykk', 'Slik blir eit uttrykk skrive', 'How to write an expression'),
      text: [
        t(
          '& betyr og, | betyr eller, ! betyr ikke. Parenteser kan brukes. ! binder sterkest, så &, så |. En skrivefeil blir vist med tegnet der uttrykket slutter å gi mening.',
          '& tyder og, | tyder eller, ! tyder ikkje. Parentesar kan brukast. ! bind sterkast, så &, så |. Ein skrivefeil blir vist med teiknet der uttrykket sluttar å gi meining.',
          '& is and, | is or, ! is not. Brackets may be used. ! binds tightest, then &, then |. A slip is shown with the character where the expression stops making sense.',
        ),
      ],
      items: [
        same('population < 5000 & centrality in 5-6'),
        same('county = 18 | county in 55,56'),
        same('!(code in 0301,1103,4601,5001)'),
        same('language = nynorsk & age-80 > 0.07'),
        same('centrality@2024 = 6'),
      ],
    },
    {
      title: t('Når et faktum er ukjent', 'Når eit faktum er ukjent', 'When a fact is unknown'),
      text: [
        t(
          'Svaret er ja, nei eller ukjent (Kleenes logikk). Er folketallet for høyt, er svaret nei selv om sentraliteten er ukjent. Er det noe som kan vippe svaret, er det ukjent, og kommunen holdes utenfor begge gruppene.',
          'Svaret er ja, nei eller ukjent (Kleene-logikk). Er folketalet for høgt, er svaret nei sjølv om sentraliteten er ukjend. Er det noko som kan vippe svaret, er det ukjent, og kommunen blir halden utanfor begge gruppene.',
          'The answer is yes, no or unknown (Kleene’s logic). When the population is too large the answer is no, though the centrality be unknown. Where something could tip the answer it is unknown, and the municipality is left out of both groups.',
        ),
      ],
    },
    {
      title: t('Utgaver av sentralitet', 'Utgåver av sentralitet', 'Editions of centrality'),
      text: [
        t(
          'Standard er SSBs sentralitetsindeks, utgave 2024, som SSB selv har ført tilbake til alle kommunenumre siden 1994. Da måles alle år med samme mål, men det er ikke klassen kommunen hadde den gang. Utgaven kan velges: centrality@2024. Standarden fra 2008 (0–3) er en annen skala og blandes aldri med 1–6.',
          'Standard er sentralitetsindeksen til SSB, utgåve 2024, som SSB sjølv har ført tilbake til alle kommunenummer sidan 1994. Då blir alle år målte med same mål, men det er ikkje klassen kommunen hadde den gongen. Utgåva kan veljast: centrality@2024. Standarden frå 2008 (0–3) er ein annan skala og blir aldri blanda med 1–6.',
          'The default is Statistics Norway’s centrality index, edition 2024, which it has itself carried back to every municipality number since 1994. Then all years are measured alike, but it is not the class the municipality had at the time. The edition can be chosen: centrality@2024. The standard of 2008 (0–3) is another scale and is never mixed with 1–6.',
        ),
      ],
    },
  ],
  formulas: [],
  references: [
    reference('Kleene, S. C.', 1952, 'Introduction to Metamathematics, § 64', 'North-Holland, Amsterdam'),
    reference('Statistisk sentralbyrå', null, 'Sentralitetsindeks', 'KLASS 710', 'https://www.ssb.no/klass/klassifikasjoner/710'),
  ],
  example: {
    case: t('Tre tenkte kommuner og definisjonen small-rural.', 'Tre tenkte kommunar og definisjonen small-rural.', 'Three made-up municipalities and the definition small-rural.'),
    inputs: [
      { name: t('uttrykk', 'uttrykk', 'expression'), value: 'population < 5000 & centrality in 5-6' },
      { name: same('A'), value: '2 000, 6' },
      { name: same('B'), value: '12 000, 6' },
      { name: same('C'), value: '2 000, 4 | 5 | 6' },
    ],
    steps: [
      t('A hører til: {a}.', 'A høyrer til: {a}.', 'A belongs: {a}.'),
      t('B er for stor: {b}.', 'B er for stor: {b}.', 'B is too large: {b}.'),
      t('C er liten, men klassen er bare kjent som 4, 5 eller 6: {c}.', 'C er liten, men klassen er berre kjend som 4, 5 eller 6: {c}.', 'C is small, but its class is only known to be 4, 5 or 6: {c}.'),
    ],
    compute: () => ({ a: belongsTo('A'), b: belongsTo('B'), c: belongsTo('C') }),
    expected: { a: 'yes', b: 'no', c: 'unknown' },
    from: t('Kleene (1952), § 64, sannhetstabellen for «og».', 'Kleene (1952), § 64, sanningstabellen for «og».', 'Kleene (1952), § 64, the table for “and”.'),
  },
}
