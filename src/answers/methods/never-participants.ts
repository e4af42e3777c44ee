import { carryForward } from '../../domain/register/carry.ts'
import { type Method, t } from './declare.ts'
import { brackets, minus, name, number, power, row } from './mathml.ts'
import { smallRegister } from './small-register.ts'

/** Who stood on one list of 2018; the municipalities of the small register are in scope. */
const onTheList = ['0226', '0513', '1534']
const asked = ['0226', '0227', '0231', '1504', '1534']

export const neverParticipants: Method = {
  id: 'never-participants',
  version: '1',
  title: t('De som aldri deltok', 'Dei som aldri deltok', 'Those that never took part'),
  lead: t(
    'Viser kommuner som har vært i omfanget av minst et visst antall hele lister, men som ikke står på noen liste i det hele tatt.',
    'Viser kommunar som har vore i omfanget av minst eit visst tal heile lister, men som ikkje står på noka liste i det heile.',
    'Shows municipalities that have been in the scope of at least a certain number of complete lists, but are on no list at all.',
  ),
  sections: [
    {
      title: t('Hvem som regnes med', 'Kven som blir rekna med', 'Who is counted'),
      text: [
        t(
          'En kommune må ha vært i omfanget for minst tre hele lister (kan endres). Listene og deltakelsen føres til grensene i det siste året: en sammenslått kommune har deltatt om en av delene gjorde det.',
          'Ein kommune må ha vore i omfanget for minst tre heile lister (kan endrast). Listene og deltakinga blir førte til grensene i det siste året: ein samanslegen kommune har vore med om ein av delane var det.',
          'A municipality must have been in scope of at least three complete lists (this can be changed). Lists and participation are carried to the borders of the last year: a merged municipality has taken part if any of its parts did.',
        ),
        t(
          'Én deltakelse på en hvilken som helst liste, også en som ikke er hel, er nok til ikke å være aldri-deltaker.',
          'Éi deltaking på kva liste som helst, òg ei som ikkje er heil, er nok til ikkje å vere aldri-deltakar.',
          'One participation on any list, also one that is not complete, is enough not to be among the never.',
        ),
      ],
    },
    {
      title: t('Når det er usikkert', 'Når det er usikkert', 'When it is uncertain'),
      text: [
        t(
          'Kan et navn som venter, være kommunen, eller sto en forgjenger som siden er delt, på en liste, merkes den som usikker.',
          'Kan eit namn som ventar, vere kommunen, eller stod ein forgjengar som sidan er delt, på ei liste, blir han merkt som usikker.',
          'Where a waiting name may be the municipality, or a predecessor that was since split was on a list, it is marked as uncertain.',
        ),
      ],
    },
    {
      title: t('Hva det ikke sier', 'Kva det ikkje seier', 'What it does not say'),
      text: [
        t(
          'At en kommune aldri deltok på listene vi kjenner, sier ikke at den ikke søkte, og ikke hvorfor. Få lister gir mange aldri-deltakere ved ren tilfeldighet: deltar 5 prosent hver gang, står 86 prosent uten etter tre lister.',
          'At ein kommune aldri var med på listene vi kjenner, seier ikkje at han ikkje søkte, og ikkje kvifor. Få lister gir mange aldri-deltakarar ved reine tilfelle: er 5 prosent med kvar gong, står 86 prosent utan etter tre lister.',
          'That a municipality never took part on the lists we know does not say that it did not apply, nor why. Few lists give many by mere chance: where 5 per cent take part each time, 86 per cent are without after three lists.',
        ),
      ],
    },
  ],
  formulas: [
    {
      name: t('Andelen uten deltakelse ved ren tilfeldighet', 'Delen utan deltaking ved reine tilfelle', 'The share without participation by mere chance'),
      mathml: row(power(brackets(number(1), minus, name('p')), name('k'))),
      spoken: t('1 minus p, opphøyd i k: p er andelen som deltar hver gang, k er antall lister.', '1 minus p, opphøgd i k: p er delen som er med kvar gong, k er talet på lister.', '1 minus p to the power k: p is the rate each time, k the number of lists.'),
    },
  ],
  references: [],
  example: {
    case: t(
      'En liste fra 2018 med Sørum, Skjåk og Haram. Hvem er uten deltakelse i grensene fra 2024?',
      'Ei liste frå 2018 med Sørum, Skjåk og Haram. Kven er utan deltaking i grensene frå 2024?',
      'A list of 2018 with Sørum, Skjåk and Haram. Who is without participation in the borders of 2024?',
    ),
    inputs: [
      { name: t('på listen', 'på lista', 'on the list'), value: onTheList.join(', ') },
      { name: t('vi spør om', 'vi spør om', 'asked about'), value: asked.join(', ') },
    ],
    steps: [
      t('Sørum er blitt en del av {took}, som dermed har deltatt, selv om Fet og Skedsmo ikke sto der.', 'Sørum er blitt ein del av {took}, som dermed har vore med, sjølv om Fet og Skedsmo ikkje stod der.', 'Sørum has become part of {took}, which has thereby taken part, though Fet and Skedsmo were not there.'),
      t('Haram gikk inn i Ålesund og ble delt ut igjen: det er usikkert om {uncertain} har deltatt.', 'Haram gjekk inn i Ålesund og vart delt ut att: det er usikkert om {uncertain} har vore med.', 'Haram became part of Ålesund and was split out again: it is uncertain whether {uncertain} have taken part.'),
      t('Med tre lister og 5 prosent hver gang er {chance:share} uten ved ren tilfeldighet.', 'Med tre lister og 5 prosent kvar gong er {chance:share} utan ved reine tilfelle.', 'With three lists and 5 per cent each time {chance:share} are without by mere chance.'),
    ],
    compute: () => {
      const carried = onTheList.filter((code) => asked.includes(code)).map((code) => carryForward(smallRegister(), code, '2018-01-01', '2024-01-01'))
      const certain = carried.flatMap((one) => (one.kind === 'exact' ? [one.code] : []))
      const possible = carried.flatMap((one) => (one.kind === 'divided' ? one.codes : []))
      return { took: certain.join(', '), uncertain: possible.join(', '), chance: 0.95 ** 3 }
    },
    expected: { took: '3205', uncertain: '1508, 1580', chance: 0.857375 },
    from: t('KLASS 131, endringene i 2020 og 2024; resten for hånd.', 'KLASS 131, endringane i 2020 og 2024; resten for hand.', 'KLASS 131, the changes of 2020 and 2024; the rest by hand.'),
  },
}
