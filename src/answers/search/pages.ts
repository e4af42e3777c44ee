import type { Text } from '../../domain/text.ts'

/** A page that can be sought by name, with other words that people use for it, in all languages. */
export interface FindablePage {
  readonly id: string
  readonly path: string
  readonly title: Text
  readonly words: string
}

export const findablePages: readonly FindablePage[] = [
  { id: 'mapping', path: '/deltakelse', title: { nb: 'Deltakelse', nn: 'Deltaking', en: 'Participation' }, words: 'kartlegging kartlegginga hvem deltar kven deltek andel mapping who takes part distriktskommuner utvikling gap' },
  { id: 'robustness', path: '/robusthet', title: { nb: 'Holder det?', nn: 'Held det?', en: 'Does it hold?' }, words: 'robusthet definisjoner definisjonar sammenligning usikkerhet robustness rival definitions sensitivity' },
  { id: 'need', path: '/behov', title: { nb: 'Behov', nn: 'Behov', en: 'Need' }, words: 'framskriving framskrivning eldre eldrebølge aldring demografi folketall over 80 omsorg årsverk projection ageing elderly care' },
  { id: 'municipalities', path: '/kommuner', title: { nb: 'Kommuner', nn: 'Kommunar', en: 'Municipalities' }, words: 'liste over kommuner kommuneliste fylke list' },
  { id: 'schemes', path: '/ordninger', title: { nb: 'Ordninger', nn: 'Ordningar', en: 'Schemes' }, words: 'virkemidler verkemiddel tilskudd tilskot støtteordninger grants' },
  { id: 'editions', path: '/rapport', title: { nb: 'Rapport', nn: 'Rapport', en: 'Report' }, words: 'rapporten utgave utgåve utgaver sitere pdf lysbilder lysbilete report edition cite slides' },
  { id: 'data', path: '/data', title: { nb: 'Data og metode', nn: 'Data og metode', en: 'Data and method' }, words: 'datasett kilder kjelder lisens nedlasting api sources licence download' },
  { id: 'coverage', path: '/data/dekning', title: { nb: 'Dekning', nn: 'Dekning', en: 'Coverage' }, words: 'lister hele lister mangler manglar coverage lists missing' },
  { id: 'review', path: '/data/avklaring', title: { nb: 'Navn som venter på avklaring', nn: 'Namn som ventar på avklaring', en: 'Names that wait to be settled' }, words: 'avklaring uklare navn review' },
  { id: 'methods', path: '/metode', title: { nb: 'Metoder', nn: 'Metodar', en: 'Methods' }, words: 'statistikk formler statistics formulas' },
]
