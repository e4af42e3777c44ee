import type { Sentence } from '../../../domain/edition.ts'
import type { Text } from '../../../domain/text.ts'
import { findingIds } from '../../findings/answer.ts'
import { askNeed } from '../asks.ts'
import { joined, list, paragraph, section, type Section } from '../blocks.ts'
import type { Frame } from '../frame.ts'
import { line, plainly, say, t } from '../pieces.ts'
import { counts, headline, ratio } from '../sentences/comparison.ts'
import { listsTold, namesTold, notByChance } from '../sentences/data.ts'
import { verdictOn, weighed } from '../sentences/finding.ts'
import { highNeed, needMeans } from '../sentences/need.ts'
import { listFigures } from './data.ts'
import { findingTold } from './findings.ts'
import { groupsAgainst, highNeedFigures } from './need.ts'
import { outlook, togetherIn } from './outlook.ts'
import { mainComparison } from './participation.ts'

/**
 * The findings first, then what they rest on. Every sentence stands again, with its figures, in the chapter it is from.
 */
export function summaryChapter(frame: Frame): readonly Section[] {
  const main = mainComparison(frame)
  const county = frame.counties.find(({ code }) => code === frame.area?.county) ?? null
  const together = togetherIn(frame, county)
  const { figures } = highNeedFigures(frame, together, frame.lists.whole)
  const lists = listFigures(frame)
  const verdicts = findingIds.flatMap((id): readonly Sentence[] => {
    const told = findingTold(frame, id)
    return told ? [joined([verdictOn(told), ...weighed(told)])] : []
  })
  return [
    section(
      'finding',
      null,
      paragraph(headline(main), ratio(main), counts(main)),
      paragraph(needMeans(askNeed(frame).answer.horizon), outlook(frame, together), county ? [] : groupsAgainst(frame), highNeed(figures)),
    ),
    section(
      'verdicts',
      t('Funnene fra 2020, prøvd på nytt', 'Funna frå 2020, prøvde på nytt', 'The findings of 2020, tried again'),
      paragraph(plainly(frame.area ? triedNationally : tried)),
      list(verdicts),
    ),
    section(
      'rests',
      t('Hva dette bygger på', 'Kva dette byggjer på', 'What this rests on'),
      paragraph(listsTold(lists), notByChance(lists), namesTold(lists), together_),
    ),
  ]
}

const tried: Text = t(
  'Kartleggingen for departementet pekte på fire ting. Her er hver av dem prøvd mot listene som er kjent nå, og på andre måter å telle på som også kan forsvares.',
  'Kartlegginga for departementet peika på fire ting. Her er kvar av dei prøvd mot listene som er kjende no, og på andre måtar å telje på som òg kan forsvarast.',
  'The mapping for the ministry pointed to four things. Here each of them is tried against the lists that are known now, and in other ways of counting that can be defended too.',
)

const triedNationally: Text = t(
  'Kartleggingen for departementet pekte på fire ting. De er prøvd for hele landet, siden ett fylke alene har for få lister til å avgjøre dem.',
  'Kartlegginga for departementet peika på fire ting. Dei er prøvde for heile landet, sidan eitt fylke åleine har for få lister til å avgjere dei.',
  'The mapping for the ministry pointed to four things. They are tried for the whole country, since one county alone has too few lists to settle them.',
)

const together_: readonly Sentence[] = [
  say(
    line`Tallene sier hva som går sammen, ikke hvorfor.`,
    line`Tala seier kva som går saman, ikkje kvifor.`,
    line`The figures tell what goes together, not why.`,
  ),
]
