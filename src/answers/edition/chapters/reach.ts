import type { ChartBlock, EditionFigure } from '../../../domain/edition.ts'
import { t } from '../pieces.ts'
import type { MapUnit, Standing } from '../../map.ts'
import type { Text } from '../../../domain/text.ts'
import { askMap, askParticipation } from '../asks.ts'
import { paragraph, section, type Section } from '../blocks.ts'
import type { Frame } from '../frame.ts'
import type { Ledger } from '../ledger.ts'
import { notKnown, reached, spread, type ReachFigures } from '../sentences/reach.ts'

export const otherMunicipalities: Text = t('andre kommuner', 'andre kommunar', 'other municipalities')

const standingTitles: Readonly<Record<Standing, Text>> = {
  'took-part': t('har stått på minst én hel liste', 'har stått på minst éi heil liste', 'have stood on at least one complete list'),
  listed: t('står bare på lister som ikke er hele', 'står berre på lister som ikkje er heile', 'stand only on lists that are not complete'),
  never: t('står ikke på noen liste', 'står ikkje på noka liste', 'stand on no list'),
  unknown: t('ikke kjent om de deltok', 'ikkje kjent om dei deltok', 'not known whether they took part'),
  outside: t('kunne ikke stått på noen hel liste', 'kunne ikkje ha stått på noka heil liste', 'could not have stood on any complete list'),
}

/** Counts municipalities by what is known of them, as figures under `prefix`. */
export function tellReach(ledger: Ledger, prefix: string, units: readonly MapUnit[], group: Text, about: Text, source: string): ReachFigures {
  const count = (id: string, title: Text, value: number): EditionFigure =>
    ledger.tell({ id: `${prefix}/${id}`, title: t(`${about.nb}, ${group.nb}: ${title.nb}`, `${about.nn}, ${group.nn}: ${title.nn}`, `${about.en}, ${group.en}: ${title.en}`), unit: 'count', value, source })
  const having = (standing: Standing): EditionFigure => count(standing, standingTitles[standing], units.filter((unit) => unit.standing === standing).length)
  return {
    group,
    all: count('all', t('kommuner', 'kommunar', 'municipalities'), units.length),
    tookPart: having('took-part'),
    listed: having('listed'),
    never: having('never'),
    unknown: having('unknown'),
    outside: having('outside'),
  }
}

/** The municipalities that an edition is about. */
export const unitsWithin = ({ area }: Frame, units: readonly MapUnit[]): readonly MapUnit[] => (area ? units.filter(({ countyCode }) => countyCode === area.county) : units)

/** Who has taken part at all, and how uneven it is. */
export function reachSection(frame: Frame): Section {
  const { ledger, group, area, period } = frame
  const { answer, source } = askMap(frame)
  const units = unitsWithin(frame, answer.municipalities)
  const about = area ? t(area.name, area.name, area.name) : t('hele landet', 'heile landet', 'the whole country')
  const members = tellReach(ledger, 'participation/reach/group', units.filter(({ isMember }) => isMember === true), group.title, about, source)
  const others = tellReach(ledger, 'participation/reach/others', units.filter(({ isMember }) => isMember === false), otherMunicipalities, about, source)
  const chart: readonly ChartBlock[] =
    units.length === 0
      ? []
      : [
          {
            kind: 'chart',
            id: 'participation/map',
            title: reached(members.all.value ? members : others),
            subtitle: t(
              `Hele lister hver kommune har stått på ${period.nb}, i de siste kommunegrensene`,
              `Heile lister kvar kommune har stått på ${period.nn}, i dei siste kommunegrensene`,
              `Complete lists that each municipality has stood on ${period.en}, in the latest municipal borders`,
            ),
            data: { kind: 'map', steps, values: units.map(({ code, standing, count }) => ({ code, step: stepOf(standing, count) })) },
            notes: [t('Skravert: ikke kjent om kommunen deltok.', 'Skravert: ikkje kjent om kommunen deltok.', 'Hatched: not known whether the municipality took part.')],
          },
        ]
  return section('reach', t('Hvem som har vært med', 'Kven som har vore med', 'Who has been in'), paragraph(reached(members), notKnown(members)), paragraph(reached(others), spreadOf(frame)), chart)
}

const steps: readonly Text[] = [
  t('ingen liste', 'inga liste', 'no list'),
  t('bare lister som ikke er hele', 'berre lister som ikkje er heile', 'only lists that are not complete'),
  t('én hel liste', 'éi heil liste', 'one complete list'),
  t('to hele lister', 'to heile lister', 'two complete lists'),
  t('tre eller flere hele lister', 'tre eller fleire heile lister', 'three or more complete lists'),
]

function stepOf(standing: Standing, count: number | null): number | null {
  if (standing === 'never') return 0
  if (standing === 'listed') return 1
  if (standing !== 'took-part' || count === null) return null
  return Math.min(1 + count, steps.length - 1)
}

function spreadOf(frame: Frame) {
  const { ledger, area } = frame
  // How participation is spread over the country is not a question about one county.
  if (area) return []
  const { answer, source } = askParticipation(frame)
  const { gini, topTenth, chance } = answer.concentration
  return spread({
    gini: ledger.tell({ id: 'participation/gini', title: t('Gini for deltakelser', 'Gini for deltakingar', 'Gini coefficient of participations'), unit: 'number', value: gini, absent: 'not-applicable', source }),
    byChance: ledger.tell({ id: 'participation/gini/chance', title: t('Gini ved ren tilfeldighet', 'Gini ved reine tilfelle', 'Gini coefficient by chance alone'), unit: 'number', value: chance?.gini ?? null, absent: 'not-applicable', source }),
    topTenth: ledger.tell({ id: 'participation/top-tenth', title: t('deltakelser hos tiendedelen med flest', 'deltakingar hos tidelen med flest', 'participations held by the tenth with most'), unit: 'share', value: topTenth, absent: 'not-applicable', source }),
  })
}
