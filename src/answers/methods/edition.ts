import type { EditionContent, EditionFigure } from '../../domain/edition.ts'
import { same } from '../../domain/text.ts'
import { compareContents } from '../edition/compare.ts'
import { type Method, t } from './declare.ts'

export const edition: Method = {
  id: 'edition',
  version: '1',
  title: t('Utgaver av rapporten, og hvordan to holdes mot hverandre', 'Utgåver av rapporten, og korleis to blir haldne mot kvarandre', 'Editions of the report, and how two are held against each other'),
  lead: t(
    'En utgave er skrevet av tallene alene: de samme dataene gir den samme teksten, ord for ord. Når den er publisert, endres den aldri; en feil rettes med en ny utgave som viser til den gamle.',
    'Ei utgåve er skriven av tala åleine: dei same dataa gir den same teksten, ord for ord. Når ho er publisert, blir ho aldri endra; ein feil blir retta med ei ny utgåve som viser til den gamle.',
    'An edition is written from the figures alone: the same data give the same text, word for word. Once published it never changes; a mistake is mended with a new edition that names the old.',
  ),
  sections: [
    {
      title: t('Setninger som følger tallene', 'Setningar som følgjer tala', 'Sentences that follow the figures'),
      text: [
        t(
          'Hver setning er en funksjon av tallene den viser. Retningen (sjeldnere, oftere, kan ikke avgjøres) velges av intervallet, aldri av forfatteren: ligger hele intervallet på én side, sier setningen det; dekker det begge sider, sier den at tallene ikke avgjør. Snur tallene, snur teksten.',
          'Kvar setning er ein funksjon av tala ho viser. Retninga (sjeldnare, oftare, kan ikkje avgjerast) blir vald av intervallet, aldri av forfattaren: ligg heile intervallet på éi side, seier setninga det; dekkjer det begge sider, seier ho at tala ikkje avgjer. Snur tala, snur teksten.',
          'Each sentence is a function of the figures that it shows. The direction (less often, more often, cannot tell) is chosen by the interval, never by the author: if the whole interval lies on one side, the sentence says so; if it covers both, the sentence says that the figures cannot tell. When the figures turn, the text turns.',
        ),
        t(
          'Hvert tall har et navn som er det samme fra utgave til utgave, og en kilde: spørsmålet det er svar på, valgene, metoden og datasettene. Slik kan tallet hentes på nytt.',
          'Kvart tal har eit namn som er det same frå utgåve til utgåve, og ei kjelde: spørsmålet det er svar på, vala, metoden og datasetta. Slik kan talet hentast på nytt.',
          'Each figure has a name that is the same from edition to edition, and a source: the question that it answers, the choices, the method and the datasets. So the figure can be fetched again.',
        ),
        t(
          'Dataversjonen som utgaven siteres med, er et merke av dataene selv: hvert datasett med versjon og SHA-256, og hver liste med versjon, SHA-256 og svarene på navnene (FNV-1a, 64 bit). Den er den samme så lenge dataene er det, og endres ikke av at en utgave publiseres.',
          'Dataversjonen som utgåva blir sitert med, er eit merke av dataa sjølve: kvart datasett med versjon og SHA-256, og kvar liste med versjon, SHA-256 og svara på namna (FNV-1a, 64 bit). Han er den same så lenge dataa er det, og blir ikkje endra av at ei utgåve blir publisert.',
          'The data version that an edition is cited with is a mark of the data themselves: each dataset with version and SHA-256, and each list with version, SHA-256 and the answers given to its names (FNV-1a, 64 bits). It is the same as long as the data are, and publishing an edition does not change it.',
        ),
      ],
    },
    {
      title: t('Hvorfor et tall er et annet', 'Kvifor eit tal er eit anna', 'Why a figure is another'),
      text: [
        t(
          'Når to utgaver holdes mot hverandre, leses grunnen av det utgavene selv bærer. Flere grunner kan gjelde samtidig, og alle nevnes. Passer ingen, står det at grunnen ikke er kjent.',
          'Når to utgåver blir haldne mot kvarandre, blir grunnen lesen av det utgåvene sjølve ber. Fleire grunnar kan gjelde samtidig, og alle blir nemnde. Passar ingen, står det at grunnen ikkje er kjend.',
          'When two editions are held against each other, the reason is read from what the editions themselves carry. Several reasons may hold at once, and all are told. If none fits, it says that the reason is not known.',
        ),
      ],
      items: [
        t('nye data: en liste, et datasett eller år i et datasett som ikke var der før', 'nye data: ei liste, eit datasett eller år i eit datasett som ikkje var der før', 'new data: a list, a dataset or years of a dataset that were not there before'),
        t('rettede data: samme liste eller datasett i en ny versjon, eller navn som er avklart', 'retta data: same liste eller datasett i ein ny versjon, eller namn som er avklarte', 'corrected data: the same list or dataset in a new version, or names that have been settled'),
        t('grenser: registeret over kommuner og fylker er et annet', 'grenser: registeret over kommunar og fylke er eit anna', 'borders: the register of municipalities and counties is another'),
        t('definisjon: spørsmålet ble stilt med andre valg', 'definisjon: spørsmålet vart stilt med andre val', 'definition: the question was asked with other choices'),
        t('metode: tallet regnes etter en annen versjon av metoden', 'metode: talet blir rekna etter ein annan versjon av metoden', 'method: the figure is computed by another version of the method'),
      ],
    },
    {
      title: t('Hva den ikke sier', 'Kva ho ikkje seier', 'What it does not tell'),
      text: [
        t(
          'Teksten bruker ikke årsaksord: den sier hva som går sammen, ikke hvorfor. Når et datasett får nye år, kan eldre år være rettet samtidig; utgavene sier da bare at det er kommet nye år.',
          'Teksten bruker ikkje årsaksord: ho seier kva som går saman, ikkje kvifor. Når eit datasett får nye år, kan eldre år vere retta samtidig; utgåvene seier då berre at det er komne nye år.',
          'The text uses no causal words: it tells what goes together, not why. When a dataset gets new years, older years may have been corrected too; the editions then tell only that there are new years.',
        ),
      ],
    },
  ],
  formulas: [],
  references: [],
  example: {
    case: t(
      'To utgaver med tre tall. I den senere er en liste rettet, og forholdet har flyttet seg; ett tall er likt, og ett er nytt.',
      'To utgåver med tre tal. I den seinare er ei liste retta, og forholdet har flytta seg; eitt tal er likt, og eitt er nytt.',
      'Two editions with three figures. In the later a list is corrected, and the ratio has moved; one figure is the same, and one is new.',
    ),
    inputs: [
      { name: t('oddsforhold før', 'oddsforhold før', 'odds ratio before'), value: '0.92' },
      { name: t('oddsforhold etter', 'oddsforhold etter', 'odds ratio after'), value: '0.88' },
      { name: t('listen', 'lista', 'the list'), value: 'v1 → v2' },
    ],
    steps: [
      t('{changed:whole} tall er endret, {fresh:whole} er nytt og {alike:whole} er likt.', '{changed:whole} tal er endra, {fresh:whole} er nytt og {alike:whole} er likt.', '{changed:whole} figure has changed, {fresh:whole} is new and {alike:whole} is the same.'),
      t('Grunnen er {why}: listen er i en ny versjon.', 'Grunnen er {why}: lista er i ein ny versjon.', 'The reason is {why}: the list is in a new version.'),
    ],
    compute: () => {
      const { changes, same: alike } = compareContents(content(1, [figure('ratio', 0.92), figure('lists', 22)]), content(2, [figure('ratio', 0.88), figure('lists', 22), figure('scheme', 0.5)]))
      const having = (kind: string) => changes.filter((change) => change.kind === kind)
      return { changed: having('changed').length, fresh: having('new').length, alike, why: having('changed').flatMap(({ reasons }) => reasons.map(({ kind }) => kind)).join(', ') }
    },
    expected: { changed: 1, fresh: 1, alike: 1, why: 'corrected-data' },
    from: t('For hånd, etter reglene over.', 'For hand, etter reglane over.', 'By hand, by the rules above.'),
  },
}

const figure = (id: string, value: number): EditionFigure => ({ id, title: same(id), unit: 'ratio', state: 'known', value, low: null, high: null, source: 'participation' })

const content = (version: number, figures: readonly EditionFigure[]): EditionContent => ({
  format: 1,
  title: same(''),
  area: null,
  datasets: [],
  lists: [{ id: 'a-list', version, sha256: String(version) }],
  sources: [{ id: 'participation', question: 'participation', asked: {}, input: {}, method: { id: 'participation', version: '1' }, datasets: [], lists: ['a-list'] }],
  figures,
  chapters: [],
})
