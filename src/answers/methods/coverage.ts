import type { StoredList } from '../../store/snapshot.ts'
import { participationInput } from '../participation/input.ts'
import { unusedWords } from '../code-words.ts'
import { reasonsInOrder, whyUnused } from '../participation/list-use.ts'
import { type Method, t } from './declare.ts'

const list = (told: Partial<StoredList>): StoredList => ({
  id: 'example', scheme: 'example', year: 2018, yearTo: null, scope: 'national', eligible: 'all', eligibleReason: '', stage: 'result', complete: true,
  completeFor: 'any', completeReason: '', covers: 'awarded', repeats: null, repeatsReason: '', applicationsTotal: null, awardsTotal: null,
  amountTotalNok: null, amountSoughtNok: null, sourceUrl: '', otherSourceUrls: [], note: '', version: 1, fileName: '', fileSha256: '', importedAt: '',
  ...told,
})

const lists = [
  list({}),
  list({ complete: false }),
  list({ completeFor: 'lead' }),
  list({ stage: 'applicants', covers: 'applied' }),
  list({ repeats: 'another' }),
]

export const coverage: Method = {
  id: 'coverage',
  version: '1',
  title: t('Dekning: hvilke lister som teller', 'Dekning: kva lister som tel', 'Coverage: which lists count'),
  lead: t(
    'Ikke på listen er ikke det samme som deltok ikke. Derfor sier vi for hver liste om den er hel, for hvem og for hva, og hvorfor den eventuelt ikke telles.',
    'Ikkje på lista er ikkje det same som var ikkje med. Difor seier vi for kvar liste om ho er heil, for kven og for kva, og kvifor ho eventuelt ikkje blir talt.',
    'Not on the list is not the same as did not take part. So we tell of each list whether it is complete, for whom and for what, and why it is not counted when it is not.',
  ),
  sections: [
    {
      title: t('Det som sies om en liste', 'Det som blir sagt om ei liste', 'What is told of a list'),
      text: [],
      items: [
        t('hel: alle kommuner i omfanget som deltok, står på listen. Noen lister er hele for søkere, men ikke for partnere.', 'heil: alle kommunar i omfanget som var med, står på lista. Nokre lister er heile for søkjarar, men ikkje for partnarar.', 'complete: every municipality in scope that took part is on the list. Some lists are complete for applicants, but not for partners.'),
        t('omfang: hvem listen gjelder for – hele landet, et fylke eller en gruppe', 'omfang: kven lista gjeld for – heile landet, eit fylke eller ei gruppe', 'scope: whom the list speaks of – the country, a county or a group'),
        t(
          'kunne delta: om bare noen i omfanget kunne søke. Er grensen ukjent for oss, regnes andelen blant alle i omfanget, men ikke blant dem som kunne delta.',
          'kunne delta: om berre nokre i omfanget kunne søkje. Er grensa ukjend for oss, blir delen rekna blant alle i omfanget, men ikkje blant dei som kunne delta.',
          'eligible: whether only some in scope could apply. Where that limit is not known to us, the rate is computed among all in scope, but not among those who could take part.',
        ),
        t('slags liste: resultat, utvalg før oppstart, status senere, søkere, nominerte, inviterte eller bare summer', 'slags liste: resultat, utval før oppstart, status seinare, søkjarar, nominerte, inviterte eller berre summar', 'stage: result, selection before the start, status later, applicants, shortlist, invited or totals only'),
        t('gjentar: viser to lister det samme utvalget, telles bare den ene', 'gjentek: viser to lister det same utvalet, blir berre den eine talt', 'repeats: where two lists show one selection, only one is counted'),
      ],
    },
    {
      title: t('Én grunn for hver liste', 'Éin grunn for kvar liste', 'One reason for each list'),
      text: [
        t(
          'En liste kan ha flere grunner til ikke å bli talt. Da står den første som gjelder, i denne rekkefølgen. Antallet lister med en grunn er derfor ikke alle listene den gjelder.',
          'Ei liste kan ha fleire grunnar til ikkje å bli talt. Då står den første som gjeld, i denne rekkjefølgja. Talet på lister med ein grunn er difor ikkje alle listene han gjeld.',
          'A list may have several reasons for not being counted. Then the first that applies stands, in this order. So the number of lists with a reason is not all the lists it applies to.',
        ),
      ],
      items: reasonsInOrder.map((reason) => unusedWords[reason]),
    },
    {
      title: t('Hvilke lister som er kjent, er ikke tilfeldig', 'Kva lister som er kjende, er ikkje tilfeldig', 'Which lists are known is not chance'),
      text: [
        t(
          'Lister blir kjent fordi noen har lagt dem ut. Et svar over de hele listene gjelder de listene. Under «Holder det?» regnes svaret på nytt uten hver ordning i tur og orden.',
          'Lister blir kjende fordi nokon har lagt dei ut. Eit svar over dei heile listene gjeld dei listene. Under «Held det?» blir svaret rekna på nytt utan kvar ordning i tur og orden.',
          'Lists become known because somebody has put them out. An answer over the complete lists holds for those lists. Under “Does it hold?” the answer is computed again without each scheme in turn.',
        ),
      ],
    },
  ],
  formulas: [],
  references: [],
  example: {
    case: t('Fem lister, og spørsmålet om hvem som fikk, uansett rolle.', 'Fem lister, og spørsmålet om kven som fekk, same kva rolle.', 'Five lists, and the question of who was awarded, whatever the role.'),
    inputs: [
      { name: t('liste 1', 'liste 1', 'list 1'), value: 'complete' },
      { name: t('liste 2', 'liste 2', 'list 2'), value: 'not complete' },
      { name: t('liste 3', 'liste 3', 'list 3'), value: 'complete for lead' },
      { name: t('liste 4', 'liste 4', 'list 4'), value: 'stage applicants' },
      { name: t('liste 5', 'liste 5', 'list 5'), value: 'repeats another' },
    ],
    steps: [
      t('{counted:whole} av fem telles.', '{counted:whole} av fem blir talde.', '{counted:whole} of five are counted.'),
      t('De andre holdes utenfor: {why}.', 'Dei andre blir haldne utanfor: {why}.', 'The others are left out: {why}.'),
      t('Spør vi bare etter søkere og prosjekteiere, telles {leads:whole}.', 'Spør vi berre etter søkjarar og prosjekteigarar, blir {leads:whole} talde.', 'Asked about applicants and project owners only, {leads:whole} count.'),
    ],
    compute: () => {
      const inAnyRole = lists.map((one) => whyUnused(one, participationInput.parse({})))
      const leads = lists.map((one) => whyUnused(one, participationInput.parse({ role: 'lead' })))
      return { counted: inAnyRole.filter((why) => why === null).length, why: inAnyRole.filter(Boolean).join(', '), leads: leads.filter((why) => why === null).length }
    },
    expected: { counted: 1, why: 'incomplete, leads-only, other-status, repeats-another', leads: 2 },
    from: t('For hånd, etter reglene over.', 'For hand, etter reglane over.', 'By hand, by the rules above.'),
  },
}
