import type { EditionCell } from '../../../domain/edition.ts'
import { same, type Text } from '../../../domain/text.ts'
import { standingWords } from '../../code-words.ts'
import type { MapUnit } from '../../map.ts'
import type { NeedUnit } from '../../need/answer.ts'
import { askMap, askNeed } from '../asks.ts'
import { cell, chart, section, table, words, type Section } from '../blocks.ts'
import type { Frame } from '../frame.ts'
import { tellProbability, tellUnit } from '../need-figures.ts'
import { t } from '../pieces.ts'
import { highNeed } from '../sentences/need.ts'
import { countySection } from './counties.ts'
import { highNeedFigures } from './need.ts'
import { togetherIn } from './outlook.ts'

/** The county of a county edition, and each of its municipalities. */
export function countyChapter(frame: Frame): readonly Section[] {
  const county = frame.counties.find(({ code }) => code === frame.area?.county)
  if (!county) return []
  const { answer, source } = askMap(frame)
  const units = answer.municipalities.filter(({ countyCode }) => countyCode === county.code)
  const { answer: need } = askNeed(frame)
  const needs = new Map(need.municipalities.map((unit) => [unit.code, unit]))
  const row = (unit: MapUnit) => participationCells(frame, unit, source)
  return [
    countySection(frame, county),
    section(
      'municipalities',
      t('Kommunene', 'Kommunane', 'The municipalities'),
      table('county/participation', t('Deltakelse, kommune for kommune', 'Deltaking, kommune for kommune', 'Participation, municipality by municipality'), participationColumns, units.map(row), notRanked),
      chartOf(frame, units.flatMap(({ code }) => needs.get(code) ?? [])),
      table(
        'county/need',
        t('Behov, kommune for kommune', 'Behov, kommune for kommune', 'Need, municipality by municipality'),
        needColumns(need.base, need.horizon),
        units.flatMap(({ code }) => {
          const unit = needs.get(code)
          return unit ? [needCells(frame, unit, need.base, need.horizon)] : []
        }),
        notRanked,
      ),
    ),
  ]
}

const notRanked: Text = t('I rekkefølge etter kommunenummer, ikke rangert.', 'I rekkjefølgje etter kommunenummer, ikkje rangert.', 'In order of municipality number, not ranked.')

const participationColumns = [
  ['municipality', t('Kommune', 'Kommune', 'Municipality')],
  ['group', t('I gruppen', 'I gruppa', 'In the group')],
  ['standing', t('Stilling', 'Stilling', 'Standing')],
  ['took', t('Hele lister den står på', 'Heile lister han står på', 'Complete lists it is on'), 'figure'],
  ['could', t('av hele lister den var i omfanget av', 'av heile lister han var i omfanget av', 'of complete lists it was in the scope of'), 'figure'],
] as const

/** As the sentences call it: what is on no list may still have taken part in what no list is known of. */
const neverOn: Text = t('ikke på noen av listene', 'ikkje på nokon av listene', 'on none of the lists')

const member = (isMember: boolean | null): Text =>
  isMember === null
    ? t('ikke kjent', 'ikkje kjent', 'not known')
    : isMember
      ? t('ja', 'ja', 'yes')
      : t('nei', 'nei', 'no')

function participationCells(
  { ledger }: Frame,
  { code, name, isMember, standing, count, inScope }: MapUnit,
  source: string,
): readonly EditionCell[] {
  const tell = (id: string, title: Text, value: number | null) =>
    ledger.tell({
      id: `municipality/${code}/${id}`,
      title: t(`${name}: ${title.nb}`, `${name}: ${title.nn}`, `${name}: ${title.en}`),
      unit: 'count',
      value,
      absent: standing === 'outside' ? 'not-applicable' : 'unknown',
      source,
    })
  return [
    words(name),
    words(member(isMember)),
    words(standing === 'never' ? neverOn : standingWords[standing]),
    cell(tell('took-part', t('hele lister den står på', 'heile lister han står på', 'complete lists it is on'), count)),
    cell(
      tell(
        'possible',
        t(
          'hele lister den var i omfanget av',
          'heile lister han var i omfanget av',
          'complete lists it was in the scope of',
        ),
        inScope,
      ),
    ),
  ]
}

const needColumns = (base: number, horizon: number) =>
  [
    ['municipality', t('Kommune', 'Kommune', 'Municipality')],
    ['old-now', t(`80 år og over ${base}`, `80 år og over ${base}`, `Aged 80 and over ${base}`), 'figure'],
    ['old-then', t(`80 år og over ${horizon}`, `80 år og over ${horizon}`, `Aged 80 and over ${horizon}`), 'figure'],
    ['per-now', t(`20–64 år per innbygger 80 år og over ${base}`, `20–64 år per innbyggjar 80 år og over ${base}`, `Aged 20–64 per person aged 80 and over ${base}`), 'figure'],
    ['per-then', t(`20–64 år per innbygger 80 år og over ${horizon}`, `20–64 år per innbyggjar 80 år og over ${horizon}`, `Aged 20–64 per person aged 80 and over ${horizon}`), 'figure'],
    ['probability', t('Sannsynlighet for stort behov', 'Sannsyn for stort behov', 'Probability of great need'), 'figure'],
  ] as const

function needCells(frame: Frame, unit: NeedUnit, base: number, horizon: number): readonly EditionCell[] {
  const { name, estimated } = unit
  const of = (id: 'age-80' | 'working-per-80', year: number): EditionCell => cell(tellUnit(frame.ledger, unit, id, year))
  return [
    words(estimated ? t(`${name} (tidlige tall er anslag)`, `${name} (tidlege tal er anslag)`, `${name} (early figures are estimates)`) : same(name)),
    of('age-80', base),
    of('age-80', horizon),
    of('working-per-80', base),
    of('working-per-80', horizon),
    cell(tellProbability(frame.ledger, unit, 'need')),
  ]
}

function chartOf(frame: Frame, units: readonly NeedUnit[]) {
  const { horizon } = askNeed(frame).answer
  const area = frame.counties.find(({ code }) => code === frame.area?.county)
  const [title] = area ? highNeed(highNeedFigures(frame, togetherIn(frame, area)).figures) : []
  if (!title) return []
  return chart(
    'county/need',
    title,
    t(
      `Innbyggere i yrkesaktiv alder (20–64 år) for hver innbygger på 80 år og over i ${horizon}, med usikkerhetsintervall`,
      `Innbyggjarar i yrkesaktiv alder (20–64 år) for kvar innbyggjar på 80 år og over i ${horizon}, med uvisseintervall`,
      `People of working age (20–64) for each person aged 80 and over in ${horizon}, with its interval`,
    ),
    {
      kind: 'intervals',
      unit: 'per-person',
      groups: [same(String(horizon))],
      rows: units.map((unit) => ({
        title: same(unit.name),
        section: null,
        figures: [tellUnit(frame.ledger, unit, 'working-per-80', horizon)?.id ?? null],
      })),
      reference: null,
    },
    [notRanked],
  )
}
