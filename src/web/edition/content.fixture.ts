import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Block, ChartBlock, Edition, EditionContent, EditionFigure, EditionUnit, Sentence, TableBlock } from '../../domain/edition.ts'
import { same, type Text } from '../../domain/text.ts'
import { packageRoot } from '../../store/package-root.ts'
import type { EditionMaps } from './charts/step-map.ts'
import type { EditionMaterials } from './rendered.ts'

/** Editions made up for tests: one with every kind of block at its real size, and one with all that can go wrong in data. */

export const maps: EditionMaps = {
  map: JSON.parse(readFileSync(join(packageRoot, 'data/map/municipalities-2024.topojson'), 'utf8')),
  tiles: readFileSync(join(packageRoot, 'data/tiles/tiles.csv'), 'utf8'),
  counties: { '03': 'Oslo', '11': 'Rogaland', '15': 'Møre og Romsdal', '18': 'Nordland', '31': 'Østfold', '32': 'Akershus', '33': 'Buskerud', '34': 'Innlandet', '39': 'Vestfold', '40': 'Telemark', '42': 'Agder', '46': 'Vestland', '50': 'Trøndelag', '55': 'Troms', '56': 'Finnmark' },
}

const faces = [400, 600].map((weight) => join(packageRoot, `dist/fonts/inter-${weight}.ttf`))
export const materials: EditionMaterials = { maps, typefaces: faces.map((path) => ({ path, bytes: readFileSync(path) })) }

const codes = maps.tiles.split(/\r?\n/).flatMap((row) => /^\d{4}/.exec(row)?.[0] ?? []).toSorted()
const figures: EditionFigure[] = []

const tell = (id: string, unit: EditionUnit, value: number | null, low: number | null = null, high: number | null = null, state: EditionFigure['state'] = value === null ? 'unknown' : 'known'): string => {
  figures.push({ id, title: { nb: `Tallet ${id}`, nn: `Talet ${id}`, en: `The figure ${id}` }, unit, state, value, low, high, source: unit === 'share' || unit === 'points' ? 'participation' : 'need' })
  return id
}
const t = (nb: string, nn: string, en: string): Text => ({ nb, nn, en })
const both = (nb: Sentence['nb'], en: Sentence['en']): Sentence => ({ nb, nn: nb, en })

/** Figures that look like chance and are the same each time. */
const wave = (i: number): number => (Math.sin(i * 12.9898) * 43758.5453) % 1
const share = (i: number): number => Math.abs(wave(i)) * 0.6

const schemes = ['Kulturminneplan (KIK)', 'Skjønnsmidler til innovasjon, fordelt av statsforvalteren', 'Klimasats', 'Områdesatsing i byer', 'Nærings- og kompetanseprogram for distriktene', 'DigiFin', 'Medfinansieringsordningen', 'Boligtilskudd', 'Forskningsrådets FORKOMMUNE', 'StimuLab']

const groups = [t('små distriktskommuner', 'små distriktskommunar', 'small rural municipalities'), t('alle andre', 'alle andre', 'all others')]
const intervals: ChartBlock = {
  kind: 'chart', id: 'schemes', notes: [t('Små tall: brede intervaller.', 'Små tal: breie intervall.', 'Small numbers: wide intervals.')],
  title: both(['Små distriktskommuner deltar ', { figure: tell('gap', 'points', -0.082, -0.101, -0.063), form: 'size' }, ' sjeldnere enn andre'], ['Small rural municipalities take part ', { figure: 'gap', form: 'size' }, ' less often than others']),
  subtitle: t('Andel som deltok, 2017–2024', 'Del som deltok, 2017–2024', 'Share that took part, 2017–2024'),
  data: {
    kind: 'intervals', unit: 'share', groups, reference: null,
    rows: schemes.map((title, i) => ({
      title: same(title),
      section: i < 4 ? t('Regionalt tilpasset', 'Regionalt tilpassa', 'Regionally adapted') : t('Nasjonal løsning', 'Nasjonal løysing', 'National solution'),
      figures: [i === 6 ? tell(`s/${i}/a`, 'share', null) : tell(`s/${i}/a`, 'share', share(i), share(i) * 0.6, share(i) * 1.5), tell(`s/${i}/b`, 'share', share(i + 50), share(i + 50) * 0.8, share(i + 50) * 1.3)],
    })),
  },
}
const ratios: ChartBlock = {
  ...intervals, id: 'effects', title: both(['Dobbelt folketall går sammen med høyere deltakelse'], ['Twice the population goes with more participation']), subtitle: t('Oddsforhold', 'Oddsforhold', 'Odds ratio'), notes: [],
  data: { kind: 'intervals', unit: 'ratio', groups: [same('')], reference: 1, rows: ['Folketall, dobling', 'Sentralitet 5–6', 'Andel over 80', 'Avstand til regionsenter, 30 minutter'].map((title, i) => ({ title: same(title), section: null, figures: [tell(`or/${i}`, 'ratio', [1.4, 0.7, 0.95, 1.1][i] ?? 1, [1.2, 0.5, 0.4, 0.01][i] ?? 1, [1.6, 0.98, 2.2, 90][i] ?? 1)] })) },
}
const years = Array.from({ length: 25 }, (_, i) => 2016 + i)
const lines: ChartBlock = {
  ...intervals, id: 'outlook', notes: [], title: both(['I 2040 er det ', { figure: tell('per80', 'per-person', 6.2, 5.4, 7.1), form: 'with-interval' }, ' i yrkesaktiv alder per person over 80'], ['In 2040 there are ', { figure: 'per80', form: 'with-interval' }, ' of working age per person over 80']),
  subtitle: t('Personer 20–66 år per person 80 år og eldre', 'Personar 20–66 år per person 80 år og eldre', 'People 20–66 per person aged 80 or more'),
  data: { kind: 'lines', unit: 'per-person', years, series: groups.map((title, g) => ({ title, figures: years.map((year, i) => (i === 4 && g === 0 ? null : tell(`l/${g}/${year}`, 'per-person', 14 - i * 0.25 - g * -2, year > 2026 ? 14 - i * 0.3 + g * 2 : null, year > 2026 ? 14 - i * 0.18 + g * 2 : null))) })) },
}
const bars: ChartBlock = {
  ...intervals, id: 'change', notes: [], title: both(['Fåtallet av fylkene vokser'], ['Few counties grow']), subtitle: t('Endring i yrkesaktiv alder til 2040', 'Endring i yrkesaktiv alder til 2040', 'Change in working age to 2040'),
  data: { kind: 'bars', unit: 'change', categories: Object.values(maps.counties).map(same), series: groups.map((title, g) => ({ title, figures: Object.keys(maps.counties).map((code, i) => tell(`c/${code}/${g}`, 'change', i === 3 ? null : wave(i + g * 31) * 0.3, i % 2 ? wave(i + g * 31) * 0.3 - 0.03 : null, i % 2 ? wave(i + g * 31) * 0.3 + 0.03 : null)) })) },
}
const mapOf = (within: (code: string) => boolean, id: string): ChartBlock => ({
  ...intervals, id, notes: [], title: both(['Behovet er høyest langs kysten'], ['The need is highest along the coast']), subtitle: t('Sannsynlighet for høyt behov', 'Sannsyn for høgt behov', 'Probability of high need'),
  data: { kind: 'map', steps: ['under 25 %', '25–50 %', '50–75 %', 'over 75 %'].map(same), values: codes.filter(within).map((code, i) => ({ code, step: i % 29 === 3 ? null : Math.floor(Math.abs(wave(i)) * 4) })) },
})

const columns = (count: number): TableBlock['columns'] => [
  { id: 'name', title: t('Kommune', 'Kommune', 'Municipality'), isFigure: false },
  ...Array.from({ length: count - 1 }, (_, i) => ({ id: `c${i}`, title: t(['Folketall 2026', 'Endring til 2040', 'I yrkesaktiv alder per person over 80', 'Deltakelser', 'Forskjell', 'Årsverk i pleie og omsorg', 'Kostnad'][i % 7] ?? '', 'Kolonne', 'Column'), isFigure: true })),
]
const units: readonly EditionUnit[] = ['people', 'change', 'per-person', 'count', 'points', 'full-time', 'nok']
export const tableOf = (id: string, rows: number, count: number, name: (i: number) => string): TableBlock => ({
  kind: 'table', id, title: t(`Tabell med ${rows} rader`, `Tabell med ${rows} rader`, `Table of ${rows} rows`), note: t('Anslag for de minste er merket.', 'Anslag for dei minste er merkte.', 'Estimates for the smallest are marked.'),
  columns: columns(count),
  rows: Array.from({ length: rows }, (_, i) => [{ text: same(name(i)) }, ...Array.from({ length: count - 1 }, (_, c) => (i % 11 === 5 && c === 3 ? null : { figure: tell(`${id}/${i}/${c}`, units[c % 7] ?? 'count', i % 13 === 7 ? null : [12345 * (1 + wave(i)), wave(i) * 0.2, 5 + wave(i), 3 + (i % 5), wave(i) * 0.1, 45.5 + i, 1e6 + i][c % 7] ?? 0, c % 3 === 1 ? -0.1 : null, c % 3 === 1 ? 0.2 : null) }))]),
})

const paragraphs: readonly Block[] = [
  { kind: 'paragraph', sentences: [both(['Små distriktskommuner deltok i ', { figure: tell('sum/a', 'share', 0.181, 0.17, 0.19), form: 'with-interval' }, ' av tilfellene, andre i ', { figure: tell('sum/b', 'share', 0.263), form: 'value' }, '.'], ['Small rural municipalities took part in ', { figure: 'sum/a', form: 'with-interval' }, ' of cases, others in ', { figure: 'sum/b' }, '.']), both(['Forskjellen er ', { figure: 'gap', form: 'with-interval' }, '.'], ['The difference is ', { figure: 'gap', form: 'with-interval' }, '.'])] },
  { kind: 'list', items: [both(['Behovet er ikke mindre: ', { figure: 'per80' }, ' mot ', { figure: tell('none', 'per-person', null) }, '.'], ['The need is no smaller: ', { figure: 'per80' }, '.']), both(['Regionalt tilpassede ordninger når lenger.'], ['Regionally adapted schemes reach further.'])] },
]
const section = (id: string, title: Text | null, ...blocks: readonly Block[]): EditionContent['chapters'][number]['sections'][number] => ({ id, title, blocks })

const full = tableOf('all', 357, 6, (i) => `Kommune ${i + 1}`)
const small = tableOf('small', 8, 4, (i) => `Rad ${i + 1}`)
const wide = tableOf('wide', 20, 9, (i) => `Nordre Land og Søndre Land ${i + 1}`)

/** Every kind of block, at the size of a real edition. */
export const content: EditionContent = {
  format: 1,
  title: t('Små distriktskommuner i statlige virkemidler 2026', 'Små distriktskommunar i statlege verkemiddel 2026', 'Small rural municipalities in state schemes 2026'),
  area: null,
  datasets: ['population', 'awards', 'centrality', 'municipalities'].map((id, i) => ({ id, version: `2026-0${i + 1}-01`, sha256: String(i).repeat(64), title: t(`Datasettet ${id}`, `Datasettet ${id}`, `The dataset ${id}`), source: 'Statistisk sentralbyrå', licence: 'NLOD-2.0', rows: 1000 * i, borders: id === 'municipalities' })),
  lists: [{ id: 'kulturminneplan-kik/2018', version: 1, sha256: 'a'.repeat(64) }],
  sources: [
    { id: 'participation', question: 'participation', asked: { group: ['small-rural'], from: 2017, to: 2024 }, input: { group: ['small-rural'], from: 2017, to: 2024, lists: 'national' }, method: { id: 'participation', version: '1' }, datasets: ['awards', 'population'] },
    { id: 'need', question: 'need', asked: { own: 'population < 5000 | "x"' }, input: {}, method: { id: 'need', version: '2' }, datasets: ['population'] },
  ],
  figures,
  chapters: [
    { id: 'summary', title: t('Sammendrag', 'Samandrag', 'Summary'), sections: [section('s', null, ...paragraphs)] },
    { id: 'participation', title: t('Hvem deltar', 'Kven deltek', 'Who takes part'), sections: [section('p', null, ...paragraphs, intervals), section('p2', t('Hva som går sammen med det', 'Kva som går saman med det', 'What goes with it'), ratios, small)] },
    { id: 'need', title: t('Behovet', 'Behovet', 'The need'), sections: [section('n', null, lines, bars, mapOf(() => true, 'map')), section('n2', t('Alle kommuner', 'Alle kommunar', 'All municipalities'), full, wide)] },
    { id: 'county-18', title: same('Nordland'), sections: [section('c', null, ...paragraphs, mapOf((code) => code.startsWith('18'), 'map-18'))] },
    { id: 'method', title: t('Metode', 'Metode', 'Method'), sections: [section('m', null, ...paragraphs)] },
  ],
}

/** Letters and marks that have a meaning in some markup, cannot be drawn, or go beyond a cell. */
export const nastyWords = ['Kárášjohka–Guovdageaidnu čđŋšŧž ČĐŊŠŦŽ', '#panic("x") $ * _ @ref <label> `code` \\ ~ [ ] { } // /* */ = + - 1. "q" \'a\'', '=HYPERLINK("http://x")', '🐻‍❄️ bjørn 👩🏽‍🌾', 'a\u0000b\u0007c\u001b[31m\ud800d\ufffe', 'Kommunesammenslåingsprosjektkoordinatorstillingsutlysningstekstforfatterhonorarberegningsgrunnlag', '</svg><script>alert(1)</script>&amp;', '-- --- ... ?- http://x.no/#a https://y', '%PDF ${x} {{y}}', '  to mellomrom\n\nog = linjeskift\t- x']

const nasty = (i: number): string => nastyWords[i % nastyWords.length] ?? ''
const nastyTable = tableOf('nasty', 400, 7, nasty)
/** Everything that data can do to a writer of files: markup in names, nothing known, empty tables and charts, too much. */
export const uglyContent: EditionContent = {
  ...content,
  title: same(nastyWords.slice(0, 3).join(' ')),
  area: { county: '18', name: 'Nordland – Nordlánnda #x' },
  figures,
  datasets: content.datasets.map((dataset) => ({ ...dataset, title: same(nastyWords.join(' ')) })),
  chapters: [
    {
      id: 'ugly', title: same(nasty(1)),
      sections: [
        section('u', same(nasty(4)), { kind: 'paragraph', sentences: nastyWords.map((word) => both([word, ' ', { figure: 'none', form: 'with-interval' }], [word])) }, { kind: 'paragraph', sentences: [] }, { kind: 'list', items: nastyWords.map((word) => both([word], [word])) }, { kind: 'list', items: [] }, { ...nastyTable, title: same(nasty(1)), note: same(nasty(1)) }, { ...small, id: 'empty', rows: [] }, { ...small, id: 'nothing', columns: [], rows: [] }),
        section('v', null,
          { ...intervals, id: 'x1', title: both([nastyWords.join(' ')], ['x']), data: { kind: 'intervals', unit: 'share', groups: nastyWords.slice(0, 3).map(same), reference: null, rows: nastyWords.map((word, i) => ({ title: same(word), section: same(nasty(i % 2)), figures: [null, 'none', i === 2 ? tell('huge', 'share', 0.4, -50, 900) : null] })) } },
          { ...intervals, id: 'x2', data: { kind: 'lines', unit: 'count', years: [], series: [] } },
          { ...intervals, id: 'x3', data: { kind: 'lines', unit: 'count', years: [2020], series: nastyWords.map((word, i) => ({ title: same(word), figures: [tell(`one/${i}`, 'count', 5e9)] })) } },
          { ...intervals, id: 'x4', data: { kind: 'bars', unit: 'points', categories: nastyWords.map(same), series: [{ title: same(nasty(5)), figures: nastyWords.map(() => 'none') }] } },
          { ...intervals, id: 'x5', data: { kind: 'intervals', unit: 'ratio', groups: [], reference: 1, rows: [] } },
          { ...intervals, id: 'x6', data: { kind: 'map', steps: [same('alt')], values: [] } }),
      ],
    },
    { id: 'empty', title: same(''), sections: [] },
  ],
}

export const editionOf = (of: EditionContent, corrects: Edition['corrects'] = null): Edition => ({ id: '2026', number: 3, publishedOn: '2026-11-23', corrects, sha256: createHash('sha256').update(canonicalJson(of)).digest('hex'), content: of })
