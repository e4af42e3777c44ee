import type { Text } from '../../../domain/text.ts'
import { askExplain } from '../asks.ts'
import { paragraph, section, type Section } from '../blocks.ts'
import type { Frame } from '../frame.ts'
import { plainly, t } from '../pieces.ts'
import { goesWith } from '../sentences/explain.ts'
import { termTold } from './explain.ts'
import { findingBlocks, testsTable } from './findings.ts'

/** Whether taking part goes with cooperation, by the registered groups, alone and with other facts equal. */
export function cooperationChapter(frame: Frame): readonly Section[] {
  const council = askExplain(frame).answer.model?.terms.find(({ term }) => term === 'council')
  return [
    section('finding', null, findingBlocks(frame, 'cooperation-goes-with-participation'), testsTable(frame, 'cooperation-goes-with-participation')),
    section('adjusted', t('Når de andre kjennetegnene er like', 'Når dei andre kjenneteikna er like', 'When the other facts are equal'), paragraph(council ? goesWith(termTold(frame, council)) : [plainly(notInModel)])),
    section('limits', t('Hva vi ikke vet', 'Kva vi ikkje veit', 'What is not known'), paragraph(plainly(fewPartners), plainly(bothWays))),
  ]
}

const notInModel: Text = t(
  'Medlemskap i et regionråd er ikke med i modellen, så det kan ikke sies hva som går sammen med det når de andre kjennetegnene er like.',
  'Medlemskap i eit regionråd er ikkje med i modellen, så det kan ikkje seiast kva som går saman med det når dei andre kjenneteikna er like.',
  'Membership in a regional council is not in the model, so it cannot be told what goes with it when the other facts are equal.',
)

const fewPartners: Text = t(
  'Få av listene sier hvem som søkte sammen, og ingen av listene over faste samarbeid er hele. At en kommune ikke er kjent som medlem, betyr derfor ikke at den står alene.',
  'Få av listene seier kven som søkte saman, og ingen av listene over faste samarbeid er heile. At ein kommune ikkje er kjend som medlem, tyder difor ikkje at han står åleine.',
  'Few of the lists say who applied together, and none of the lists of fixed cooperation is complete. That a municipality is not known as a member does therefore not mean that it stands alone.',
)

const bothWays: Text = t(
  'Tallene sier hva som går sammen, ikke hva som kommer først: kommuner som deltar, kan også være de som finner noen å samarbeide med.',
  'Tala seier kva som går saman, ikkje kva som kjem først: kommunar som deltek, kan òg vere dei som finn nokon å samarbeide med.',
  'The figures tell what goes together, not what comes first: municipalities that take part may also be those that find others to work with.',
)
