import { changesFrom } from '../../domain/register/changes.ts'
import { carryForward } from '../../domain/register/carry.ts'
import { type Method, reference, t } from './declare.ts'
import { smallRegister } from './small-register.ts'

export const municipalities: Method = {
  id: 'municipalities',
  version: '1',
  title: t('Kommuner gjennom tid', 'Kommunar gjennom tid', 'Municipalities through time'),
  lead: t(
    'Kommuner slås sammen, deles og skifter navn og nummer. Her står hvordan vi følger dem, og når et tall kan flyttes fra gamle grenser til nye.',
    'Kommunar blir slegne saman, delte og skiftar namn og nummer. Her står korleis vi følgjer dei, og når eit tal kan flyttast frå gamle grenser til nye.',
    'Municipalities merge, are split, and change names and numbers. Here is how we follow them, and when a figure may be moved from old borders to new.',
  ),
  sections: [
    {
      title: t('Registeret', 'Registeret', 'The register'),
      text: [
        t(
          'Grunnlaget er SSBs kommuneregister (KLASS 131) fra 1838: hvert nummer med dagene det gjaldt, og hver endring med dato. Et nummer alene er ikke en kommune; nummer og dato er det. Samme nummer har tilhørt ulike kommuner.',
          'Grunnlaget er kommuneregisteret til SSB (KLASS 131) frå 1838: kvart nummer med dagane det galdt, og kvar endring med dato. Eit nummer åleine er ikkje ein kommune; nummer og dato er det. Same nummer har høyrt til ulike kommunar.',
          'The basis is Statistics Norway’s register (KLASS 131) since 1838: every number with the days it held, and every change with its date. A number alone is not a municipality; a number and a date is. One number has belonged to different municipalities.',
        ),
      ],
    },
    {
      title: t('Slags endringer', 'Slags endringar', 'Kinds of change'),
      text: [],
      items: [
        t('nytt navn, nytt nummer eller begge: samme område', 'nytt namn, nytt nummer eller begge: same område', 'new name, new number or both: the same area'),
        t('sammenslåing: den og minst én til ble til én', 'samanslåing: han og minst éin til vart til éin', 'merger: it and at least one more became one'),
        t('utvidelse: den beholdt nummer og navn og tok inn en annen', 'utviding: han heldt på nummer og namn og tok inn ein annan', 'enlargement: it kept number and name and took in another'),
        t('deling: den opphørte og ble fordelt på to eller flere', 'deling: han tok slutt og vart fordelt på to eller fleire', 'split: it ceased and was divided between two or more'),
        t('en del skiftet kommune, og resten fortsatte', 'ein del skifta kommune, og resten heldt fram', 'a part changed municipality, and the rest went on'),
      ],
    },
    {
      title: t('Når tall flyttes mellom grenser', 'Når tal blir flytte mellom grenser', 'When figures move between borders'),
      text: [
        t(
          'Andeler regnes i grensene hvert år hadde. Når flere år skal ses under ett, føres deltakelsen framover: nytt navn, nytt nummer og sammenslåing føres nøyaktig, og en sammenslått kommune deltok om en av delene gjorde det.',
          'Delar blir rekna i grensene kvart år hadde. Når fleire år skal sjåast under eitt, blir deltakinga ført framover: nytt namn, nytt nummer og samanslåing blir førte nøyaktig, og ein samanslegen kommune var med om ein av delane var det.',
          'Rates are computed in the borders each year had. When several years are seen together, participation is carried forward: a new name, a new number and a merger carry exactly, and a merged municipality took part if any of its parts did.',
        ),
        t(
          'En deling gjettes aldri. Registeret sier ikke hvilken del av en delt kommune som deltok, og vi fordeler ikke etter folketall. Slike deltakelser vises som uavklart, med de kommunene det kan gjelde.',
          'Ei deling blir aldri gjetta. Registeret seier ikkje kva del av ein delt kommune som var med, og vi fordeler ikkje etter folketal. Slike deltakingar blir viste som uavklarte, med dei kommunane det kan gjelde.',
          'A split is never guessed. The register does not say which part of a split municipality took part, and we do not divide by population. Such participations are shown as undetermined, with the municipalities it may be.',
        ),
      ],
    },
  ],
  formulas: [],
  references: [
    reference('Statistisk sentralbyrå', null, 'Standard for kommuneinndeling', 'KLASS 131', 'https://www.ssb.no/klass/klassifikasjoner/131'),
    reference('Statistisk sentralbyrå', null, 'Standard for fylkesinndeling', 'KLASS 104', 'https://www.ssb.no/klass/klassifikasjoner/104'),
  ],
  example: {
    case: t('Hvor hører en deltakelse i 2019 og en i 2021 hjemme i 2024?', 'Kvar høyrer ei deltaking i 2019 og ei i 2021 heime i 2024?', 'Where do a participation of 2019 and one of 2021 belong in 2024?'),
    inputs: [
      { name: t('Skedsmo', 'Skedsmo', 'Skedsmo'), value: '0231, 2019-01-01' },
      { name: t('Ålesund', 'Ålesund', 'Ålesund'), value: '1507, 2021-01-01' },
    ],
    steps: [
      t('Skedsmo ble slått sammen med {partners:whole} andre i 2020 ({kind}), og Lillestrøm fikk nytt nummer i 2024.', 'Skedsmo vart slegen saman med {partners:whole} andre i 2020 ({kind}), og Lillestrøm fekk nytt nummer i 2024.', 'Skedsmo merged with {partners:whole} others in 2020 ({kind}), and Lillestrøm got a new number in 2024.'),
      t('Deltakelsen i 2019 hører til {skedsmo}.', 'Deltakinga i 2019 høyrer til {skedsmo}.', 'The participation of 2019 belongs to {skedsmo}.'),
      t('Ålesund ble delt i 2024. Deltakelsen i 2021 føres ikke ({alesund}); den kan gjelde {candidates}.', 'Ålesund vart delt i 2024. Deltakinga i 2021 blir ikkje ført ({alesund}); ho kan gjelde {candidates}.', 'Ålesund was split in 2024. The participation of 2021 is not carried ({alesund}); it may be of {candidates}.'),
    ],
    compute: () => {
      const register = smallRegister()
      const skedsmo = carryForward(register, '0231', '2019-01-01', '2024-01-01')
      const alesund = carryForward(register, '1507', '2021-01-01', '2024-01-01')
      const [change] = changesFrom(register, '0231')
      return {
        kind: change?.kind ?? null,
        partners: (change?.from.length ?? 1) - 1,
        skedsmo: skedsmo.kind === 'exact' ? skedsmo.code : null,
        alesund: alesund.kind,
        candidates: alesund.kind === 'divided' ? alesund.codes.join(', ') : null,
      }
    },
    expected: { kind: 'merged', partners: 2, skedsmo: '3205', alesund: 'divided', candidates: '1508, 1580' },
    from: t('KLASS 131, endringene 2020-01-01 og 2024-01-01.', 'KLASS 131, endringane 2020-01-01 og 2024-01-01.', 'KLASS 131, the changes of 2020-01-01 and 2024-01-01.'),
  },
}
