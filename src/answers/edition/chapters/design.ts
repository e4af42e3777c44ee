import { codings, designTitles, schemeDesigns, type Coding } from '../../../domain/scheme.ts'
import type { Text } from '../../../domain/text.ts'
import type { DesignVariant } from '../../robustness/designs.ts'
import { askRobustness } from '../asks.ts'
import { cell, chart, joined, list, paragraph, section, table, words, type Section } from '../blocks.ts'
import type { Frame } from '../frame.ts'
import { tellCount } from '../ledger.ts'
import { headed, plainly, t } from '../pieces.ts'
import { ofDesign, type DesignFigures, type DesignUnder } from '../sentences/design.ts'
import { conclusionTitles } from '../sentences/robust.ts'
import { findingBlocks, findingHeadline, testsTable } from './findings.ts'

const codingTitles: Readonly<Record<Coding, Text>> = {
  first: t('første koding', 'første koding', 'first coding'),
  second: t('andre koding', 'andre koding', 'second coding'),
}

/** How participation goes with the design of the schemes, under both codings. */
export function designChapter(frame: Frame): readonly Section[] {
  const designs = designsOf(frame)
  const told = designs.map((one) => joined(ofDesign(one))).filter(({ nb }) => nb.length > 0)
  return [
    section(
      'finding',
      null,
      findingBlocks(frame, 'regional-design-reaches-further'),
      testsTable(frame, 'regional-design-reaches-further'),
    ),
    section(
      'designs',
      t('Hver utforming', 'Kvar utforming', 'Each design'),
      paragraph(plainly(howCoded)),
      list(told),
      chartOf(frame, designs),
      tableOf(frame, designs),
    ),
  ].filter(({ blocks }) => blocks.length > 0)
}

const howCoded: Text = t(
  'Hver ordning er kodet etter formål og regler, aldri etter hvem som deltok. Der en grundig leser kunne valgt annerledes, finnes en andre koding, og begge er regnet.',
  'Kvar ordning er koda etter føremål og reglar, aldri etter kven som deltok. Der ein grundig lesar kunne ha valt annleis, finst ei andre koding, og begge er rekna.',
  'Each scheme is coded by its purpose and rules, never by who took part. Where a careful reader could have chosen otherwise there is a second coding, and both are computed.',
)

function designsOf(frame: Frame): readonly DesignUnder[] {
  const { answer } = askRobustness(frame)
  return schemeDesigns
    .map((design): DesignUnder => {
      const under = (coding: Coding): DesignFigures | null => {
        const found = answer.designs.find((one) => one.coding === coding && one.design === design)
        return found ? figuresOf(frame, found) : null
      }
      return { group: frame.group.title, design, first: under('first'), second: under('second') }
    })
    .filter(({ first, second }) => first !== null || second !== null)
}

function figuresOf({ ledger }: Frame, { coding, design, pooled, conclusion, without }: DesignVariant): DesignFigures {
  const [d, c] = [designTitles[design], codingTitles[coding]]
  const about = t(`${d.nb}, ${c.nb}`, `${d.nn}, ${c.nn}`, `${d.en}, ${c.en}`)
  const prefix = `design/${coding}/${design}`
  return {
    oddsRatio: ledger.tell({
      id: `${prefix}/odds-ratio`,
      title: headed(
        about,
        t('oddsforhold mot alle andre', 'oddsforhold mot alle andre', 'odds ratio against all others'),
      ),
      unit: 'ratio',
      value: pooled.oddsRatio,
      low: pooled.low,
      high: pooled.high,
      absent: 'not-applicable',
      source: 'robustness',
    }),
    lists: tellCount(
      ledger,
      `${prefix}/lists`,
      headed(about, t('hele lister', 'heile lister', 'complete lists')),
      pooled.strata,
      'robustness',
    ),
    conclusion,
    restsOn:
      conclusion === 'cannot-tell'
        ? []
        : without.flatMap((variant) => (variant.conclusion === conclusion ? [] : [variant.title])),
  }
}

function chartOf(frame: Frame, designs: readonly DesignUnder[]) {
  const { group, period } = frame
  const title = findingHeadline(frame, 'regional-design-reaches-further')
  if (!title) return []
  const shown = (of: DesignFigures | null): string | null =>
    of === null || of.oddsRatio.value === null ? null : of.oddsRatio.id
  if (designs.every(({ first, second }) => shown(first) === null && shown(second) === null)) return []
  return chart(
    'design/odds-ratios',
    title,
    t(
      `Oddsforhold, ${group.title.nb} mot andre kommuner, etter utforming ${period.nb}; én er like ofte`,
      `Oddsforhold, ${group.title.nn} mot andre kommunar, etter utforming ${period.nn}; éin er like ofte`,
      `Odds ratio, ${group.title.en} against other municipalities, by design ${period.en}; one is equally often`,
    ),
    {
      kind: 'intervals',
      unit: 'ratio',
      groups: codings.map((coding) => codingTitles[coding]),
      rows: designs.map(({ design, first, second }) => ({
        title: designTitles[design],
        section: null,
        figures: [shown(first), shown(second)],
      })),
      reference: 1,
    },
  )
}

const tableOf = (frame: Frame, designs: readonly DesignUnder[]) =>
  table(
    'design/odds-ratios',
    t(
      `Deltakelse etter utforming ${frame.period.nb}`,
      `Deltaking etter utforming ${frame.period.nn}`,
      `Participation by design ${frame.period.en}`,
    ),
    [
      ['design', t('Utforming', 'Utforming', 'Design')],
      ['coding', t('Koding', 'Koding', 'Coding')],
      ['lists', t('Lister', 'Lister', 'Lists'), 'figure'],
      ['oddsRatio', t('Oddsforhold', 'Oddsforhold', 'Odds ratio'), 'figure'],
      ['conclusion', t('Deltakelse mot andre', 'Deltaking mot andre', 'Participation against others')],
    ],
    designs.flatMap(({ design, first, second }) =>
      (
        [
          ['first', first],
          ['second', second],
        ] as const
      ).flatMap(([coding, of]) =>
        of === null
          ? []
          : [
              [
                words(designTitles[design]),
                words(codingTitles[coding]),
                cell(of.lists),
                cell(of.oddsRatio),
                words(conclusionTitles[of.conclusion]),
              ],
            ],
      ),
    ),
  )
