import type { Text } from '../text.ts'

/** A named and dated definition of a group. None is "the" definition of small rural; all can be chosen. */
export interface Preset {
  readonly id: string
  readonly expression: string
  readonly title: Text
  /** What it means, in one line. */
  readonly meaning: Text
  /** Whether it is one of the rival definitions of "small rural municipality". */
  readonly smallRural: boolean
}

const edition: Text = {
  nb: 'SSBs sentralitetsindeks, utgave 2024 ført bakover',
  nn: 'SSBs sentralitetsindeks, utgåve 2024 ført bakover',
  en: 'SSB’s centrality index, edition 2024 carried back',
}

const rival = (id: string, expression: string, title: Text, who: Text): Preset => ({
  id,
  expression,
  title,
  meaning: {
    nb: `${who.nb} i året det gjelder (${edition.nb})`,
    nn: `${who.nn} i året det gjeld (${edition.nn})`,
    en: `${who.en} in the year in question (${edition.en})`,
  },
  smallRural: true,
})

const smallRural: Text = { nb: 'små distriktskommuner', nn: 'små distriktskommunar', en: 'small rural municipalities' }

export const presets: readonly Preset[] = [
  rival('small-rural', 'population < 5000 & centrality in 5-6', smallRural, {
    nb: 'under 5 000 innbyggere og sentralitetsklasse 5–6',
    nn: 'under 5 000 innbyggjarar og sentralitetsklasse 5–6',
    en: 'fewer than 5,000 inhabitants and centrality class 5–6',
  }),
  rival('small-rural-3000', 'population < 3000 & centrality in 5-6', { nb: 'svært små distriktskommuner', nn: 'svært små distriktskommunar', en: 'very small rural municipalities' }, {
    nb: 'under 3 000 innbyggere og sentralitetsklasse 5–6',
    nn: 'under 3 000 innbyggjarar og sentralitetsklasse 5–6',
    en: 'fewer than 3,000 inhabitants and centrality class 5–6',
  }),
  rival('small-rural-wide', 'population < 5000 & centrality in 4-6', { nb: 'små distriktskommuner, vid grense', nn: 'små distriktskommunar, vid grense', en: 'small rural municipalities, wide limit' }, {
    nb: 'under 5 000 innbyggere og sentralitetsklasse 4–6',
    nn: 'under 5 000 innbyggjarar og sentralitetsklasse 4–6',
    en: 'fewer than 5,000 inhabitants and centrality class 4–6',
  }),
  rival('rural', 'centrality in 5-6', { nb: 'distriktskommuner', nn: 'distriktskommunar', en: 'rural municipalities' }, {
    nb: 'sentralitetsklasse 5–6, uansett folketall',
    nn: 'sentralitetsklasse 5–6, uavhengig av folketal',
    en: 'centrality class 5–6, of any size',
  }),
  rival('least-central', 'centrality = 6', { nb: 'de minst sentrale kommunene', nn: 'dei minst sentrale kommunane', en: 'the least central municipalities' }, {
    nb: 'sentralitetsklasse 6, uansett folketall',
    nn: 'sentralitetsklasse 6, uavhengig av folketal',
    en: 'centrality class 6, of any size',
  }),
  {
    id: 'small',
    expression: 'population < 5000',
    title: { nb: 'små kommuner', nn: 'små kommunar', en: 'small municipalities' },
    meaning: {
      nb: 'under 5 000 innbyggere i året det gjelder, uansett sentralitet',
      nn: 'under 5 000 innbyggjarar i året det gjeld, uavhengig av sentralitet',
      en: 'fewer than 5,000 inhabitants in the year in question, whatever the centrality',
    },
    smallRural: true,
  },
]

export const presetById = (id: string): Preset | undefined => presets.find((preset) => preset.id === id)
