import type { EditionFigure } from '../../../domain/edition.ts'
import { headed, t } from '../pieces.ts'
import type { MapUnit, Standing } from '../../map.ts'
import { joinTexts, type Text } from '../../../domain/text.ts'
import { askMap, askParticipation } from '../asks.ts'
import { chart, paragraph, section, type Section } from '../blocks.ts'
import type { Frame, ListWords } from '../frame.ts'
import { type Ledger, tellCount } from '../ledger.ts'
import { notKnown, reached, spread, type ReachFigures } from '../sentences/reach.ts'

export const otherMunicipalities: Text = t('andre kommuner', 'andre kommunar', 'other municipalities')

const standingTitles: Readonly<Record<Standing, Text>> = {
  'took-part': t('har stått på minst én liste som er talt', 'har stått på minst éi liste som er talt', 'have stood on at least one list counted'),
  listed: t('står bare på lister som ikke er talt', 'står berre på lister som ikkje er talde', 'stand only on lists that are not counted'),
  never: t('står ikke på noen av listene', 'står ikkje på nokon av listene', 'stand on none of the lists'),
  unknown: t('ikke kjent om de deltok', 'ikkje kjent om dei deltok', 'not known whether they took part'),
  outside: t('ikke i omfanget av noen liste som er talt', 'ikkje i omfanget av noka liste som er talt', 'in the scope of no list counted'),
}

/** Counts municipalities by what is known of them, as figures under `prefix`. */
export function tellReach(
  ledger: Ledger,
  prefix: string,
  units: readonly MapUnit[],
  group: Text,
  about: Text,
  source: string,
  lists: ListWords,
): ReachFigures {
  const count = (id: string, title: Text, value: number): EditionFigure =>
    tellCount(ledger, `${prefix}/${id}`, headed(joinTexts([about, group], ', '), title), value, source)
  const having = (standing: Standing): EditionFigure =>
    count(standing, standingTitles[standing], units.filter((unit) => unit.standing === standing).length)
  return {
    group,
    lists,
    all: count('all', t('kommuner', 'kommunar', 'municipalities'), units.length),
    tookPart: having('took-part'),
    listed: having('listed'),
    never: having('never'),
    unknown: having('unknown'),
    outside: having('outside'),
  }
}

/** The municipalities that an edition is about. */
const unitsWithin = ({ area }: Frame, units: readonly MapUnit[]): readonly MapUnit[] =>
  area ? units.filter(({ countyCode }) => countyCode === area.county) : units

const hatched: Text = t('Skravert: ikke kjent om kommunen deltok, eller utenfor omfanget av listene.', 'Skravert: ikkje kjent om kommunen deltok, eller utanfor omfanget av listene.', 'Hatched: not known whether the municipality took part, or outside the scope of the lists.')

/** Who has taken part at all, and how uneven it is. */
export function reachSection(frame: Frame): Section {
  const { ledger, group, area, period, lists } = frame
  const { answer, source } = askMap(frame)
  const units = unitsWithin(frame, answer.municipalities)
  const about = area ? t(area.name, area.name, area.name) : t('Hele landet', 'Heile landet', 'The whole country')
  const members = tellReach(
    ledger,
    'participation/reach/group',
    units.filter(({ isMember }) => isMember === true),
    group.title,
    about,
    source,
    lists.whole,
  )
  const others = tellReach(
    ledger,
    'participation/reach/others',
    units.filter(({ isMember }) => isMember === false),
    otherMunicipalities,
    about,
    source,
    members.all.value ? lists.short : lists.whole,
  )
  const kinds = area ? t('Lister for hele landet eller hele fylket', 'Lister for heile landet eller heile fylket', 'Lists for the whole country or the whole county') : t('Landslister', 'Landslister', 'National lists')
  const values = units.map(({ code, standing, count }) => ({ code, step: stepOf(standing, count) }))
  const map = chart(
    'participation/map',
    reached({ ...(members.all.value ? members : others), lists: lists.short }),
    t(
      `${kinds.nb} over statens ordninger ${period.nb} som er talt, og som hver kommune har stått på, i de siste kommunegrensene`,
      `${kinds.nn} over ordningane til staten ${period.nn} som er talde, og som kvar kommune har stått på, i dei siste kommunegrensene`,
      `${kinds.en} of the state’s schemes ${period.en} that are counted and that each municipality has stood on, in the latest municipal borders`,
    ),
    { kind: 'map', steps, values },
    values.some(({ step }) => step === null) ? [hatched] : [],
  )
  return section(
    'reach',
    t('Hvem som har vært med', 'Kven som har vore med', 'Who has been in'),
    paragraph(reached(members), notKnown(members)),
    paragraph(reached(others), spreadOf(frame)),
    units.length === 0 ? [] : map,
  )
}

const steps: readonly Text[] = [
  t('ingen av listene', 'ingen av listene', 'none of the lists'),
  t('bare lister som ikke er talt', 'berre lister som ikkje er talde', 'only lists that are not counted'),
  t('én liste', 'éi liste', 'one list'),
  t('to lister', 'to lister', 'two lists'),
  t('tre eller flere lister', 'tre eller fleire lister', 'three or more lists'),
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
    byChance: ledger.tell({ id: 'participation/gini/chance', title: t('Gini ved ren tilfeldighet', 'Gini ved reint tilfelle', 'Gini coefficient by chance alone'), unit: 'number', value: chance?.gini ?? null, absent: 'not-applicable', source }),
    topTenth: ledger.tell({ id: 'participation/top-tenth', title: t('deltakelser hos tiendedelen med flest', 'deltakingar hos tidelen med flest', 'participations held by the tenth with most'), unit: 'share', value: topTenth, absent: 'not-applicable', source }),
  })
}
